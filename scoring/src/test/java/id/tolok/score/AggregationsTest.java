package id.tolok.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AggregationsTest {

    /** Scores with weights, written {@code "3/4*2"}; without a weight, 1. */
    private static List<Weighted> scores(String... texts) {
        List<Weighted> scores = new ArrayList<>();
        for (String text : texts) {
            int star = text.indexOf('*');
            Rational weight = star < 0 ? Rational.ONE : Rational.parse(text.substring(star + 1));
            scores.add(new Weighted(weight, Score.of(Rational.parse(star < 0 ? text : text.substring(0, star)))));
        }
        return scores;
    }

    private static String combined(Aggregation aggregation, String... scores) {
        return aggregation.combine(scores(scores)).toString();
    }

    @Test
    void a_weighted_mean_divides_by_the_sum_of_weights() {
        // (3·1/4 + 1·1) ÷ 4 = 7/16
        assertThat(combined(Aggregations.WEIGHTED_MEAN, "1/4*3", "1*1")).isEqualTo("7/16");
        // 0.1, 0.2 and 0.7 are exact: 0.1·1/3 + 0.2·1/3 + 0.7·1/3 = 1/3
        assertThat(combined(Aggregations.WEIGHTED_MEAN, "1/3*0.1", "1/3*0.2", "1/3*0.7"))
                .isEqualTo("1/3");
        assertThat(combined(Aggregations.WEIGHTED_MEAN, "1/4*0", "1*2")).isEqualTo("1");
    }

    @Test
    void a_mean_counts_every_weight_above_0_as_1() {
        assertThat(combined(Aggregations.MEAN, "1/4*3", "1*1", "0*0")).isEqualTo("5/8");
    }

    @Test
    void a_median_is_the_middle_or_the_mean_of_the_middle_two() {
        assertThat(combined(Aggregations.MEDIAN, "1", "1/4", "1/2")).isEqualTo("1/2");
        assertThat(combined(Aggregations.MEDIAN, "1", "1/4", "1/2", "0")).isEqualTo("3/8");
        assertThat(combined(Aggregations.MEDIAN, "1*0", "1/4", "0*0")).isEqualTo("1/4");
    }

    @Test
    void the_lowest_the_highest_and_the_latest_are_one_of_those_that_count() {
        String[] scores = {"1/2", "1/4", "1", "3/4", "0*0"};

        assertThat(combined(Aggregations.LOWEST, scores)).isEqualTo("1/4");
        assertThat(combined(Aggregations.HIGHEST, scores)).isEqualTo("1");
        assertThat(combined(Aggregations.LATEST, scores)).isEqualTo("3/4");
    }

    @Test
    void of_equal_scores_the_first_is_used() {
        assertThat(Aggregations.HIGHEST.effectiveWeights(scores("1/2", "1/2"))).hasToString("[1, 0]");
        assertThat(Aggregations.LOWEST.effectiveWeights(scores("1/2", "1/2"))).hasToString("[1, 0]");
    }

    @Test
    void without_anything_that_counts_there_is_no_score_but_a_reason() {
        for (Aggregation aggregation : Aggregations.values()) {
            assertThat(aggregation.combine(List.of()))
                    .as(aggregation.id())
                    .isEqualTo(Standing.none(Standing.Reason.NOTHING_COUNTS));
            assertThat(aggregation.combine(scores("1*0", "1/2*0")))
                    .as(aggregation.id())
                    .isEqualTo(Standing.none(Standing.Reason.NOTHING_COUNTS));
        }
    }

    @Test
    void ids_are_distinct_and_titles_in_two_languages() {
        assertThat(Aggregations.values()).extracting(Aggregation::id).doesNotHaveDuplicates();
        assertThat(Aggregations.WEIGHTED_MEAN.title().in(Language.INDONESIAN)).isEqualTo("rata-rata berbobot");
        assertThat(Aggregations.WEIGHTED_MEAN.title().in(Language.ENGLISH)).isEqualTo("weighted mean");
        assertThat(Aggregations.LATEST.id()).isEqualTo("latest");
        assertThat(Aggregations.LATEST.version()).isEqualTo(1);
    }

    @Test
    void a_weight_below_0_is_refused() {
        assertThatThrownBy(() -> new Weighted(Rational.of(-1), Score.FULL))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("weight must be 0 or more, but was '-1'");
    }

    @Test
    void a_weighted_score_prints_score_and_weight() {
        assertThat(new Weighted(Rational.of(3), Score.of(1, 2))).hasToString("1/2 × 3");
    }

    private static final Scale FIVE = Scale.ofPoints(0, 5, 1);

    private static Weighted attempt(long points, int day) {
        return new Weighted(
                Rational.ONE,
                Score.of(points, 5),
                Origin.builder()
                        .scale(FIVE)
                        .required(Score.of(3, 5))
                        .time(Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(day)))
                        .build());
    }

    private static Weighted rated(String assessor, long points, String... comment) {
        return new Weighted(
                Rational.ONE,
                Score.of(points, 5),
                Origin.builder()
                        .scale(FIVE)
                        .assessor(AssessorId.of(assessor))
                        .comment(Arrays.stream(comment).findFirst())
                        .build());
    }

    private static Weighted extra(String weight, String score) {
        return new Weighted(
                Rational.parse(weight),
                Score.of(Rational.parse(score)),
                Origin.builder().extraCredit(true).build());
    }

    private static String points(Standing standing) {
        return standing.score().map(score -> score.share().times(5).toString()).orElseGet(standing::toString);
    }

    private static final List<Weighted> ONE_TO_FIVE =
            List.of(attempt(1, 0), attempt(2, 10), attempt(3, 20), attempt(4, 30), attempt(5, 61));

    @Test
    void a_sum_of_points_counts_by_the_highest_points_of_each_scale() {
        Origin outOf100 = Origin.builder().scale(Scale.ofPoints(0, 100, 1)).build();
        List<Weighted> scores = List.of(attempt(5, 0), new Weighted(Rational.of(9), Score.of(1, 2), outOf100));

        // (5 + 50) ÷ 105
        assertThat(Aggregations.SUM_OF_POINTS.combine(scores)).hasToString("11/21");
        assertThat(combined(Aggregations.SUM_OF_POINTS, "1/2*10", "1*30", "1*0"))
                .isEqualTo("7/8");
    }

    @Test
    void a_median_rounded_up_is_in_whole_points_and_not_above_the_upper_one() {
        assertThat(points(Aggregations.MEDIAN_ROUNDED_UP.combine(List.of(attempt(3, 0), attempt(4, 0)))))
                .isEqualTo("4");
        assertThat(points(Aggregations.MEDIAN_ROUNDED_UP.combine(List.of(attempt(1, 0), attempt(4, 0)))))
                .isEqualTo("3");
        assertThat(points(Aggregations.MEDIAN_ROUNDED_UP.combine(List.of(attempt(1, 0), attempt(4, 0), attempt(5, 0)))))
                .isEqualTo("4");
        assertThat(combined(Aggregations.MEDIAN_ROUNDED_UP, "1/2", "1/4")).isEqualTo("1/2");
    }

    @Test
    void a_geometric_mean_is_an_exact_root() {
        assertThat(combined(Aggregations.GEOMETRIC_MEAN, "1/2", "1")).isEqualTo("(1/2)^(1/2)");
        assertThat(combined(Aggregations.GEOMETRIC_MEAN, "1/4", "1")).isEqualTo("1/2");
        assertThat(combined(Aggregations.GEOMETRIC_MEAN, "1/8*2", "1*1")).isEqualTo("1/4");
        assertThat(combined(Aggregations.GEOMETRIC_MEAN, "0", "1")).isEqualTo("0");
        assertThat(combined(Aggregations.GEOMETRIC_MEAN, "1/2*0", "1/3")).isEqualTo("1/3");
    }

    @Test
    void a_geometric_mean_of_roots_is_a_root_of_higher_degree() {
        Weighted root = new Weighted(Rational.ONE, Score.root(Rational.of(1, 2), 2));
        Weighted half = new Weighted(Rational.ONE, Score.of(1, 2));

        // (1/2)^(1/2·1/2) · (1/2)^(1/2) = (1/8)^(1/4)
        assertThat(Aggregations.GEOMETRIC_MEAN.combine(List.of(root, half))).hasToString("(1/8)^(1/4)");
        assertThat(Aggregations.LOWEST.combine(List.of(root, half))).hasToString("1/2");
        assertThat(Aggregations.HIGHEST.combine(List.of(root, half))).hasToString("(1/2)^(1/2)");
    }

    @Test
    void a_geometric_mean_takes_weights_of_any_size_in_simple_proportions() {
        assertThat(combined(Aggregations.GEOMETRIC_MEAN, "1/4*1000000000000000", "1*1000000000000000"))
                .isEqualTo("1/2");
        assertThat(combined(Aggregations.GEOMETRIC_MEAN, "1/2*99999", "1*1"))
                .isEqualTo("(1/" + BigInteger.TWO.pow(99_999) + ")^(1/100000)");
    }

    @Test
    void a_geometric_mean_of_a_degree_that_nobody_can_work_with_is_refused() {
        assertThatThrownBy(() -> combined(Aggregations.GEOMETRIC_MEAN, "1/2*1000000000000000", "1*1/3"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "weights must be in proportions of whole numbers that add up to at most 100000 for a geometric mean, but was"
                                + " '[1000000000000000, 1/3]'");
        assertThatThrownBy(() -> combined(Aggregations.GEOMETRIC_MEAN, "1/2*100000", "1*1"))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void a_harmonic_mean_is_0_if_one_is() {
        // 2 ÷ (2 + 1)
        assertThat(combined(Aggregations.HARMONIC_MEAN, "1/2", "1")).isEqualTo("2/3");
        // 3 ÷ (2·2 + 1)
        assertThat(combined(Aggregations.HARMONIC_MEAN, "1/2*2", "1*1")).isEqualTo("3/5");
        assertThat(combined(Aggregations.HARMONIC_MEAN, "0", "1")).isEqualTo("0");
    }

    @Test
    void extra_credit_adds_without_being_asked_for() {
        List<Weighted> scores = new ArrayList<>(scores("1*3", "1/2*1"));
        scores.add(extra("2", "1/2"));

        // (3·1 + 1·1/2 + 2·1/2) ÷ 4
        assertThat(Aggregations.EXTRA_CREDIT_BY_WEIGHT.combine(scores)).hasToString("9/8");
        // (1 + 1/2 + 2·1/2) ÷ 2
        assertThat(Aggregations.EXTRA_CREDIT_BY_FACTOR.combine(scores)).hasToString("5/4");
        assertThat(Aggregations.EXTRA_CREDIT_BY_WEIGHT.combine(List.of(extra("1", "1"))))
                .isEqualTo(Standing.none(Standing.Reason.NOTHING_COUNTS));
    }

    @Test
    void dropping_and_keeping_compare_by_share() {
        assertThat(combined(new Selections.DropLowest(1), "1/2", "1/4", "1")).isEqualTo("3/4");
        assertThat(combined(new Selections.DropLowest(5), "1/2", "1/4", "1")).isEqualTo("1");
        assertThat(combined(new Selections.KeepHighest(2), "1/2*1", "1/4*9", "1*3"))
                .isEqualTo("7/8");
        assertThat(combined(new Selections.KeepHighest(9), "1/2", "1")).isEqualTo("3/4");
        // of equal ones the heaviest is dropped
        assertThat(combined(new Selections.DropLowest(1), "0*9", "0*1", "1*1")).isEqualTo("1/2");
    }

    @Test
    void dropping_the_lowest_is_not_monotone_where_weights_differ() {
        assertThat(combined(new Selections.DropLowest(1), "1/2*10", "3/5*1", "1*1"))
                .isEqualTo("4/5");
        assertThat(combined(new Selections.DropLowest(1), "7/10*10", "3/5*1", "1*1"))
                .isEqualTo("8/11");
        assertThat(new Selections.DropLowest(1).laws()).doesNotContain(Law.MONOTONE);
    }

    @Test
    void what_at_least_two_reach_is_the_second_highest() {
        assertThat(combined(new Selections.ReachedBy(2), "1/2", "1/4", "1")).isEqualTo("1/2");
        assertThat(combined(new Selections.ReachedBy(4), "1/2", "1/4", "1"))
                .isEqualTo(Standing.Reason.NOTHING_COUNTS.label().toString());
    }

    @Test
    void the_most_frequent_has_a_tie_rule() {
        assertThat(combined(new Selections.MostFrequent(Selections.Tie.LOWEST), "1/2", "1", "1"))
                .isEqualTo("1");
        assertThat(combined(new Selections.MostFrequent(Selections.Tie.LOWEST), "1", "1/2"))
                .isEqualTo("1/2");
        assertThat(combined(new Selections.MostFrequent(Selections.Tie.HIGHEST), "1", "1/2"))
                .isEqualTo("1");
        assertThat(combined(new Selections.MostFrequent(Selections.Tie.MEAN), "1", "1/2", "0*0"))
                .isEqualTo("3/4");
        // not monotone
        assertThat(combined(new Selections.MostFrequent(Selections.Tie.LOWEST), "2/5", "1/2", "1/2"))
                .isEqualTo("1/2");
        assertThat(combined(new Selections.MostFrequent(Selections.Tie.LOWEST), "2/5", "1/2", "3/5"))
                .isEqualTo("2/5");
    }

    @Test
    void groups_become_one_score_each_before_they_are_combined() {
        Origin first = Origin.builder().group("E1").build();
        Origin second = Origin.builder().group("E2").build();
        List<Weighted> scores = List.of(
                new Weighted(Rational.ONE, Score.of(1, 4), first),
                new Weighted(Rational.ONE, Score.of(1, 2), second),
                new Weighted(Rational.ONE, Score.FULL, first),
                new Weighted(Rational.ONE, Score.FULL));

        // E1: 5/8, E2: 1/2, the last alone: 1
        assertThat(new Selections.ByGroup(Aggregations.MEAN, Aggregations.MEAN).combine(scores))
                .hasToString("17/24");
        // E1 weighs 2: (2·1/4 + 1/2 + 1) ÷ 4
        assertThat(new Selections.ByGroup(Aggregations.LOWEST, Aggregations.WEIGHTED_MEAN).combine(scores))
                .hasToString("1/2");
        assertThatThrownBy(() -> new Selections.ByGroup(Aggregations.GEOMETRIC_MEAN, Aggregations.MEAN))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("inner must be one whose contributions add up, but was 'geometric-mean'");
    }

    @Test
    void both_averages_that_canvas_called_decaying_differ() {
        Aggregation weighted = new AttemptRules.LatestAndEarlier(Rational.ofPercent(65));
        Aggregation decaying = new AttemptRules.Decaying(Rational.ofPercent(65));

        assertThat(points(weighted.combine(ONE_TO_FIVE))).isEqualTo("33/8"); // 4.125
        assertThat(decaying.combine(ONE_TO_FIVE)
                        .score()
                        .orElseThrow()
                        .share()
                        .times(5)
                        .toExactDecimal())
                .hasValue(new BigDecimal("4.46961875"));
        assertThat(points(weighted.combine(ONE_TO_FIVE.subList(0, 1)))).isEqualTo("1");
        assertThat(points(decaying.combine(ONE_TO_FIVE.subList(0, 1)))).isEqualTo("1");
        assertThat(points(decaying.combine(ONE_TO_FIVE.subList(0, 2)))).isEqualTo("33/20");
    }

    @Test
    void mastered_often_enough_is_the_mean_of_the_times_mastered() {
        Aggregation twice = new AttemptRules.TimesMastered(2);

        assertThat(points(twice.combine(ONE_TO_FIVE))).isEqualTo("4");
        assertThat(twice.combine(ONE_TO_FIVE.subList(0, 3))).isEqualTo(Standing.none(Standing.Reason.NOT_OFTEN_ENOUGH));
        // not monotone: 2 raised to 3 lowers the mean of 5 and 5, but not below what is required
        assertThat(points(twice.combine(List.of(attempt(5, 0), attempt(5, 0), attempt(2, 0)))))
                .isEqualTo("5");
        assertThat(points(twice.combine(List.of(attempt(5, 0), attempt(5, 0), attempt(3, 0)))))
                .isEqualTo("13/3");
    }

    @Test
    void time_decay_counts_whole_periods_from_the_latest() {
        Aggregation halving = new AttemptRules.TimeDecay(30, Rational.of(1, 2));

        // ages of 61, 51, 41, 31 and 0 days: weights 1/4, 1/2, 1/2, 1/2, 1: (1/4 + 1 + 3/2 + 2 + 5) ÷ 11/4
        assertThat(points(halving.combine(ONE_TO_FIVE))).isEqualTo("39/11");
        assertThat(points(halving.combine(List.of(attempt(1, 0), attempt(3, 0)))))
                .isEqualTo("2");
    }

    @Test
    void assessors_who_differ_too_much_must_agree() {
        Aggregation within = new AssessorRules.Consensus(1, Aggregations.MEAN);

        assertThat(points(within.combine(List.of(rated("A1", 3), rated("A2", 4)))))
                .isEqualTo("7/2");
        assertThat(within.combine(List.of(rated("A1", 3), rated("A2", 5))))
                .isEqualTo(Standing.none(Standing.Reason.NEEDS_MODERATION));
        assertThat(within.combine(scores("1/2", "1/4"))).isEqualTo(Standing.none(Standing.Reason.NEEDS_MODERATION));
        assertThat(within.combine(scores("1/2", "1/2"))).hasToString("1/2");
    }

    @Test
    void levels_are_counted_not_their_points() {
        Scale levels = Scale.ofLevels(Level.of("a", 0), Level.of("b", 1), Level.of("c", 5), Level.of("d", 10));
        Origin origin = Origin.builder().scale(levels).build();
        List<Weighted> apart = List.of(
                new Weighted(Rational.ONE, Score.of(1, 10), origin),
                new Weighted(Rational.ONE, Score.of(5, 10), origin));

        assertThat(new AssessorRules.Consensus(1, Aggregations.LOWEST).combine(apart))
                .hasToString("1/10");
        assertThat(new AssessorRules.Consensus(0, Aggregations.LOWEST).combine(apart))
                .isEqualTo(Standing.none(Standing.Reason.NEEDS_MODERATION));
    }

    private static Weighted on(Scale scale, String share) {
        return new Weighted(
                Rational.ONE,
                Score.of(Rational.parse(share)),
                Origin.builder().scale(scale).build());
    }

    @Test
    void what_is_above_the_highest_level_stands_there_with_it() {
        Scale levels = Scale.ofLevels(Level.of("a", 0), Level.of("b", 1), Level.of("c", 2));

        assertThat(new AssessorRules.Consensus(1, Aggregations.LOWEST)
                        .combine(List.of(on(levels, "1/2"), on(levels, "6/5"))))
                .hasToString("1/2");
        assertThat(new AssessorRules.Consensus(1, Aggregations.LOWEST)
                        .combine(List.of(on(levels, "0"), on(levels, "6/5"))))
                .isEqualTo(Standing.none(Standing.Reason.NEEDS_MODERATION));
        assertThat(new AssessorRules.Consensus(2, Aggregations.LOWEST)
                        .combine(List.of(on(levels, "0"), on(levels, "6/5"))))
                .hasToString("0");
    }

    @Test
    void of_levels_of_equal_points_the_highest_counts() {
        Scale levels = Scale.ofLevels(Level.of("a", 0), Level.of("b", 0), Level.of("c", 1))
                .requiring("c");

        assertThat(new AssessorRules.Consensus(1, Aggregations.LOWEST)
                        .combine(List.of(on(levels, "0"), on(levels, "1"))))
                .hasToString("0");
    }

    @Test
    void a_third_assessor_adjudicates() {
        Aggregation rule = new AssessorRules.ThirdAdjudicates(1);

        assertThat(points(rule.combine(List.of(rated("A1", 3), rated("A2", 4), rated("A3", 0)))))
                .isEqualTo("7/2");
        assertThat(points(rule.combine(List.of(rated("A1", 1), rated("A2", 4), rated("A3", 0)))))
                .isEqualTo("0");
        assertThat(rule.combine(List.of(rated("A1", 1), rated("A2", 4))))
                .isEqualTo(Standing.none(Standing.Reason.NEEDS_MODERATION));
        assertThat(points(rule.combine(List.of(rated("A1", 1))))).isEqualTo("1");
    }

    @Test
    void a_lead_assessor_overrides_only_with_a_reason() {
        Aggregation rule = new AssessorRules.LeadOverrides(AssessorId.of("L"), Aggregations.MEAN);

        assertThat(points(rule.combine(List.of(rated("A1", 1), rated("L", 5, "melihat ulang rekaman")))))
                .isEqualTo("5");
        assertThat(points(rule.combine(List.of(rated("A1", 1), rated("L", 5))))).isEqualTo("3");
        assertThat(points(rule.combine(List.of(rated("A1", 1, "x"), rated("A2", 2)))))
                .isEqualTo("3/2");
    }

    @Test
    void the_smallest_settings_are_valid() {
        assertThat(points(new AttemptRules.TimesMastered(1).combine(List.of(attempt(1, 0), attempt(4, 1)))))
                .isEqualTo("4");
        assertThat(points(new AttemptRules.TimeDecay(1, Rational.of(1, 2))
                        .combine(List.of(attempt(2, 0), attempt(5, 1)))))
                .isEqualTo("4");
        assertThat(combined(new Selections.ReachedBy(2), "1/4", "1/2")).isEqualTo("1/4");
        assertThat(combined(new Selections.ReachedBy(3), "1/4", "1/2"))
                .isEqualTo(Standing.Reason.NOTHING_COUNTS.label().toString());
        assertThatThrownBy(() -> new AttemptRules.Decaying(Rational.ZERO))
                .hasMessage("latest must be above 0 and below 1, but was '0'");
    }

    @Test
    void of_two_attempts_the_latest_takes_its_share_and_the_earlier_the_rest() {
        assertThat(new AttemptRules.LatestAndEarlier(Rational.of(13, 20)).effectiveWeights(scores("1", "1/2")))
                .hasToString("[7/20, 13/20]");
    }

    @Test
    void an_attempt_without_weight_makes_no_other_older() {
        Weighted later = new Weighted(Rational.ZERO, Score.FULL, attempt(5, 300).origin());

        assertThat(new AttemptRules.TimeDecay(30, Rational.of(1, 2))
                        .effectiveWeights(List.of(attempt(1, 0), new Weighted(Rational.ONE, Score.FULL), later)))
                .hasToString("[1/2, 1/2, 0]");
    }

    @Test
    void a_mean_of_one_root_alone_is_that_root() {
        Weighted root = new Weighted(Rational.of(3), Score.root(Rational.of(1, 2), 2));
        List<Weighted> scores = List.of(root, new Weighted(Rational.ZERO, Score.FULL));

        assertThat(Aggregations.WEIGHTED_MEAN.combine(scores)).hasToString("(1/2)^(1/2)");
        assertThat(Aggregations.MEAN.combine(scores)).hasToString("(1/2)^(1/2)");
    }

    @Test
    void groups_without_any_weight_have_weights_of_0() {
        assertThat(new Selections.ByGroup(Aggregations.MEAN, Aggregations.MEAN)
                        .effectiveWeights(scores("1*0", "1/2*0")))
                .hasToString("[0, 0]");
    }

    @Test
    void settings_are_checked() {
        assertThatThrownBy(() -> new Selections.DropLowest(0)).hasMessage("count must be 1 or more, but was '0'");
        assertThatThrownBy(() -> new AttemptRules.Decaying(Rational.ONE))
                .hasMessage("latest must be above 0 and below 1, but was '1'");
        assertThatThrownBy(() -> new AttemptRules.TimesMastered(0)).hasMessage("times must be 1 or more, but was '0'");
        assertThatThrownBy(() -> new AttemptRules.TimeDecay(0, Rational.of(1, 2)))
                .hasMessage("days must be 1 or more, but was '0'");
        assertThatThrownBy(() -> new AssessorRules.Consensus(-1, Aggregations.MEAN))
                .hasMessage("levels must be 0 or more, but was '-1'");
        assertThatThrownBy(() -> Score.root(Rational.of(-1), 0))
                .hasMessage(
                        "2 problems:\n1. power must be 0 or more, but was '-1'\n2. degree must be 1 or more, but was '0'");
    }

    @Test
    void a_declared_rounding_is_exact_on_roots_too() {
        assertThat(Rounding.toPercent().round(Score.of(Rational.parse("0.695"))))
                .hasToString("7/10");
        assertThat(Rounding.toPercent().round(Score.of(Rational.parse("0.69499"))))
                .hasToString("69/100");
        // √(1/2) = 0.7071…
        Score root = Score.root(Rational.of(1, 2), 2);
        assertThat(Rounding.toPercent().round(root)).hasToString("71/100");
        assertThat(new Rounding(Rational.of(1, 100), RoundingMode.DOWN).round(root))
                .hasToString("7/10");
        assertThat(root.toPercent(3, RoundingMode.HALF_UP)).hasToString("70.711");
        assertThat(root.toPercent(2, RoundingMode.HALF_UP)).hasToString("70.71");
        assertThat(root.toPercent(3, RoundingMode.FLOOR)).hasToString("70.710");
        assertThatThrownBy(root::share)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no fraction is equal to (1/2)^(1/2)");
        assertThat(Rounding.toPercent().label().in(Language.INDONESIAN)).isEqualTo("dibulatkan ke kelipatan 1%");
    }

    @Test
    void extra_credit_can_be_limited_to_full_marks() {
        Origin extra = Origin.builder().extraCredit(true).build();
        List<Weighted> scores =
                List.of(new Weighted(Rational.of(4), Score.of(9, 10)), new Weighted(Rational.of(1), Score.FULL, extra));
        Aggregation limited = new Selections.AtMostFull(Aggregations.EXTRA_CREDIT_BY_WEIGHT);

        // (4·0.9 + 1) ÷ 4 = 1.15, so each weight becomes smaller by 1.15: 1 ÷ 1.15 and 1/4 ÷ 1.15
        assertThat(Aggregations.EXTRA_CREDIT_BY_WEIGHT.combine(scores)).isEqualTo(Standing.at(Score.of(23, 20)));
        assertThat(limited.combine(scores)).isEqualTo(Standing.at(Score.FULL));
        assertThat(limited.effectiveWeights(scores)).containsExactly(Rational.of(20, 23), Rational.of(5, 23));
        assertThat(limited.combine(scores.subList(0, 1))).isEqualTo(Standing.at(Score.of(9, 10)));
        assertThat(limited.combine(scores.subList(1, 2))).isEqualTo(Standing.none(Standing.Reason.NOTHING_COUNTS));
        assertThat(limited.title()).hasToString("rata-rata berbobot dengan nilai tambahan, paling banyak 100%");
        // more than full marks in everything lies above the result
        assertThat(new Selections.AtMostFull(Aggregations.MEAN)
                        .combine(List.of(new Weighted(Rational.ONE, Score.of(6, 5)))))
                .isEqualTo(Standing.at(Score.FULL));
    }

    @Test
    void attempts_at_one_time_are_told_apart_by_their_number_and_weigh_alike_by_time() {
        Instant noon = Instant.parse("2026-03-02T05:00:00Z");
        List<Weighted> tied = List.of(at(noon, 1, "1/4"), at(noon, 2, "3/4"));

        assertThat(Aggregations.LATEST.combine(tied)).isEqualTo(Standing.at(Score.of(3, 4)));
        assertThat(new AttemptRules.TimeDecay(1, Rational.of(1, 2)).combine(tied))
                .isEqualTo(Standing.at(Score.of(1, 2)));
        assertThat(new AttemptRules.Decaying(Rational.ofPercent(60)).combine(tied))
                .isEqualTo(Standing.at(Score.of(11, 20)));
    }

    private static Weighted at(Instant time, int attempt, String score) {
        return new Weighted(
                Rational.ONE,
                Score.of(Rational.parse(score)),
                Origin.builder().time(time).attempt(attempt).build());
    }

    /** A rule of a user's own that answers the same whatever it is asked. */
    private record Fixed(List<Rational> effectiveWeights) implements Aggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return effectiveWeights;
        }

        @Override
        public String id() {
            return "fixed";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("tetap", "fixed");
        }

        @Override
        public Set<Law> laws() {
            return Set.of();
        }
    }

    @Test
    void a_rule_that_does_not_answer_for_each_score_is_named() {
        List<Weighted> two = List.of(new Weighted(Rational.ONE, Score.ZERO), new Weighted(Rational.ONE, Score.FULL));
        String message =
                "the aggregation fixed must answer with one effective weight of 0 or more for each of 2 scores,"
                        + " but answered ";

        for (List<Rational> wrong : List.of(
                List.of(Rational.ONE),
                List.of(Rational.ONE, Rational.ONE, Rational.ONE),
                List.of(Rational.of(2), Rational.of(-1)))) {
            Fixed rule = new Fixed(wrong);
            for (Aggregation each :
                    List.of(rule, new Selections.AtMostFull(rule), new Selections.ByGroup(Aggregations.MEAN, rule))) {
                assertThatThrownBy(() -> each.combine(two))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage(message + wrong);
            }
        }
        assertThat(new Fixed(List.of(Rational.ONE, Rational.ZERO)).combine(two)).isEqualTo(Standing.at(Score.ZERO));
    }
}
