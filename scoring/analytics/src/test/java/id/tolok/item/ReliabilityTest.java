package id.tolok.item;

import static id.tolok.item.Tests.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {

    private static final Reliability LAW_SCHOOL = Reliability.of(Tests.lawSchool());
    private static final Reliability WUENSCH = Reliability.of(Tests.wuensch());

    private static String rounded(Figure<Rational> figure) {
        return figure.value().orElseThrow().toDecimal(4, RoundingMode.HALF_UP).toString();
    }

    /** What ltm's descript prints: Rizopoulos (2006), Journal of Statistical Software 17(5). */
    @Test
    void alpha_of_the_law_school_test() {
        assertThat(rounded(LAW_SCHOOL.alpha())).isEqualTo("0.2950");
        assertThat(LAW_SCHOOL.kr20()).isEqualTo(LAW_SCHOOL.alpha());
    }

    @ParameterizedTest
    @CsvSource({"1, 0.2754", "2, 0.2376", "3, 0.2168", "4, 0.2459", "5, 0.2663"})
    void alpha_without_an_item(int number, String published) {
        assertThat(rounded(LAW_SCHOOL.alphaWithout(item(number)))).isEqualTo(published);
    }

    /** KR-20 of Brown's table 5.1a as rcrtan prints it, to seven digits. */
    @Test
    void kuder_and_richardson_of_a_language_test() {
        assertThat(Approximation.of(Reliability.of(Tests.brown()).kr20().value().orElseThrow()))
                .isEqualTo(0.8613709, within(5e-8));
    }

    /** Wuensch prints a sum of pq of 2.18 and a total variance of 5.84, so KR-20 is 10/9 (1 − 2.18/5.84); the mean is 6.6. */
    @Test
    void kuder_and_richardson_by_a_printed_table() {
        Rational variance = Rational.parse("5.84");

        assertThat(WUENSCH.kr20())
                .isEqualTo(Figure.of(Rational.of(10, 9)
                        .times(Rational.ONE.minus(Rational.parse("2.18").dividedBy(variance)))));
        assertThat(WUENSCH.kr21())
                .isEqualTo(Figure.of(Rational.of(10, 9)
                        .times(Rational.ONE.minus(Rational.parse("6.6")
                                .times(Rational.parse("3.4"))
                                .dividedBy(variance.times(10))))));
    }

    /**
     * Six subjects by four judges of Shrout and Fleiss (1979) as a test, each point less by one, which changes nothing: psych prints
     * .909 from .676 to .986 for ICC(3,k), which is alpha.
     */
    @Test
    void alpha_and_its_interval_are_those_of_consistency() {
        Reliability published = Reliability.of(Tests.points(9, "8147", "5021", "7357", "6015", "9458", "5136"));
        Interval interval =
                published.alphaInterval(Interval.CONFIDENCE_95).value().orElseThrow();

        assertThat(rounded(published.alpha())).startsWith("0.909");
        assertThat(interval.lower()).isEqualTo(0.676, within(5e-4));
        assertThat(interval.upper()).isEqualTo(0.986, within(5e-4));
    }

    /**
     * Forty right or wrong items, the error as a share of them at some totals: what the worked examples of R's csemGT print for
     * iowa_like, which are Lord's (1955) errors, as Brennan (1998) shows; eight digits.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 0.02500000",
        "2, 0.03489912",
        "3, 0.04217637",
        "4, 0.04803845",
        "5, 0.05295741",
        "6, 0.05717719",
        "7, 0.06084343",
        "8, 0.06405126",
        "16, 0.07844645",
        "21, 0.07996393",
        "23, 0.07915823",
        "27, 0.07500000",
        "28, 0.07337994",
    })
    void errors_at_totals_of_forty_items(int total, double published) {
        Reliability forty = Reliability.of(Tests.answers("1".repeat(40), "0".repeat(40)));

        assertThat(forty.standardErrorAt(total).value().orElseThrow() / 40).isEqualTo(published, within(5e-9));
    }

    /** Brown's table 5.1a in NumPy 2.4: Lord's error times the root of (1 − KR-20) / (1 − KR-21), of .86137086 and .83838077. */
    @ParameterizedTest
    @CsvSource({"10, 2.4321857427367553", "21, 2.364354769356216", "29, 0.9261487384000108"})
    void errors_of_keats_of_a_language_test(int total, double numpy) {
        assertThat(Reliability.of(Tests.brown())
                        .keatsStandardErrorAt(total)
                        .value()
                        .orElseThrow())
                .isEqualTo(numpy, within(1e-13));
    }

    @Test
    void errors_of_measurement() {
        double variance = 5.84 * 10 / 9;
        double alpha = Approximation.of(WUENSCH.alpha().value().orElseThrow());

        assertThat(WUENSCH.standardError().value().orElseThrow())
                .isEqualTo(Math.sqrt(variance * (1 - alpha)), within(1e-12));
        assertThat(WUENSCH.standardErrorAt(5)).isEqualTo(Figure.of(5 / 3.0));
        assertThat(WUENSCH.standardErrorAt(0)).isEqualTo(Figure.of(0.0));
        assertThat(WUENSCH.standardErrorAt(10)).isEqualTo(Figure.of(0.0));
        assertThat(WUENSCH.keatsStandardErrorAt(5).value().orElseThrow())
                .isEqualTo(5 / 3.0 * Math.sqrt(15.96 / 16.6), within(1e-12));
        assertThatThrownBy(() -> WUENSCH.standardErrorAt(11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a total must be from 0 to 10, not 11");
        assertThatThrownBy(() -> WUENSCH.standardErrorAt(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_supposes_right_or_wrong_is_not_applicable_to_points() {
        Reliability points = Reliability.of(Tests.points(4, "12", "34"));

        assertThat(points.kr20()).hasToString("tidak berlaku untuk data ini [k=2, n=2]");
        assertThat(points.kr21().reason()).contains(Figure.Reason.NOT_APPLICABLE);
        assertThat(points.standardErrorAt(1).reason()).contains(Figure.Reason.NOT_APPLICABLE);
        assertThat(points.alpha()).isEqualTo(Figure.of(Rational.ONE));
    }

    @Test
    void too_few_items_or_equal_totals_leave_alpha_undefined() {
        assertThat(Reliability.of(Tests.answers("1", "0")).alpha()).hasToString("data terlalu sedikit [k=1, n=2]");
        assertThat(Reliability.of(Tests.answers("1", "0")).standardErrorAt(1).reason())
                .contains(Figure.Reason.TOO_FEW);
        assertThat(Reliability.of(Tests.answers("10", "01")).alpha()).hasToString("data tidak bervariasi [k=2, n=2]");
        assertThat(Reliability.of(Tests.answers("11", "00"))
                        .keatsStandardErrorAt(1)
                        .reason())
                .contains(Figure.Reason.NO_VARIATION);
    }

    @Test
    void constant_items_are_kept_and_named() {
        Reliability reliability = Reliability.of(Tests.answers("111", "011", "001"));

        assertThat(reliability.constantItems()).containsExactly(item(3));
        assertThat(reliability.alpha().value()).isPresent();
    }

    @Test
    void alpha_may_be_negative() {
        assertThat(Reliability.of(Tests.answers("100", "010", "011"))
                        .alpha()
                        .value()
                        .orElseThrow())
                .satisfies(alpha -> assertThat(alpha.signum()).isNegative());
    }

    /** Twice the items: 2r / (1 + r). */
    @Test
    void a_longer_test_is_more_reliable() {
        assertThat(Reliability.lengthened(Rational.of(6, 10), Rational.of(2))).isEqualTo(Figure.of(Rational.of(3, 4)));
        assertThat(Reliability.lengthened(Rational.of(3, 4), Rational.of(1, 2)))
                .isEqualTo(Figure.of(Rational.of(6, 10)));
        assertThat(Reliability.lengthened(Rational.of(-1), Rational.of(2)).reason())
                .contains(Figure.Reason.NOT_ESTIMABLE);
    }
}
