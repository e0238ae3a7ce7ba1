package id.tolok.testkit;

import static id.tolok.testkit.Verify.verifyThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Aggregations;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Weighted;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.standard.UnitCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifyTest {

    private static final Rubric RUBRIC = Rubric.named("las", "Rubrik las")
            .scale("mutu", Scale.ofLevels(Level.of("kurang", 0), Level.of("cukup", 1), Level.of("baik", 2)))
            .domain(Domain.COGNITIVE, Weight.percent(30))
            .criterion("teori", "Teori")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.001.01#knowledge.1")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(70))
            .criterion("sambung", "Menyambung")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .build();

    @Test
    void examples_of_aggregations() {
        verifyThat(Aggregations.MEDIAN).given("1/4", "1", "1/2").scores("1/2");
        verifyThat(Aggregations.WEIGHTED_MEAN)
                .given(List.of(new Weighted(Rational.of(3), Score.FULL), new Weighted(Rational.ONE, Score.ZERO)))
                .scores("0.75");
        verifyThat(Aggregations.MEAN)
                .given(List.of(new Weighted(Rational.ZERO, Score.FULL)))
                .scoresNothing(Standing.Reason.NOTHING_COUNTS);
    }

    @Test
    void a_result_other_than_expected_is_told() {
        Verify.Combination median = verifyThat(Aggregations.MEDIAN).given("1/4", "1");

        assertThatThrownBy(() -> median.scores("1/2"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        median of 1/4 × 1, 1 × 1
                          expected  1/2
                          was       5/8""");
    }

    @Test
    void examples_of_rules_and_policies() {
        verifyThat(DecisionRules.cutScore(Score.of(17, 20)))
                .on(RUBRIC)
                .givenInOrder(Outcome.level("cukup"), Outcome.level("baik"))
                .scores("0.85")
                .scores(Domain.COGNITIVE, "1/2")
                .decides(Decision.COMPETENT)
                .decides(UnitCode.parse("C.000000.001.01"), Decision.COMPETENT)
                .because("required 85%")
                .because("diperlukan 85%");
        verifyThat(Policies.hybrid(Map.of(Domain.COGNITIVE, Score.of(3, 4))))
                .on(RUBRIC)
                .given(Rating.of("sambung", "A1", Outcome.level("baik")))
                .scoresNothing(Standing.Reason.MISSING)
                .decides(Decision.NOT_YET_CONCLUDED);
    }

    @Test
    void a_decision_other_than_expected_is_told_with_its_reasons() {
        Verify.Scored scored = verifyThat(DecisionRules.cutScore(Score.of(9, 10)))
                .on(RUBRIC)
                .givenInOrder(Outcome.level("cukup"), Outcome.level("baik"));

        assertThatThrownBy(() -> scored.decides(Decision.COMPETENT))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        decision by law-check
                            rubric
                              cognitive, weight 30
                                teori: weight 1, on kurang (0), cukup (1), baik (2), required 2, \
                        assesses C.000000.001.01#knowledge.1
                              psychomotor, weight 70
                                sambung: weight 1, on kurang (0), cukup (1), baik (2), required 2, \
                        assesses C.000000.001.01#1.1
                            ratings
                              teori: cukup by assessor
                              sambung: baik by assessor
                          expected  competent
                          was       not yet competent, since
                        """ + Words.indented(scored.result().explain().toText(id.tolok.text.Language.ENGLISH)));
        assertThatThrownBy(() -> scored.scores("1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("  expected  1\n  was       17/20, since\n");
        assertThatThrownBy(() -> scored.because("luck"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("  expected  \"luck\"\n  was       without it, since\n");
        assertThatThrownBy(() -> scored.scoresNothing(Standing.Reason.MISSING))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("  expected  none (not rated)\n  was       17/20");
    }
}
