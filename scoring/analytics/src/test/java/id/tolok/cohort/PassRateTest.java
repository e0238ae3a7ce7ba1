package id.tolok.cohort;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_CONCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassRateTest {

    /**
     * Newcombe, R. G. (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17(8), 857–872, table
     * I, methods 3 (Wilson) and 5 (Clopper and Pearson).
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662, 0.2527, 0.3676",
        "15, 148, 0.0624, 0.1605, 0.0578, 0.1617",
        "0, 20, 0, 0.1611, 0, 0.1684",
        "1, 29, 0.0061, 0.1718, 0.0009, 0.1776",
    })
    void intervals_are_those_of_newcombe(
            long passed, long total, double wilsonLow, double wilsonHigh, double exactLow, double exactHigh) {
        PassRate rate = new PassRate(passed, total - passed, 0);
        Interval wilson = rate.wilson(Interval.CONFIDENCE_95).value().orElseThrow();
        Interval exact = rate.clopperPearson(Interval.CONFIDENCE_95).value().orElseThrow();

        assertThat(wilson.lower()).isEqualTo(wilsonLow, within(5e-5));
        assertThat(wilson.upper()).isEqualTo(wilsonHigh, within(5e-5));
        assertThat(exact.lower()).isEqualTo(exactLow, within(5e-5));
        assertThat(exact.upper()).isEqualTo(exactHigh, within(5e-5));
    }

    /** SciPy's reference page: 7 of 50 gives 0.05819170033997342 to 0.26739600249700846. */
    @Test
    void the_exact_interval_is_that_of_scipy() {
        Interval exact = new PassRate(7, 43, 0)
                .clopperPearson(Interval.CONFIDENCE_95)
                .value()
                .orElseThrow();

        assertThat(exact.lower()).isEqualTo(0.05819170033997342, within(1e-12));
        assertThat(exact.upper()).isEqualTo(0.26739600249700846, within(1e-12));
    }

    @Test
    void those_not_concluded_are_counted_and_in_no_rate() {
        PassRate rate = PassRate.of(List.of(COMPETENT, COMPETENT, NOT_YET_COMPETENT, NOT_YET_CONCLUDED));

        assertThat(rate.rate()).isEqualTo(Figure.of(Rational.of(2, 3)));
        assertThat(rate).hasToString("2/3 (1 not yet concluded)");
    }

    @Test
    void of_nobody_there_is_no_rate() {
        PassRate none = PassRate.of(List.of(NOT_YET_CONCLUDED));

        assertThat(none.rate()).hasToString("data terlalu sedikit [n=0]");
        assertThat(none.wilson(Interval.CONFIDENCE_95).reason()).contains(Figure.Reason.TOO_FEW);
        assertThat(none.clopperPearson(Interval.CONFIDENCE_95).reason()).contains(Figure.Reason.TOO_FEW);
    }

    @Property
    void intervals_hold_the_rate_and_mirror(
            @ForAll @LongRange(max = 40) long passed, @ForAll @LongRange(max = 40) long failed) {
        if (passed + failed == 0) {
            return;
        }
        PassRate rate = new PassRate(passed, failed, 0);
        PassRate mirror = new PassRate(failed, passed, 0);
        double share = Approximation.of(rate.rate().value().orElseThrow());
        Interval wilson = rate.wilson(Interval.CONFIDENCE_95).value().orElseThrow();
        Interval exact = rate.clopperPearson(Interval.CONFIDENCE_95).value().orElseThrow();

        assertThat(wilson.covers(share)).isTrue();
        assertThat(exact.covers(share)).isTrue();
        assertThat(wilson.lower()).isBetween(0.0, 1.0);
        assertThat(wilson.upper()).isBetween(0.0, 1.0);
        assertThat(mirror.wilson(Interval.CONFIDENCE_95).value().orElseThrow().upper())
                .isEqualTo(1 - wilson.lower(), within(1e-12));
        assertThat(mirror.clopperPearson(Interval.CONFIDENCE_95)
                        .value()
                        .orElseThrow()
                        .upper())
                .isEqualTo(1 - exact.lower(), within(1e-9));
    }

    /** The definition: at each end one tail of the binomial is exactly half of what may be missed. */
    @Property(tries = 200)
    void the_exact_interval_ends_where_a_tail_does(
            @ForAll @LongRange(min = 1, max = 30) long passed, @ForAll @LongRange(min = 1, max = 30) long failed) {
        Interval exact = new PassRate(passed, failed, 0)
                .clopperPearson(Interval.CONFIDENCE_95)
                .value()
                .orElseThrow();
        int n = (int) (passed + failed);

        assertThat(BinomialDistribution.of(n, exact.lower()).survivalProbability((int) passed - 1))
                .isEqualTo(0.025, within(1e-9));
        assertThat(BinomialDistribution.of(n, exact.upper()).cumulativeProbability((int) passed))
                .isEqualTo(0.025, within(1e-9));
    }
}
