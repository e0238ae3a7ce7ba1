package id.tolok.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.score.Score;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedDifferencesTest {

    /** Ratings of two films by ten people: the example of Lakens (2013), Frontiers in Psychology 4, 863. */
    private static final PairedDifferences LAKENS = pairs("9 6 7 8 7 9 8 8 8 7", "9 7 8 9 8 9 9 10 9 9");

    /** Extra hours of sleep with two drugs: Student (1908), Biometrika 6(1), the data set "sleep" of R. */
    private static final PairedDifferences STUDENT =
            pairs("0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0.0 2.0", "1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4");

    /** Scores are given as tenths, so that points are ten times the published values. */
    private static PairedDifferences pairs(String before, String after) {
        String[] first = before.split(" ", -1);
        String[] last = after.split(" ", -1);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            steps.add(new Step(tenths(first[i]), tenths(last[i])));
        }
        return new PairedDifferences(steps);
    }

    private static Score tenths(String value) {
        return Score.of(Rational.parse(value).dividedBy(10));
    }

    private static double get(Figure<Double> figure) {
        return figure.value().orElseThrow();
    }

    /** t(9) = 4.74, p = .001, d_z = 1.50 and d = 1.13 as printed by Lakens (2013). */
    @Test
    void effect_sizes_are_those_of_lakens() {
        assertThat(get(LAKENS.t())).isEqualTo(4.74, within(0.005));
        assertThat(get(LAKENS.pValue())).isEqualTo(0.001, within(0.0005));
        assertThat(get(LAKENS.dz())).isEqualTo(1.50, within(1e-12));
        assertThat(get(LAKENS.dav())).isEqualTo(1.13, within(0.005));
        assertThat(get(LAKENS.dRootMeanSquare())).isEqualTo(1.13, within(0.005));
    }

    /** What R's t.test prints for its data set "sleep", paired. */
    @Test
    void the_t_test_is_that_of_students_sleep_data() {
        Interval interval = STUDENT.interval(Interval.CONFIDENCE_95).value().orElseThrow();

        assertThat(get(STUDENT.t())).isEqualTo(4.0621, within(5e-5));
        assertThat(get(STUDENT.pValue())).isEqualTo(0.002833, within(5e-7));
        assertThat(interval.lower() / 10).isEqualTo(0.7001142, within(5e-8));
        assertThat(interval.upper() / 10).isEqualTo(2.4598858, within(5e-8));
        assertThat(STUDENT.moments().mean()).isEqualTo(Figure.of(Rational.of(158, 10)));
    }

    /** Hedges (1981): c(m) is nearly 1 − 3 / (4m − 1); exactly, c(2) is 1/√π and c(3) is √(π/6), since Γ(1/2) is √π. */
    @Test
    void the_correction_of_hedges_is_near_his_approximation() {
        for (int pairs = 3; pairs <= 60; pairs++) {
            double m = pairs - 1.0;
            PairedDifferences some =
                    new PairedDifferences(Collections.nCopies(pairs, new Step(Score.ZERO, Score.FULL)));

            assertThat(get(some.hedgesFactor())).isEqualTo(1 - 3 / (4 * m - 1), within(0.035 / (m * m)));
        }
        assertThat(get(pairs("1 2 3", "2 3 4").hedgesFactor())).isEqualTo(1 / Math.sqrt(Math.PI), within(1e-12));
        assertThat(get(pairs("1 2 3 4", "2 3 4 5").hedgesFactor())).isEqualTo(Math.sqrt(Math.PI / 6), within(1e-12));
        assertThat(get(LAKENS.gz())).isEqualTo(get(LAKENS.dz()) * get(LAKENS.hedgesFactor()));
        assertThat(get(LAKENS.gav())).isLessThan(get(LAKENS.dav()));
    }

    @Test
    void equal_differences_have_no_spread_to_compare_with() {
        PairedDifferences same = pairs("1 2 3", "2 3 4");

        assertThat(same.t()).hasToString("data tidak bervariasi [n=3, mean=10]");
        assertThat(same.pValue().reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(same.dz().reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(get(same.dav())).isEqualTo(1.0);
        assertThat(same.interval(Interval.CONFIDENCE_95))
                .isEqualTo(Figure.of(new Interval(10, 10, Interval.CONFIDENCE_95)));
        assertThat(pairs("1 1", "2 2").dav().reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(pairs("1 1", "2 2").dRootMeanSquare().reason()).contains(Figure.Reason.NO_VARIATION);
    }

    @Test
    void one_pair_is_too_few() {
        PairedDifferences one = pairs("1", "2");

        assertThat(one.t()).hasToString("data terlalu sedikit [n=1]");
        assertThat(one.interval(Interval.CONFIDENCE_95).reason()).contains(Figure.Reason.TOO_FEW);
        assertThat(one.dav().reason()).contains(Figure.Reason.TOO_FEW);
        assertThat(pairs("1 2", "2 4").hedgesFactor().reason()).contains(Figure.Reason.TOO_FEW);
        assertThat(new PairedDifferences(List.of()).t().reason()).contains(Figure.Reason.TOO_FEW);
    }

    @Test
    void confidence_lies_between_0_and_1() {
        assertThatThrownBy(() -> STUDENT.interval(Rational.of(95)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("confidence must be above 0 and below 1, such as 0.95, but was '95'");
    }

    /** Hollander and Wolfe (1999), Nonparametric Statistical Methods, 2nd ed., p. 40: two-sided p = 0.0391. */
    @Test
    void signed_ranks_are_those_of_hollander_and_wolfe() {
        SignedRanks ranks = pairs(
                        "1.83 0.50 1.62 2.48 1.68 1.88 1.55 3.06 1.30",
                        "0.878 0.647 0.598 2.05 1.06 1.29 1.06 3.14 1.29")
                .signedRanks(SignedRanks.Zeros.LEFT_OUT);

        assertThat(ranks.sumOfGains()).isEqualTo(Rational.of(5));
        assertThat(ranks.sumOfLosses()).isEqualTo(Rational.of(40));
        assertThat(ranks.exactPValue()).isEqualTo(Figure.of(Rational.parse("0.0390625")));
        assertThat(ranks.rankBiserial()).isEqualTo(Figure.of(Rational.of(-35, 45)));
    }

    /** Darwin's maize as in Fisher (1935), The Design of Experiments; the statistic and p-value that SciPy's reference prints. */
    @Test
    void signed_ranks_of_darwins_maize() {
        SignedRanks ranks = pairs("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "6 8 14 16 23 24 28 29 41 -48 49 56 60 -67 75")
                .signedRanks(SignedRanks.Zeros.RANKED);

        assertThat(ranks.sumOfLosses()).isEqualTo(Rational.of(24));
        assertThat(ranks.exactPValue()).isEqualTo(Figure.of(Rational.parse("0.041259765625")));
    }
}
