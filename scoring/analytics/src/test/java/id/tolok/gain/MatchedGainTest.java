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

    /** A score in points of so many. */
    private static Score points(long points, long most) {
        return Score.of(points, most);
    }

    private static MatchedGain of(long most, List<Integer> before, List<Integer> after) {
        Map<CandidateId, Score> first = new LinkedHashMap<>();
        Map<CandidateId, Score> second = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            first.put(CandidateId.of("C-" + i), points(before.get(i), most));
        }
        for (int i = 0; i < after.size(); i++) {
            second.put(CandidateId.of("C-" + i), points(after.get(i), most));
        }
        return MatchedGain.of(first, second);
    }

    private static String rounded(Figure<Rational> figure, int digits) {
        return figure.value()
                .orElseThrow()
                .toDecimal(digits, RoundingMode.HALF_UP)
                .toString();
    }

    /**
     * Pupils R1 to R14 of a descriptive analysis in Indonesian (scribd.com, document 578707298): whole percents of 35 points before and
     * after, N-gain at two digits and its category.
     */
    @ParameterizedTest
    @CsvSource({
        "12, 34, 29, 83, 0.74, HIGH",
        "13, 37, 31, 89, 0.82, HIGH",
        "10, 29, 30, 86, 0.80, HIGH",
        "10, 29, 27, 77, 0.68, MEDIUM",
        "13, 37, 29, 83, 0.73, HIGH",
        "11, 31, 27, 77, 0.67, MEDIUM",
        "14, 40, 32, 91, 0.86, HIGH",
        "12, 34, 24, 69, 0.52, MEDIUM",
        "22, 63, 33, 94, 0.85, HIGH",
        "15, 43, 26, 74, 0.55, MEDIUM",
        "13, 37, 30, 86, 0.77, HIGH",
        "10, 29, 25, 71, 0.60, MEDIUM",
        "13, 37, 27, 77, 0.64, MEDIUM",
        "18, 51, 31, 89, 0.76, HIGH",
    })
    void gains_of_pupils_and_their_categories(
            int before, String percentBefore, int after, String percentAfter, String gain, GainCategory category) {
        MatchedGain pupil = of(35, List.of(before), List.of(after));

        assertThat(points(before, 35).toPercent(0, RoundingMode.HALF_UP)).hasToString(percentBefore);
        assertThat(points(after, 35).toPercent(0, RoundingMode.HALF_UP)).hasToString(percentAfter);
        assertThat(rounded(pupil.meanOfNormalizedGains(), 2)).isEqualTo(gain);
        assertThat(pupil.category(GainConvention.INDONESIAN)).isEqualTo(Figure.of(category));
    }

    /**
     * Twelve of ten points, one without a second score, with a loss and both kinds of ceiling: the file agr_gain_hand of statly
     * (github.com/Multifidus/statly), for which it keeps what R 4.6.1 computed, to fifteen digits.
     */
    @Test
    void gains_and_changes_of_twelve_as_r_has_them() {
        MatchedGain gain =
                of(10, List.of(2, 4, 5, 10, 10, 6, 3, 7, 8, 1, 9, 5), List.of(6, 8, 5, 10, 9, 9, 7, 6, 10, 4, 10));

        assertThat(gain.count()).isEqualTo(11);
        assertThat(gain.onlyBefore()).hasSize(1);
        assertThat(rounded(gain.normalizedGain(), 15)).isEqualTo("0.422222222222222");
        assertThat(rounded(gain.meanOfNormalizedGains(), 15)).isEqualTo("0.498677248677249");
        assertThat(rounded(gain.meanOfNormalizedChanges(), 15)).isEqualTo("0.457857142857143");
        assertThat(gain.atCeiling()).hasSize(2);
    }

    /**
     * Two workshops of six, eight items, of a course for trainers (github.com/tal-giladi/ai-native-trainer-course, lesson 16.5), with
     * averages, normalized gain, mean normalized change and relative change as the lesson prints them. In the second one learner was at
     * the top twice and is dropped from the change, and a seventh came late.
     */
    @Test
    void gains_and_changes_of_two_workshops() {
        MatchedGain first = of(8, List.of(3, 2, 4, 6, 1, 2), List.of(7, 5, 8, 8, 5, 5));
        MatchedGain second = of(8, List.of(4, 3, 3, 8, 3, 2), List.of(7, 6, 6, 8, 5, 6, 8));

        assertThat(first.gain()).hasToString("+125/3");
        assertThat(rounded(first.normalizedGain(), 2)).isEqualTo("0.67");
        assertThat(rounded(first.meanOfNormalizedChanges(), 2)).isEqualTo("0.73");
        assertThat(first.relativeChange().value().orElseThrow().toPercent(0, RoundingMode.HALF_UP))
                .hasToString("111");
        assertThat(first.category(GainConvention.HAKE_1998)).isEqualTo(Figure.of(GainCategory.MEDIUM));
        assertThat(second.onlyAfter()).hasSize(1);
        assertThat(rounded(second.normalizedGain(), 2)).isEqualTo("0.60");
        assertThat(rounded(second.meanOfNormalizedChanges(), 2)).isEqualTo("0.60");
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
