package id.tolok.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;

/** Holds rationals to another implementation of fractions, and decimals to {@link BigDecimal}. */
class RationalProperties {

    /** Small ones, ones at the edges of {@code long}, and ones beyond. */
    @Provide
    Arbitrary<Rational> rationals() {
        Arbitrary<Long> small = Arbitraries.longs().between(-20, 20);
        Arbitrary<Long> any = Arbitraries.longs();
        Arbitrary<Long> edge = Arbitraries.of(
                Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1, 1L << 32, -(1L << 31));
        Arbitrary<Long> numbers = Arbitraries.oneOf(small, any, edge);
        Arbitrary<Rational> fractions = Combinators.combine(numbers, numbers.filter(n -> n != 0))
                .as((numerator, denominator) -> Rational.of(numerator, denominator));
        Arbitrary<Rational> big = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(25)))
                .as(Rational::of);
        return Arbitraries.oneOf(fractions, big);
    }

    private static BigFraction oracle(Rational value) {
        return BigFraction.of(value.numerator(), value.denominator());
    }

    private static void isSame(Rational value, BigFraction oracle) {
        BigInteger sign = BigInteger.valueOf(oracle.getDenominator().signum());
        assertThat(value.numerator()).isEqualTo(oracle.getNumerator().multiply(sign));
        assertThat(value.denominator()).isEqualTo(oracle.getDenominator().multiply(sign));
        assertThat(value).isEqualTo(Rational.of(oracle.getNumerator(), oracle.getDenominator()));
    }

    @Property
    void arithmetic_agrees_with_another_implementation(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        isSame(a.plus(b), oracle(a).add(oracle(b)));
        isSame(a.minus(b), oracle(a).subtract(oracle(b)));
        isSame(a.times(b), oracle(a).multiply(oracle(b)));
        isSame(a.negated(), oracle(a).negate());
        assertThat(a.signum()).isEqualTo(oracle(a).signum());
        // Not its compareTo, which in version 1.2 orders negative fractions the wrong way round.
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(oracle(a).subtract(oracle(b)).signum());
    }

    @Property
    void division_agrees_with_another_implementation(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        Assume.that(!b.isZero());

        isSame(a.dividedBy(b), oracle(a).divide(oracle(b)));
        isSame(b.reciprocal(), oracle(b).reciprocal());
    }

    @Property
    void a_sum_that_grows_agrees_with_another_implementation(
            @ForAll @Size(max = 6) List<@From("rationals") Rational> values,
            @ForAll("rationals") Rational factor,
            @ForAll("rationals") Rational other) {
        Rational.Sum sum = new Rational.Sum();
        Rational.Sum products = new Rational.Sum();
        BigFraction expected = BigFraction.ZERO;
        for (Rational value : values) {
            sum.add(value);
            products.addProduct(value, factor);
            expected = expected.add(oracle(value));
        }

        isSame(sum.toRational(), expected);
        isSame(products.toRational(), expected.multiply(oracle(factor)));
        isSame(Rational.sum(values), expected);
        assertThat(sum.isZero()).isEqualTo(expected.signum() == 0);
        Assume.that(!other.isZero());
        Rational.Sum divisor = new Rational.Sum();
        divisor.add(other);
        isSame(sum.dividedBy(divisor), expected.divide(oracle(other)));
    }

    @Property
    void powers_agree_with_another_implementation(
            @ForAll("rationals") Rational a, @ForAll @IntRange(min = 0, max = 5) int exponent) {
        isSame(a.pow(exponent), oracle(a).pow(exponent));
    }

    @Property
    void every_value_is_in_lowest_terms_and_comes_back_from_its_text(@ForAll("rationals") Rational a) {
        assertThat(a.denominator().signum()).isEqualTo(1);
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(Rational.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void decimals_agree_with_BigDecimal(
            @ForAll BigDecimal a,
            @ForAll BigDecimal b,
            @ForAll RoundingMode mode,
            @ForAll @IntRange(max = 8) int digits) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Rational sum = Rational.of(a).plus(Rational.of(b));

        assertThat(sum.toExactDecimal().orElseThrow()).isEqualByComparingTo(a.add(b));
        assertThat(sum.toDecimal(digits, mode)).isEqualTo(a.add(b).setScale(digits, mode));
        assertThat(Rational.of(a).times(Rational.of(b)).toExactDecimal().orElseThrow())
                .isEqualByComparingTo(a.multiply(b));
    }

    @Property
    void an_exact_decimal_has_no_trailing_zeros_and_is_equal(@ForAll("rationals") Rational a) {
        a.toExactDecimal().ifPresent(decimal -> {
            assertThat(Rational.of(decimal)).isEqualTo(a);
            assertThat(decimal.scale() == 0 || decimal.stripTrailingZeros().scale() == decimal.scale())
                    .isTrue();
        });
    }

    @Property
    void order_is_total(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
        }
        assertThat(a.min(b).compareTo(a.max(b))).isLessThanOrEqualTo(0);
    }
}
