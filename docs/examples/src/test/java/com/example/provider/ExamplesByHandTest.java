package com.example.provider;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.testkit.Verify.verifyThat;

import id.tolok.rating.Outcome;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionRules;
import id.tolok.testkit.LawCheck;
import org.junit.jupiter.api.Test;

class ExamplesByHandTest {

    private static final Rubric RUBRIC = Rubric.named("las", "Rubrik las")
            .scale("mutu", Scale.ofLevels(Level.of("kurang", 0), Level.of("cukup", 1), Level.of("baik", 2)))
            .domain(Domain.PSYCHOMOTOR, Weight.percent(100))
            .criterion("ukur", "Mengukur pelat")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .criterion("sambung", "Menyambung pelat")
            .on("mutu")
            .weight(3)
            .assesses("C.000000.001.01#1.2")
            .build();

    @Test
    void single_examples() {
        // region verify
        verifyThat(new WithoutLowest()).given("1/4", "1", "1/2").scores("3/4");
        verifyThat(DecisionRules.cutScore(Score.of(7, 8)))
                .on(RUBRIC)
                .givenInOrder(Outcome.level("cukup"), Outcome.level("baik"))
                .scores("7/8")
                .decides(COMPETENT)
                .because("required 87.5%");
        // endregion
    }

    @Test
    void laws_in_a_plain_test() {
        // region check
        LawCheck.of(new MostCriteria()).tries(100).checkAll();
        // endregion
    }
}
