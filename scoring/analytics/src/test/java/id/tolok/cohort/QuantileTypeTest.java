package id.tolok.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantileTypeTest {

    private static List<Rational> numbers(String text) {
        return Splitter.on(' ').splitToStream(text).map(Rational::parse).toList();
    }

    /**
     * The twelve wafers of section 7.2.6.2 of the NIST/SEMATECH e-Handbook, whose 90th percentile it gives as 95.1981 by n + 1 and
     * 95.1957 by n − 1; the values of all nine types are those of the tests of Apache Commons Statistics and of NumPy 2.
     */
    @ParameterizedTest
    @CsvSource({
        "TYPE_1, 95.19590",
        "TYPE_2, 95.19590",
        "TYPE_3, 95.19590",
        "TYPE_4, 95.19546",
        "TYPE_5, 95.19683",
        "TYPE_6, 95.19807",
        "TYPE_7, 95.19568",
        "TYPE_8, 95.19724",
        "TYPE_9, 95.19714"
    })
    void the_ninetieth_percentile_of_the_wafers(QuantileType type, String value) {
        List<Rational> wafers = numbers(
                "95.1772 95.1567 95.1937 95.1959 95.1442 95.0610 95.1591 95.1195 95.1065 95.0925" + " 95.1990 95.1682");

        assertThat(type.of(wafers, Rational.of(9, 10)).value().orElseThrow().toDecimal(5, RoundingMode.HALF_UP))
                .hasToString(value);
    }

    /** What {@code numpy.quantile} of NumPy 2 gives by its nine methods of the same names; exact where it prints sixths. */
    @ParameterizedTest
    @CsvSource({
        "TYPE_1, 15, 15, 20, 20, 20, 35, 40, 50, 50",
        "TYPE_2, 15, 15, 20, 20, 55/2, 35, 40, 50, 50",
        "TYPE_3, 15, 15, 15, 20, 20, 20, 40, 40, 50",
        "TYPE_4, 15, 15, 65/4, 35/2, 20, 55/2, 155/4, 45, 50",
        "TYPE_5, 15, 15, 75/4, 20, 55/2, 35, 85/2, 50, 50",
        "TYPE_6, 15, 15, 35/2, 19, 26, 35, 45, 50, 50",
        "TYPE_7, 15, 17, 20, 23, 29, 35, 40, 46, 50",
        "TYPE_8, 15, 15, 55/3, 59/3, 27, 35, 130/3, 50, 50",
        "TYPE_9, 15, 15, 295/16, 79/4, 217/8, 35, 345/8, 50, 50",
    })
    void all_types_at_many_shares(
            QuantileType type,
            String p0,
            String p10,
            String p25,
            String p30,
            String p40,
            String p50,
            String p75,
            String p90,
            String p100) {
        List<String> expected = List.of(p0, p10, p25, p30, p40, p50, p75, p90, p100);
        List<Rational> shares = numbers("0 0.1 0.25 0.3 0.4 0.5 0.75 0.9 1");

        assertThat(shares.stream()
                        .map(share -> type.of(numbers("15 20 35 40 50"), share).toString()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void of_nothing_there_is_no_quantile() {
        assertThat(QuantileType.TYPE_7.of(List.of(), Rational.ZERO)).hasToString("data terlalu sedikit [n=0]");
        assertThatThrownBy(() -> QuantileType.TYPE_7.of(numbers("1"), Rational.of(50)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a share must be from 0 to 1, not 50");
        assertThatThrownBy(() -> QuantileType.TYPE_7.of(numbers("1"), Rational.of(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void quantiles_rise_with_the_share_and_stay_within_the_values(
            @ForAll QuantileType type,
            @ForAll @NotEmpty List<Integer> values,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int second) {
        List<Rational> exact = values.stream().map(Rational::of).toList();
        Figure<Rational> low = type.of(exact, Rational.of(Math.min(first, second), 30));
        Figure<Rational> high = type.of(exact, Rational.of(Math.max(first, second), 30));

        assertThat(low.value().orElseThrow()).isLessThanOrEqualTo(high.value().orElseThrow());
        assertThat(low.value().orElseThrow())
                .isBetween(
                        exact.stream().reduce(Rational::min).orElseThrow(),
                        exact.stream().reduce(Rational::max).orElseThrow());
    }
}
