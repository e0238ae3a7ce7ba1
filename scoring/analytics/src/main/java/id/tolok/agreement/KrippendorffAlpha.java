package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Interval;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Krippendorff's alpha: any number of assessors, missing ratings, and distances by the kind of scale. Krippendorff, K. (2011),
 * Computing Krippendorff's alpha-reliability; Hayes, A. F. and Krippendorff, K. (2007), Answering the call for a standard
 * reliability measure for coding data, Communication Methods and Measures 1(1), 77–89.
 *
 * @param value the exact alpha, 1 at best; undefined without a subject rated twice, and for want of variation if all ratings that
 *     can be paired are alike
 * @param observedDisagreement the mean squared distance of pairs within subjects
 * @param expectedDisagreement the mean squared distance of all pairs
 * @param subjects how many subjects were rated at least twice
 * @param leftOut how many were rated once
 * @param pairable how many ratings can be paired
 * @param variance the variance of alpha over samples of subjects, which takes the distances as given; undefined where alpha is, and
 *     below two subjects. Gwet, K. L. (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 5
 */
public record KrippendorffAlpha(
        Figure<Rational> value,
        Figure<Rational> observedDisagreement,
        Figure<Rational> expectedDisagreement,
        int subjects,
        int leftOut,
        long pairable,
        Figure<Rational> variance)
        implements Serializable {

    /** The alpha of a panel. */
    public static KrippendorffAlpha of(Panel panel, Metric metric) {
        List<int[]> rated =
                panel.counts().stream().filter(row -> total(row) >= 2).toList();
        int leftOut = panel.subjects().size() - rated.size();
        long pairable = rated.stream().mapToLong(KrippendorffAlpha::total).sum();
        if (rated.isEmpty()) {
            Figure<Rational> none = Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", 0));
            return new KrippendorffAlpha(none, none, none, 0, leftOut, 0, none);
        }
        Rational[] uses = uses(rated, panel.categories().size());
        Rational[][] distances = distances(panel.categories(), metric, uses);
        Rational observed = observed(rated, distances).dividedBy(pairable);
        Rational expected = weighted(uses, uses, distances).dividedBy(pairable * (pairable - 1));
        Figure<Rational> alpha = alpha(observed, expected, pairable);
        return new KrippendorffAlpha(
                alpha,
                Figure.of(observed),
                Figure.of(expected),
                rated.size(),
                leftOut,
                pairable,
                alpha.flatMap(any -> variance(rated, distances)));
    }

    private static Figure<Rational> variance(List<int[]> rated, Rational[][] distances) {
        return rated.size() < 2
                ? Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", rated.size()))
                : Figure.of(AlphaVariance.of(rated, distances));
    }

    /** The standard error of alpha, over samples of subjects. */
    public Figure<Double> standardError() {
        return asCoefficient().standardError();
    }

    /**
     * The interval for alpha by the t distribution with one degree of freedom less than subjects; its ends may lie outside −1 and 1.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public Figure<Interval> interval(Rational confidence) {
        return asCoefficient().interval(confidence);
    }

    /** Alpha as an observed agreement beyond an expected one of 0: its intervals are made alike. */
    private Coefficient asCoefficient() {
        return new Coefficient(value, Figure.of(Rational.ZERO), variance, subjects, leftOut, subjects - 1);
    }

    private static Figure<Rational> alpha(Rational observed, Rational expected, long pairable) {
        return expected.isZero()
                ? Figure.undefined(
                        Figure.Reason.NO_VARIATION,
                        Ingredient.of("D_o", observed),
                        Ingredient.of("D_e", expected),
                        Ingredient.of("n", pairable))
                : Figure.of(Rational.ONE.minus(observed.dividedBy(expected)));
    }

    private static Rational[] uses(List<int[]> rated, int size) {
        long[] uses = new long[size];
        for (int[] row : rated) {
            for (int k = 0; k < size; k++) {
                uses[k] += row[k];
            }
        }
        return LongStream.of(uses).mapToObj(Rational::of).toArray(Rational[]::new);
    }

    private static Rational[][] distances(Categories categories, Metric metric, Rational[] uses) {
        Rational[][] distances = new Rational[uses.length][uses.length];
        for (int k = 0; k < uses.length; k++) {
            for (int l = 0; l < uses.length; l++) {
                distances[k][l] = k == l ? Rational.ZERO : metric.distance(categories, uses, k, l);
            }
        }
        return distances;
    }

    /** The sum over subjects of the distances of their pairs, each pair over one rating less than the subject has. */
    private static Rational observed(List<int[]> rated, Rational[][] distances) {
        Rational sum = Rational.ZERO;
        for (int[] row : rated) {
            Rational[] counts = Arrays.stream(row).mapToObj(Rational::of).toArray(Rational[]::new);
            sum = sum.plus(weighted(counts, counts, distances).dividedBy(total(row) - 1));
        }
        return sum;
    }

    private static Rational weighted(Rational[] rows, Rational[] columns, Rational[][] distances) {
        Rational sum = Rational.ZERO;
        for (int k = 0; k < rows.length; k++) {
            for (int l = 0; l < columns.length; l++) {
                sum = sum.plus(rows[k].times(columns[l]).times(distances[k][l]));
            }
        }
        return sum;
    }

    private static long total(int[] row) {
        return Arrays.stream(row).sum();
    }
}
