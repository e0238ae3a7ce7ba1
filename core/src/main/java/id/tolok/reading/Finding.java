package id.tolok.reading;

import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;

/**
 * Something in a published standard that is misprinted, missing or doubtful, or that could not be read.
 *
 * @param kind what kind of thing
 * @param place where it stands
 * @param message what was found and, where one is likely, what was meant; a sentence in Indonesian and English
 */
public record Finding(Kind kind, Place place, LocalizedText message) implements Comparable<Finding> {

    /** What can be found. */
    public enum Kind implements Labelled {
        /** A code does not follow any known form. */
        CODE_MALFORMED("kode salah bentuk", "malformed code"),
        /** A unit has no code, or none that can be read. */
        CODE_MISSING("kode tidak ada", "missing code"),
        /** The list of units gives a unit another version than its heading. */
        VERSION_DIFFERS("versi berbeda", "version differs"),
        /** The list of units gives a unit another code than its heading. */
        CODE_DIFFERS("kode berbeda", "code differs"),
        /** The list of units gives a unit another title than its heading. */
        TITLE_DIFFERS("judul berbeda", "title differs"),
        /** A unit is described twice. */
        UNIT_REPEATED("unit berulang", "repeated unit"),
        /** A unit is listed but not described. */
        UNIT_NOT_DESCRIBED("unit tidak diuraikan", "unit not described"),
        /** A unit is described but not listed. */
        UNIT_NOT_LISTED("unit tidak terdaftar", "unit not listed"),
        /** A unit to be mastered before has a code that this document does not define. */
        PREREQUISITE_UNKNOWN("prasyarat tidak dikenal", "unknown prerequisite"),
        /** A label of the format is misspelled. */
        LABEL_MISSPELLED("label salah tulis", "misspelled label"),
        /** A part of the format is missing in a unit. */
        PART_MISSING("bagian tidak ada", "missing part"),
        /** A number is left out. */
        NUMBER_SKIPPED("nomor terlewat", "skipped number"),
        /** A number stands twice, or after a higher one. */
        NUMBER_REPEATED("nomor berulang", "repeated number"),
        /** A criterion bears the number of another element. */
        CRITERION_OF_OTHER_ELEMENT("KUK bernomor elemen lain", "criterion numbered for another element"),
        /** A criterion stands before any element. */
        CRITERION_WITHOUT_ELEMENT("KUK tanpa elemen", "criterion without element"),
        /** An element has no criteria. */
        ELEMENT_WITHOUT_CRITERIA("elemen tanpa KUK", "element without criteria"),
        /** A number has no text. */
        TEXT_MISSING("teks tidak ada", "missing text"),
        /** The order of words, or which number a text belongs to, is doubtful: the extraction scattered them. */
        ORDER_DOUBTFUL("urutan teks meragukan", "doubtful order of text"),
        /** A text could not be placed. */
        TEXT_NOT_PLACED("teks tidak tertempatkan", "text not placed"),
        /** The competency map was not read. */
        MAP_NOT_READ("peta kompetensi tidak terbaca", "competency map not read"),
        /** The decree's number and year, or the title, are not in the text. */
        IDENTITY_UNKNOWN("identitas tidak diketahui", "unknown identity");

        private final String indonesian;
        private final String english;

        Kind(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** The order of the document. */
    @Override
    public int compareTo(Finding other) {
        return place.compareTo(other.place);
    }

    /** Place, kind and message in English. */
    @Override
    public String toString() {
        return place + ": " + kind.label(Language.ENGLISH) + ": " + message.in(Language.ENGLISH);
    }
}
