package id.tolok.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.AssessorRules;
import id.tolok.score.AttemptRules;
import id.tolok.score.Score;
import id.tolok.score.Selections;
import id.tolok.score.Weighted;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInAggregationsTest {

    private static final int MANY = 300;

    static Stream<Aggregation> all() {
        return Stream.concat(
                Stream.of(Aggregations.values()),
                Stream.of(
                        new Selections.DropLowest(1),
                        new Selections.DropLowest(2),
                        new Selections.KeepHighest(2),
                        new Selections.ReachedBy(2),
                        new Selections.MostFrequent(Selections.Tie.LOWEST),
                        new Selections.MostFrequent(Selections.Tie.HIGHEST),
                        new Selections.MostFrequent(Selections.Tie.MEAN),
                        new Selections.ByGroup(Aggregations.MEAN, Aggregations.WEIGHTED_MEAN),
                        new Selections.ByGroup(Aggregations.LOWEST, Aggregations.HIGHEST),
                        new Selections.AtMostFull(Aggregations.EXTRA_CREDIT_BY_WEIGHT),
                        new Selections.AtMostFull(Aggregations.EXTRA_CREDIT_BY_FACTOR),
                        new AttemptRules.TimesMastered(2),
                        new AttemptRules.LatestAndEarlier(Rational.ofPercent(65)),
                        new AttemptRules.Decaying(Rational.ofPercent(65)),
                        new AttemptRules.TimeDecay(30, Rational.of(1, 2)),
                        new AssessorRules.Consensus(1, Aggregations.MEAN),
                        new AssessorRules.Consensus(0, Aggregations.LOWEST),
                        new AssessorRules.ThirdAdjudicates(1),
                        new AssessorRules.LeadOverrides(AssessorId.of("A1"), Aggregations.MEDIAN)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_built_in_keeps_the_laws_that_it_states(Aggregation aggregation) {
        LawCheck<?> check = LawCheck.of(aggregation).tries(MANY);

        assertThat(check.laws()).allSatisfy(law -> assertThat(check.find(law)).isEmpty());
    }

    private static Weighted at(long numerator, long denominator) {
        return new Weighted(Rational.ONE, Score.of(numerator, denominator));
    }

    /** Extra credit of a domain leads above full marks, and so out of a limited mean. */
    @Test
    void what_a_limit_does_not_claim_scores_above_full_marks_refute() {
        List<Weighted> above = List.of(at(6, 5), at(6, 5));

        LawCheck.of(new Selections.AtMostFull(Aggregations.WEIGHTED_MEAN))
                .tries(MANY)
                .refutedBy(Map.of(KitLaw.A1_INTERNAL, above, KitLaw.A3_IDEMPOTENT, above))
                .checkAll();
    }
}
