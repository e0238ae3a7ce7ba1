package id.tolok.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.agreement.IntraclassCorrelation.Form;
import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntraclassCorrelationTest {

    private static final IntraclassCorrelation SHROUT_FLEISS = IntraclassCorrelation.of(Published.shroutAndFleiss());

    /**
     * Shrout and Fleiss (1979), table 4, print .17, .29, .71, .44, .62 and .91; the third digits and the intervals are those that
     * psych's ICC prints for the same data.
     */
    @ParameterizedTest
    @CsvSource({
        "ONE_WAY_SINGLE, 0.166, -0.133, 0.723",
        "AGREEMENT_SINGLE, 0.290, 0.019, 0.761",
        "CONSISTENCY_SINGLE, 0.715, 0.342, 0.946",
        "ONE_WAY_MEAN, 0.443, -0.884, 0.912",
        "AGREEMENT_MEAN, 0.620, 0.071, 0.927",
        "CONSISTENCY_MEAN, 0.909, 0.676, 0.986",
    })
    void correlations_are_those_of_shrout_and_fleiss(Form form, double value, double lower, double upper) {
        Interval interval =
                SHROUT_FLEISS.interval(form, Interval.CONFIDENCE_95).value().orElseThrow();

        assertThat(Approximation.of(SHROUT_FLEISS.value(form).value().orElseThrow()))
                .isEqualTo(value, within(5e-4));
        assertThat(interval.lower()).isEqualTo(lower, within(5e-4));
        assertThat(interval.upper()).isEqualTo(upper, within(5e-4));
    }

    /** Table 3 of the same paper: mean squares 11.24, 6.26, 32.49 and 1.02. */
    @Test
    void mean_squares_are_those_of_shrout_and_fleiss() {
        assertThat(Approximation.of(SHROUT_FLEISS.between().value().orElseThrow()))
                .isEqualTo(11.24, within(5e-3));
        assertThat(Approximation.of(SHROUT_FLEISS.within().value().orElseThrow()))
                .isEqualTo(6.26, within(5e-3));
        assertThat(Approximation.of(SHROUT_FLEISS.judges().value().orElseThrow()))
                .isEqualTo(32.49, within(5e-3));
        assertThat(Approximation.of(SHROUT_FLEISS.error().value().orElseThrow()))
                .isEqualTo(1.02, within(5e-3));
    }

    @Test
    void consistency_does_not_see_a_lenient_assessor_and_agreement_does() {
        Panel panel = Published.rows(Categories.ofNumbers(1, 9), "1 3", "2 4", "5 7", "6 8");
        IntraclassCorrelation icc = IntraclassCorrelation.of(panel);

        assertThat(icc.value(Form.CONSISTENCY_SINGLE)).isEqualTo(Figure.of(Rational.ONE));
        assertThat(icc.value(Form.AGREEMENT_SINGLE).value().orElseThrow()).isLessThan(Rational.of(3, 4));
        assertThat(icc.interval(Form.CONSISTENCY_SINGLE, Interval.CONFIDENCE_95).reason())
                .contains(Figure.Reason.NO_VARIATION);
        assertThat(icc.interval(Form.AGREEMENT_MEAN, Interval.CONFIDENCE_95).reason())
                .contains(Figure.Reason.NO_VARIATION);
    }

    @Test
    void incomplete_subjects_are_left_out_and_counted() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(Published.krippendorff());

        assertThat(icc.subjects()).isEqualTo(8);
        assertThat(icc.leftOut()).isEqualTo(4);
    }

    @Test
    void a_total_variance_below_0_is_not_an_estimate() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(Published.rows(Categories.ofNumbers(1, 4), "2 1", "1 3"));

        assertThat(icc.value(Form.AGREEMENT_MEAN))
                .hasToString("tidak dapat diperkirakan dari data ini [MSB=1/4, MSW=5/4, MSJ=1/4, MSE=9/4]");
        assertThat(icc.interval(Form.AGREEMENT_MEAN, Interval.CONFIDENCE_95).reason())
                .contains(Figure.Reason.NOT_ESTIMABLE);
    }

    @Test
    void constant_or_single_data_leave_it_undefined() {
        Categories categories = Categories.ofNumbers(1, 5);

        assertThat(IntraclassCorrelation.of(Published.rows(categories, "3 3", "3 3"))
                        .value(Form.AGREEMENT_SINGLE))
                .hasToString("data tidak bervariasi [MSB=0, MSW=0, MSJ=0, MSE=0]");
        assertThat(IntraclassCorrelation.of(Published.rows(categories, "1 2")).value(Form.ONE_WAY_MEAN))
                .hasToString("data terlalu sedikit [n=1, k=2]");
        assertThat(IntraclassCorrelation.of(Published.rows(categories, "1", "2"))
                        .value(Form.ONE_WAY_MEAN)
                        .reason())
                .contains(Figure.Reason.TOO_FEW);
        assertThat(IntraclassCorrelation.of(Published.rows(categories, "1 2", "2 1"))
                        .interval(Form.ONE_WAY_SINGLE, Interval.CONFIDENCE_95)
                        .reason())
                .contains(Figure.Reason.NO_VARIATION);
    }
}
