package id.tolok.gain;

import id.tolok.number.Rational;
import id.tolok.score.Score;
import id.tolok.statistic.Approximation;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The distance between two scores in percentage points, such as {@code +31} from 55 % to 86 % (poin persentase).
 *
 * <p>Not a {@link RelativeChange}: the same step is +56.4 percent of the score before.
 *
 * @param points the exact number of points, below 0 for a loss
 */
public record PercentagePoints(Rational points) implements Comparable<PercentagePoints>, Serializable {

    /** Obtains a whole number of points. */
    public static PercentagePoints of(long points) {
        return new PercentagePoints(Rational.of(points));
    }

    /** The points from one score to another. */
    public static PercentagePoints between(Score before, Score after) {
        return new PercentagePoints(
                Approximation.share(after).minus(Approximation.share(before)).times(Rational.HUNDRED));
    }

    /** What the number counts, in words. */
    public static LocalizedText unit() {
        return LocalizedText.of("poin persentase", "percentage points");
    }

    /**
     * The points, rounded for display.
     *
     * @param digits how many digits after the point
     */
    public BigDecimal toDecimal(int digits, RoundingMode mode) {
        return points.toDecimal(digits, mode);
    }

    /**
     * The points with their sign and without unit, rounded for display: {@code +31}, {@code -2,5} (Indonesian); what rounds to
     * zero has no sign.
     *
     * @param digits how many digits after the point
     */
    public String show(int digits, RoundingMode mode, Language language) {
        return Signed.show(points, digits, mode, language);
    }

    @Override
    public int compareTo(PercentagePoints other) {
        return points.compareTo(other.points);
    }

    /** The exact points with their sign: {@code +31}, {@code -2.5}, {@code +100/3}. */
    @Override
    public String toString() {
        return Signed.exact(points);
    }
}
