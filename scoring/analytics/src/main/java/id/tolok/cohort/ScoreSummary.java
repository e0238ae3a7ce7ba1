package id.tolok.cohort;

import com.google.common.collect.ImmutableSortedMap;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The scores of a cohort in one thing, such as a domain or a criterion.
 *
 * @param moments number, mean and standard deviation of the scores, as shares; a score that is a root counts at the nearest fraction
 *     of 20 decimals, see {@link Approximation#share}
 * @param extremes the lowest and the highest score; empty without scores
 * @param tenths how many scores are from 0 to below 10 percent, from 10 to below 20 and so on, and last, from 100 percent on
 * @param unscored how many have no score, by the reason; without reasons that nobody has
 */
public record ScoreSummary(
        Moments moments, List<Score> extremes, List<Long> tenths, Map<Standing.Reason, Long> unscored)
        implements Serializable {

    private static final int CLASSES = 11;

    /** The summary of nobody: what merging starts from. */
    public static final ScoreSummary NONE =
            new ScoreSummary(Moments.NONE, List.of(), Collections.nCopies(CLASSES, 0L), Map.of());

    /** Keeps copies of the collections, and checks their sizes. */
    public ScoreSummary {
        extremes = List.copyOf(extremes);
        tenths = List.copyOf(tenths);
        unscored = ImmutableSortedMap.copyOf(unscored);
        new Problems()
                .check(tenths.size() == CLASSES, FieldPath.of("tenths"), "must be 11 counts", tenths.size())
                .check(
                        extremes.size() == (moments.count() == 0 ? 0 : 2),
                        FieldPath.of("extremes"),
                        "must be the lowest and the highest score, or none without scores",
                        extremes)
                .throwIfAny();
    }

    /** Obtains the summary of scores. */
    public static ScoreSummary of(Iterable<Score> scores) {
        Sum sum = new Sum();
        scores.forEach(score -> sum.add(score, 1));
        return sum.summary();
    }

    /** Obtains the summary of standings, each with how often it occurs in the only place of an array. */
    static ScoreSummary ofCounted(Map<Standing, long[]> standings) {
        Sum sum = new Sum();
        standings.forEach((standing, count) -> sum.add(standing, count[0]));
        return sum.summary();
    }

    /** Adds up in place, since a summary for each score would take most of the time of a large cohort. */
    private static final class Sum {

        private final long[] tenths = new long[CLASSES];
        private final Map<Standing.Reason, Long> unscored = new TreeMap<>();
        private Moments moments = Moments.NONE;
        private List<Score> extremes = List.of();

        private void add(Standing standing, long times) {
            if (standing instanceof Standing.Unscored none) {
                unscored.merge(none.reason(), times, Long::sum);
            } else {
                standing.score().ifPresent(score -> add(score, times));
            }
        }

        private void add(Score score, long times) {
            moments = moments.plus(Approximation.share(score), times);
            tenths[tenth(score)] += times;
            if (extremes.isEmpty()) {
                extremes = List.of(score, score);
            } else if (score.compareTo(extremes.get(0)) < 0) {
                extremes = List.of(score, extremes.get(1));
            } else if (score.compareTo(extremes.get(1)) > 0) {
                extremes = List.of(extremes.get(0), score);
            }
        }

        private ScoreSummary summary() {
            return new ScoreSummary(
                    moments, extremes, Arrays.stream(tenths).boxed().toList(), unscored);
        }
    }

    /** The summary with one standing more. */
    public ScoreSummary plus(Standing standing) {
        return plus(standing, 1);
    }

    /** The summary with one standing more, at which so many are. */
    public ScoreSummary plus(Standing standing, long times) {
        return plus(ofCounted(Map.of(standing, new long[] {times})));
    }

    private static int tenth(Score score) {
        BigInteger tenth = score.toPercent(0, RoundingMode.FLOOR).toBigInteger().divide(BigInteger.TEN);
        return tenth.max(BigInteger.ZERO).min(BigInteger.TEN).intValueExact();
    }

    /** The summary of both. */
    public ScoreSummary plus(ScoreSummary other) {
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            counts.add(tenths.get(i) + other.tenths.get(i));
        }
        List<Score> all = Stream.concat(extremes.stream(), other.extremes.stream())
                .sorted()
                .toList();
        Map<Standing.Reason, Long> reasons = new TreeMap<>(unscored);
        other.unscored.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
        return new ScoreSummary(
                moments.plus(other.moments),
                all.isEmpty() ? all : List.of(all.get(0), all.get(all.size() - 1)),
                counts,
                reasons);
    }

    /** How many there are, with a score or without. */
    public long count() {
        return moments.count()
                + unscored.values().stream().mapToLong(count -> count).sum();
    }

    /** The lowest score; empty without scores. */
    public Optional<Score> lowest() {
        return extremes.stream().findFirst();
    }

    /** The highest score; empty without scores. */
    public Optional<Score> highest() {
        return extremes.stream().skip(1).findFirst();
    }

    /** The mean share, for ordering; 0 without scores. */
    Rational meanForOrder() {
        return moments.mean().value().orElse(Rational.ZERO);
    }
}
