package id.tolok.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rubric.Scale;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every aggregation keeps the laws that it states. */
class AggregationProperties {

    /** Whole points from 0 to 12, so that every generated share is one that the scale has. */
    private static final Scale SCALE = Scale.ofPoints(0, 12, 1);

    private static final List<Aggregation> SETTINGS = List.of(
            new Selections.DropLowest(1),
            new Selections.DropLowest(2),
            new Selections.KeepHighest(1),
            new Selections.KeepHighest(3),
            new Selections.ReachedBy(1),
            new Selections.ReachedBy(2),
            new Selections.MostFrequent(Selections.Tie.LOWEST),
            new Selections.MostFrequent(Selections.Tie.HIGHEST),
            new Selections.MostFrequent(Selections.Tie.MEAN),
            new Selections.ByGroup(Aggregations.MEAN, Aggregations.WEIGHTED_MEAN),
            new Selections.ByGroup(Aggregations.LOWEST, Aggregations.HIGHEST),
            new AttemptRules.TimesMastered(2),
            new AttemptRules.LatestAndEarlier(Rational.ofPercent(65)),
            new AttemptRules.Decaying(Rational.ofPercent(65)),
            new AttemptRules.TimeDecay(30, Rational.of(1, 2)),
            new AssessorRules.Consensus(2, Aggregations.MEAN),
            new AssessorRules.Consensus(0, Aggregations.LOWEST),
            new AssessorRules.ThirdAdjudicates(1),
            new AssessorRules.LeadOverrides(AssessorId.of("A1"), Aggregations.MEDIAN));

    @Provide
    Arbitrary<Aggregation> aggregations() {
        return Arbitraries.oneOf(Arbitraries.of(Aggregations.values()), Arbitraries.of(SETTINGS));
    }

    private static Arbitrary<Origin> known() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of("A1", "A2"),
                        Arbitraries.of("E1", "E2"),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.of(true, false, false))
                .as((day, assessor, group, extra, commented) -> Origin.builder()
                        .time(Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(day)))
                        .assessor(AssessorId.of(assessor))
                        .comment(Optional.of("alasan").filter(text -> commented))
                        .group(group)
                        .extraCredit(extra)
                        .scale(SCALE)
                        .required(Score.of(1, 2))
                        .build());
    }

    private static Arbitrary<Score> score() {
        return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(1, 2, 3, 4, 12))
                .as((n, d) -> Score.of(Math.min(n, d), d));
    }

    /** Scores of one criterion: of all is known where they come from, on one scale, or of none. */
    @Provide
    Arbitrary<List<Weighted>> scores() {
        return Arbitraries.oneOf(scores(known()), scores(Arbitraries.just(Origin.UNKNOWN)));
    }

    private static Arbitrary<List<Weighted>> scores(Arbitrary<Origin> origin) {
        Arbitrary<Rational> weight =
                Arbitraries.of("0", "1", "1", "2", "3", "0.1", "1/3", "70").map(Rational::parse);
        return Combinators.combine(weight, score(), origin)
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
                .ifPresent(result -> assertThat(result)
                        .isBetween(
                                Score.of(Collections.min(counting(scores))),
                                Score.of(Collections.max(counting(scores)))));
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
        raised.set(
                place,
                new Weighted(
                        scores.get(place).weight(), higher, scores.get(place).origin()));

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
        List<Weighted> equal = scores.stream()
                .map(score -> new Weighted(score.weight(), same, score.origin()))
                .toList();

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
                .map(score -> new Weighted(score.weight().times(Rational.of(7, 3)), score.score(), score.origin()))
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
        split.set(place, new Weighted(part, whole.score(), whole.origin()));
        split.add(place, new Weighted(whole.weight().minus(part), whole.score(), whole.origin()));

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
                new Weighted(Rational.ZERO, others.get(0).score(), others.get(0).origin()));

        assertThat(aggregation.combine(more)).isEqualTo(aggregation.combine(scores));
    }

    @Property
    void L8_additive(@ForAll("aggregations") Aggregation aggregation, @ForAll("scores") List<Weighted> scores) {
        assume(aggregation, Law.ADDITIVE);
        List<Rational> weights = aggregation.effectiveWeights(scores);
        Rational sum = Rational.ZERO;
        for (int i = 0; i < scores.size(); i++) {
            sum = sum.plus(weights.get(i).times(scores.get(i).score().share()));
        }

        assertThat(aggregation.isAdditive()).isTrue();
        assertThat(aggregation.combine(scores).score().map(Score::share).orElse(Rational.ZERO))
                .isEqualTo(sum);
    }

    @Property
    void L9_anonymous(@ForAll("aggregations") Aggregation aggregation, @ForAll("scores") List<Weighted> scores) {
        assume(aggregation, Law.ANONYMOUS);

        assertThat(aggregation.combine(with(
                        scores,
                        origin -> origin.toBuilder()
                                .assessor(origin.assessor()
                                        .map(name -> AssessorId.of(name.equals(AssessorId.of("A1")) ? "Z" : "A1")))
                                .build())))
                .isEqualTo(aggregation.combine(scores));
    }

    @Property
    void L10_points_neutral(@ForAll("aggregations") Aggregation aggregation, @ForAll("scores") List<Weighted> scores) {
        assume(aggregation, Law.POINTS_NEUTRAL);
        Scale tenfold = Scale.ofPoints(0, 120, 10);

        assertThat(aggregation.combine(with(
                        scores,
                        origin -> origin.toBuilder()
                                .scale(origin.scale().map(scale -> tenfold))
                                .build())))
                .isEqualTo(aggregation.combine(scores));
    }

    private static List<Weighted> with(List<Weighted> scores, UnaryOperator<Origin> other) {
        return scores.stream()
                .map(score -> new Weighted(score.weight(), score.score(), other.apply(score.origin())))
                .toList();
    }

    @Property
    void a_geometric_mean_to_the_power_of_its_degree_is_the_product(@ForAll("scores") List<Weighted> scores) {
        // weights × 30 are whole: the product of score^weight is the mean to the power of their sum
        Rational product = Rational.ONE;
        int sum = 0;
        for (Weighted score : scores) {
            int weight = score.weight().times(30).numerator().intValueExact();
            product = product.times(score.score().share().pow(weight));
            sum += weight;
        }
        Assume.that(sum > 0);
        Score mean = Aggregations.GEOMETRIC_MEAN.combine(scores).score().orElseThrow();

        assertThat(mean.power().pow(sum / mean.degree())).isEqualTo(product);
        assertThat(sum % mean.degree()).isZero();
    }

    @Property
    void a_root_compares_as_its_power_does(
            @ForAll @IntRange(min = 1, max = 60) int numerator,
            @ForAll @IntRange(min = 1, max = 6) int degree,
            @ForAll @IntRange(min = 0, max = 60) int cut) {
        Score root = Score.root(Rational.of(numerator, 60), degree);
        Score limit = Score.of(cut, 60);

        assertThat(Integer.signum(root.compareTo(limit)))
                .isEqualTo(Integer.signum(
                        Rational.of(numerator, 60).compareTo(limit.share().pow(degree))));
        assertThat(root.toPercent(8, RoundingMode.HALF_UP).doubleValue())
                .isCloseTo(100 * Math.pow(numerator / 60.0, 1.0 / degree), within(1e-6));
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
