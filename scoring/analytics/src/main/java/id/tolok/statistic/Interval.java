package id.tolok.statistic;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/**
 * An interval that covers the true value with a stated confidence (selang kepercayaan).
 *
 * @param lower where it begins
 * @param upper where it ends
 * @param confidence the share of such intervals that cover the true value, such as 95/100
 */
public record Interval(double lower, double upper, Rational confidence) implements Serializable {

    /** The confidence that most reports use, 95 percent. */
    public static final Rational CONFIDENCE_95 = Rational.of(95, 100);

    /**
     * The probability left outside on each side.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public static double tail(Rational confidence) {
        new Problems()
                .check(
                        confidence.signum() > 0 && confidence.compareTo(Rational.ONE) < 0,
                        FieldPath.of("confidence"),
                        "must be above 0 and below 1, such as 0.95",
                        confidence)
                .throwIfAny();
        return Approximation.of(Rational.ONE.minus(confidence).dividedBy(2));
    }

    /** Whether a value lies in the interval, its ends included. */
    public boolean covers(double value) {
        return lower <= value && value <= upper;
    }
}
