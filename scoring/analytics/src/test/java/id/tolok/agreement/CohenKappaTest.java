package id.tolok.agreement;

import static id.tolok.agreement.Published.FIRST;
import static id.tolok.agreement.Published.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import org.junit.jupiter.api.Test;

class CohenKappaTest {

    /** Answers of 91 couples: Hout, Duncan and Sobel (1987), as in Agresti (1990); the data set SexualFun of R's vcd. */
    private static final Panel COUPLES = Published.table(
            Categories.of("never", "fairly often", "very often", "almost always"),
            "7 7 2 3",
            "2 8 3 7",
            "1 5 4 9",
            "2 8 9 14");

    private static void check(Coefficient kappa, double value, double error, double precision) {
        assertThat(Approximation.of(kappa.value().value().orElseThrow())).isEqualTo(value, within(precision));
        assertThat(kappa.standardError().value().orElseThrow()).isEqualTo(error, within(precision));
    }

    /** What vcd's Kappa prints for these data: unweighted 0.1293, ASE 0.06860; equal spacing 0.2374, ASE 0.07832. */
    @Test
    void kappa_and_its_error_are_those_of_the_couples() {
        check(CohenKappa.of(COUPLES, FIRST, SECOND, Weights.NONE), 0.1293, 0.06860, 5e-5);
        check(CohenKappa.of(COUPLES, FIRST, SECOND, Weights.LINEAR), 0.2374, 0.07832, 5e-5);
    }

    /** 0.7964094: irrCAC for its data set cont3x3abstractors. */
    @Test
    void kappa_is_that_of_the_abstractors() {
        assertThat(Approximation.of(CohenKappa.of(Published.abstractors(), FIRST, SECOND, Weights.NONE)
                        .value()
                        .value()
                        .orElseThrow()))
                .isEqualTo(0.7964094, within(5e-8));
    }

    @Test
    void the_interval_uses_the_normal_distribution() {
        Interval interval = CohenKappa.of(COUPLES, FIRST, SECOND, Weights.NONE)
                .interval(Interval.CONFIDENCE_95)
                .value()
                .orElseThrow();

        assertThat(interval.lower()).isEqualTo(0.1293 - 1.96 * 0.06860, within(1e-4));
        assertThat(interval.upper()).isEqualTo(0.1293 + 1.96 * 0.06860, within(1e-4));
    }

    @Test
    void declared_categories_count_even_if_unused() {
        String[] table = {"8 2 0 0", "2 8 0 0", "0 0 0 0", "0 0 0 0"};
        Panel wide = Published.table(Categories.of("1", "2", "3", "4"), table);
        Panel narrow = Published.table(Categories.of("1", "2"), "8 2", "2 8");

        assertThat(CohenKappa.of(wide, FIRST, SECOND, Weights.NONE).value())
                .isEqualTo(CohenKappa.of(narrow, FIRST, SECOND, Weights.NONE).value());
        assertThat(PanelAgreement.of(wide, Weights.NONE).gwet().value())
                .isNotEqualTo(PanelAgreement.of(narrow, Weights.NONE).gwet().value());
    }

    @Test
    void one_constant_assessor_makes_kappa_0_and_two_leave_it_undefined() {
        Categories categories = Categories.of("BK", "K");

        assertThat(CohenKappa.of(Published.table(categories, "0 3", "0 7"), FIRST, SECOND, Weights.NONE)
                        .value())
                .isEqualTo(Figure.of(Rational.ZERO));
        assertThat(CohenKappa.of(Published.table(categories, "0 0", "0 9"), FIRST, SECOND, Weights.NONE)
                        .value())
                .hasToString("data tidak bervariasi [p_o=1, p_e=1, n=9]");
        assertThat(CohenKappa.of(Published.table(categories, "0 0", "0 9"), FIRST, SECOND, Weights.NONE)
                        .standardError()
                        .reason())
                .contains(Figure.Reason.NO_VARIATION);
    }

    @Test
    void subjects_that_one_did_not_rate_are_left_out_and_counted() {
        Coefficient kappa = CohenKappa.of(
                Published.krippendorff(), AssessorId.of("assessor 1"), AssessorId.of("assessor 2"), Weights.NONE);

        assertThat(kappa.subjects()).isEqualTo(9);
        assertThat(kappa.leftOut()).isEqualTo(3);
        assertThat(CohenKappa.of(COUPLES, FIRST, AssessorId.of("nobody"), Weights.NONE)
                        .value())
                .hasToString("data terlalu sedikit [n=0]");
    }

    /** Fleiss and Cohen (1973): kappa with quadratic weights is ICC(2,1) but for terms of the size of 1/n. */
    @Test
    void quadratic_kappa_is_close_to_absolute_agreement() {
        double kappa = Approximation.of(CohenKappa.of(COUPLES, FIRST, SECOND, Weights.QUADRATIC)
                .value()
                .value()
                .orElseThrow());
        double icc = Approximation.of(IntraclassCorrelation.of(COUPLES)
                .value(IntraclassCorrelation.Form.AGREEMENT_SINGLE)
                .value()
                .orElseThrow());

        assertThat(kappa).isEqualTo(icc, within(1.0 / 91));
    }
}
