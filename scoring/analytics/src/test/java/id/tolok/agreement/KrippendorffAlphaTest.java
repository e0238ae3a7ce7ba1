package id.tolok.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
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
