package id.tolok.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every aggregation keeps the laws that it states. */
class AggregationProperties {

    @Provide
    Arbitrary<Aggregation> aggregations() {
        return Arbitraries.of(Aggregations.values());
    }

    private static Arbitrary<Score> score() {
        return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(1, 2, 3, 4, 12))
                .as((n, d) -> Score.of(Math.min(n, d), d));
    }

    @Provide
    Arbitrary<List<Weighted>> scores() {
        Arbitrary<Rational> weight =
                Arbitraries.of("0", "1", "1", "2", "3", "0.1", "1/3", "70").map(Rational::parse);
        return Combinators.combine(weight, score())
                .as(Weighted::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static void assume(Aggregation aggregation, Law law) {
        Assume.that(aggregation.laws().contains(law));
    }

    private static List<Rational> counting(List<Weighted> scores) {
        return scores.stream()
                .filter(score -> score.weight().signum() > 0)
                .map(score -> score.score().share())
                .toList();
    }

    @Property
    void L1_internal(@ForAll("aggregations") Aggregation aggregation, @ForAll("scores") List<Weighted> scores) {
        assume(aggregation, Law.INTERNAL);
        aggregation
                .combine(scores)
                .score()
                .ifPresent(result -> assertThat(result.share())
                        .isBetween(Collections.min(counting(scores)), Collections.max(counting(scores))));
    }

    @Property
    void L2_monotone(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll("scores") List<Weighted> scores,
            @ForAll("scores") List<Weighted> others,
            @ForAll Random random) {
        assume(aggregation, Law.MONOTONE);
        int place = random.nextInt(scores.size());
        List<Weighted> raised = new ArrayList<>(scores);
        Score before = scores.get(place).score();
        Score higher = Score.of(before.share().max(others.get(0).score().share()));
        raised.set(place, new Weighted(scores.get(place).weight(), higher));

        aggregation
                .combine(scores)
                .score()
                .ifPresent(result -> assertThat(aggregation.combine(raised).score())
                        .hasValueSatisfying(after -> assertThat(after).isGreaterThanOrEqualTo(result)));
    }

    @Property
    void L3_idempotent(@ForAll("aggregations") Aggregation aggregation, @ForAll("scores") List<Weighted> scores) {
        assume(aggregation, Law.IDEMPOTENT);
        Score same = scores.get(0).score();
        List<Weighted> equal =
                scores.stream().map(score -> new Weighted(score.weight(), same)).toList();

        aggregation
                .combine(equal)
                .score()
                .ifPresent(result -> assertThat(result).isEqualTo(same));
    }

    @Property
    void L4_permutation_invariant(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll("scores") List<Weighted> scores,
            @ForAll Random random) {
        assume(aggregation, Law.PERMUTATION_INVARIANT);
        List<Weighted> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, random);

        assertThat(aggregation.combine(shuffled)).isEqualTo(aggregation.combine(scores));
    }

    @Property
    void L5_scale_invariant(@ForAll("aggregations") Aggregation aggregation, @ForAll("scores") List<Weighted> scores) {
        assume(aggregation, Law.SCALE_INVARIANT);
        List<Weighted> scaled = scores.stream()
                .map(score -> new Weighted(score.weight().times(Rational.of(7, 3)), score.score()))
                .toList();

        assertThat(aggregation.combine(scaled)).isEqualTo(aggregation.combine(scores));
    }

    @Property
    void L6_split_invariant(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll("scores") List<Weighted> scores,
            @ForAll Random random) {
        assume(aggregation, Law.SPLIT_INVARIANT);
        int place = random.nextInt(scores.size());
        Weighted whole = scores.get(place);
        Rational part = whole.weight().times(Rational.of(1, 3));
        List<Weighted> split = new ArrayList<>(scores);
        split.set(place, new Weighted(part, whole.score()));
        split.add(place, new Weighted(whole.weight().minus(part), whole.score()));

        assertThat(aggregation.combine(split)).isEqualTo(aggregation.combine(scores));
    }

    @Property
    void L7_zero_neutral(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll("scores") List<Weighted> scores,
            @ForAll("scores") List<Weighted> others,
            @ForAll Random random) {
        assume(aggregation, Law.ZERO_NEUTRAL);
        List<Weighted> more = new ArrayList<>(scores);
        more.add(
                random.nextInt(scores.size() + 1),
                new Weighted(Rational.ZERO, others.get(0).score()));

        assertThat(aggregation.combine(more)).isEqualTo(aggregation.combine(scores));
    }

    @Property
    void effective_weights_are_0_or_more_and_as_many_as_scores(
            @ForAll("aggregations") Aggregation aggregation, @ForAll("scores") List<Weighted> scores) {
        List<Rational> weights = aggregation.effectiveWeights(scores);

        assertThat(weights).hasSameSizeAs(scores).allMatch(weight -> weight.signum() >= 0);
    }

    @Property
    void a_weighted_mean_is_that_of_whole_numbers(@ForAll("scores") List<Weighted> scores) {
        // everything × 12 × 30 is whole: an oracle in BigInteger alone
        BigInteger sum = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (Weighted score : scores) {
            BigInteger weight = score.weight().times(30).numerator();
            sum = sum.add(weight.multiply(score.score().share().times(12).numerator()));
            weights = weights.add(weight);
        }
        Standing expected = weights.signum() == 0
                ? Standing.none(Standing.Reason.NOTHING_COUNTS)
                : Standing.at(Score.of(Rational.of(sum, weights.multiply(BigInteger.valueOf(12)))));

        assertThat(Aggregations.WEIGHTED_MEAN.combine(scores)).isEqualTo(expected);
    }

    @Property
    void a_median_splits_the_scores_in_halves(@ForAll("scores") List<Weighted> scores) {
        List<Rational> sorted =
                counting(scores).stream().sorted(Comparator.naturalOrder()).toList();
        int n = sorted.size();

        Aggregations.MEDIAN
                .combine(scores)
                .score()
                .ifPresent(median -> assertThat(median.share())
                        .isEqualTo(
                                sorted.get((n - 1) / 2).plus(sorted.get(n / 2)).dividedBy(2)));
    }
}
