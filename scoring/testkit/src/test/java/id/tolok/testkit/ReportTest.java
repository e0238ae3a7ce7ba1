package id.tolok.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.score.Aggregations;
import id.tolok.score.Score;
import id.tolok.score.Weighted;
import id.tolok.scoring.DecisionLaw;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reports are for people who know neither jqwik nor the kit. */
class ReportTest {

    private static final AggregationCase CASE = new AggregationCase(
            List.of(new Weighted(Rational.ONE, Score.of(1, 2)), new Weighted(Rational.of(2), Score.ZERO)),
            0,
            Score.FULL,
            Rational.of(2),
            0);

    @Test
    void a_report_names_the_law_the_subject_the_scores_and_both_results() {
        assertThatThrownBy(() -> new AggregationSubject(new MutantAggregation.First())
                        .check(KitLaw.A4_PERMUTATION_INVARIANT, CASE))
                .isInstanceOf(LawViolation.class)
                .hasMessage("""
                        A4 permutation invariant: the order of the scores does not matter
                          is broken by mutant
                          scores  1/2 × 1, 0 × 2
                          result  1/2
                          in another order  0 × 2, 1/2 × 1
                          result  0
                        """);
    }

    @Test
    void what_a_rule_throws_is_told_with_the_case() {
        AggregationCase weightless =
                new AggregationCase(List.of(new Weighted(Rational.ZERO, Score.FULL)), 0, Score.ZERO, Rational.ONE, 0);

        assertThatThrownBy(() -> new AggregationSubject(new MutantAggregation.DividesByZero())
                        .check(KitLaw.A11_WELL_FORMED, weightless))
                .isInstanceOf(LawViolation.class)
                .hasCauseInstanceOf(ArithmeticException.class)
                .hasMessage("""
                        A11 well formed: each score has one effective weight of 0 or more, and all are 0 exactly where there is no result
                          is broken by mutant
                          scores  1 × 0
                          threw  java.lang.ArithmeticException: division of 1 by zero
                        """);
    }

    @Test
    void cases_are_shrunk_before_they_are_told() {
        String report = LawCheck.of(new MutantRule.FirstCriterionDecides())
                .find(KitLaw.D5_CRITERIA_UNORDERED)
                .orElseThrow()
                .getMessage();

        assertThat(report)
                .startsWith("""
                        D5 criteria unordered: the order of the rubric's criteria does not matter
                          is broken by mutant
                            missing ratings: \
                        """)
                .contains("  changed  the criteria in another order\n")
                .containsOnlyOnce("c1: weight")
                .containsOnlyOnce("c2: weight")
                .doesNotContain("c3: weight");
    }

    @Test
    void a_law_that_is_not_stated_must_be_refuted_or_stated() {
        LawCheck<Rated> check = LawCheck.of(new MutantRule.ByCut() {
            private static final long serialVersionUID = 1;

            @Override
            public Set<DecisionLaw> laws() {
                return Set.of(DecisionLaw.MONOTONE, DecisionLaw.GROUNDED);
            }
        });

        assertThatThrownBy(check::checkUnclaimed)
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        D4 order invariant: the order of ratings does not matter
                          is neither claimed nor refuted. No case was found that breaks it: claim it""");
    }

    @Test
    void a_counterexample_that_breaks_nothing_is_refused() {
        List<Weighted> one = List.of(new Weighted(Rational.ONE, Score.FULL));

        LawCheck<List<Weighted>> check =
                LawCheck.of(Aggregations.LATEST).refutedBy(Map.of(KitLaw.A4_PERMUTATION_INVARIANT, one));

        assertThatThrownBy(check::checkUnclaimed)
                .hasMessageStartingWith(KitLaw.A4_PERMUTATION_INVARIANT.heading()
                        + "\n  is not refuted by its counterexample, which breaks nothing. Claim it, or");
    }

    @Test
    void rules_refute_laws_by_a_rubric_and_ratings() {
        Rated rated = new Sketch(
                        List.of(SampleSketches.criterion(0, 1), SampleSketches.criterion(0, 0)),
                        SampleSketches.EQUAL_DOMAINS,
                        Sketch.Style.MIXED,
                        0)
                .toRated();

        LawCheck<Rated> check = LawCheck.of(new MutantRule.FirstCriterionDecides())
                .refutedBy(Map.of(KitLaw.D5_CRITERIA_UNORDERED, rated));

        check.checkUnclaimed();
        assertThat(check.laws()).doesNotContain(KitLaw.D5_CRITERIA_UNORDERED);
    }
}
