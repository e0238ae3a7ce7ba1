package id.tolok.score;

import id.tolok.number.Rational;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact score as a share: 1 is everything that could be reached, {@code 7/10} is 70 percent.
 *
 * <p>Usually from 0 to 1; extra credit can lead above. A score is not a decision and cannot become one by itself: only a
 * {@code DecisionRule} of a policy decides.
 *
 * @param share the share
 */
public record Score(Rational share) implements Comparable<Score>, Serializable {

    /** Nothing. */
    public static final Score ZERO = new Score(Rational.ZERO);

    /** Everything. */
    public static final Score FULL = new Score(Rational.ONE);

    /** Obtains a score from a share, such as 7/10. */
    public static Score of(Rational share) {
        return new Score(share);
    }

    /** Obtains a score from a share, such as {@code of(7, 10)}. */
    public static Score of(long numerator, long denominator) {
        return new Score(Rational.of(numerator, denominator));
    }

    /** Obtains a score in percent. */
    public static Score ofPercent(long percent) {
        return new Score(Rational.ofPercent(percent));
    }

    /** The exact score in percent: 70 for 7/10. */
    public Rational percent() {
        return share.times(Rational.HUNDRED);
    }

    /**
     * The score in percent, rounded for display.
     *
     * @param digits how many digits after the point
     */
    public BigDecimal toPercent(int digits, RoundingMode mode) {
        return percent().toDecimal(digits, mode);
    }

    /** Whether this passes a cut score: equal passes. */
    public boolean isAtLeast(Score cut) {
        return share.isAtLeast(cut.share);
    }

    @Override
    public int compareTo(Score other) {
        return share.compareTo(other.share);
    }

    /** The exact share, such as {@code 7/10}. */
    @Override
    public String toString() {
        return share.toString();
    }
}
