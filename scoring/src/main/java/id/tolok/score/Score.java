package id.tolok.score;

import com.google.common.math.LongMath;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact score as a share: 1 is everything that could be reached, {@code 7/10} is 70 percent.
 *
 * <p>Usually from 0 to 1; extra credit can lead above. Nearly every score is a fraction. A geometric mean may be the root of one:
 * it is kept as such, compared exactly by powers, and rounded only when shown.
 *
 * <p>A score is not a decision and cannot become one by itself: only a {@code DecisionRule} of a policy decides.
 */
public final class Score implements Comparable<Score>, Serializable {

    private static final long serialVersionUID = 1;

    /** Nothing. */
    public static final Score ZERO = new Score(Rational.ZERO, 1);

    /** Everything. */
    public static final Score FULL = new Score(Rational.ONE, 1);

    /** The score to the power of the degree. */
    private final Rational power;

    /** 1 for a fraction; otherwise as small as it can be, so that equal scores have equal fields. */
    private final int degree;

    private Score(Rational power, int degree) {
        this.power = power;
        this.degree = degree;
    }

    /** Obtains a score from a share, such as 7/10. */
    public static Score of(Rational share) {
        return new Score(share, 1);
    }

    /** Obtains a score from a share, such as {@code of(7, 10)}. */
    public static Score of(long numerator, long denominator) {
        return of(Rational.of(numerator, denominator));
    }

    /** Obtains a score in percent. */
    public static Score ofPercent(long percent) {
        return of(Rational.ofPercent(percent));
    }

    /**
     * Obtains the root of a share: {@code root(1/2, 2)} is about 0.7071, and {@code root(4/9, 2)} is 2/3.
     *
     * @param power the score to the power of the degree, 0 or more
     * @param degree 1 or more
     * @throws id.tolok.problem.InvalidModelException if the power is below 0 or the degree below 1
     */
    public static Score root(Rational power, int degree) {
        new Problems()
                .check(power.signum() >= 0, FieldPath.of("power"), "must be 0 or more", power)
                .check(degree >= 1, FieldPath.of("degree"), "must be 1 or more", degree)
                .throwIfAny();
        return Roots.lowest(power, degree, Score::new);
    }

    /** Whether this is a fraction, as every score is that no geometric mean went into. */
    public boolean isRational() {
        return degree == 1;
    }

    /**
     * The share.
     *
     * @throws ArithmeticException if the score is no fraction; see {@link #isRational}
     */
    public Rational share() {
        if (degree > 1) {
            throw new ArithmeticException("no fraction is equal to " + this);
        }
        return power;
    }

    /**
     * The exact score in percent: 70 for 7/10.
     *
     * @throws ArithmeticException if the score is no fraction; see {@link #isRational}
     */
    public Rational percent() {
        return share().times(Rational.HUNDRED);
    }

    /** This score to the power of {@link #degree}: a fraction. */
    public Rational power() {
        return power;
    }

    /** Which root of {@link #power} this is; 1 for a fraction. */
    public int degree() {
        return degree;
    }

    /**
     * The share, rounded for display: 0.67 for 2/3 with two digits. Rounding is the last step; nothing is decided by what it gives.
     *
     * @param digits how many digits after the point
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is necessary
     */
    public BigDecimal toDecimal(int digits, RoundingMode mode) {
        return toDecimal(Rational.ONE, digits, mode);
    }

    /**
     * The score in percent, rounded for display: 66.67 for 2/3 with two digits.
     *
     * @param digits how many digits after the point
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is necessary
     */
    public BigDecimal toPercent(int digits, RoundingMode mode) {
        return toDecimal(Rational.HUNDRED, digits, mode);
    }

    /** This in multiples of a unit, whose reciprocal is given, rounded. */
    BigDecimal toDecimal(Rational perOne, int digits, RoundingMode mode) {
        return degree == 1
                ? power.times(perOne).toDecimal(digits, mode)
                : Roots.toDecimal(power.times(perOne.pow(degree)), degree, digits, mode);
    }

    /** Whether this passes a cut score: equal passes. */
    public boolean isAtLeast(Score cut) {
        return compareTo(cut) >= 0;
    }

    @Override
    public int compareTo(Score other) {
        if (degree == other.degree) {
            return power.compareTo(other.power);
        }
        if (power.signum() != other.power.signum()) {
            return Integer.compare(power.signum(), other.power.signum());
        }
        int gcd = (int) LongMath.gcd(degree, other.degree);
        return power.pow(other.degree / gcd).compareTo(other.power.pow(degree / gcd));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Score other && degree == other.degree && power.equals(other.power);
    }

    @Override
    public int hashCode() {
        return 31 * power.hashCode() + degree;
    }

    /** The exact share, such as {@code 7/10}, or a root such as {@code (1/2)^(1/2)}. */
    @Override
    public String toString() {
        return degree == 1 ? power.toString() : "(" + power + ")^(1/" + degree + ")";
    }
}
