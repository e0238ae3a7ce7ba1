package id.tolok.statistic;

import id.tolok.number.Rational;
import java.util.List;

/**
 * Whether what comes next in a series follows what came before, such as the ratings that an assessor gave one after the other: near 0
 * if each stands for itself, above 0 if ratings drift or stick.
 */
public final class Autocorrelation {

    private Autocorrelation() {}

    /**
     * The exact coefficient of neighbours (lag 1): the sum of the products of their deviations from the mean of all over the sum of
     * squared deviations; undefined below two values and without variation. Box, G. E. P. and Jenkins, G. M. (1976), Time Series
     * Analysis: Forecasting and Control, chapter 2.
     */
    public static Figure<Rational> ofNeighbours(List<Rational> series) {
        Moments moments = Moments.of(series);
        return moments.variance()
                .flatMap(variance -> moments.mean()
                        .flatMap(mean -> variance.isZero()
                                ? Figure.undefined(
                                        Figure.Reason.NO_VARIATION,
                                        Ingredient.of("n", moments.count()),
                                        Ingredient.of("mean", mean))
                                : Figure.of(products(series, mean).dividedBy(moments.sumOfSquaredDeviations()))));
    }

    private static Rational products(List<Rational> series, Rational mean) {
        Rational sum = Rational.ZERO;
        for (int i = 1; i < series.size(); i++) {
            sum = sum.plus(series.get(i - 1).minus(mean).times(series.get(i).minus(mean)));
        }
        return sum;
    }
}
