package id.tolok.cohort;

import id.tolok.rubric.Rubric;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Scorer;

/** BNSP's policy as tests use it that have no evidence: every criterion of the rubric must be met. */
public final class EveryCriterion {

    private EveryCriterion() {}

    /** The policy, compiled for a rubric. */
    public static Scorer scorer(Rubric rubric) {
        return Policies.bnsp().toBuilder()
                .id("every-criterion")
                .unit(DecisionRules.everyCriterion())
                .build()
                .compile(rubric);
    }
}
