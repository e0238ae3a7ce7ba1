package id.tolok.cutscore;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How true scores are distributed, as shares: a beta distribution between two bounds. Hanson, B. A. (1991), Method of moments estimates
 * for the four-parameter beta compound binomial model and the calculation of classification consistency indexes, ACT Research Report
 * 91-5.
 *
 * <p>All four parameters are fitted by four moments if that leads to bounds within 0 and 1; otherwise one bound is set to its limit and
 * three moments are fitted, of two such fits that which comes nearer to the fourth moment; and if neither is possible, both bounds are set
 * and two moments are fitted.
 *
 * @param fittedMoments how many moments were fitted: 4, 3 or 2
 * @param alpha the first parameter of the shape, above 0
 * @param beta the second parameter of the shape, above 0
 * @param lowest the lower bound, from 0
 * @param highest the upper bound, to 1
 */
public record TrueScores(int fittedMoments, double alpha, double beta, double lowest, double highest)
        implements Serializable {

    /** A beta distribution from 0 to a bound, or, mirrored, from a bound to 1; exact. */
    private record Bounded(Rational alpha, Rational beta, Rational width, boolean mirrored) {

        boolean isPossible() {
            return alpha.signum() > 0 && beta.signum() > 0 && width.signum() > 0 && width.compareTo(Rational.ONE) <= 0;
        }

        /** The fourth moment about 0 of what it describes: of shares, or, mirrored, of what they lack. */
        Rational fourthMoment() {
            Rational moment = Rational.ONE;
            Rational sum = alpha.plus(beta);
            for (int k = 0; k < 4; k++) {
                Rational step = Rational.of(k);
                moment = moment.times(width).times(alpha.plus(step)).dividedBy(sum.plus(step));
            }
            return moment;
        }

        TrueScores trueScores(int fitted) {
            double first = Approximation.of(alpha);
            double second = Approximation.of(beta);
            return mirrored
                    ? new TrueScores(fitted, second, first, Approximation.of(Rational.ONE.minus(width)), 1)
                    : new TrueScores(fitted, first, second, 0, Approximation.of(width));
        }
    }

    /**
     * Fits moments about 0.
     *
     * @param moments the first, second and so on of the true shares; at least two
     */
    static Figure<TrueScores> of(List<Rational> moments) {
        Rational mean = moments.get(0);
        Rational variance = moments.get(1).minus(mean.pow(2));
        if (variance.signum() <= 0) {
            return Figure.undefined(
                    Figure.Reason.NOT_ESTIMABLE,
                    Ingredient.of("mean of true scores", mean),
                    Ingredient.of("variance of true scores", variance));
        }
        Optional<TrueScores> fitted =
                moments.size() < 4 ? Optional.empty() : four(moments).or(() -> three(moments));
        return fitted.map(Figure::of).orElseGet(() -> two(mean, variance));
    }

    private static Optional<TrueScores> four(List<Rational> moments) {
        Rational mean = moments.get(0);
        Rational second = moments.get(1).minus(mean.pow(2));
        Rational third = moments.get(2)
                .minus(mean.times(moments.get(1)).times(3))
                .plus(mean.pow(3).times(2));
        Rational fourth = moments.get(3)
                .minus(mean.times(moments.get(2)).times(4))
                .plus(mean.pow(2).times(moments.get(1)).times(6))
                .minus(mean.pow(4).times(3));
        Rational skewness = third.pow(2).dividedBy(second.pow(3));
        Rational kurtosis = fourth.dividedBy(second.pow(2));
        Rational divisor = Rational.of(6).plus(skewness.times(3)).minus(kurtosis.times(2));
        Rational sum = divisor.isZero()
                ? Rational.ZERO
                : kurtosis.minus(skewness).minus(Rational.ONE).times(6).dividedBy(divisor);
        return sum.signum() > 0 ? bounded(mean, second, third.signum(), skewness, sum) : Optional.empty();
    }

    /** The four parameters by the sum of the two of the shape, which skewness and kurtosis give. */
    private static Optional<TrueScores> bounded(
            Rational mean, Rational variance, int side, Rational skewness, Rational sum) {
        Rational root = sum.plus(Rational.of(2)).pow(2).times(skewness);
        Rational under = root.plus(sum.plus(Rational.ONE).times(16));
        double apart = side * Approximation.sqrt(root.dividedBy(under));
        double r = Approximation.of(sum);
        double alpha = r / 2 * (1 - apart);
        double beta = r / 2 * (1 + apart);
        double width = r * Math.sqrt(Approximation.of(variance) * (r + 1) / (alpha * beta));
        double lowest = Approximation.of(mean) - width * alpha / r;
        TrueScores scores = new TrueScores(4, alpha, beta, lowest, lowest + width);
        return Optional.of(scores).filter(s -> s.alpha > 0 && s.beta > 0 && s.lowest >= 0 && s.highest <= 1);
    }

    private static Optional<TrueScores> three(List<Rational> moments) {
        List<Rational> missing = mirrored(moments);
        Rational[] fourths = {moments.get(3), missing.get(3)};
        return Stream.of(bounded(moments, false), bounded(missing, true))
                .flatMap(Optional::stream)
                .filter(Bounded::isPossible)
                .min(Comparator.comparing(fit -> fit.fourthMoment()
                        .minus(fourths[fit.mirrored() ? 1 : 0])
                        .abs()))
                .map(fit -> fit.trueScores(3));
    }

    /** The moments of what shares lack to 1. */
    private static List<Rational> mirrored(List<Rational> moments) {
        Rational first = moments.get(0);
        Rational second = moments.get(1);
        Rational third = moments.get(2);
        Rational one = Rational.ONE;
        return List.of(
                one.minus(first),
                one.minus(first.times(2)).plus(second),
                one.minus(first.times(3)).plus(second.times(3)).minus(third),
                one.minus(first.times(4))
                        .plus(second.times(6))
                        .minus(third.times(4))
                        .plus(moments.get(3)));
    }

    /** From 0 to a bound: the ratios of moments, one to the next, are width × (alpha + k) / (alpha + beta + k). */
    private static Optional<Bounded> bounded(List<Rational> moments, boolean mirrored) {
        Rational first = moments.get(0);
        Rational second = moments.get(1).dividedBy(first);
        Rational third = moments.get(2).dividedBy(moments.get(1));
        Rational divisor = third.plus(first).minus(second.times(2));
        if (divisor.isZero()) {
            return Optional.empty();
        }
        Rational sum = second.minus(third).times(2).dividedBy(divisor);
        Rational width = second.minus(first).times(sum).plus(second);
        if (width.isZero()) {
            return Optional.empty();
        }
        Rational alpha = first.times(sum).dividedBy(width);
        return Optional.of(new Bounded(alpha, sum.minus(alpha), width, mirrored));
    }

    private static Figure<TrueScores> two(Rational mean, Rational variance) {
        Rational sum = mean.times(Rational.ONE.minus(mean)).dividedBy(variance).minus(Rational.ONE);
        Bounded fit = new Bounded(mean.times(sum), Rational.ONE.minus(mean).times(sum), Rational.ONE, false);
        return fit.isPossible()
                ? Figure.of(fit.trueScores(2))
                : Figure.undefined(
                        Figure.Reason.NOT_ESTIMABLE,
                        Ingredient.of("mean of true scores", mean),
                        Ingredient.of("variance of true scores", variance));
    }
}
