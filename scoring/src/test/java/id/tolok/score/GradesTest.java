package id.tolok.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.Band;
import id.tolok.rubric.Bands;
import id.tolok.text.LocalizedText;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradesTest {

    /** The bands of the PAP scale: very good from 90, good from 75, fair from 65, poor from 55, very poor below. */
    private static final Predicates PAP = Predicates.ofPercent(
            Band.from(0, "sangat kurang"),
            Band.from(55, "kurang"),
            Band.from(65, "cukup"),
            Band.from(75, "baik"),
            Band.from(90, "sangat baik"));

    private static Optional<String> pap(Score score) {
        return PAP.find(score).map(Band::id);
    }

    @Test
    void a_score_equal_to_where_a_band_begins_is_in_it() {
        assertThat(pap(Score.ofPercent(75))).contains("baik");
        assertThat(pap(Score.of(7499, 10000))).contains("cukup");
        assertThat(pap(Score.of(895, 1000))).contains("baik");
        assertThat(pap(Score.ofPercent(90))).contains("sangat baik");
        assertThat(pap(Score.of(11, 10))).contains("sangat baik");
        assertThat(pap(Score.ZERO)).contains("sangat kurang");
    }

    @Test
    void a_band_that_begins_above_leaves_its_limit_to_the_band_below() {
        Predicates gain = Predicates.ofPercent(
                Band.from(0, "rendah"), Band.from(30, "sedang"), Band.above(70, "tinggi", LocalizedText.of("tinggi")));

        assertThat(gain.find(Score.ofPercent(70)).map(Band::id)).contains("sedang");
        assertThat(gain.find(Score.of(7001, 10000)).map(Band::id)).contains("tinggi");
        assertThat(gain.find(Score.ofPercent(30)).map(Band::id)).contains("sedang");
    }

    @Test
    void a_root_meets_a_band_exactly() {
        // the root of 9/16 is 75 percent; that of 1/2 is about 70.71 percent
        assertThat(pap(Score.root(Rational.of(9, 16), 2))).contains("baik");
        assertThat(pap(Score.root(Rational.of(1, 2), 2))).contains("cukup");
    }

    @Test
    void below_the_lowest_band_and_without_a_score_there_is_none() {
        Predicates fromTen = Predicates.ofPercent(Band.from(10, "a"));

        assertThat(fromTen.find(Score.ofPercent(9))).isEmpty();
        assertThat(fromTen.find(Standing.none(Standing.Reason.MISSING))).isEmpty();
        assertThat(fromTen.find(Standing.at(Score.ofPercent(10)))).isPresent();
    }

    @Test
    void bands_can_be_in_other_points() {
        Predicates ofTwenty = new Predicates(Bands.of(Band.from(9, "cukup"), Band.from(13, "baik")), Rational.of(20));

        assertThat(ofTwenty.find(Score.of(13, 20)).map(Band::id)).contains("baik");
        assertThat(ofTwenty.find(Score.of(12, 20)).map(Band::id)).contains("cukup");
        assertThatThrownBy(() -> new Predicates(Bands.of(Band.from(9, "cukup")), Rational.ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("full must be above 0, but was '0'");
    }

    private static Conversion.Breakpoint at(Rational score, long grade) {
        return new Conversion.Breakpoint(score, Rational.of(grade));
    }

    @Test
    void a_conversion_follows_straight_lines_between_breakpoints() {
        Conversion bent = new Conversion(List.of(at(Rational.ZERO, 1), at(Rational.of(1, 2), 4), at(Rational.ONE, 6)));

        // 1 + (1/4)/(1/2)·3 = 5/2; 4 + (1/4)/(1/2)·2 = 5
        assertThat(bent.convert(Score.of(1, 4))).isEqualTo(Rational.of(5, 2));
        assertThat(bent.convert(Score.of(1, 2))).isEqualTo(Rational.of(4));
        assertThat(bent.convert(Score.of(3, 4))).isEqualTo(Rational.of(5));
        assertThat(bent.convert(Score.of(1, 3))).isEqualTo(Rational.of(3));
        assertThat(bent.convert(Score.of(3, 2))).isEqualTo(Rational.of(6));
        assertThat(bent.convert(Score.ZERO)).isEqualTo(Rational.ONE);
    }

    @Test
    void grades_may_fall_and_are_rounded_to_a_resolution_last() {
        Conversion german = Conversion.between(6, 1);

        // 6 − 5·0.72 = 2.4
        assertThat(german.convert(Score.ofPercent(72))).isEqualTo(Rational.parse("2.4"));
        assertThat(german.convert(Score.ofPercent(72), new Rounding(Rational.of(1, 2), RoundingMode.HALF_UP)))
                .isEqualTo(Rational.parse("2.5"));
        assertThat(german.convert(Score.ofPercent(72), new Rounding(Rational.ONE, RoundingMode.DOWN)))
                .isEqualTo(Rational.of(2));
    }

    @Test
    void breakpoints_rise_in_score_and_go_on_in_grade() {
        assertThatThrownBy(() -> new Conversion(List.of(
                        at(Rational.ZERO, 1), at(Rational.of(1, 2), 4), at(Rational.of(1, 2), 3), at(Rational.ONE, 6))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. breakpoints[2].score must be above that of the breakpoint before (1/2), but was '1/2'
                        2. breakpoints[2].grade must go on rising from the one before (4), but was '3'""");
        assertThatThrownBy(() ->
                        new Conversion(List.of(at(Rational.ZERO, 6), at(Rational.of(1, 2), 7), at(Rational.ONE, 1))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("breakpoints[1].grade must go on falling from the one before (6), but was '7'");
        assertThatThrownBy(() -> new Conversion(List.of(at(Rational.ZERO, 6), at(Rational.ONE, 6))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("breakpoints[1].grade must go on rising from the one before (6), but was '6'");
        assertThatThrownBy(() -> new Conversion(List.of(at(Rational.ZERO, 6))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("breakpoints must be at least two");
    }

    @Test
    void gradings_name_scores_and_roots_that_are_no_fractions() {
        Grading german = Conversion.between(6, 1).inSteps(new Rounding(Rational.of(1, 2), RoundingMode.HALF_UP));
        Grading thirds = Conversion.between(0, 3).inSteps(new Rounding(Rational.of(1, 3), RoundingMode.FLOOR));

        assertThat(PAP.grade(Score.ofPercent(75))).contains(new Grade("baik", LocalizedText.of("baik")));
        assertThat(PAP.grade(Standing.none(Standing.Reason.MISSING))).isEmpty();
        assertThat(german.grade(Standing.at(Score.ofPercent(72))))
                .contains(new Grade("2.5", LocalizedText.of("2,5", "2.5")));
        assertThat(thirds.grade(Score.of(1, 2))).map(Grade::id).contains("4/3");
        // 6 − 5·√(1/2) = 2.4644…, which is nearer to 2.5; 3·√(1/2) = 2.1213…
        Score root = Score.root(Rational.of(1, 2), 2);
        assertThat(german.grade(root)).map(Grade::id).contains("2.5");
        assertThat(thirds.grade(root)).map(Grade::id).contains("2");
        assertThat(List.of(PAP, german)).extracting(Grading::id).containsExactly("predicates", "conversion");
        assertThat(List.of(PAP, german)).extracting(Grading::version).containsOnly(1);
        assertThat(german.title()).hasToString("konversi nilai");
        assertThat(PAP.title()).hasToString("predikat");
    }

    @Test
    void a_root_hard_by_a_limit_is_told_from_it() {
        Conversion straight = Conversion.between(0, 1);
        Rounding halves = new Rounding(Rational.of(1, 2), RoundingMode.FLOOR);
        Rational tiny = Rational.of(1, 10).pow(40);

        // just above and just below 1/2, and farther beyond the last breakpoint
        assertThat(straight.convert(Score.root(Rational.of(1, 4).plus(tiny), 2), halves))
                .isEqualTo(Rational.of(1, 2));
        assertThat(straight.convert(Score.root(Rational.of(1, 4).minus(tiny), 2), halves))
                .isEqualTo(Rational.ZERO);
        assertThat(straight.convert(Score.root(Rational.of(2), 2), halves)).isEqualTo(Rational.ONE);
    }
}
