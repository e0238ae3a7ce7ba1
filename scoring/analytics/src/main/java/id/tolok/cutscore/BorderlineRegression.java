package id.tolok.cutscore;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.util.List;

/**
 * The cut score of a performance test by the line of scores on global ratings, read at the borderline rating (regresi kelompok batas).
 * Hejri, S. M., Jalili, M., Muijtjens, A. M. M. and van der Vleuten, C. P. M. (2013), Assessing the reliability of the borderline
 * regression method as a standard setting procedure for objective structured clinical examination, Journal of Research in Medical
 * Sciences 18(10), 887–891.
 *
 * <p>The line is that of least squares; its coefficients and the cut are exact. All figures are undefined if fewer than two
 * candidates or only one rating occur.
 *
 * @param observations what was observed of each candidate
 */
public record BorderlineRegression(List<Observation> observations) implements Serializable {

    /**
     * What was observed of one candidate.
     *
     * @param rating the global rating, as a number
     * @param score the score, of any kind
     */
    public record Observation(Rational rating, Rational score) implements Serializable {}

    /** Keeps a copy of the observations. */
    public BorderlineRegression {
        observations = List.copyOf(observations);
    }

    private long count() {
        return observations.size();
    }

    private Moments ratings() {
        return Moments.of(observations.stream().map(Observation::rating).toList());
    }

    private Moments scores() {
        return Moments.of(observations.stream().map(Observation::score).toList());
    }

    /** The sum of the products of the deviations. */
    private Rational together() {
        Rational products = Rational.sum(observations.stream()
                .map(each -> each.rating().times(each.score()))
                .toList());
        return products.minus(ratings().sum().times(scores().sum()).dividedBy(count()));
    }

    private <T> Figure<T> undefined(Figure.Reason reason) {
        return Figure.undefined(reason, Ingredient.of("n", count()));
    }

    /** The exact slope: how many points a step of the global rating is worth, known as inter-grade discrimination. */
    public Figure<Rational> slope() {
        if (count() < 2) {
            return undefined(Figure.Reason.TOO_FEW);
        }
        Rational spread = ratings().sumOfSquaredDeviations();
        return spread.isZero()
                ? undefined(Figure.Reason.NO_VARIATION)
                : Figure.of(together().dividedBy(spread));
    }

    /** The exact score where the line stands at a rating: the cut, at the borderline rating. */
    public Figure<Rational> scoreAt(Rational rating) {
        return slope().flatMap(slope ->
                ratings().mean().flatMap(x -> scores().mean().map(y -> y.plus(slope.times(rating.minus(x))))));
    }

    /** The exact share of the variance of scores that ratings explain, R²; undefined also if scores do not vary. */
    public Figure<Rational> explained() {
        Rational spread = scores().sumOfSquaredDeviations();
        return slope().flatMap(slope -> spread.isZero()
                ? undefined(Figure.Reason.NO_VARIATION)
                : Figure.of(slope.times(together()).dividedBy(spread)));
    }

    /** The variance of the scores around the line, with n − 2 degrees of freedom; undefined also below three candidates. */
    private Figure<Rational> residualVariance() {
        return slope().flatMap(slope -> count() < 3
                ? undefined(Figure.Reason.TOO_FEW)
                : Figure.of(scores().sumOfSquaredDeviations()
                        .minus(slope.times(together()))
                        .dividedBy(count() - 2)));
    }

    /** The standard deviation of the scores around the line; undefined also below three candidates. */
    public Figure<Double> residualStandardDeviation() {
        return residualVariance().map(Approximation::sqrt);
    }

    /** The standard error of the score where the line stands at a rating; undefined also below three candidates. */
    public Figure<Double> standardErrorAt(Rational rating) {
        return residualVariance()
                .flatMap(variance -> ratings()
                        .mean()
                        .map(mean -> Approximation.sqrt(variance.times(Rational.of(1, count())
                                .plus(rating.minus(mean)
                                        .pow(2)
                                        .dividedBy(ratings().sumOfSquaredDeviations()))))));
    }
}
