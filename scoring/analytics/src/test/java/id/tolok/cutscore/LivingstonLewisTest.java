package id.tolok.cutscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Moments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LivingstonLewisTest {

    /** How many of 151,050 had 0, 1, …, 40 items right in a test of the ACT: the data set act288m of BB-CLASS and BBClassify. */
    private static final String ACT =
            "0 23 98 384 986 2161 3722 5623 7533 8817 9597 9809 9674 8971 8033 7384 6758 6004 5463"
                    + " 4896 4367 4083 3651 3333 3191 2899 2644 2597 2287 2197 1967 1874 1710 1581 1503 1349 1181 994 827 585 294";

    private static List<Rational> act() {
        List<String> counts = Splitter.on(' ').splitToList(ACT);
        List<Rational> scores = new ArrayList<>();
        for (int total = 0; total < counts.size(); total++) {
            scores.addAll(Collections.nCopies(Integer.parseInt(counts.get(total)), Rational.of(total)));
        }
        return scores;
    }

    private static Figure<LivingstonLewis> of(List<Integer> scores, String reliability, int cut) {
        return LivingstonLewis.of(
                scores.stream().map(Rational::of).toList(),
                Rational.ZERO,
                Rational.of(20),
                Rational.parse(reliability),
                Rational.of(cut));
    }

    /**
     * What BBClassify 1.0.0 prints for these data, a reliability of 0.873 and a cut of 24: Haakstad, H. E. (2025), file
     * ccLL_act_raw_output.txt of its repository. Four moments lead to an upper bound above 1 there, so three are fitted.
     */
    @Test
    void the_test_of_the_act() {
        LivingstonLewis act = LivingstonLewis.of(
                        act(), Rational.ZERO, Rational.of(40), Rational.parse("0.873"), Rational.of(24))
                .value()
                .orElseThrow();

        assertThat(act.effectiveLength()).isEqualTo(40);
        assertThat(act.trueScores().fittedMoments()).isEqualTo(3);
        assertThat(act.trueScores().alpha()).isEqualTo(0.52378, within(5e-6));
        assertThat(act.trueScores().beta()).isEqualTo(1.62569, within(5e-6));
        assertThat(act.trueScores().lowest()).isEqualTo(0.22317, within(5e-6));
        assertThat(act.trueScores().highest()).isEqualTo(1);
        assertThat(act.consistency().agreement().value().orElseThrow()).isEqualTo(0.92203, within(1.5e-5));
        assertThat(act.consistency().kappa().value().orElseThrow()).isEqualTo(0.75612, within(3e-5));
        assertThat(act.accuracy().accuracy()).isEqualTo(0.94427, within(1.5e-5));
        assertThat(act.accuracy().falsePositives()).isEqualTo(0.03795, within(5.5e-6));
        assertThat(act.accuracy().falseNegatives()).isEqualTo(0.01778, within(5.5e-6));
    }

    /** With KR-21 as the reliability the test is worth its own items, and two moments make it the model of Huynh, which is exact. */
    @Test
    void two_moments_are_the_beta_binomial_of_huynh() {
        List<Integer> totals = List.of(5, 9, 12, 13, 13, 15, 16, 17, 18, 19, 20, 20);
        DecisionConsistency<Rational> huynh = DecisionConsistency.byHuynh(20, totals, 14);
        TrueScores fitted = TrueScores.of(firstTwo(totals)).value().orElseThrow();
        BetaMean mean = new BetaMean(fitted);
        BetaBinomial exact = BetaBinomial.of(
                        20, Moments.of(totals.stream().map(Rational::of).toList()))
                .value()
                .orElseThrow();

        assertThat(fitted.fittedMoments()).isEqualTo(2);
        assertThat(fitted.alpha()).isEqualTo(Approximation.of(exact.alpha()), within(1e-9));
        assertThat(fitted.beta()).isEqualTo(Approximation.of(exact.beta()), within(1e-9));
        assertThat(mean.over(0, 1, share -> share)).isEqualTo(14.75 / 20, within(1e-10));
        assertThat(huynh.agreement().value()).isPresent();
    }

    /** The means of total and of total × (total − 1), over those of 20 items. */
    private static List<Rational> firstTwo(List<Integer> totals) {
        long sum = totals.stream().mapToLong(t -> t).sum();
        long pairs = totals.stream().mapToLong(t -> (long) t * (t - 1)).sum();
        return List.of(Rational.of(sum, 20L * totals.size()), Rational.of(pairs, 380L * totals.size()));
    }

    /** Moments of a beta distribution with known parameters give these back, whether four, three or two of them are free. */
    @Test
    void a_fit_gives_back_the_distribution() {
        TrueScores four = TrueScores.of(moments(3, 5, Rational.of(1, 10), Rational.of(9, 10)))
                .value()
                .orElseThrow();

        assertThat(four.fittedMoments()).isEqualTo(4);
        assertThat(four.alpha()).isEqualTo(3, within(1e-9));
        assertThat(four.beta()).isEqualTo(5, within(1e-9));
        assertThat(four.lowest()).isEqualTo(0.1, within(1e-9));
        assertThat(four.highest()).isEqualTo(0.9, within(1e-9));
        TrueScores beyond = TrueScores.of(moments(1, 3, Rational.of(1, 5), Rational.of(11, 10)))
                .value()
                .orElseThrow();
        assertThat(beyond.fittedMoments()).isEqualTo(3);
        assertThat(beyond.highest()).isEqualTo(1);
        assertThat(new BetaMean(four).over(0, 1, share -> share * share))
                .isEqualTo(
                        Approximation.of(moments(3, 5, Rational.of(1, 10), Rational.of(9, 10))
                                .get(1)),
                        within(1e-12));
    }

    /** The moments about 0 of lowest + width × a beta variable. */
    private static List<Rational> moments(int alpha, int beta, Rational lowest, Rational highest) {
        Rational width = highest.minus(lowest);
        Rational[] raw = {Rational.ONE, Rational.ZERO, Rational.ZERO, Rational.ZERO, Rational.ZERO};
        for (int k = 0; k < 4; k++) {
            raw[k + 1] = raw[k].times(Rational.of(alpha + k, alpha + beta + k));
        }
        int[][] choose = {{1}, {1, 1}, {1, 2, 1}, {1, 3, 3, 1}, {1, 4, 6, 4, 1}};
        List<Rational> moments = new ArrayList<>();
        for (int n = 1; n <= 4; n++) {
            Rational sum = Rational.ZERO;
            for (int k = 0; k <= n; k++) {
                sum = sum.plus(
                        raw[k].times(width.pow(k)).times(lowest.pow(n - k)).times(choose[n][k]));
            }
            moments.add(sum);
        }
        return moments;
    }

    @Test
    void what_the_model_cannot_explain_is_undefined() {
        assertThat(of(List.of(3), "0.8", 10)).hasToString("data terlalu sedikit [n=1]");
        assertThat(of(List.of(3, 3), "0.8", 10)).hasToString("data tidak bervariasi [mean=3/20]");
        assertThat(of(List.of(3, 5, 9), "1", 10))
                .hasToString("tidak dapat diperkirakan dari data ini [r=1, mean=17/60, variance=7/450]");
        assertThat(of(List.of(0, 20), "0.5", 10).reason()).contains(Figure.Reason.NOT_ESTIMABLE);
        assertThat(of(List.of(3, 5, 9), "-0.1", 10).reason()).contains(Figure.Reason.NOT_ESTIMABLE);
    }

    @Test
    void every_wrong_number_is_reported() {
        assertThatThrownBy(() -> of(List.of(21, 3, -1), "0.8", 30))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        3 problems:
                        1. cut must be from 0 to 20, but was '30'
                        2. scores[0] must be from 0 to 20, but was '21'
                        3. scores[2] must be from 0 to 20, but was '-1'""");
        assertThatThrownBy(() -> LivingstonLewis.of(
                        List.of(), Rational.ONE, Rational.ZERO, Rational.of(1, 2), Rational.of(1, 2)))
                .hasMessageStartingWith("2 problems:\n1. highest must be above the lowest (1), but was '0'");
    }

    @Property(tries = 60)
    void shares_are_shares_and_mirror(
            @ForAll @Size(min = 3, max = 8) List<@IntRange(max = 20) Integer> scores,
            @ForAll @IntRange(min = 1, max = 9) int tenths,
            @ForAll @IntRange(max = 20) int cut) {
        of(scores, "0." + tenths, cut).value().ifPresent(model -> {
            DecisionAccuracy accuracy = model.accuracy();

            assertThat(accuracy.accuracy()).isBetween(-1e-9, 1 + 1e-9);
            assertThat(accuracy.falsePositives()).isBetween(0.0, 1.0);
            assertThat(accuracy.falseNegatives()).isBetween(-1e-9, 1.0);
            assertThat(model.consistency().agreement().value().orElseThrow()).isBetween(0.5 - 1e-9, 1 + 1e-9);
            assertThat(model.trueScores().lowest()).isBetween(0.0, 1.0);
            assertThat(model.trueScores().highest()).isBetween(0.0, 1.0);
        });
    }
}
