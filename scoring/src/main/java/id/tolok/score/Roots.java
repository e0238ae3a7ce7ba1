package id.tolok.score;

import id.tolok.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** Roots of fractions, exactly. */
final class Roots {

    private static final int FEW_BITS = 8;

    private Roots() {}

    /** Makes something of a power and a degree. */
    interface Maker<T> {
        T of(Rational power, int degree);
    }

    /** The same root with the lowest degree that it can have. */
    static <T> T lowest(Rational power, int degree, Maker<T> maker) {
        Rational p = power;
        int d = degree;
        for (int prime = 2; prime <= d; prime++) {
            while (d % prime == 0) {
                Optional<Rational> root = exact(p, prime);
                if (root.isEmpty()) {
                    break;
                }
                p = root.get();
                d /= prime;
            }
        }
        return maker.of(p, d);
    }

    private static Optional<Rational> exact(Rational power, int degree) {
        BigInteger numerator = floor(power.numerator(), degree);
        BigInteger denominator = floor(power.denominator(), degree);
        return numerator.pow(degree).equals(power.numerator())
                        && denominator.pow(degree).equals(power.denominator())
                ? Optional.of(Rational.of(numerator, denominator))
                : Optional.empty();
    }

    /** The root of a fraction that has no root among the fractions, rounded. */
    static BigDecimal toDecimal(Rational power, int degree, int digits, RoundingMode mode) {
        BigInteger scaled =
                power.numerator().multiply(BigInteger.TEN.pow(digits * degree)).divide(power.denominator());
        BigInteger below = floor(scaled, degree);
        boolean up = switch (mode) {
            case UP, CEILING -> true;
            case DOWN, FLOOR -> false;
            case HALF_UP, HALF_DOWN, HALF_EVEN -> isAboveMiddle(power, degree, digits, below);
            case UNNECESSARY -> throw new ArithmeticException("rounding is necessary");
        };
        return new BigDecimal(up ? below.add(BigInteger.ONE) : below, digits);
    }

    /** Whether the root is above {@code (below + 1/2) / 10^digits}; it cannot be equal. */
    private static boolean isAboveMiddle(Rational power, int degree, int digits, BigInteger below) {
        Rational middle = Rational.of(
                below.shiftLeft(1).add(BigInteger.ONE),
                BigInteger.TEN.pow(digits).shiftLeft(1));
        return power.compareTo(middle.pow(degree)) > 0;
    }

    /**
     * The highest whole number whose power is not above the value: the upper half of its bits first, then by Newton's method, which
     * comes down to it from above.
     */
    private static BigInteger floor(BigInteger value, int degree) {
        int bits = value.bitLength() / degree + 1;
        if (bits <= FEW_BITS) {
            return halved(value, degree, BigInteger.ONE.shiftLeft(bits));
        }
        int half = bits / 2;
        BigInteger root = floor(value.shiftRight(half * degree), degree)
                .add(BigInteger.ONE)
                .shiftLeft(half);
        while (true) {
            BigInteger lower = value.divide(root.pow(degree - 1))
                    .add(root.multiply(BigInteger.valueOf(degree - 1L)))
                    .divide(BigInteger.valueOf(degree));
            if (lower.compareTo(root) >= 0) {
                return root;
            }
            root = lower;
        }
    }

    /** The same for small ones, by halving. */
    private static BigInteger halved(BigInteger value, int degree, BigInteger above) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = above;
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(degree).compareTo(value) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
