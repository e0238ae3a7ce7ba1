package id.tolok.item;

import id.tolok.instrument.ItemId;
import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Interval;
import id.tolok.statistic.Moments;
import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How far the points of a test would be the same with other items of its kind. No value is forced into a range: alpha may be negative.
 *
 * @param scores what the figures are over
 */
public record Reliability(ItemScores scores) {

    /** Obtains the reliability of scores. */
    public static Reliability of(ItemScores scores) {
        return new Reliability(scores);
    }

    private int items() {
        return scores.items().size();
    }

    private Moments totals() {
        return Moments.of(scores.totals());
    }

    private <T> Figure<T> undefined(Figure.Reason reason) {
        return Figure.undefined(
                reason,
                Ingredient.of("k", items()),
                Ingredient.of("n", scores.candidates().size()));
    }

    /** A figure from k, the number of items, and the total variance with divisor n, if there is any. */
    private Figure<Rational> variance() {
        if (items() < 2 || scores.candidates().size() < 2) {
            return undefined(Figure.Reason.TOO_FEW);
        }
        Rational variance = totals().sumOfSquaredDeviations().dividedBy(totals().count());
        return variance.isZero() ? undefined(Figure.Reason.NO_VARIATION) : Figure.of(variance);
    }

    /**
     * Cronbach's alpha, for items that are right or wrong equal to KR-20; the divisor of the variances cancels. Undefined below two
     * items or candidates, and if all totals are equal. Cronbach, L. J. (1951), Coefficient alpha and the internal structure of
     * tests, Psychometrika 16(3), 297–334.
     */
    public Figure<Rational> alpha() {
        return variance().map(variance -> {
            Rational parts = Rational.sum(scores.items().stream()
                    .map(item -> Moments.of(scores.points(item)).sumOfSquaredDeviations())
                    .toList());
            Rational share = parts.dividedBy(totals().count()).dividedBy(variance);
            return Rational.of(items(), items() - 1L).times(Rational.ONE.minus(share));
        });
    }

    /**
     * The interval for alpha. Feldt, L. S. (1965), The approximate sampling distribution of Kuder-Richardson reliability coefficient
     * twenty, Psychometrika 30(3), 357–370. Undefined where alpha is.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public Figure<Interval> alphaInterval(Rational confidence) {
        double tail = Interval.tail(confidence);
        double df = scores.candidates().size() - 1.0;
        return alpha().map(alpha -> {
            FDistribution f = FDistribution.of(df, df * (items() - 1));
            double missing = Approximation.of(Rational.ONE.minus(alpha));
            return new Interval(
                    1 - missing * f.inverseSurvivalProbability(tail),
                    1 - missing * f.inverseCumulativeProbability(tail),
                    confidence);
        });
    }

    /**
     * What alpha would be without an item; an item that raises alpha by leaving deserves a look.
     *
     * @throws IllegalArgumentException if the test has no such item
     */
    public Figure<Rational> alphaWithout(ItemId item) {
        scores.highest(item);
        return of(scores.without(item)).alpha();
    }

    /** The items whose points do not vary: they add nothing to alpha. */
    public List<ItemId> constantItems() {
        return scores.items().stream()
                .filter(item ->
                        Moments.of(scores.points(item)).sumOfSquaredDeviations().isZero())
                .toList();
    }

    /** Whether every item is worth one point and every answer 0 or 1, as KR-21 and what builds on it suppose. */
    public boolean isRightOrWrong() {
        return scores.items().stream()
                .allMatch(item -> scores.highest(item).equals(Rational.ONE)
                        && scores.points(item).stream()
                                .allMatch(points -> points.isZero() || points.equals(Rational.ONE)));
    }

    /**
     * KR-20: alpha for items that are right or wrong; not applicable to others. Kuder, G. F. and Richardson, M. W. (1937), The theory
     * of the estimation of test reliability, Psychometrika 2(3), 151–160.
     */
    public Figure<Rational> kr20() {
        return isRightOrWrong() ? alpha() : undefined(Figure.Reason.NOT_APPLICABLE);
    }

