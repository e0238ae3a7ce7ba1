package id.tolok.cohort;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Interval;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of the means of two groups of different people, without supposing that they vary alike. Welch, B. L. (1947), The
 * generalization of "Student's" problem when several different population variances are involved, Biometrika 34(1–2), 28–35.
 *
 * @param first the moments of the first group
 * @param second the moments of the second group
 */
public record MeanDifference(Moments first, Moments second) implements Serializable {

    /** The exact mean of the second less that of the first; undefined if one group is empty. */
    public Figure<Rational> value() {
        return first.mean().flatMap(one -> second.mean().map(other -> other.minus(one)));
    }

    /** The squared standard error, if it is above 0. */
    private Figure<Rational> squaredError() {
        return error(first)
                .flatMap(one -> error(second)
                        .flatMap(other -> one.plus(other).isZero()
                                ? Figure.undefined(
                                        Figure.Reason.NO_VARIATION,
                                        Ingredient.of("n1", first.count()),
                                        Ingredient.of("n2", second.count()))
                                : Figure.of(one.plus(other))));
    }

    private static Figure<Rational> error(Moments moments) {
        return moments.variance().map(variance -> variance.dividedBy(moments.count()));
    }

    /** Welch's t, the difference over its standard error; undefined below two in a group and if neither varies. */
    public Figure<Double> t() {
        return squaredError().flatMap(square -> value().map(d -> Approximation.overSqrt(d, square)));
    }

    /** The exact degrees of freedom by the formula of Welch and Satterthwaite; undefined as {@link #t} is. */
    public Figure<Rational> degreesOfFreedom() {
        return squaredError()
                .flatMap(square -> error(first)
                        .flatMap(one -> error(second)
                                .map(other -> square.pow(2)
                                        .dividedBy(one.pow(2)
                                                .dividedBy(first.count() - 1)
                                                .plus(other.pow(2).dividedBy(second.count() - 1))))));
    }

    /** The two-sided p-value; undefined as {@link #t} is. */
    public Figure<Double> pValue() {
        return t().flatMap(t -> distribution().map(students -> 2 * students.survivalProbability(Math.abs(t))));
    }

    private Figure<TDistribution> distribution() {
        return degreesOfFreedom().map(df -> TDistribution.of(Approximation.of(df)));
    }

    /**
     * The interval for the difference; undefined as {@link #t} is.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public Figure<Interval> interval(Rational confidence) {
        double tail = Interval.tail(confidence);
        return squaredError()
                .flatMap(square -> value().flatMap(d -> distribution().map(students -> {
                    double middle = Approximation.of(d);
                    double reach = Approximation.sqrt(square) * students.inverseSurvivalProbability(tail);
                    return new Interval(middle - reach, middle + reach, confidence);
                })));
    }
}
