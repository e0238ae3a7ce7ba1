package id.tolok.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import id.tolok.number.Rational;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.standard.UnitCode;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Two cohorts side by side, such as that of last year and that of this year; differences are the second less the first.
 *
 * <p>A difference between cohorts that nobody drew at random says nothing of its cause.
 *
 * @param first the first cohort
 * @param second the second cohort
 */
public record CohortComparison(CohortSummary first, CohortSummary second) {

    /** The exact difference of the pass rates; undefined if nobody was concluded on in one of them. */
    public Figure<Rational> rates() {
        return difference(first.decisions(), second.decisions());
    }

    /** The exact difference of two pass rates, the second less the first; undefined if nobody was concluded on in one of them. */
    public static Figure<Rational> difference(PassRate first, PassRate second) {
        return first.rate().flatMap(one -> second.rate().map(other -> other.minus(one)));
    }

    /**
     * The interval for the difference of the pass rates, from Wilson's intervals of both; undefined as {@link #rates} is.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public Figure<Interval> rateInterval(Rational confidence) {
        return interval(first.decisions(), second.decisions(), confidence);
    }

    /**
     * The interval for the difference of two pass rates, the second less the first: method 10 of Newcombe, R. G. (1998), Interval
     * estimation for the difference between independent proportions: comparison of eleven methods, Statistics in Medicine 17(8),
     * 873–890. Undefined if nobody was concluded on in one of them.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public static Figure<Interval> interval(PassRate first, PassRate second, Rational confidence) {
        return difference(first, second)
                .flatMap(difference -> first.wilson(confidence)
                        .flatMap(one -> second.wilson(confidence)
                                .flatMap(other -> first.rate()
                                        .flatMap(p -> second.rate()
                                                .map(q -> interval(
                                                        Approximation.of(p),
                                                        one,
                                                        Approximation.of(q),
                                                        other,
                                                        confidence))))));
    }

    private static Interval interval(double p, Interval one, double q, Interval other, Rational confidence) {
        double below = Math.hypot(q - other.lower(), one.upper() - p);
        double above = Math.hypot(other.upper() - q, p - one.lower());
        return new Interval(q - p - below, q - p + above, confidence);
    }

    /** The difference of the mean scores on the whole. */
    public MeanDifference scores() {
        return new MeanDifference(first.scores().moments(), second.scores().moments());
    }

    /** The differences of the mean scores in each domain that both have. */
    public Map<Domain, MeanDifference> domains() {
        return inBoth(
                first.domains(), second.domains(), (one, other) -> new MeanDifference(one.moments(), other.moments()));
    }

    /** The differences of the pass rates in each unit that both have, sorted by code. */
    public Map<UnitCode, Figure<Rational>> units() {
        return inBoth(first.units(), second.units(), (one, other) -> difference(one.passed(), other.passed()));
    }

    /** The differences of the share that met each criterion that both have, sorted by id. */
    public Map<CriterionId, Figure<Rational>> criteria() {
        return inBoth(first.criteria(), second.criteria(), (one, other) -> difference(one.passed(), other.passed()));
    }

    private static <K extends Comparable<K>, V, D> Map<K, D> inBoth(
            Map<K, V> one, Map<K, V> other, BiFunction<V, V, D> difference) {
        ImmutableMap.Builder<K, D> differences = ImmutableMap.builder();
        for (K key : new TreeSet<>(Sets.intersection(one.keySet(), other.keySet()))) {
            V left = one.get(key);
            V right = other.get(key);
            if (left != null && right != null) {
                differences.put(key, difference.apply(left, right));
            }
        }
        return differences.build();
    }
}
