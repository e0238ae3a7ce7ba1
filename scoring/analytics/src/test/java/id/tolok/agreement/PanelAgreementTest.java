package id.tolok.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** The numbers are those that the reference page of Gwet's irrCAC prints for its data sets. */
class PanelAgreementTest {

    private static void check(Coefficient coefficient, double value, double error, double precision) {
        assertThat(Approximation.of(coefficient.value().value().orElseThrow())).isEqualTo(value, within(precision));
        assertThat(coefficient.standardError().value().orElseThrow()).isEqualTo(error, within(precision));
    }

    /** The errors printed there for tables of two assessors divide by n where those of more divide by n − 1. */
    @Test
    void coefficients_of_two_abstractors() {
        PanelAgreement agreement = PanelAgreement.of(Published.abstractors(), Weights.NONE);

        check(agreement.percentAgreement(), 0.89, 0.03128898 * Math.sqrt(100.0 / 99), 5e-8);
        check(agreement.gwet(), 0.8493305, 0.04321747 * Math.sqrt(100.0 / 99), 5e-8);
        check(agreement.fleissKappa(), 0.7962397, 0.05905473 * Math.sqrt(100.0 / 99), 5e-8);
        check(agreement.brennanPrediger(), 0.835, 0.04693346 * Math.sqrt(100.0 / 99), 5e-8);
    }

    @Test
    void coefficients_of_six_psychiatrists() {
        PanelAgreement agreement = PanelAgreement.of(Published.sixRaters(), Weights.NONE);

        check(agreement.gwet(), 0.4448007, 0.08418757, 5e-8);
        check(agreement.fleissKappa(), 0.4139265, 0.08119291, 5e-8);
        check(agreement.brennanPrediger(), 0.4388889, 0.08312142, 5e-8);
        assertThat(Approximation.of(agreement.gwet().expected().value().orElseThrow()))
                .isEqualTo(0.1914815, within(5e-8));
        assertThat(Approximation.of(agreement.fleissKappa().observed().value().orElseThrow()))
                .isEqualTo(0.5511111, within(5e-8));
    }

    @Test
    void coefficients_with_missing_ratings() {
        PanelAgreement agreement = PanelAgreement.of(Published.krippendorff(), Weights.NONE);

        check(agreement.percentAgreement(), 0.8181818, 0.12561, 5e-6);
        check(agreement.gwet(), 0.77544, 0.14295, 5e-6);
        check(agreement.fleissKappa(), 0.76117, 0.15302, 5e-6);
        check(agreement.brennanPrediger(), 0.77273, 0.14472, 5e-6);
        assertThat(agreement.gwet().subjects()).isEqualTo(11);
        assertThat(agreement.gwet().leftOut()).isOne();
    }

    @Test
    void the_interval_uses_the_t_distribution() {
        Interval ac1 = PanelAgreement.of(Published.krippendorff(), Weights.NONE)
                .gwet()
                .interval(Interval.CONFIDENCE_95)
                .value()
                .orElseThrow();

        assertThat(ac1.lower()).isEqualTo(0.461, within(5e-4));
        assertThat(ac1.upper()).isGreaterThan(1);
    }

    /** Where nearly everyone is competent, kappa collapses and AC1 does not: Feinstein and Cicchetti (1990), Gwet (2008). */
    @Test
    void kappa_falls_below_zero_where_almost_all_are_competent() {
        Panel panel = Published.table(Categories.of("BK", "K"), "0 2", "2 96");
        PanelAgreement agreement = PanelAgreement.of(panel, Weights.NONE);

        assertThat(agreement.percentAgreement().value()).isEqualTo(Figure.of(Rational.of(96, 100)));
        assertThat(agreement.fleissKappa().value()).isEqualTo(Figure.of(Rational.of(-1, 49)));
        assertThat(agreement.gwet().value().value().orElseThrow().toDecimal(3, RoundingMode.HALF_UP))
                .hasToString("0.958");
        assertThat(agreement.brennanPrediger().value()).isEqualTo(Figure.of(Rational.of(92, 100)));
    }

    @Test
    void one_category_for_all_leaves_kappa_undefined_and_gwet_at_1() {
        PanelAgreement agreement =
                PanelAgreement.of(Published.rows(Categories.of("BK", "K"), "K K", "K K K"), Weights.NONE);

        assertThat(agreement.fleissKappa().value()).hasToString("data tidak bervariasi [p_o=1, p_e=1, n=2]");
        assertThat(agreement.fleissKappa().standardError().reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(agreement.fleissKappa().interval(Interval.CONFIDENCE_95).reason())
                .contains(Figure.Reason.NO_VARIATION);
        assertThat(agreement.gwet().value()).isEqualTo(Figure.of(Rational.ONE));
        assertThat(agreement.brennanPrediger().value()).isEqualTo(Figure.of(Rational.ONE));
    }

    @Test
    void without_pairs_there_is_nothing_to_agree_on() {
        PanelAgreement lonely =
                PanelAgreement.of(Published.rows(Categories.of("BK", "K"), "K -", "- BK"), Weights.NONE);

        assertThat(lonely.gwet().value()).hasToString("data terlalu sedikit [n=0]");
        assertThat(lonely.gwet().leftOut()).isEqualTo(2);
        assertThat(PanelAgreement.of(Panel.on(Categories.of("BK", "K")).build(), Weights.NONE)
                        .fleissKappa()
                        .value()
                        .reason())
                .contains(Figure.Reason.TOO_FEW);
    }

    @Test
    void one_subject_has_no_standard_error() {
        Coefficient one = PanelAgreement.of(Published.rows(Categories.of("BK", "K"), "K BK"), Weights.NONE)
                .gwet();

        assertThat(one.value()).isEqualTo(Figure.of(Rational.of(-1)));
        assertThat(one.standardError().reason()).contains(Figure.Reason.TOO_FEW);
    }
}
