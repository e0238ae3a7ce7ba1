package id.tolok.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.tolok.number.Rational;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static List<Rational> alternating(String middle, String low, String high) {
        List<Rational> values = new ArrayList<>();
        values.add(Rational.parse(middle));
        for (int i = 0; i < 500; i++) {
            values.add(Rational.parse(low));
            values.add(Rational.parse(high));
        }
        return values;
    }

    /**
     * NIST Statistical Reference Datasets, univariate summary statistics, NumAcc3 (average difficulty) and NumAcc4 (higher
     * difficulty): 1,001 values, certified exactly as mean 1000000.2 and 10000000.2 and standard deviation 0.1.
     */
    @Test
    void the_standard_deviation_has_all_digits_that_nist_certifies() {
        Moments third = Moments.of(alternating("1000000.2", "1000000.1", "1000000.3"));
        Moments fourth = Moments.of(alternating("10000000.2", "10000000.1", "10000000.3"));

        assertThat(third.mean()).isEqualTo(Figure.of(Rational.parse("1000000.2")));
        assertThat(third.standardDeviation()).isEqualTo(Figure.of(0.1));
        assertThat(fourth.mean()).isEqualTo(Figure.of(Rational.parse("10000000.2")));
        assertThat(fourth.standardDeviation()).isEqualTo(Figure.of(0.1));
    }

    /** NIST StRD NumAcc1: 10000001, 10000003, 10000002; and NumAcc2: 1.2 and 1.1, 1.3 in turn. */
    @Test
    void easier_sets_of_nist_too() {
        assertThat(Moments.of(List.of(Rational.of(10000001), Rational.of(10000003), Rational.of(10000002)))
                        .standardDeviation())
                .isEqualTo(Figure.of(1.0));
        assertThat(Moments.of(alternating("1.2", "1.1", "1.3")).standardDeviation())
                .isEqualTo(Figure.of(0.1));
    }

    private static List<Rational> nist(String dataSet) throws IOException {
        try (InputStream file = Objects.requireNonNull(MomentsTest.class.getResourceAsStream(dataSet + ".txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
            return Splitter.on(CharMatcher.whitespace())
                    .omitEmptyStrings()
                    .splitToStream(text)
                    .map(Rational::parse)
                    .toList();
        }
    }

    /**
     * NIST Statistical Reference Datasets, univariate summary statistics: certified mean, standard deviation and autocorrelation of
     * neighbours to 15 digits; data and certified values as NIST publishes them in Lottery.dat, Mavro.dat, Michelso.dat and Lew.dat.
     */
    @ParameterizedTest
    @CsvSource({
        "Lottery, 518.958715596330, 291.699727470969, -0.120948622967393",
        "Mavro, 2.00185600000000, 0.000429123454003053, 0.937989183438248",
        "Michelso, 299.852400000000, 0.0790105478190518, 0.535199668621283",
        "Lew, -177.435000000000, 277.332168044316, -0.307304800605679",
    })
    void real_data_have_all_digits_that_nist_certifies(String dataSet, double mean, double deviation, double neighbours)
            throws IOException {
        List<Rational> data = nist(dataSet);
        Moments moments = Moments.of(data);

        assertThat(Approximation.of(moments.mean().value().orElseThrow())).isCloseTo(mean, withinPercentage(5e-12));
        assertThat(moments.standardDeviation().value().orElseThrow()).isCloseTo(deviation, withinPercentage(5e-12));
        assertThat(Approximation.of(Autocorrelation.ofNeighbours(data).value().orElseThrow()))
                .isCloseTo(neighbours, withinPercentage(5e-12));
    }

    /** By construction NIST certifies −1/2 for NumAcc1 and −0.999 for NumAcc2, NumAcc3 and NumAcc4. */
    @Test
    void neighbours_that_swing_have_the_autocorrelation_that_nist_certifies() {
        assertThat(Autocorrelation.ofNeighbours(
                        List.of(Rational.of(10000001), Rational.of(10000003), Rational.of(10000002))))
                .isEqualTo(Figure.of(Rational.of(-1, 2)));
        assertThat(Autocorrelation.ofNeighbours(alternating("10000000.2", "10000000.1", "10000000.3")))
                .isEqualTo(Figure.of(Rational.of(-999, 1000)));
    }

    @Test
    void without_variation_neighbours_tell_nothing() {
        assertThat(Autocorrelation.ofNeighbours(List.of(Rational.ONE))).hasToString("data terlalu sedikit [n=1]");
        assertThat(Autocorrelation.ofNeighbours(List.of(Rational.ONE, Rational.ONE)))
                .hasToString("data tidak bervariasi [n=2, mean=1]");
    }

    @Property
    void autocorrelation_does_not_depend_on_scale_or_direction(@ForAll @Size(max = 9) List<Short> values) {
        List<Rational> series = values.stream().map(Rational::of).toList();
        List<Rational> turned = new ArrayList<>(series.stream()
                .map(value -> Rational.of(7).minus(value.times(3)))
                .toList());
        Collections.reverse(turned);

        assertThat(Autocorrelation.ofNeighbours(turned).value())
                .isEqualTo(Autocorrelation.ofNeighbours(series).value());
        assertThat(Autocorrelation.ofNeighbours(series).value().stream())
                .allSatisfy(r -> assertThat(r).isBetween(Rational.of(-1), Rational.ONE));
    }

    @Test
    void divisors_are_stated() {
        Moments moments = Moments.of(List.of(Rational.of(1), Rational.of(2), Rational.of(4)));

        assertThat(moments.variance()).isEqualTo(Figure.of(Rational.of(7, 3)));
        assertThat(moments.populationVariance()).isEqualTo(Figure.of(Rational.of(14, 9)));
        assertThat(moments.standardError()).isEqualTo(Figure.of(Math.sqrt(7.0 / 9)));
    }

    @Test
    void too_few_values_have_no_variance() {
        assertThat(Moments.NONE.mean()).hasToString("data terlalu sedikit [n=0]");
        assertThat(Moments.NONE.populationVariance().reason()).contains(Figure.Reason.TOO_FEW);
        assertThat(Moments.NONE.sumOfSquaredDeviations()).isEqualTo(Rational.ZERO);
        assertThat(Moments.NONE.plus(Rational.ONE).variance()).hasToString("data terlalu sedikit [n=1]");
        assertThat(Moments.NONE.plus(Rational.ONE).populationVariance()).isEqualTo(Figure.of(Rational.ZERO));
    }

    @Property
    void parts_merge_to_the_whole(@ForAll List<Integer> a, @ForAll List<Integer> b, @ForAll List<Integer> c) {
        Moments first = moments(a);
        Moments second = moments(b);
        Moments third = moments(c);
        List<Integer> all = new ArrayList<>(c);
        all.addAll(a);
        all.addAll(b);

        assertThat(first.plus(second).plus(third))
                .isEqualTo(first.plus(second.plus(third)))
                .isEqualTo(moments(all));
        assertThat(first.plus(Moments.NONE)).isEqualTo(first).isEqualTo(Moments.NONE.plus(first));
    }

    private static Moments moments(List<Integer> values) {
        return Moments.of(values.stream().map(Rational::of).toList());
    }

    @Property
    void the_nearest_double_is_taken(@ForAll int numerator, @ForAll short denominator) {
        if (denominator != 0) {
            assertThat(Approximation.of(Rational.of(numerator, denominator)))
                    .isEqualTo((double) numerator / denominator);
        }
        assertThat(Approximation.sqrt(Rational.of(numerator).abs())).isEqualTo(Math.sqrt(Math.abs((double) numerator)));
    }

    @Test
    void a_negative_number_has_no_root() {
        assertThatThrownBy(() -> Approximation.sqrt(Rational.of(-1))).isInstanceOf(ArithmeticException.class);
        assertThat(Approximation.overSqrt(Rational.of(-3), Rational.of(4))).isEqualTo(-1.5);
    }

    @Test
    void an_interval_covers_its_ends() {
        Interval interval = new Interval(1, 2, Interval.CONFIDENCE_95);

        assertThat(interval.covers(1)).isTrue();
        assertThat(interval.covers(2)).isTrue();
        assertThat(interval.covers(2.001)).isFalse();
        assertThat(interval.covers(0.999)).isFalse();
    }
}
