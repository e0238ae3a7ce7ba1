package id.tolok.rating;

import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a final rating said before it was corrected (koreksi).
 *
 * @param replaced what it said
 * @param by who corrected it
 * @param at when
 * @param reason why, never blank
 */
public record Correction(Outcome replaced, AssessorId by, Instant at, String reason) implements Serializable {
    /** Checks that there is a reason. */
    public Correction {
        new Problems().checkText(FieldPath.of("reason"), reason).throwIfAny();
    }
}
