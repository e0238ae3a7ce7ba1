package id.tolok.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.problem.InvalidModelException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    private static final Rational MIN = Rational.of(Long.MIN_VALUE);
    private static final Rational MAX = Rational.of(Long.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "-3, -3",
        "+3, 3",
        "0.70, 7/10",
        ".5, 1/2",
        "5., 5",
        "-0.0, 0",
        "1e3, 1000",
        "25E-2, 1/4",
        "14/20, 7/10",
        "-6/4, -3/2",
        "+0/5, 0",
        "9223372036854775808, 9223372036854775808",
        "1/9223372036854775808, 1/9223372036854775808",
    })
    void texts_are_read_exactly(String text, String value) {
        assertThat(Rational.parse(text)).hasToString(value);
        assertThat(Rational.parse(value)).isEqualTo(Rational.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " 1", "1 ", "1/0", "1/-2", "1//2", "/2", ".", "1e1000", "NaN", "0x10", "--1", "1.2/3"})
    void what_is_not_an_exact_number_is_refused(String text) {
        assertThatThrownBy(() -> Rational.parse(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must be an exact number such as 3, 0.7 or 7/10, but was '" + text + "'");
    }

    @Test
    void an_empty_text_is_no_number() {
        assertThatThrownBy(() -> Rational.parse(""))
                .hasMessage("(root) must be an exact number such as 3, 0.7 or 7/10");
    }

    @Test
    void a_decimal_comma_is_refused_with_its_cure() {
        assertThatThrownBy(() -> Rational.parse("0,7"))
                .hasMessage("(root) must be an exact number such as 3, 0.7 or 7/10, but was '0,7'\n"
                        + "    Maybe the decimal comma should be a point");
    }

    @Test
    void a_text_of_1000_characters_is_read_and_one_more_is_not() {
        String longest = "1".repeat(1000);

        assertThat(Rational.parse(longest)).hasToString(longest);
        assertThatThrownBy(() -> Rational.parse("1".repeat(1001))).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void lowest_terms_are_found_whatever_the_signs() {
        assertThat(Rational.of(6, -4)).isEqualTo(Rational.of(-3, 2)).hasToString("-3/2");
        assertThat(Rational.of(-6, -4)).isEqualTo(Rational.of(3, 2));
        assertThat(Rational.of(0, -7)).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(BigInteger.valueOf(6), BigInteger.valueOf(-4))).isEqualTo(Rational.of(-3, 2));
        assertThat(Rational.ofPercent(70)).isEqualTo(Rational.of(7, 10));
        assertThat(Rational.of(new BigDecimal("-1.50"))).isEqualTo(Rational.of(-3, 2));
        assertThat(Rational.of(new BigDecimal("15e2"))).isEqualTo(Rational.of(1500));
        assertThat(Rational.of(0)).isSameAs(Rational.ZERO);
        assertThat(Rational.of(1)).isSameAs(Rational.ONE);
    }

    @Test
    void the_edges_of_long_do_not_wrap() {
        BigInteger min = BigInteger.valueOf(Long.MIN_VALUE);
        BigInteger max = BigInteger.valueOf(Long.MAX_VALUE);

        assertThat(MAX.plus(Rational.ONE)).hasToString(max.add(BigInteger.ONE).toString());
        assertThat(MIN.minus(Rational.ONE))
                .hasToString(min.subtract(BigInteger.ONE).toString());
        assertThat(MIN.negated()).hasToString(min.negate().toString());
        assertThat(MIN.abs()).hasToString(min.negate().toString());
        assertThat(MIN.times(MIN)).hasToString(min.multiply(min).toString());
        assertThat(MIN.reciprocal()).hasToString("-1/" + min.negate());
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(Long.MIN_VALUE, -1)).hasToString(min.negate().toString());
        assertThat(Rational.of(1, Long.MIN_VALUE)).hasToString("-1/" + min.negate());
        assertThat(MAX.plus(Rational.ONE).minus(Rational.ONE)).isEqualTo(MAX).hasSameHashCodeAs(MAX);
        assertThat(MIN.negated().negated()).isEqualTo(MIN).hasSameHashCodeAs(MIN);
    }

    @Test
    void order_holds_where_products_overflow() {
        Rational justBelowOne = Rational.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        Rational lessBelowOne = Rational.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);

        assertThat(lessBelowOne).isLessThan(justBelowOne);
        assertThat(justBelowOne).isGreaterThan(lessBelowOne).isLessThan(Rational.ONE);
        assertThat(MIN).isLessThan(Rational.of(Long.MIN_VALUE, 3)).isLessThan(MAX);
        assertThat(MAX.plus(Rational.ONE)).isGreaterThan(MAX);
        assertThat(MIN.minus(Rational.ONE)).isLessThan(MIN);
        assertThat(Rational.of(1, 3).isAtLeast(Rational.of(2, 6))).isTrue();
        assertThat(Rational.of(1, 3).isAtLeast(Rational.of(1, 2))).isFalse();
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Rational.of(1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division of 1 by zero");
        assertThatThrownBy(() -> Rational.of(BigInteger.TEN, BigInteger.ZERO)).hasMessage("division of 10 by zero");
        assertThatThrownBy(Rational.ZERO::reciprocal).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ONE.dividedBy(0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ONE.pow(-1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void decimals_are_rounded_only_as_told() {
        assertThat(Rational.of(746, 10).toDecimal(0, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("75"));
        assertThat(Rational.of(745, 10).toDecimal(0, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("74"));
        assertThat(Rational.of(2, 3).toDecimal(3, RoundingMode.DOWN)).isEqualTo(new BigDecimal("0.666"));
        assertThat(Rational.of(-2, 3).toDecimal(1, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("-0.7"));
    }

    @ParameterizedTest
    @CsvSource({"7/10, 0.7", "1/8, 0.125", "-3/2, -1.5", "1500, 1500", "0, 0", "1/1024, 0.0009765625", "1/50, 0.02"})
    void a_finite_decimal_is_found(String value, String decimal) {
        assertThat(Rational.parse(value).toExactDecimal().map(BigDecimal::toPlainString))
                .contains(decimal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "1/6", "-1/7", "1/30"})
    void an_endless_decimal_is_none(String value) {
        assertThat(Rational.parse(value).toExactDecimal()).isEmpty();
    }

    @Test
    void a_common_denominator_is_the_least_that_makes_all_whole() {
        assertThat(Rational.commonDenominator(List.of(Rational.of(1, 4), Rational.of(5, 6), Rational.of(2))))
                .isEqualTo(12);
        assertThat(Rational.commonDenominator(List.of(Rational.of(-3, 4)))).isEqualTo(4);
        assertThat(Rational.commonDenominator(List.of())).isOne();
    }

    @Test
    void sums_and_extremes_are_exact() {
        List<Rational> tenTenths = java.util.Collections.nCopies(10, Rational.parse("0.1"));

        assertThat(Rational.sum(tenTenths)).isEqualTo(Rational.ONE);
        assertThat(Rational.sum(List.of())).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(1, 3).min(Rational.of(1, 2))).isEqualTo(Rational.of(1, 3));
        assertThat(Rational.of(1, 3).max(Rational.of(1, 2))).isEqualTo(Rational.of(1, 2));
        assertThat(Rational.of(2, 3).pow(3)).isEqualTo(Rational.of(8, 27));
        assertThat(Rational.of(2, 3).times(3)).isEqualTo(Rational.of(2));
        assertThat(Rational.of(2, 3).dividedBy(2)).isEqualTo(Rational.of(1, 3));
        assertThat(Rational.of(-1, 3).signum()).isEqualTo(-1);
        assertThat(MIN.minus(Rational.ONE).signum()).isEqualTo(-1);
        assertThat(Rational.ZERO.isZero()).isTrue();
        assertThat(Rational.ONE.isZero()).isFalse();
        assertThat(Rational.HUNDRED).isEqualTo(Rational.of(100));
    }

    @Test
    void values_small_and_big_survive_serialization() throws IOException, ClassNotFoundException {
        for (Rational value : List.of(Rational.of(7, 10), MAX.plus(Rational.ONE))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(value);
            }
        }
    }

    @Test
    void equality_is_by_value() {
        assertThat(Rational.of(1, 2)).isEqualTo(Rational.of(2, 4)).isNotEqualTo(Rational.of(1, 3));
        assertThat(Rational.of(1, 2)).isNotEqualTo(Rational.of(3, 2)).isNotEqualTo("1/2");
        assertThat(MAX.plus(Rational.ONE))
                .isEqualTo(Rational.parse("9223372036854775808"))
                .isNotEqualTo(Rational.parse("9223372036854775809"))
                .isNotEqualTo(Rational.ZERO);
        assertThat(Rational.ZERO).isNotEqualTo(MAX.plus(Rational.ONE));
    }
}
