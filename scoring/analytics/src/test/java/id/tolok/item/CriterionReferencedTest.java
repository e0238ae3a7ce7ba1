package id.tolok.item;

import static id.tolok.item.Tests.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published figures of rcrtan; and by hand from the printed answers of Wuensch: with a cut of 7 eight of ten students pass; D and E, with 2 each, fail. */
class CriterionReferencedTest {

    private static final CriterionReferenced WUENSCH = new CriterionReferenced(Tests.wuensch(), Rational.of(7));

    private static final CriterionReferenced BROWN = new CriterionReferenced(Tests.brown(), Rational.of(21));

    /**
     * The first ten items of Brown (2002), table 5.1a, with a cut of 21: B as the page on b_index of R's rcrtan 0.1.1 prints it on
     * rdrr.io, three significant digits. It prints neither agreement nor φ; those are of NumPy 2.4.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 0.167, 0.511111111111111, 0.169711058325533",
        "2, 0.0667, 0.466666666666667, 0.067884423330213",
        "3, 0.333, 0.6, 0.328266082149306",
        "4, 0.433, 0.644444444444444, 0.426745906794099",
        "5, 0.533, 0.688888888888889, 0.525225731438891",
        "6, 0.767, 0.866666666666667, 0.731727477422145",
        "7, 0.533, 0.8, 0.543075386641705",
        "8, 0.433, 0.755555555555556, 0.441248751646385",
        "9, 0.267, 0.666666666666667, 0.262612865719445",
        "10, 0.40, 0.711111111111111, 0.38490017945976",
    })
    void items_of_a_language_test(int number, BigDecimal b, double agreement, double phi) {
        assertThat(BROWN.bIndex(item(number)).value().orElseThrow().toDecimal(b.scale(), RoundingMode.HALF_UP))
                .isEqualTo(b);
        assertThat(Approximation.of(BROWN.agreement(item(number)).value().orElseThrow()))
                .isEqualTo(agreement, within(1e-14));
        assertThat(BROWN.phi(item(number)).value().orElseThrow()).isEqualTo(phi, within(1e-14));
    }

    /** Worked out in NumPy 2.4 from the components of variance of persons and items, as Brennan and Kane (1977) define Φ(λ). */
    @Test
    void dependability_of_a_language_test_by_components_of_variance() {
        assertThat(Approximation.of(BROWN.dependability().value().orElseThrow()))
                .isEqualTo(0.8967387239135313, within(1e-14));
    }

    @Test
    void items_tell_those_who_pass_from_those_who_fail() {
        // Item 1: right for A, B, C, F, G, H, J of eight; wrong for D and E.
        assertThat(WUENSCH.bIndex(item(1))).isEqualTo(Figure.of(Rational.of(7, 8)));
        assertThat(WUENSCH.agreement(item(1))).isEqualTo(Figure.of(Rational.of(9, 10)));
        assertThat(WUENSCH.phi(item(1)).value().orElseThrow())
                .isEqualTo((7 * 2 - 1 * 0) / Math.sqrt(8 * 2 * 7 * 3), within(1e-12));
        // Item 9: right for A, F, G, J of eight, and for E of two.
        assertThat(WUENSCH.bIndex(item(9))).isEqualTo(Figure.of(Rational.ZERO));
        assertThat(WUENSCH.agreement(item(9))).isEqualTo(Figure.of(Rational.of(5, 10)));
        assertThat(WUENSCH.phi(item(9))).isEqualTo(Figure.of(0.0));
    }

    /** Mean .66, variance .0584 with divisor n, both printed: 1 − (.2244 − .0584) / 9 / (.04² + .0584). */
    @Test
    void dependability_at_the_cut() {
        assertThat(WUENSCH.dependability())
                .isEqualTo(Figure.of(
                        Rational.ONE.minus(Rational.parse("0.166").dividedBy(9).dividedBy(Rational.parse("0.06")))));
    }

    @Test
    void without_a_pass_and_a_fail_there_is_nothing_to_tell() {
        CriterionReferenced all = new CriterionReferenced(Tests.answers("11", "10"), Rational.ONE);

        assertThat(all.bIndex(item(1))).hasToString("data tidak bervariasi [pass=2, fail=0]");
        assertThat(all.phi(item(2)).reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(all.agreement(item(1))).isEqualTo(Figure.of(Rational.ONE));
        assertThat(new CriterionReferenced(Tests.answers("10", "01"), Rational.ONE).dependability())
                .hasToString("data tidak bervariasi [mean=1, cut=1]");
        assertThat(new CriterionReferenced(Tests.answers("1", "0"), Rational.ONE).dependability())
                .hasToString("data terlalu sedikit [k=1]");
        assertThat(new CriterionReferenced(Tests.points(4, "12", "34"), Rational.ONE).bIndex(item(1)))
                .hasToString("tidak berlaku untuk data ini [k=2]");
        assertThat(new CriterionReferenced(Tests.points(4, "12", "34"), Rational.ONE)
                        .dependability()
                        .reason())
                .contains(Figure.Reason.NOT_APPLICABLE);
        assertThatThrownBy(() -> WUENSCH.phi(item(11))).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries.strings()
                .withChars("01")
                .ofLength(4)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    /** At the mean Φ(λ) is KR-21, as Brennan (1980) shows; away from it, more. */
    @Property(tries = 200)
    void dependability_is_least_at_the_mean_where_it_is_kr21(
            @ForAll("answers") List<String> rows, @ForAll @IntRange(max = 4) int cut) {
        ItemScores scores = Tests.answers(rows.toArray(String[]::new));
        Rational mean = Rational.sum(scores.totals()).dividedBy(rows.size());
        Figure<Rational> kr21 = Reliability.of(scores).kr21();

        assertThat(new CriterionReferenced(scores, mean).dependability().value())
                .isEqualTo(kr21.value());
        kr21.value()
                .ifPresent(least -> assertThat(new CriterionReferenced(scores, Rational.of(cut))
                                .dependability()
                                .value()
                                .orElseThrow())
                        .isBetween(least, Rational.ONE));
    }

    @Property(tries = 200)
    void bounds_hold(@ForAll("answers") List<String> rows, @ForAll @IntRange(max = 5) int cut) {
        CriterionReferenced analysis =
                new CriterionReferenced(Tests.answers(rows.toArray(String[]::new)), Rational.of(cut));
        for (int i = 1; i <= 4; i++) {
            assertThat(analysis.bIndex(item(i)).value().stream())
                    .allSatisfy(b -> assertThat(b).isBetween(Rational.of(-1), Rational.ONE));
            assertThat(analysis.phi(item(i)).value().stream())
                    .allSatisfy(phi -> assertThat(phi).isBetween(-1.0, 1.0));
            assertThat(analysis.agreement(item(i)).value().orElseThrow()).isBetween(Rational.ZERO, Rational.ONE);
        }
    }
}
