package id.tolok.scheme;

import id.tolok.standard.UnitCode;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;

/**
 * Something about a scheme that its owner should look at.
 *
 * @param kind what it is
 * @param unit the unit as the scheme names it
 * @param detail the facts, in words; never blank
 */
public record SchemeFinding(Kind kind, UnitCode unit, LocalizedText detail) {

    /** What a finding is. */
    public enum Kind implements Labelled {
        /** No standard that was looked at has the unit. */
        UNKNOWN_UNIT("unit tidak dikenal", "unknown unit"),
        /** Standards have the unit only in earlier versions. */
        UNKNOWN_VERSION("versi tidak dikenal", "unknown version"),
        /** A standard has a later version of the unit. */
        SUPERSEDED("versi sudah diganti", "superseded version"),
        /** The standard that has the unit is not in force or was revoked. */
        NOT_IN_FORCE("standar tidak berlaku", "standard not in force"),
        /** The scheme names the code more than once. */
        DUPLICATE("kode berulang", "duplicated code"),
        /** The scheme names the unit in two versions. */
        TWO_VERSIONS("dua versi dari satu unit", "two versions of one unit"),
        /** The title differs from that of the standard. */
        TITLE("judul berbeda", "title differs"),
        /** The unit in the scheme's papers differs from that of the standard. */
        DRIFT("isi berbeda dari standar", "content differs from the standard");

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

    /** The finding in words. */
    public LocalizedText text() {
        return LocalizedText.of(text(Language.INDONESIAN), text(Language.ENGLISH));
    }

    private String text(Language language) {
        return unit + ": " + kind.label(language) + ": " + detail.in(language);
    }

    @Override
    public String toString() {
        return text(Language.INDONESIAN);
    }
}
