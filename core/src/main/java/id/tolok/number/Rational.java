package id.tolok.number;

import com.google.common.math.LongMath;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction in lowest terms, such as {@code 7/10}.
 *
 * <p>Values whose numerator and denominator fit a {@code long} are held and computed in {@code long}s; an overflow is
 * detected and carried on in {@link BigInteger}s, never wrapped. Equal values are equal objects and print alike, so a
 * rational works as a map key.
 */
public final class Rational implements Comparable<Rational>, Serializable {

    private static final long serialVersionUID = 1;

    /** Zero. */
    public static final Rational ZERO = new Rational(0, 1);

    /** One. */
    public static final Rational ONE = new Rational(1, 1);

    /** One hundred, the number of percent in one. */
    public static final Rational HUNDRED = new Rational(100, 1);

    private static final int LONGEST_TEXT = 1000;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private static final Pattern FRACTION = Pattern.compile("[+-]?\\d+/\\d+");

    /** Meaningless where {@link #big} is present. */
    private final long numerator;

    private final long denominator;

    private final @Nullable Big big;

    /** A value that does not fit two longs; in lowest terms, denominator above 0. */
    private record Big(BigInteger numerator, BigInteger denominator) implements Serializable {}

    /** Lowest terms, denominator above 0. */
    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Rational(Big big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    /** Obtains a whole number. */
    public static Rational of(long value) {
        return value == 0 ? ZERO : value == 1 ? ONE : new Rational(value, 1);
    }

    /**
     * Obtains a fraction, such as {@code of(7, 10)}; it need not be in lowest terms.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("division of " + numerator + " by zero");
        }
        if (denominator == Long.MIN_VALUE || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long gcd = LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Rational(sign * numerator / gcd, sign * denominator / gcd);
    }

    /**
     * Obtains a fraction of any size.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division of " + numerator + " by zero");
        }
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        return n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE
                ? new Rational(n.longValueExact(), d.longValueExact())
                : new Rational(new Big(n, d));
    }

    /** Obtains the exact value of a decimal. */
    public static Rational of(BigDecimal value) {
        return value.scale() <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** Obtains a share from a percentage: {@code ofPercent(70)} is {@code 7/10}. */
    public static Rational ofPercent(long percent) {
        return of(percent, 100);
    }

    /**
     * Reads a whole number, a decimal with a point or a fraction: {@code 3}, {@code 0.7}, {@code 7/10}. Reads what
     * {@link #toString} writes.
     *
     * @throws InvalidModelException if the text is none of these, longer than 1,000 characters, has an exponent of more
     *     than three digits, or divides by zero
     */
    public static Rational parse(String text) {
        if (text.length() <= LONGEST_TEXT) {
            if (DECIMAL.matcher(text).matches()) {
                return of(new BigDecimal(text));
            }
            if (FRACTION.matcher(text).matches()) {
                int slash = text.indexOf('/');
                BigInteger denominator = new BigInteger(text.substring(slash + 1));
                if (denominator.signum() != 0) {
                    return of(new BigInteger(text.substring(0, slash)), denominator);
                }
            }
        }
        Problem problem = Problem.of(FieldPath.ROOT, "must be an exact number such as 3, 0.7 or 7/10", text);
        throw new InvalidModelException(
                text.indexOf(',') >= 0 ? problem.withCure("Maybe the decimal comma should be a point") : problem);
    }

    /** The numerator in lowest terms; it carries the sign. */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator;
    }

    /** The denominator in lowest terms, above 0. */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator;
    }

