package id.tolok.evidence;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * What an assessor says about one piece of evidence under one rule of evidence: yes, no with the reason, or nothing yet.
 *
 * @param judgement yes, no or not judged
 * @param reason why; never blank where the judgement is no, otherwise perhaps empty
 */
public record Verdict(Judgement judgement, String reason) implements Serializable {

    /** Nothing was judged yet. */
    public static final Verdict NOT_JUDGED = new Verdict(Judgement.NOT_JUDGED, "");

    /** The evidence keeps the rule. */
    public static final Verdict YES = new Verdict(Judgement.YES, "");

    /** Yes, no, or not judged. */
    public enum Judgement implements Labelled {
        /** The evidence keeps the rule (ya). */
        YES("ya", "yes"),
        /** The evidence breaks the rule (tidak). */
        NO("tidak", "no"),
        /** Nobody judged yet (belum dinilai). */
        NOT_JUDGED("belum dinilai", "not judged");

        private final String indonesian;
        private final String english;

        Judgement(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Checks that a no has a reason. */
    public Verdict {
        new Problems()
                .check(
                        judgement != Judgement.NO || !reason.isBlank(),
                        FieldPath.of("reason"),
                        "is required where the judgement is no")
                .throwIfAny();
    }

    /**
     * Obtains a no.
     *
     * @throws id.tolok.problem.InvalidModelException if the reason is blank
     */
    public static Verdict no(String reason) {
        return new Verdict(Judgement.NO, reason);
    }

    /** Whether the evidence keeps the rule. */
    public boolean isYes() {
        return judgement == Judgement.YES;
    }

    /** Whether the evidence breaks the rule. */
    public boolean isNo() {
        return judgement == Judgement.NO;
    }

    @Override
    public String toString() {
        return judgement.label() + (reason.isEmpty() ? "" : ": " + reason);
    }
}
