package id.tolok.gain;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Interval;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How the differences within pairs compare with their spread: the paired t test, effect sizes, and the signed-rank test.
 *
 * <p>Differences are after minus before, in percentage points. Sums, means and variances are exact; each figure is rounded once.
 *
 * @param steps the pairs, may be empty
 */
public record PairedDifferences(List<Step> steps) implements Serializable {

    /** Keeps a copy of the pairs. */
    public PairedDifferences {
        steps = List.copyOf(steps);
    }

    /** Obtains the differences of the participants who have both scores. */
    public static PairedDifferences of(MatchedGain gain) {
        return of(gain.steps().values());
    }

    /** Obtains the differences of these pairs. */
    public static PairedDifferences of(Collection<Step> steps) {
        return new PairedDifferences(new ArrayList<>(steps));
    }

    /** The exact differences in percentage points. */
    public List<PercentagePoints> values() {
        return steps.stream().map(Step::gain).toList();
    }

    /** Number, mean and standard deviation of the differences, in percentage points. */
    public Moments moments() {
        return momentsOf(step -> step.gain().points());
    }

    private Moments momentsOf(Function<Step, Rational> value) {
        return Moments.of(steps.stream().map(value).toList());
    }

    private Moments before() {
        return momentsOf(step -> Approximation.share(step.before()).times(Rational.HUNDRED));
    }

    private Moments after() {
        return momentsOf(step -> Approximation.share(step.after()).times(Rational.HUNDRED));
    }

    /**
     * The statistic of the paired t test, the mean difference over its standard error, with n − 1 degrees of freedom; undefined
     * below two pairs and if all differences are equal. Student (1908), The probable error of a mean, Biometrika 6(1), 1–25.
     */
    public Figure<Double> t() {
        return spread().map(variance -> Approximation.overSqrt(
                meanDifference(), variance.dividedBy(moments().count())));
    }

    /** The two-sided p-value of the paired t test; undefined as {@link #t} is. */
    public Figure<Double> pValue() {
        return t().map(t -> 2 * distribution().survivalProbability(Math.abs(t)));
    }

    /**
     * The interval for the mean difference in percentage points, by the t distribution; undefined below two pairs.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public Figure<Interval> interval(Rational confidence) {
        double tail = Interval.tail(confidence);
        return moments().standardError().map(error -> {
            double mean = Approximation.of(meanDifference());
            double reach = error * distribution().inverseSurvivalProbability(tail);
            return new Interval(mean - reach, mean + reach, confidence);
        });
    }

    private TDistribution distribution() {
        return TDistribution.of(moments().count() - 1.0);
    }

    private Rational meanDifference() {
        return moments().sum().dividedBy(moments().count());
    }

    /** The variance of the differences, if there is any. */
    private Figure<Rational> spread() {
        return moments().variance().flatMap(this::unlessZero);
    }

    private Figure<Rational> unlessZero(Rational square) {
        return square.isZero()
                ? Figure.undefined(
                        Figure.Reason.NO_VARIATION,
                        Ingredient.of("n", moments().count()),
                        Ingredient.of("mean", meanDifference()))
                : Figure.of(square);
    }

    /**
     * The mean difference over the standard deviation of the differences, d<sub>z</sub>; undefined as {@link #t} is. Cohen, J.
     * (1988), Statistical Power Analysis for the Behavioral Sciences; Lakens, D. (2013), Calculating and reporting effect sizes,
     * Frontiers in Psychology 4, 863.
     */
    public Figure<Double> dz() {
        return spread().map(variance -> Approximation.overSqrt(meanDifference(), variance));
    }

    /**
     * The mean difference over the mean of the two standard deviations, d<sub>av</sub>; undefined below two pairs and if neither
     * before nor after varies. Cumming, G. (2012), Understanding the New Statistics; Lakens (2013).
     */
    public Figure<Double> dav() {
        return meanVariance()
                .flatMap(any -> before().standardDeviation()
                        .flatMap(first -> after().standardDeviation()
                                .map(last -> Approximation.of(meanDifference()) / ((first + last) / 2))));
    }

    /**
     * The mean difference over the root of the mean variance: the other meaning of d<sub>av</sub>, equal to Cohen's d of two
     * groups of the same size; undefined as {@link #dav} is.
     */
    public Figure<Double> dRootMeanSquare() {
        return meanVariance().map(variance -> Approximation.overSqrt(meanDifference(), variance));
    }

    private Figure<Rational> meanVariance() {
        return before().variance()
                .flatMap(first -> after().variance()
                        .flatMap(last -> unlessZero(first.plus(last).dividedBy(2))));
    }

    /**
     * The exact factor by which an effect size of these pairs is multiplied to free it of its bias, so that
     * g = J · d; undefined below three pairs. Hedges, L. V. (1981), Distribution theory for Glass's estimator of effect size,
     * Journal of Educational Statistics 6(2), 107–128, here with n − 1 degrees of freedom as in Lakens (2013).
     */
    public Figure<Double> hedgesFactor() {
        double df = moments().count() - 1.0;
        return df < 2
                ? Figure.undefined(
                        Figure.Reason.TOO_FEW, Ingredient.of("n", moments().count()))
                : Figure.of(Math.exp(LogGamma.value(df / 2) - LogGamma.value((df - 1) / 2)) / Math.sqrt(df / 2));
    }

    /** Hedges' g of {@link #dz}. */
    public Figure<Double> gz() {
        return corrected(dz());
    }

    /** Hedges' g of {@link #dav}. */
    public Figure<Double> gav() {
        return corrected(dav());
    }

    private Figure<Double> corrected(Figure<Double> d) {
        return d.flatMap(value -> hedgesFactor().map(factor -> factor * value));
    }

    /** The signed-rank test of these differences. */
    public SignedRanks signedRanks(SignedRanks.Zeros zeros) {
        return SignedRanks.of(values(), zeros);
    }
}
