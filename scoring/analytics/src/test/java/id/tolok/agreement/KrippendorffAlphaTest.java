package id.tolok.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KrippendorffAlphaTest {

    private static double alpha(Panel panel, Metric metric) {
        return Approximation.of(
                KrippendorffAlpha.of(panel, metric).value().value().orElseThrow());
    }

    /** Krippendorff (2011), section C: four observers, twelve units, missing data. */
    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void alpha_is_that_of_krippendorff(Metric metric, double published) {
        assertThat(alpha(Published.krippendorff(), metric)).isEqualTo(published, within(5e-4));
    }

    /** 0.74342, 0.4204384 and 0.7972585: irrCAC for its three data sets. */
    @Test
    void nominal_alpha_is_that_of_irrcac() {
        assertThat(alpha(Published.krippendorff(), Metric.NOMINAL)).isEqualTo(0.74342, within(5e-6));
        assertThat(alpha(Published.sixRaters(), Metric.NOMINAL)).isEqualTo(0.4204384, within(5e-8));
        assertThat(alpha(Published.abstractors(), Metric.NOMINAL)).isEqualTo(0.7972585, within(5e-8));
    }

    /**
     * 0.14557 with an interval from 0.419 on, and 0.05905473 with the divisor n instead of n − 1: irrCAC's readme. For its third data
     * set it prints 0.0824, which is not what its other two functions would yield there, 0.0812.
     */
    @Test
    void the_standard_error_is_that_of_irrcac() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(Published.krippendorff(), Metric.NOMINAL);

        assertThat(alpha.standardError().value().orElseThrow()).isEqualTo(0.14557, within(5e-6));
        assertThat(alpha.interval(Interval.CONFIDENCE_95).value().orElseThrow().lower())
                .isEqualTo(0.419, within(5e-4));
        assertThat(KrippendorffAlpha.of(Published.abstractors(), Metric.NOMINAL)
                        .standardError()
                        .value()
                        .orElseThrow())
                .isEqualTo(0.05905473 * Math.sqrt(100.0 / 99), within(1e-8));
    }

    /** Worked out again in Python, in fractions, by distances as weights. */
    @ParameterizedTest
    @CsvSource({"ORDINAL, 0.1423485506017734", "INTERVAL, 0.1291299657148884", "RATIO, 0.1404810537751427"})
    void the_standard_error_follows_the_metric(Metric metric, double error) {
        assertThat(KrippendorffAlpha.of(Published.krippendorff(), metric)
                        .standardError()
                        .value()
                        .orElseThrow())
                .isEqualTo(error, within(1e-12));
    }

    @Test
    void one_subject_has_an_alpha_and_no_error() {
        KrippendorffAlpha alpha =
                KrippendorffAlpha.of(Published.rows(Categories.of("BK", "K"), "K BK"), Metric.NOMINAL);

        assertThat(alpha.value()).isEqualTo(Figure.of(Rational.ZERO));
        assertThat(alpha.standardError()).hasToString("data terlalu sedikit [n=1]");
    }

    @Test
    void counts_tell_what_alpha_is_over() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(Published.krippendorff(), Metric.NOMINAL);

        assertThat(alpha.subjects()).isEqualTo(11);
        assertThat(alpha.leftOut()).isOne();
        assertThat(alpha.pairable()).isEqualTo(40);
    }

    @Test
    void without_variation_alpha_is_undefined() {
        Categories categories = Categories.of("BK", "K");

        assertThat(KrippendorffAlpha.of(Published.rows(categories, "K K", "K K"), Metric.NOMINAL)
                        .value())
                .hasToString("data tidak bervariasi [D_o=0, D_e=0, n=4]");
        assertThat(KrippendorffAlpha.of(Published.rows(categories, "K K", "K K"), Metric.NOMINAL)
                        .interval(Interval.CONFIDENCE_95)
                        .reason())
                .contains(Figure.Reason.NO_VARIATION);
        assertThat(KrippendorffAlpha.of(Published.rows(categories, "K -"), Metric.INTERVAL)
                        .value())
                .hasToString("data terlalu sedikit [n=0]");
    }

    @Test
    void two_zeros_are_no_distance_apart_on_a_ratio_scale() {
        Panel panel = Published.rows(Categories.ofNumbers(0, 2), "0 0", "1 1", "2 2", "0 1");

        assertThat(alpha(panel, Metric.RATIO)).isBetween(0.0, 1.0);
        assertThat(KrippendorffAlpha.of(Published.rows(Categories.ofNumbers(0, 1), "0 1", "1 0"), Metric.RATIO)
                        .value())
                .isEqualTo(Figure.of(Rational.of(-1, 2)));
    }
}
