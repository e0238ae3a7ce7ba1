package id.tolok.cohort;

import java.io.Serializable;

/**
 * What a cohort reached in one thing, such as a unit or a criterion of the rubric: how many, and at which scores.
 *
 * @param passed the decisions; for a criterion, how many met what the rubric requires
 * @param scores the scores
 */
public record Achievement(PassRate passed, ScoreSummary scores) implements Serializable {

    /** The achievement of nobody: what merging starts from. */
    public static final Achievement NONE = new Achievement(PassRate.NONE, ScoreSummary.NONE);

    /** The achievement of both. */
    public Achievement plus(Achievement other) {
        return new Achievement(passed.plus(other.passed), scores.plus(other.scores));
    }
}
