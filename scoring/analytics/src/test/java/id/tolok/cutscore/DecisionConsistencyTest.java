package id.tolok.cutscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.gamma.LogBeta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionConsistencyTest {

    private static final List<Integer> TABLE_1 = List.of(0, 4, 2, 0, 2, 2, 1, 3, 4, 5);

    private static double get(Figure<Rational> figure) {
        return Approximation.of(figure.value().orElseThrow());
    }

    /**
     * Ten candidates, five items, four to pass, reliability .58: table 1 of Subkoviak (1976), here by its report version ERIC
     * ED120229; with all digits as computed from that table in exact fractions by the tests of the package fast-mlsirm.
     */
    @Test
    void one_form_of_right_or_wrong_items() {
        DecisionConsistency<Rational> consistency =
                DecisionConsistency.bySubkoviak(5, TABLE_1, 4, Rational.parse("0.58"));

        assertThat(get(consistency.agreement())).isEqualTo(0.754404497506925, within(5e-15));
        assertThat(get(consistency.kappa())).isEqualTo(0.279501631559306, within(5e-14));
    }

    /** The same with KR-21 of the same scores, 19/29. */
    @Test
    void with_the_reliability_of_the_same_scores() {
        DecisionConsistency<Rational> consistency = DecisionConsistency.bySubkoviak(5, TABLE_1, 4, Rational.of(19, 29));

        assertThat(get(consistency.agreement())).isEqualTo(0.763498543160431, within(5e-15));
        assertThat(get(consistency.kappa())).isEqualTo(0.343090844315065, within(5e-14));
    }

    /** First row of the tables of Subkoviak (1988), a cut at the mean. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.53, 0.06",
        "0.2, 0.56, 0.13",
        "0.3, 0.60, 0.19",
        "0.4, 0.63, 0.26",
        "0.5, 0.67, 0.33",
        "0.6, 0.70, 0.41",
        "0.7, 0.75, 0.49",
        "0.8, 0.80, 0.59",
        "0.9, 0.86, 0.71"
    })
    void a_cut_at_the_mean_by_the_normal_approximation(double r, double agreement, double kappa) {
        assertThat(DecisionConsistency.normalAgreement(0, r)).isEqualTo(agreement, within(0.01));
        assertThat(DecisionConsistency.normalKappa(0, r)).isEqualTo(kappa, within(0.01));
        // Sheppard (1899): both below the mean with probability 1/4 + asin(r)/2π.
        assertThat(DecisionConsistency.normalAgreement(0, r)).isEqualTo(0.5 + Math.asin(r) / Math.PI, within(1e-12));
    }

    private static final String AGREEMENT_TABLE = """
                0.53 0.56 0.6 0.63 0.67 0.7 0.75 0.8 0.86
                0.53 0.57 0.6 0.63 0.67 0.71 0.75 0.8 0.86
                0.54 0.57 0.61 0.64 0.67 0.71 0.75 0.8 0.86
                0.56 0.59 0.62 0.65 0.68 0.72 0.76 0.8 0.86
                0.58 0.6 0.63 0.66 0.69 0.73 0.77 0.81 0.87
                0.6 0.62 0.65 0.68 0.71 0.74 0.78 0.82 0.87
                0.62 0.65 0.67 0.7 0.73 0.76 0.79 0.83 0.88
                0.65 0.67 0.7 0.72 0.75 0.77 0.8 0.84 0.89
                0.68 0.7 0.72 0.74 0.77 0.79 0.82 0.85 0.9
                0.71 0.73 0.75 0.77 0.79 0.81 0.84 0.87 0.9
                0.75 0.76 0.77 0.77 0.81 0.83 0.85 0.88 0.91
                0.78 0.79 0.8 0.81 0.83 0.85 0.87 0.89 0.92
                0.8 0.81 0.82 0.84 0.85 0.86 0.88 0.9 0.93
                0.83 0.84 0.85 0.86 0.87 0.88 0.9 0.91 0.94
                0.86 0.86 0.87 0.88 0.89 0.9 0.91 0.93 0.95
                0.88 0.88 0.89 0.9 0.9 0.91 0.92 0.94 0.95
                0.9 0.9 0.91 0.91 0.92 0.93 0.93 0.95 0.96
                0.92 0.92 0.92 0.93 0.93 0.94 0.95 0.95 0.97
                0.93 0.93 0.94 0.94 0.94 0.95 0.95 0.96 0.97
                0.95 0.95 0.95 0.95 0.95 0.96 0.96 0.97 0.98
                0.96 0.96 0.96 0.96 0.96 0.97 0.97 0.97 0.98
                """;

    private static final String KAPPA_TABLE = """
                0.06 0.13 0.19 0.26 0.33 0.41 0.49 0.59 0.71
                0.06 0.13 0.19 0.26 0.33 0.41 0.49 0.59 0.71
                0.06 0.13 0.19 0.26 0.33 0.41 0.49 0.59 0.71
                0.06 0.12 0.19 0.26 0.33 0.4 0.49 0.59 0.71
                0.06 0.12 0.19 0.25 0.32 0.4 0.48 0.58 0.71
                0.06 0.12 0.18 0.25 0.32 0.4 0.48 0.58 0.7
                0.06 0.12 0.18 0.24 0.31 0.39 0.47 0.57 0.7
                0.05 0.11 0.17 0.24 0.31 0.38 0.47 0.57 0.7
                0.05 0.11 0.17 0.23 0.3 0.37 0.46 0.56 0.69
                0.05 0.1 0.16 0.22 0.29 0.36 0.45 0.55 0.68
                0.05 0.1 0.15 0.21 0.28 0.35 0.44 0.54 0.68
                0.04 0.09 0.14 0.2 0.27 0.34 0.43 0.53 0.67
                0.04 0.08 0.14 0.19 0.26 0.33 0.42 0.52 0.66
                0.04 0.08 0.13 0.18 0.25 0.32 0.41 0.51 0.65
                0.03 0.07 0.12 0.17 0.23 0.31 0.39 0.5 0.64
                0.03 0.07 0.11 0.16 0.22 0.29 0.38 0.49 0.63
                0.03 0.06 0.06 0.15 0.21 0.28 0.37 0.47 0.62
                0.02 0.05 0.09 0.14 0.2 0.27 0.35 0.46 0.61
                0.02 0.05 0.08 0.13 0.18 0.25 0.34 0.45 0.6
                0.02 0.04 0.08 0.12 0.17 0.24 0.32 0.43 0.59
                0.02 0.04 0.07 0.11 0.16 0.22 0.31 0.42 0.58
                """;

    /**
     * Both tables of Subkoviak (1988) whole, as rcrtan has them: rows for z from 0 to 2 by tenths, columns for reliabilities from .1 to
     * .9. All but two cells are what the model rounds to.
     */
    @Test
    void the_tables_of_subkoviak_are_the_normal_approximation() {
        List<String> far = new ArrayList<>();
        for (int row = 0; row <= 20; row++) {
            for (int column = 0; column < 9; column++) {
                double z = row / 10.0;
                double r = (column + 1) / 10.0;
                double agreement = DecisionConsistency.normalAgreement(z, r);
                double kappa = DecisionConsistency.normalKappa(z, r);
                if (Math.abs(agreement - cell(AGREEMENT_TABLE, row, column)) > 0.0053) {
                    far.add("agreement " + z + " " + r);
                }
                if (Math.abs(kappa - cell(KAPPA_TABLE, row, column)) > 0.0053) {
                    far.add("kappa " + z + " " + r);
                }
            }
        }

        assertThat(far).containsExactly("agreement 1.0 0.4", "kappa 1.6 0.3");
    }

    private static double cell(String table, int row, int column) {
        String line = Splitter.on('\n').splitToList(table).get(row);
        return Double.parseDouble(Splitter.on(' ').splitToList(line).get(column));
    }

    /** SciPy 1.17, multivariate_normal, where the table of Subkoviak (1988) prints .77 and .06. */
    @Test
    void two_cells_of_the_table_are_not_what_the_model_says() {
        assertThat(DecisionConsistency.normalAgreement(1.0, 0.4)).isEqualTo(0.78981608, within(1e-6));
        assertThat(DecisionConsistency.normalKappa(1.6, 0.3)).isEqualTo(0.101443299, within(1e-6));
    }

    /** Of ten totals the mean is 2.3, the variance 2.9; half below a cut of 4 is 0.705 deviations up. */
    @Test
    void the_normal_approximation_stands_half_a_point_below_the_cut() {
        DecisionConsistency<Double> consistency =
                DecisionConsistency.byNormalApproximation(TABLE_1, 4, Rational.parse("0.5"));

        assertThat(consistency.agreement().value().orElseThrow())
                .isEqualTo(DecisionConsistency.normalAgreement(1.2 / Math.sqrt(2.9), 0.5), within(1e-12));
        assertThat(consistency.kappa().value().orElseThrow())
                .isEqualTo(DecisionConsistency.normalKappa(1.2 / Math.sqrt(2.9), 0.5), within(1e-12));
    }

    /**
     * The two coefficients are those of two judges: 50 proposals read by two, of which both want 20 and neither 15, the example of
     * Wikipedia's article on Cohen's kappa, which prints .7 and .4.
     */
    @Test
    void two_forms_are_like_two_judges() {
        DecisionConsistency<Rational> consistency = DecisionConsistency.ofTwoForms(20, 5, 10, 15);

        assertThat(consistency.agreement()).isEqualTo(Figure.of(Rational.parse("0.7")));
        assertThat(consistency.kappa()).isEqualTo(Figure.of(Rational.parse("0.4")));
    }

    /** By hand: 60 + 20 of 100 alike; chance .75 · .65 + .25 · .35. */
    @Test
    void two_forms() {
        DecisionConsistency<Rational> consistency = DecisionConsistency.ofTwoForms(60, 15, 5, 20);

        assertThat(consistency.agreement()).isEqualTo(Figure.of(Rational.parse("0.8")));
        assertThat(consistency.kappa())
                .isEqualTo(Figure.of(Rational.parse("0.225").dividedBy(Rational.parse("0.425"))));
        assertThat(DecisionConsistency.ofTwoForms(0, 0, 0, 0).agreement()).hasToString("data terlalu sedikit [n=0]");
        assertThat(DecisionConsistency.ofTwoForms(9, 0, 0, 0).kappa())
                .hasToString("data tidak bervariasi [p_o=1, p_e=1]");
    }

    @Test
    void what_does_not_suffice_is_undefined() {
        assertThat(DecisionConsistency.bySubkoviak(5, List.of(3), 4, Rational.ONE)
                        .agreement())
                .hasToString("data terlalu sedikit [n=1]");
        assertThat(DecisionConsistency.byNormalApproximation(List.of(3, 3), 4, Rational.ZERO)
                        .kappa())
                .hasToString("data tidak bervariasi [n=2]");
        assertThat(DecisionConsistency.byNormalApproximation(List.of(3), 4, Rational.ZERO)
                        .kappa()
                        .reason())
                .contains(Figure.Reason.TOO_FEW);
        assertThat(DecisionConsistency.byNormalApproximation(List.of(3, 4), 4, Rational.of(-1, 10))
                        .agreement())
                .hasToString("tidak dapat diperkirakan dari data ini [r=-1/10]");
    }

    @Test
    void every_wrong_number_is_reported() {
        assertThatThrownBy(() -> DecisionConsistency.bySubkoviak(5, List.of(6, 2), 7, Rational.of(2)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                    3 problems:
                    1. cut must be from 0 to 5, but was '7'
                    2. totals[0] must be from 0 to 5, but was '6'
                    3. reliability must be from 0 to 1, but was '2'""");
    }

    /**
     * Table 1 of Subkoviak (1976) by Huynh's model, KR-21 19/29, and the totals of Brown's table 5.1a with a cut of 21: in SciPy 1.17 by
     * integrating the binomial chances over the beta density of true shares, another way than the exact sums here.
     */
    @Test
    void one_form_by_integrals_of_the_beta_density() {
        DecisionConsistency<Rational> small = DecisionConsistency.byHuynh(5, TABLE_1, 4);
        DecisionConsistency<Rational> brown = DecisionConsistency.byHuynh(
                30,
                List.of(
                        6, 6, 7, 8, 8, 8, 9, 9, 9, 9, 10, 10, 12, 12, 12, 12, 12, 14, 15, 15, 16, 17, 17, 17, 17, 18,
                        19, 19, 19, 19, 21, 21, 21, 22, 22, 23, 23, 23, 23, 24, 24, 24, 26, 27, 28),
                21);

        assertThat(get(small.agreement())).isEqualTo(0.7932892712747699, within(1e-12));
        assertThat(get(small.kappa())).isEqualTo(0.475004804934631, within(1e-12));
        assertThat(get(brown.agreement())).isEqualTo(0.8494742004415192, within(1e-12));
        assertThat(get(brown.kappa())).isEqualTo(0.624808102414815, within(1e-12));
    }

    /**
     * No printed example of Huynh (1976) was found with its data; the oracle is the double sum of his joint distribution, by logarithms of
     * gamma functions, with the parameters by his formulas.
     */
    @Property(tries = 100)
    void one_form_by_the_beta_binomial_is_the_double_sum(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 10) Integer> totals,
            @ForAll @IntRange(min = 1, max = 10) int cut) {
        DecisionConsistency<Rational> consistency = DecisionConsistency.byHuynh(10, totals, cut);
        double mean = totals.stream().mapToInt(t -> t).average().orElseThrow();
        double variance = totals.stream()
                .mapToDouble(t -> (t - mean) * (t - mean))
                .average()
                .orElseThrow();
        double kr21 = 10 / 9.0 * (1 - mean * (10 - mean) / 10 / variance);

        if (variance == 0 || kr21 < 1e-9 || kr21 > 1 - 1e-9) {
            return;
        }
        double alpha = (1 / kr21 - 1) * mean;
        double beta = -alpha + 10 / kr21 - 10;
        double alike = 0;
        for (int x = 0; x <= 10; x++) {
            for (int y = 0; y <= 10; y++) {
                if (x >= cut == y >= cut) {
                    alike += Math.exp(LogBeta.value(alpha + x + y, 20 + beta - x - y) - LogBeta.value(alpha, beta))
                            * choose(x)
                            * choose(y);
                }
            }
        }
        assertThat(get(consistency.agreement())).isEqualTo(alike, within(1e-9));
        assertThat(consistency.kappa().value().stream())
                .allSatisfy(kappa -> assertThat(kappa).isBetween(Rational.ZERO, Rational.ONE));
    }

    /** In how many ways so many of ten items are right. */
    private static double choose(int right) {
        return Math.exp(-LogBeta.value(right + 1.0, 11.0 - right)) / 11;
    }

    @Test
    void the_beta_binomial_needs_more_spread_than_chance() {
        assertThat(DecisionConsistency.byHuynh(4, List.of(2, 2, 3), 2).agreement())
                .hasToString("tidak dapat diperkirakan dari data ini [KR-21=-9/2]");
        assertThat(DecisionConsistency.byHuynh(4, List.of(0, 4), 2).agreement().reason())
                .contains(Figure.Reason.NOT_ESTIMABLE);
        assertThat(DecisionConsistency.byHuynh(4, List.of(3, 3), 2).kappa())
                .hasToString("data tidak bervariasi [mean=3]");
        assertThat(DecisionConsistency.byHuynh(4, List.of(3), 2).agreement()).hasToString("data terlalu sedikit [n=1]");
        assertThat(DecisionConsistency.byHuynh(1, List.of(1, 0), 1).agreement())
                .hasToString("data terlalu sedikit [k=1]");
        assertThat(DecisionConsistency.byHuynh(4, List.of(0, 3, 4), 0).kappa())
                .hasToString("data tidak bervariasi [p_o=1, p_e=1]");
    }

    @Property(tries = 200)
    void consistency_is_bounded_and_grows_with_the_spread_of_true_shares(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 5) Integer> totals,
            @ForAll @IntRange(max = 5) int cut) {
        DecisionConsistency<Rational> none = DecisionConsistency.bySubkoviak(5, totals, cut, Rational.ZERO);
        DecisionConsistency<Rational> full = DecisionConsistency.bySubkoviak(5, totals, cut, Rational.ONE);

        assertThat(none.agreement().value().orElseThrow()).isBetween(Rational.of(1, 2), Rational.ONE);
        assertThat(full.agreement().value().orElseThrow()).isBetween(Rational.of(1, 2), Rational.ONE);
        assertThat(none.kappa().value().stream())
                .allSatisfy(kappa -> assertThat(kappa).isEqualTo(Rational.ZERO));
        assertThat(full.kappa().value().stream())
                .allSatisfy(kappa -> assertThat(kappa).isBetween(Rational.ZERO, Rational.ONE));
    }
}
