package id.tolok.exchange.credential;

import id.tolok.problem.FieldPath;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;

/**
 * Where a credential departs from the model of 1EdTech. It is kept as it stands all the same.
 *
 * @param kind how
 * @param path where
 * @param detail the value concerned, or what would be expected; may be empty
 */
public record CredentialFinding(Kind kind, FieldPath path, String detail) {

    private static final int LONGEST_DETAIL = 300;

    /** What can be found. */
    public enum Kind implements Labelled {
        /** A field that the model does not have. */
        UNKNOWN_FIELD("tidak dikenal", "unknown field"),
        /** A field is null. */
        NULL_VALUE("nilai null", "null"),
        /** A value has another form than the model asks for. */
        MALFORMED("salah bentuk", "malformed"),
        /** A field that the model requires is not there. */
        MISSING("wajib tetapi tidak ada", "required but missing"),
        /** Something refers to a part that is not in the credential. */
        DANGLING("merujuk bagian yang tidak ada", "refers to a part that is not there"),
        /** The credential is of the data model 1.1 of W3C, which Open Badges 3.0 took before it was final. */
        OLDER_VERSION("memakai model data W3C 1.1", "of the data model 1.1 of W3C");

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
    public CredentialFinding {
        detail = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
    }

    /** Path, kind and detail in English, such as {@code evidence[1].type: malformed: InvalidEvidence}. */
    @Override
    public String toString() {
        return path + ": " + kind.label(Language.ENGLISH) + (detail.isEmpty() ? "" : ": " + detail);
    }
}
