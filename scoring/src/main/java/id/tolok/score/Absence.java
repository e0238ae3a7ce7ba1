package id.tolok.score;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;

/**
 * A criterion without a score that could have one: what a {@link MissingRule} is asked about.
 *
 * @param reason why it has none: not rated, or not reached often enough
 * @param weight how much it would count among those of its domain, 0 or more
 * @param origin what is known of the criterion: its scale, what is required, its group, whether it is critical
 * @param missing how many criteria of the candidate have no score that could have one, this one among them
 * @param applicable how many criteria apply to the candidate, with a score or without
 */
public record Absence(Standing.Reason reason, Rational weight, Origin origin, int missing, int applicable) {

    /** Checks the reason, the weight and the numbers. */
    public Absence {
        new Problems()
                .check(reason.isMissing(), FieldPath.of("reason"), "must be one of missing", reason)
                .check(weight.signum() >= 0, FieldPath.of("weight"), "must be 0 or more", weight)
                .check(missing >= 1, FieldPath.of("missing"), "must be 1 or more", missing)
                .check(
                        applicable >= missing,
                        FieldPath.of("applicable"),
                        "must be as many as are missing (" + missing + ") or more",
                        applicable)
                .throwIfAny();
    }
}
