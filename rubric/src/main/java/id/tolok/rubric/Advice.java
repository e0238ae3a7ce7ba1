package id.tolok.rubric;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * Something in a rubric that is allowed, and worth a second look.
 *
 * @param kind what it is about
 * @param subject what it is about in this rubric: a criterion, a domain, a scale, or an address in a standard
 * @param words the advice as a sentence, in Indonesian and English
 */
public record Advice(Kind kind, String subject, LocalizedText words) implements Serializable {

    /** What advice is about. */
    public enum Kind implements Labelled {
        /** A criterion that counts speaks of nothing in a standard: it moves scores, but no decision. */
        ASSESSES_NOTHING("kriteria tidak menilai apa pun dalam standar", "a criterion assesses nothing in a standard"),
        /** A performance criterion (KUK) is assessed by nothing: its unit can never be concluded. */
        NOT_ASSESSED("KUK tidak dinilai", "a performance criterion is not assessed"),
        /** A critical aspect of a unit is assessed by no critical criterion. */
        NOT_CRITICAL("aspek kritis tidak dijaga kriteria kritis", "a critical aspect has no critical criterion"),
        /** Nobody wrote down what is seen at levels of criteria: assessors will differ. */
        NO_DESCRIPTORS("tingkat tanpa uraian", "levels without descriptors"),
        /** One domain is four fifths of the score or more. */
        HEAVY_DOMAIN("satu ranah terlalu berat", "one domain is too heavy"),
        /** One of the three domains has no criterion. */
        ABSENT_DOMAIN("ranah tidak ada", "a domain is absent"),
        /** A criterion that counts has weight 0. */
        NO_WEIGHT("kriteria tanpa bobot", "a criterion has no weight"),
        /** No criterion is rated on a scale. */
        UNUSED_SCALE("skala tidak dipakai", "a scale is not used"),
        /** No criterion stands under a group or a group below it. */
        EMPTY_GROUP("bagian kosong", "a group is empty"),
        /** Titles lack a language that the rubric's own title has. */
        NOT_TRANSLATED("belum diterjemahkan", "not translated");

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

    /** The sentence in Indonesian. */
    @Override
    public String toString() {
        return words.toString();
    }
}
