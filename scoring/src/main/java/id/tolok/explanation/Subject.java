package id.tolok.explanation;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * What a node of an explanation is about, such as the unit {@code M.701001.005.01 Menyusun Uraian Jabatan}.
 *
 * @param kind what kind of thing it is
 * @param key its name or address, such as {@code M.701001.005.01#1.2}
 * @param title what it is called
 */
public record Subject(Kind kind, String key, LocalizedText title) implements Serializable {

    /** The kinds of things that are explained, from the whole to the part. */
    public enum Kind implements Labelled {
        /** A certification scheme, or all units that were assessed (skema sertifikasi). */
        SCHEME("skema", "scheme"),
        /** A group of units of which a person chooses some (unit pilihan). */
        ELECTIVES("unit pilihan", "elective units"),
        /** A unit of competency (unit kompetensi). */
        UNIT("unit", "unit"),
        /** An element of a unit (elemen kompetensi). */
        ELEMENT("elemen", "element"),
        /** A performance criterion of a standard (kriteria unjuk kerja). */
        PERFORMANCE_CRITERION("KUK", "performance criterion"),
        /** The whole score. */
        OVERALL("nilai keseluruhan", "overall score"),
        /** A domain (ranah). */
        DOMAIN("ranah", "domain"),
        /** A criterion of a rubric (kriteria). */
        CRITERION("kriteria", "criterion");

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

    @Override
    public String toString() {
        return kind.label() + " " + key;
    }
}
