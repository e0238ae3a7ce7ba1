package id.tolok.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import id.tolok.number.Rational;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.standard.UnitCode;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import id.tolok.statistic.Moments;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortComparisonTest {

    private static PassRate rate(long passed, long total) {
        return new PassRate(passed, total - passed, 0);
    }

    private static Moments moments(String numbers) {
        return Moments.of(
                Splitter.on(' ').splitToStream(numbers).map(Rational::parse).toList());
    }

    /** Newcombe (1998), Statistics in Medicine 17(8), 873–890, table II, method 10, for p1 − p2. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000",
    })
    void intervals_of_differences_are_those_of_newcombe(long a, long m, long b, long n, double lower, double upper) {
        Interval interval = CohortComparison.interval(rate(b, n), rate(a, m), Interval.CONFIDENCE_95)
                .value()
                .orElseThrow();

        assertThat(interval.lower()).isEqualTo(lower, within(5.1e-5));
        assertThat(interval.upper()).isEqualTo(upper, within(5.1e-5));
    }

    /** What R's t.test prints for extra by group of its data set "sleep": t = -1.8608, df = 17.776, p-value = 0.07939. */
    @Test
    void welchs_test_is_that_of_the_sleep_data() {
        MeanDifference sleep = new MeanDifference(
                moments("1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4"),
                moments("0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0.0 2.0"));
        Interval interval = sleep.interval(Interval.CONFIDENCE_95).value().orElseThrow();

        assertThat(sleep.t().value().orElseThrow()).isEqualTo(-1.8608, within(5e-5));
        assertThat(Approximation.of(sleep.degreesOfFreedom().value().orElseThrow()))
                .isEqualTo(17.776, within(5e-4));
        assertThat(sleep.pValue().value().orElseThrow()).isEqualTo(0.07939, within(5e-6));
        assertThat(interval.lower()).isEqualTo(-3.3654832, within(5e-8));
        assertThat(interval.upper()).isEqualTo(0.2054832, within(5e-8));
        assertThat(sleep.value()).isEqualTo(Figure.of(Rational.parse("-1.58")));
    }

    @Test
    void too_few_or_equal_scores_cannot_be_compared() {
        MeanDifference same = new MeanDifference(moments("1 1"), moments("2 2"));

        assertThat(same.value()).isEqualTo(Figure.of(Rational.ONE));
        assertThat(same.t()).hasToString("data tidak bervariasi [n1=2, n2=2]");
        assertThat(new MeanDifference(moments("1"), moments("2 3")).interval(Interval.CONFIDENCE_95))
                .hasToString("data terlalu sedikit [n=1]");
        assertThat(new MeanDifference(Moments.NONE, moments("2 3")).value()).hasToString("data terlalu sedikit [n=0]");
        assertThat(CohortComparison.interval(PassRate.NONE, rate(1, 2), Interval.CONFIDENCE_95)
                        .reason())
                .contains(Figure.Reason.TOO_FEW);
    }

    /** By hand: one of two and two of two met the first criterion; the means are 65 % and 95 %. */
    @Test
    void cohorts_are_compared_on_the_whole_and_in_parts() {
        CohortSummary last =
                CohortSummary.of(List.of(Welding.result("P1", 9, 9, 9, 9), Welding.result("P2", 4, 4, 4, 4)));
        CohortSummary now =
                CohortSummary.of(List.of(Welding.result("P1", 9, 9, 9, 9), Welding.result("P2", 10, 10, 10, 10)));
        CohortComparison comparison = new CohortComparison(last, now);

        assertThat(comparison.rates()).isEqualTo(Figure.of(Rational.of(1, 2)));
        assertThat(comparison
                        .rateInterval(Interval.CONFIDENCE_95)
                        .value()
                        .orElseThrow()
                        .covers(0.5))
                .isTrue();
        assertThat(comparison.scores().value()).isEqualTo(Figure.of(Rational.of(3, 10)));
        assertThat(comparison.domains())
                .hasEntrySatisfying(
                        Domain.PSYCHOMOTOR,
                        difference -> assertThat(difference.value()).isEqualTo(Figure.of(Rational.of(3, 10))));
        assertThat(comparison.units())
                .containsOnlyKeys(UnitCode.parse("C.000000.001.01"))
                .containsValue(Figure.of(Rational.of(1, 2)));
        assertThat(comparison.criteria())
                .hasSize(4)
                .containsEntry(CriterionId.of("amati-1"), Figure.of(Rational.of(1, 2)));
        assertThat(new CohortComparison(last, CohortSummary.NONE).units()).isEmpty();
    }

    @Property(tries = 200)
    void a_difference_turns_its_sign_with_the_groups(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 20) Integer> one,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 20) Integer> other,
            @ForAll @IntRange(max = 9) int passed,
            @ForAll @IntRange(max = 9) int second) {
        Moments first = Moments.of(one.stream().map(Rational::of).toList());
        Moments last = Moments.of(other.stream().map(Rational::of).toList());
        MeanDifference forth = new MeanDifference(first, last);
        MeanDifference back = new MeanDifference(last, first);

        assertThat(back.t().map(t -> 0 - t).value()).isEqualTo(forth.t().value());
        assertThat(back.pValue().value()).isEqualTo(forth.pValue().value());
        Interval there = CohortComparison.interval(rate(passed, 9), rate(second, 9), Interval.CONFIDENCE_95)
                .value()
                .orElseThrow();
        Interval andBack = CohortComparison.interval(rate(second, 9), rate(passed, 9), Interval.CONFIDENCE_95)
                .value()
                .orElseThrow();
        assertThat(andBack.lower()).isEqualTo(-there.upper(), within(1e-12));
        assertThat(there.covers((second - passed) / 9.0)).isTrue();
        assertThat(there.lower()).isGreaterThanOrEqualTo(-1 - 1e-12);
    }
}
