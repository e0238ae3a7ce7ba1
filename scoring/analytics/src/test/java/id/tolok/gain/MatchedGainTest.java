package id.tolok.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.score.Score;
import id.tolok.statistic.Figure;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchedGainTest {

    private static final CandidateId A = CandidateId.of("A");
    private static final CandidateId B = CandidateId.of("B");
    private static final CandidateId C = CandidateId.of("C");

    private static MatchedGain gain(long... beforeAfterPercent) {
        Map<CandidateId, Score> before = new LinkedHashMap<>();
        Map<CandidateId, Score> after = new LinkedHashMap<>();
        for (int i = 0; i < beforeAfterPercent.length; i += 2) {
            CandidateId candidate = CandidateId.of("C-" + i / 2);
            before.put(candidate, Score.ofPercent(beforeAfterPercent[i]));
            after.put(candidate, Score.ofPercent(beforeAfterPercent[i + 1]));
        }
        return MatchedGain.of(before, after);
    }

    @ParameterizedTest
    @CsvSource({
        // The programme table of the seed paper: mean before, mean after, gain, normalized gain at three digits.
        "55, 86, +31, 0.689, 56.4",
        "60, 90, +30, 0.750, 50.0",
        "50, 78, +28, 0.560, 56.0",
    })
    void points_relative_change_and_normalized_gain_are_three_figures(
            long before, long after, String points, String normalized, String relative) {
        MatchedGain gain = gain(before, after);

        assertThat(gain.gain()).hasToString(points);
        assertThat(gain.normalizedGain().value().orElseThrow().toDecimal(3, RoundingMode.HALF_UP))
                .hasToString(normalized);
        assertThat(gain.relativeChange().value().orElseThrow().toPercent(1, RoundingMode.HALF_UP))
                .hasToString(relative);
    }

    @Test
    void gain_of_means_is_not_the_mean_of_gains() {
        // 20 → 60 is half of 80; 80 → 90 is half of 20; 90 → 80 loses all of 10.
        MatchedGain gain = gain(20, 60, 80, 90, 90, 80);

        assertThat(gain.means()).hasToString("Step[before=19/30, after=23/30]");
        assertThat(gain.normalizedGain()).isEqualTo(Figure.of(Rational.of(4, 11)));
        assertThat(gain.meanOfNormalizedGains()).isEqualTo(Figure.of(Rational.ZERO));
        assertThat(gain.meanOfNormalizedChanges())
                .isEqualTo(Figure.of(Rational.of(1, 2)
                        .plus(Rational.of(1, 2))
                        .minus(Rational.of(1, 9))
                        .dividedBy(3)));
    }

    @Test
    void participants_with_one_score_are_listed_and_in_no_figure() {
        MatchedGain gain = MatchedGain.of(
                Map.of(A, Score.ofPercent(50), B, Score.ZERO), Map.of(A, Score.ofPercent(75), C, Score.FULL));

        assertThat(gain.count()).isOne();
        assertThat(gain.onlyBefore()).containsExactly(B);
        assertThat(gain.onlyAfter()).containsExactly(C);
        assertThat(gain.gain()).isEqualTo(Figure.of(PercentagePoints.of(25)));
        assertThat(gain).hasToString("+25 (1 matched, 1 only before, 1 only after)");
    }

    @Test
    void without_matched_participants_figures_are_undefined_for_too_few() {
        MatchedGain gain = MatchedGain.of(Map.of(A, Score.ZERO), Map.of(B, Score.ZERO));

        assertThat(gain.gain()).hasToString("data terlalu sedikit [n=0]");
        assertThat(gain.meanOfNormalizedGains().reason()).contains(Figure.Reason.TOO_FEW);
        assertThat(gain.category(GainConvention.HAKE_1998).reason()).contains(Figure.Reason.TOO_FEW);
    }

    @Test
    void at_the_ceiling_there_is_no_normalized_gain() {
        MatchedGain gain = gain(100, 100, 50, 80);

        assertThat(gain.atCeiling()).containsExactly(CandidateId.of("C-0"));
        assertThat(gain.meanOfNormalizedGains()).isEqualTo(Figure.of(Rational.of(3, 5)));
        assertThat(gain(100, 90).normalizedGain()).hasToString("nilai awal sudah maksimum [before=1, after=9/10]");
        assertThat(gain(100, 90).meanOfNormalizedGains().reason()).contains(Figure.Reason.CEILING);
    }

    @Test
    void normalized_change_divides_a_loss_by_what_could_be_lost() {
        assertThat(gain(100, 90).meanOfNormalizedChanges()).isEqualTo(Figure.of(Rational.of(-1, 10)));
        assertThat(gain(40, 40).meanOfNormalizedChanges()).isEqualTo(Figure.of(Rational.ZERO));
        assertThat(gain(100, 100).meanOfNormalizedChanges().reason()).contains(Figure.Reason.CEILING);
        assertThat(gain(0, 0).meanOfNormalizedChanges().reason()).contains(Figure.Reason.FLOOR);
        assertThat(gain(0, 0, 50, 75).meanOfNormalizedChanges()).isEqualTo(Figure.of(Rational.of(1, 2)));
    }

    @Test
    void relative_change_needs_something_to_compare_with() {
        assertThat(gain(0, 50).relativeChange()).hasToString("pembanding nol [before=0, after=1/2]");
    }

    @Test
    void a_category_of_participants_is_looked_at_alone() {
        MatchedGain gain = MatchedGain.of(
                Map.of(A, Score.ofPercent(10), B, Score.ofPercent(20), C, Score.ofPercent(30)),
                Map.of(A, Score.ofPercent(20), B, Score.ofPercent(90)));

        assertThat(gain.of(Set.of(A, C)::contains))
                .isEqualTo(MatchedGain.of(
                        Map.of(A, Score.ofPercent(10), C, Score.ofPercent(30)), Map.of(A, Score.ofPercent(20))))
                .hasToString("+10 (1 matched, 1 only before, 0 only after)");
    }

    @Test
    void participants_are_counted_by_category() {
        assertThat(gain(50, 85, 50, 70, 0, 90, 80, 60, 100, 100).countsByCategory(GainConvention.INDONESIAN))
                .isEqualTo(Map.of(GainCategory.LOW, 1, GainCategory.MEDIUM, 2, GainCategory.HIGH, 1));
    }

    @Test
    void every_score_outside_0_to_1_is_reported() {
        assertThatThrownBy(
                        () -> MatchedGain.of(Map.of(A, Score.of(11, 10)), Map.of(A, Score.of(-1, 10), B, Score.FULL)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. before["A"] must be from 0 to 1, but was '11/10'
                            Maybe the score should be a share of the maximum of its own test
                        2. after["A"] must be from 0 to 1, but was '-1/10'
                            Maybe the score should be a share of the maximum of its own test""");
    }

    @Test
    void steps_keep_the_order_of_the_scores_before() {
        Map<CandidateId, Score> before = new LinkedHashMap<>();
        List.of(C, A, B).forEach(candidate -> before.put(candidate, Score.ZERO));

        assertThat(MatchedGain.of(before, Map.of(A, Score.FULL, B, Score.FULL, C, Score.FULL))
                        .steps()
                        .keySet())
                .containsExactly(C, A, B);
    }
}
