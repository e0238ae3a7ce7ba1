package id.tolok.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.List;
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
}
