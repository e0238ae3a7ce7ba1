package id.tolok.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.statistic.Figure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreSummaryTest {

    @Test
    void scores_are_counted_by_tenths_whose_lower_bound_belongs_to_them() {
        ScoreSummary summary = ScoreSummary.of(List.of(
                Score.ZERO,
                Score.of(99, 1000),
                Score.ofPercent(10),
                Score.ofPercent(55),
                Score.of(999, 1000),
                Score.FULL,
                Score.of(6, 5)));

        assertThat(summary.tenths()).containsExactly(2L, 1L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 1L, 2L);
        assertThat(summary.lowest()).contains(Score.ZERO);
        assertThat(summary.highest()).contains(Score.of(6, 5));
    }

    @Test
    void what_has_no_score_is_counted_and_in_no_mean() {
        ScoreSummary summary = ScoreSummary.of(List.of(Score.ofPercent(40), Score.ofPercent(60)))
                .plus(Standing.none(Standing.Reason.MISSING))
                .plus(Standing.none(Standing.Reason.NOT_APPLICABLE));

        assertThat(summary.unscored())
                .isEqualTo(Map.of(Standing.Reason.MISSING, 1L, Standing.Reason.NOT_APPLICABLE, 1L));
        assertThat(summary.count()).isEqualTo(4);
        assertThat(summary.moments().mean()).isEqualTo(Figure.of(Rational.of(1, 2)));
        assertThat(summary.moments().count()).isEqualTo(2);
    }

    /** The root of 1/2 is 0.70710678118654752440084436210484903928… (OEIS A010503). */
    @Test
    void a_root_counts_at_the_nearest_fraction_of_20_decimals() {
        ScoreSummary roots = ScoreSummary.of(List.of(Score.root(Rational.of(1, 2), 2), Score.ofPercent(50)));

        assertThat(roots.moments().sum()).isEqualTo(Rational.parse("1.20710678118654752440"));
        assertThat(roots.highest()).contains(Score.root(Rational.of(1, 2), 2));
        assertThat(roots.tenths()).containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 0L, 1L, 0L, 0L, 0L);
    }

    @Test
    void a_score_of_many_counts_as_often() {
        assertThat(ScoreSummary.NONE.plus(Standing.at(Score.ofPercent(40)), 3))
                .isEqualTo(ScoreSummary.of(List.of(Score.ofPercent(40), Score.ofPercent(40), Score.ofPercent(40))));
    }

    @Test
    void nobody_has_no_lowest_and_no_highest() {
        assertThat(ScoreSummary.NONE.lowest()).isEmpty();
        assertThat(ScoreSummary.NONE.plus(ScoreSummary.NONE)).isEqualTo(ScoreSummary.NONE);
    }
}
