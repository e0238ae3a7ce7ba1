package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Interval;
import java.io.Serializable;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A coefficient of agreement: how far observed agreement exceeds what chance would yield, as a share of what is left to exceed.
 *
 * @param observed the share of agreement that was observed, from 0 to 1; undefined without subjects rated twice
 * @param expected the share that chance would yield; 0 for plain agreement
 * @param variance the exact variance of the coefficient; undefined where the coefficient is, or below two subjects
 * @param subjects how many subjects the coefficient is over
 * @param leftOut how many subjects are left out, since too few rated them
 * @param degreesOfFreedom those of the t distribution that the interval uses; 0 for the normal distribution
 */
public record Coefficient(
        Figure<Rational> observed,
        Figure<Rational> expected,
        Figure<Rational> variance,
        int subjects,
        int leftOut,
        int degreesOfFreedom)
        implements Serializable {

    /**
     * The exact coefficient, 1 at best; undefined for want of variation if chance alone would yield full agreement, as where
     * everyone used one category.
     */
    public Figure<Rational> value() {
        return observed.flatMap(o -> expected.flatMap(e -> corrected(o, e)));
    }

    private Figure<Rational> corrected(Rational o, Rational e) {
        return e.equals(Rational.ONE)
                ? Figure.undefined(
                        Figure.Reason.NO_VARIATION,
                        Ingredient.of("p_o", o),
                        Ingredient.of("p_e", e),
                        Ingredient.of("n", subjects))
                : Figure.of(o.minus(e).dividedBy(Rational.ONE.minus(e)));
    }

    /** The standard error of the coefficient, over samples of subjects. */
    public Figure<Double> standardError() {
        return variance.map(Approximation::sqrt);
    }

    /**
     * The interval for the coefficient; its ends may lie outside −1 and 1.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public Figure<Interval> interval(Rational confidence) {
        double tail = Interval.tail(confidence);
        ToDoubleFunction<Double> reach = error -> error * quantile(tail);
        return value().flatMap(value -> standardError().map(error -> {
            double middle = Approximation.of(value);
            return new Interval(middle - reach.applyAsDouble(error), middle + reach.applyAsDouble(error), confidence);
        }));
    }

    private double quantile(double tail) {
        return degreesOfFreedom == 0
                ? NormalDistribution.of(0, 1).inverseSurvivalProbability(tail)
                : TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail);
    }
}
