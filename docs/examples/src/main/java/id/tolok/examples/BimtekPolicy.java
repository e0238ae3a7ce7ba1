package id.tolok.examples;

import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.text.LocalizedText;

/**
 * The policy of the example in code; equal to the one in {@code data/bimtek/policy.json}: {@link id.tolok.scoring.Policies#hybrid} with
 * evidence besides.
 */
final class BimtekPolicy {

    private BimtekPolicy() {}

    /** At least 60 percent in each domain, every critical criterion met, and every performance criterion shown by evidence. */
    static ScoringPolicy policy() {
        // region policy
        Score floor = Score.ofPercent(60);
        return ScoringPolicy.builder()
                .id("bimtek")
                .title(LocalizedText.of("Hibrida dengan bukti", "Hybrid with evidence"))
                .unit(DecisionRules.all(
                        DecisionRules.criticalCriteria(),
                        DecisionRules.domainFloor(Domain.COGNITIVE, floor),
                        DecisionRules.domainFloor(Domain.AFFECTIVE, floor),
                        DecisionRules.domainFloor(Domain.PSYCHOMOTOR, floor),
                        DecisionRules.evidence()))
                .build();
        // endregion
    }
}
