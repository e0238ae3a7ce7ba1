package id.tolok.statistic;

import id.tolok.number.Rational;
import java.io.Serializable;

/**
 * The number, sum and sum of squares of exact values: all that mean, variance and standard deviation need.
 *
 * <p>Sums are exact, so moments of parts merge in any grouping and order to the same result, and a variance loses no digit however
 * large the values are against their spread.
 *
 * @param count how many values there are, 0 or more
 * @param sum their sum
 * @param sumOfSquares the sum of their squares
 */
public record Moments(long count, Rational sum, Rational sumOfSquares) implements Serializable {

    /** The moments of no value: what merging starts from. */
    public static final Moments NONE = new Moments(0, Rational.ZERO, Rational.ZERO);

    /** Obtains the moments of values. */
    public static Moments of(Iterable<Rational> values) {
        Moments moments = NONE;
        for (Rational value : values) {
            moments = moments.plus(value);
        }
        return moments;
    }

    /** The moments with one value more. */
    public Moments plus(Rational value) {
        return plus(value, 1);
    }

    /** The moments with one value more, which occurs so many times. */
    public Moments plus(Rational value, long times) {
        return new Moments(
                count + times,
                sum.plus(value.times(times)),
                sumOfSquares.plus(value.times(value).times(times)));
    }

    /** The moments of the values of both. */
    public Moments plus(Moments other) {
        return new Moments(count + other.count, sum.plus(other.sum), sumOfSquares.plus(other.sumOfSquares));
    }

    /** The exact mean; undefined without values. */
    public Figure<Rational> mean() {
        return count == 0 ? tooFew() : Figure.of(sum.dividedBy(count));
    }

    /** The exact sum of the squared distances from the mean; 0 without values. */
    public Rational sumOfSquaredDeviations() {
        return count == 0 ? Rational.ZERO : sumOfSquares.minus(sum.times(sum).dividedBy(count));
    }

    /** The exact variance of a sample, with the divisor n − 1; undefined below two values. */
    public Figure<Rational> variance() {
        return count < 2 ? tooFew() : Figure.of(sumOfSquaredDeviations().dividedBy(count - 1));
    }

    /** The exact variance of a whole population, with the divisor n; undefined without values. */
    public Figure<Rational> populationVariance() {
        return count == 0 ? tooFew() : Figure.of(sumOfSquaredDeviations().dividedBy(count));
    }

    /** The standard deviation of a sample, with the divisor n − 1 (simpangan baku); undefined below two values. */
    public Figure<Double> standardDeviation() {
        return variance().map(Approximation::sqrt);
    }

    /** The standard error of the mean, the standard deviation over the root of n; undefined below two values. */
    public Figure<Double> standardError() {
        return variance().map(variance -> Approximation.sqrt(variance.dividedBy(count)));
    }

    private Figure<Rational> tooFew() {
        return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", count));
    }
}
