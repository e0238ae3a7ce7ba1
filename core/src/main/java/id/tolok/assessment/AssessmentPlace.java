package id.tolok.assessment;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * Where people are assessed (tempat uji kompetensi, TUK).
 *
 * @param kind what kind of place it is
 * @param name what it is called, never blank
 */
public record AssessmentPlace(Kind kind, String name) implements Serializable {

    /** What kind of place it is. */
    public enum Kind implements Labelled {
        /** Set up for one occasion (TUK sewaktu). */
        TEMPORARY("TUK sewaktu", "temporary place"),
        /** Where the work is done (TUK tempat kerja). */
        WORKPLACE("TUK tempat kerja", "workplace"),
        /** Kept for assessment (TUK mandiri). */
        STANDING("TUK mandiri", "standing place");

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

    /** Checks that the name is not blank. */
    public AssessmentPlace {
        new Problems().checkText(FieldPath.of("name"), name).throwIfAny();
    }
}
