package id.tolok.exchange.framework;

import id.tolok.problem.FieldPath;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;

/**
 * Something in a CASE package that is not strict CASE 1.1, that Tolok had to assume, or that would not come out again.
 *
 * @param kind what kind of thing
 * @param path where it stands in the package as given
 * @param detail the value concerned, what stands in its place, or why; may be empty
 */
public record CaseFinding(Kind kind, FieldPath path, String detail) {

    private static final int LONGEST_DETAIL = 300;

    /** What can be found. */
    public enum Kind implements Labelled {
        /** A field is null, which strict CASE does not allow. */
        NULL_VALUE("nilai null, ditinggalkan", "null, left out"),
        /** A field that CASE 1.1 does not have; it now stands in the extensions. */
        UNKNOWN_FIELD("tidak dikenal CASE 1.1, disimpan di extensions", "unknown to CASE 1.1, kept in extensions"),
        /** A value has another form than CASE 1.1 asks for; it now stands in the extensions. */
        MALFORMED("salah bentuk, disimpan di extensions", "malformed, kept in extensions"),
        /** A value was given the form that CASE 1.1 asks for. */
        CONVERTED("diubah ke bentuk CASE 1.1", "converted to the form of CASE 1.1"),
        /** An identifier is no UUID of version 1 to 5, or stands twice; another one stands in its place. */
        IDENTIFIER_CHANGED("identifier diganti", "identifier changed"),
        /** A required field is missing, and was given a value. */
        FILLED_IN("wajib tetapi tidak ada, diisi", "required but missing, filled in"),
        /** A field that only a part outside its package may have; it says nothing more inside. */
        OUTSIDE_ONLY("hanya untuk bagian di luar paket, ditinggalkan", "only for parts outside a package, left out"),
        /** A part that cannot be understood at all. */
        LEFT_OUT("tidak dapat dibaca, ditinggalkan", "cannot be read, left out"),
        /** Tolok needs something that CASE does not say. */
        ASSUMED("tidak disebut dalam CASE, diandaikan", "not said in CASE, assumed"),
        /** A part has no counterpart in Tolok, and is kept as it is. */
        NOT_READ("tidak ada padanannya di Tolok, disimpan apa adanya", "without counterpart in Tolok, kept as it is"),
        /** A value would be another one if the framework were written again. */
        NOT_KEPT("tidak akan tertulis kembali", "would not be written again");

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

    /** Shortens the detail. */
    public CaseFinding {
        detail = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
    }

    /** Path, kind and detail in English, such as {@code CFItems[0].listEnumeration: null, left out}. */
    @Override
    public String toString() {
        return path + ": " + kind.label(Language.ENGLISH) + (detail.isEmpty() ? "" : ": " + detail);
    }
}
