package id.tolok.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** What begins at a label of the format. */
enum Label {
    UNIT_CODE("KODE UNIT"),
    UNIT_TITLE("JUDUL UNIT"),
    DESCRIPTION("DESKRIPSI UNIT"),
    RANGE("BATASAN VARIABEL"),
    GUIDE("PANDUAN PENILAIAN"),
    KEY_COMPETENCIES("KOMPETENSI KUNCI"),
    WORK_FIELD("BIDANG"),
    WEIGHT("BOBOT UNIT"),
    PREREQUISITE("UNIT PRASYARAT");

    private final ImmutableList<String> words;

    Label(String words) {
        this.words = ImmutableList.copyOf(Splitter.on(' ').split(words));
    }

    String words() {
        return String.join(" ", words);
    }

    String word(int i) {
        return words.get(i);
    }

    /** Whether the label stands in the head of a unit in every format. */
    boolean isOfHead() {
        return this == UNIT_CODE || this == UNIT_TITLE || this == DESCRIPTION;
    }

    /** Whether the label stands in the head of a unit in the format of 2003 only; its words are too common to search for elsewhere. */
    boolean isOf2003() {
        return this == WORK_FIELD || this == WEIGHT || this == PREREQUISITE;
    }
}
