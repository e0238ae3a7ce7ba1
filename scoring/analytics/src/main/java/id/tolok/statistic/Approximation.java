package id.tolok.statistic;

import id.tolok.number.Rational;
import id.tolok.score.Score;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The nearest {@code double} of an exact number or of its square root: the last step of a figure that is irrational by nature.
 *
 * <p>Both are worked out to 40 digits and then rounded once, so that the sums before lose nothing.
 */
public final class Approximation {

    private static final MathContext DIGITS = new MathContext(40);

    private static final int DECIMALS_OF_PERCENT = 18;

    private Approximation() {}

    /** The nearest {@code double}. */
    public static double of(Rational value) {
        return decimal(value).doubleValue();
    }

    /**
     * The {@code double} nearest to the square root.
     *
     * @throws ArithmeticException if the value is below 0
     */
    public static double sqrt(Rational value) {
        return decimal(value).sqrt(DIGITS).doubleValue();
    }

    /**
     * The {@code double} nearest to the value divided by the square root of another.
     *
     * @throws ArithmeticException if the other is not above 0
     */
    public static double overSqrt(Rational value, Rational square) {
        return value.signum() * sqrt(value.times(value).dividedBy(square));
    }

    /**
     * The share of a score as a fraction: the score itself, unless that is a root, as a geometric mean leaves it; then the nearest
     * fraction of 20 decimals, less than 10<sup>−20</sup> off. Sums of such shares are exact again, so they merge in any order.
     */
    public static Rational share(Score score) {
        return score.isRational()
                ? score.share()
                : Rational.of(score.toPercent(DECIMALS_OF_PERCENT, RoundingMode.HALF_EVEN))
                        .dividedBy(Rational.HUNDRED);
    }

    private static BigDecimal decimal(Rational value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS);
    }
}