    /**
     * KR-21: KR-20 if all items were equally difficult, never above it; the variance has the divisor n. Not applicable unless items
     * are right or wrong; undefined as alpha is. Kuder and Richardson (1937).
     */
    public Figure<Rational> kr21() {
        if (!isRightOrWrong()) {
            return undefined(Figure.Reason.NOT_APPLICABLE);
        }
        return variance()
                .flatMap(variance -> totals().mean().map(mean -> {
                    Rational binomial =
                            mean.times(Rational.of(items()).minus(mean)).dividedBy(items());
                    return Rational.of(items(), items() - 1L).times(Rational.ONE.minus(binomial.dividedBy(variance)));
                }));
    }

    /**
     * The standard error of measurement in points, by alpha and the standard deviation of the totals with divisor n − 1: how far
     * points scatter around what a candidate would reach on average; undefined where alpha is. Lord, F. M. and Novick, M. R. (1968),
     * Statistical Theories of Mental Test Scores, chapter 3.
     */
    public Figure<Double> standardError() {
        return alpha().flatMap(alpha ->
                totals().variance().map(variance -> Approximation.sqrt(variance.times(Rational.ONE.minus(alpha)))));
    }

    /**
     * The standard error of measurement at one total of a test of right or wrong items, by the binomial; 0 at the lowest and the
     * highest total is an artefact of the formula. Not applicable to other items; undefined below two items. Lord, F. M. (1965), A
     * strong true-score theory, with applications, Psychometrika 30(3), 239–270.
     *
     * @throws IllegalArgumentException if the total is not from 0 to the number of items
     */
    public Figure<Double> standardErrorAt(int total) {
        if (total < 0 || total > items()) {
            throw new IllegalArgumentException("a total must be from 0 to " + items() + ", not " + total);
        }
        if (!isRightOrWrong()) {
            return undefined(Figure.Reason.NOT_APPLICABLE);
        }
        return items() < 2
                ? undefined(Figure.Reason.TOO_FEW)
                : Figure.of(Approximation.sqrt(Rational.of((long) total * (items() - total), items() - 1L)));
    }

    /**
     * The same, made to fit the test's reliability: times the root of (1 − KR-20) / (1 − KR-21). Keats, J. A. (1957), Estimation of
     * error variances of test scores, Psychometrika 22(1), 29–41. Undefined where KR-20 is, and if KR-21 is 1.
     *
     * @throws IllegalArgumentException if the total is not from 0 to the number of items
     */
    public Figure<Double> keatsStandardErrorAt(int total) {
        Figure<Double> binomial = standardErrorAt(total);
        return kr20().flatMap(twenty -> kr21().flatMap(twentyOne -> twentyOne.equals(Rational.ONE)
                ? undefined(Figure.Reason.NO_VARIATION)
                : binomial.map(error -> error
                        * Approximation.sqrt(Rational.ONE.minus(twenty).dividedBy(Rational.ONE.minus(twentyOne))))));
    }

    /**
     * The reliability of a test made longer by a factor, below 1 for shorter: Spearman, C. (1910), and Brown, W. (1910), British
     * Journal of Psychology 3, 271–295 and 296–322; not estimable if the divisor 1 + (factor − 1) · reliability is not above 0.
     */
    public static Figure<Rational> lengthened(Rational reliability, Rational factor) {
        Rational divisor = Rational.ONE.plus(factor.minus(Rational.ONE).times(reliability));
        return divisor.signum() > 0
                ? Figure.of(factor.times(reliability).dividedBy(divisor))
                : Figure.undefined(
                        Figure.Reason.NOT_ESTIMABLE, Ingredient.of("r", reliability), Ingredient.of("factor", factor));
    }
}
