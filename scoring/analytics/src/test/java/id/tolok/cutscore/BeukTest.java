package id.tolok.cutscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import id.tolok.cutscore.Beuk.Judgement;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.statistic.Figure;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Worked by hand from the definition in Beuk (1984), and by bisection. */
class BeukTest {

    private static Beuk judges(long... cutsAndPercents) {
        List<Judgement> judgements = IntStream.range(0, cutsAndPercents.length / 2)
                .mapToObj(i -> new Judgement(
                        Rational.of(cutsAndPercents[2 * i]), Rational.ofPercent(cutsAndPercents[2 * i + 1])))
                .toList();
        return new Beuk(judgements);
    }

    private static List<Rational> scores(int... scores) {
        return IntStream.of(scores).mapToObj(Rational::of).toList();
    }

    /** Means 60 and 70 %, deviations 10 points and 10 %, so the line rises by 1 % a point: it is at 50 % at 40 and at 60 % at 50. */
    @Test
    void the_line_meets_the_share_that_passes() {
        Beuk beuk = judges(50, 60, 60, 70, 70, 80);

        // 60 % reach any score from above 45 to 70.
        assertThat(beuk.cut(scores(20, 30, 40, 45, 70, 75, 80, 85, 90, 95))
                        .value()
                        .orElseThrow())
                .isEqualTo(50.0, within(1e-12));
        // At 55, where the line is at 65 %, the share falls from 70 % to 60 %: those who reached 55 pass.
        assertThat(beuk.cut(scores(20, 30, 40, 55, 70, 75, 80, 85, 90, 95))
                        .value()
                        .orElseThrow())
                .isEqualTo(55.0, within(1e-12));
    }

    /** Forty scores; in SciPy 1.17 by bisection of the step function against the line. */
    @Test
    void cuts_of_five_judges_as_bisection_finds_them() {
        List<Rational> forty = Splitter.on(' ')
                .splitToStream(CutScoreTest.FORTY)
                .map(Rational::parse)
                .toList();

        assertThat(judges(65, 60, 68, 70, 70, 75, 62, 65, 66, 70)
                        .cut(forty)
                        .value()
                        .orElseThrow())
                .isEqualTo(65.4, within(1e-12));
        assertThat(judges(65, 80, 70, 82, 60, 78, 75, 81, 68, 79)
                        .cut(forty)
                        .value()
                        .orElseThrow())
                .isEqualTo(63.3, within(1e-12));
    }

    @Test
    void without_difference_between_judges_there_is_no_slope() {
        assertThat(judges(50, 60, 50, 70).cut(scores(1))).hasToString("data tidak bervariasi [judges=2]");
        assertThat(judges(50, 60, 60, 60).cut(scores(1)).reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(judges(50, 60).cut(scores(1))).hasToString("data terlalu sedikit [n=1]");
        assertThat(judges(50, 60, 60, 70).cut(List.of())).hasToString("data terlalu sedikit [n=0]");
    }

    @Test
    void line_and_share_always_meet() {
        assertThat(judges(95, 0, 99, 2).cut(scores(100, 100))).isEqualTo(Figure.of(100.0));
        assertThat(judges(90, 0, 98, 2).cut(scores(10, 20)).value().orElseThrow())
                .isEqualTo(90.0, within(1e-12));
        assertThat(judges(1, 100, 3, 98).cut(scores(50)).value().orElseThrow()).isEqualTo(3.0, within(1e-12));
    }

    @Test
    void where_they_meet_may_be_no_possible_score() {
        Beuk beuk = judges(95, 0, 99, 2);

        assertThat(beuk.cut(scores(100, 100), Rational.ZERO, Rational.of(99)))
                .hasToString("tidak berpotongan [cut=100.0, lowest=0, highest=99]");
        assertThat(beuk.cut(scores(100, 100), Rational.ZERO, Rational.of(100))).isEqualTo(Figure.of(100.0));
        assertThat(beuk.cut(List.of(), Rational.ZERO, Rational.ONE).reason()).contains(Figure.Reason.TOO_FEW);
    }

    @Test
    void rates_are_shares() {
        assertThatThrownBy(() -> new Beuk(List.of(new Judgement(Rational.ZERO, Rational.of(60)))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("judgements[0].passRate must be a share from 0 to 1, but was '60'");
    }

    @Property(tries = 300)
    void the_cut_lies_where_share_and_line_cross(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100) Integer> scores,
            @ForAll @IntRange(min = 20, max = 80) int cut,
            @ForAll @IntRange(min = 20, max = 80) int percent,
            @ForAll @IntRange(min = 1, max = 20) int cutSpread,
            @ForAll @IntRange(min = 1, max = 20) int rateSpread) {
        Beuk beuk = judges(cut - cutSpread, percent - rateSpread, cut + cutSpread, percent + rateSpread);
        beuk.cut(scores.stream().map(Rational::of).toList()).value().ifPresent(met -> {
            double line = percent / 100.0 + (met - cut) * rateSpread / 100.0 / cutSpread;
            double reach = scores.stream().filter(score -> score >= met - 1e-9).count() / (double) scores.size();
            double pass = scores.stream().filter(score -> score > met + 1e-9).count() / (double) scores.size();

            assertThat(met).isBetween(Math.min(cut, 0.0), 100.0);
            assertThat(line).isBetween(pass - 1e-9, reach + 1e-9);
        });
    }
}