    /** The sum. */
    public Rational plus(Rational other) {
        if (big == null && other.big == null) {
            try {
                if (denominator == other.denominator) {
                    return of(Math.addExact(numerator, other.numerator), denominator);
                }
                return of(
                        Math.addExact(
                                Math.multiplyExact(numerator, other.denominator),
                                Math.multiplyExact(other.numerator, denominator)),
                        Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException overflow) {
                // carried on below
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /** The product. */
    public Rational times(Rational other) {
        if (big == null && other.big == null) {
            try {
                return of(
                        Math.multiplyExact(numerator, other.numerator),
                        Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException overflow) {
                // carried on below
            }
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** The product with a whole number. */
    public Rational times(long other) {
        return times(of(other));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the other is 0
     */
    public Rational dividedBy(Rational other) {
        return times(other.reciprocal());
    }

    /**
     * The quotient by a whole number.
     *
     * @throws ArithmeticException if the other is 0
     */
    public Rational dividedBy(long other) {
        return dividedBy(of(other));
    }

    /**
     * One divided by this.
     *
     * @throws ArithmeticException if this is 0
     */
    public Rational reciprocal() {
        return big == null ? of(denominator, numerator) : of(big.denominator, big.numerator);
    }

    /** The same distance from 0 on the other side. */
    public Rational negated() {
        return big == null && numerator != Long.MIN_VALUE
                ? new Rational(-numerator, denominator)
                : of(numerator().negate(), denominator());
    }

    /** The distance from 0. */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * This to a power.
     *
     * @throws ArithmeticException if the exponent is below 0
     */
    public Rational pow(int exponent) {
        return of(numerator().pow(exponent), denominator().pow(exponent));
    }

    /** The lower of the two. */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The higher of the two. */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The exact sum; 0 for none. */
    public static Rational sum(Iterable<Rational> values) {
        Sum sum = new Sum();
        for (Rational value : values) {
            sum.add(value);
        }
        return sum.toRational();
    }

    /** The least whole number above 0 by which each becomes whole; 1 for none. */
    public static BigInteger commonDenominator(Iterable<Rational> values) {
        BigInteger common = BigInteger.ONE;
        for (Rational value : values) {
            BigInteger denominator = value.denominator();
            common = common.multiply(denominator).divide(common.gcd(denominator));
        }
        return common;
    }

    /**
     * A sum that grows, for loops over many fractions: it makes no object for each step. Exact as everything here; what does not fit
     * {@code long}s is carried on in a rational. Not thread-safe.
     */
    public static final class Sum {

        private long numerator;
        private long denominator = 1;

        /** What did not fit. */
        private Rational carried = ZERO;

        /** Starts at 0. */
        public Sum() {}

        /** Adds a value. */
        public void add(Rational value) {
            if (value.big != null || !isAdded(value.numerator, value.denominator)) {
                carry(value);
            }
        }

        /** Adds the product of two values. */
        public void addProduct(Rational a, Rational b) {
            long n = a.numerator * b.numerator;
            long d = a.denominator * b.denominator;
            boolean fits = a.big == null
                    && b.big == null
                    && Math.multiplyHigh(a.numerator, b.numerator) == n >> 63
                    && Math.multiplyHigh(a.denominator, b.denominator) == 0
                    && d > 0;
            if (!fits || !isAdded(n, d)) {
                carry(a.times(b));
            }
        }

        /** Adds a fraction over the least common denominator, unless that or the sum does not fit. */
        private boolean isAdded(long n, long d) {
            try {
                if (denominator == d) {
                    numerator = Math.addExact(numerator, n);
                    return true;
                }
                long gcd = denominator % d == 0 ? d : d % denominator == 0 ? denominator : LongMath.gcd(d, denominator);
                long factor = d / gcd;
                long common = Math.multiplyExact(denominator, factor);
                numerator =
                        Math.addExact(Math.multiplyExact(numerator, factor), Math.multiplyExact(n, denominator / gcd));
                denominator = common;
                return true;
            } catch (ArithmeticException overflow) {
                return false;
            }
        }

        private void carry(Rational value) {
            carried = toRational().plus(value);
            numerator = 0;
            denominator = 1;
        }

        /** Whether the sum so far is 0. */
        public boolean isZero() {
            return carried.isZero() ? numerator == 0 : toRational().isZero();
        }

        /**
         * The quotient of two sums so far.
         *
         * @throws ArithmeticException if the other is 0
         */
        public Rational dividedBy(Sum other) {
            long n = numerator * other.denominator;
            long d = denominator * other.numerator;
            boolean fits = carried.isZero()
                    && other.carried.isZero()
                    && Math.multiplyHigh(numerator, other.denominator) == n >> 63
                    && Math.multiplyHigh(denominator, other.numerator) == d >> 63;
            return fits ? of(n, d) : toRational().dividedBy(other.toRational());
        }

        /** The sum so far. */
        public Rational toRational() {
            Rational sum = of(numerator, denominator);
            return carried.isZero() ? sum : carried.plus(sum);
        }
    }

    /** -1, 0 or 1, as this is below, at or above 0. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator.signum();
    }

    /** Whether this is 0. */
    public boolean isZero() {
        return signum() == 0;
    }

    /** Whether this is at least the other: the question that a cut score asks; equal passes. */
    public boolean isAtLeast(Rational other) {
        return compareTo(other) >= 0;
    }

    /**
     * This as a decimal, rounded: the only rounding in Tolok, for display.
     *
     * @param digits how many digits after the point
     */
    public BigDecimal toDecimal(int digits, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), digits, mode);
    }

    /** This as a decimal without rounding, without trailing zeros; empty if no finite decimal is equal, as for 1/3. */
    public Optional<BigDecimal> toExactDecimal() {
        BigInteger rest = denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        for (BigInteger[] split = rest.divideAndRemainder(five);
                split[1].signum() == 0;
                split = rest.divideAndRemainder(five)) {
            rest = split[0];
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        BigDecimal exact = toDecimal(Math.max(twos, fives), RoundingMode.UNNECESSARY);
        return Optional.of(exact.signum() == 0 ? BigDecimal.ZERO : exact);
    }

    @Override
    public int compareTo(Rational other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long left = numerator * other.denominator;
            long right = other.numerator * denominator;
            if (Math.multiplyHigh(numerator, other.denominator) == left >> 63
                    && Math.multiplyHigh(other.numerator, denominator) == right >> 63) {
                return Long.compare(left, right);
            }
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rational other
                && numerator == other.numerator
                && denominator == other.denominator
                && (big == null ? other.big == null : big.equals(other.big));
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /** The fraction in lowest terms, such as {@code 7/10}, or the whole number, such as {@code 3}. */
    @Override
    public String toString() {
        String n = numerator().toString();
        return denominator().equals(BigInteger.ONE) ? n : n + "/" + denominator();
    }
}
