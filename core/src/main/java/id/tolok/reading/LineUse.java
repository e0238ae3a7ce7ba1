package id.tolok.reading;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** What became of a line of the text. */
public enum LineUse implements Labelled {
    /** It has no visible character. */
    BLANK("kosong", "blank"),
    /** It is the number of a page. */
    PAGE_NUMBER("nomor halaman", "page number"),
    /** It repeats at the edge of most pages. */
    RUNNING_TITLE("judul berjalan", "running title"),
    /** It is a label of the format or the head of a table, such as {@code BATASAN VARIABEL}. */
    HEADING("label", "heading"),
    /** It says that a part is empty: {@code (Tidak ada.)}. */
    NOTHING_STATED("tidak ada isi", "nothing stated"),
    /** It names the decree or the title. */
    IDENTITY("identitas standar", "identity of the standard"),
    /** It belongs to the competency map. */
    COMPETENCY_MAP("peta kompetensi", "competency map"),
    /** It belongs to the list of units. */
    UNIT_LIST("daftar unit", "list of units"),
    /** It is in the model, in a unit. */
    UNIT("isi unit", "content of a unit"),
    /** It stands outside the parts that are modelled, such as the introduction. */
    OTHER_PART("bagian lain dokumen", "another part of the document"),
    /** It could not be placed wholly: a finding speaks of it. */
    FINDING("temuan", "finding");

    private final String indonesian;
    private final String english;

    LineUse(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
