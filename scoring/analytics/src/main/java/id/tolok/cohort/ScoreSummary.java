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
        ScoreSummary summary = NONE;
        for (Score score : scores) {
            summary = summary.plus(Standing.at(score));
        }
        return summary;
    }

    /** The summary with one standing more. */
    public ScoreSummary plus(Standing standing) {
        return plus(standing, 1);
    }

    /** The summary with one standing more, at which so many are. */
    public ScoreSummary plus(Standing standing, long times) {
        return plus(
                standing instanceof Standing.Unscored none
                        ? new ScoreSummary(Moments.NONE, NONE.extremes, NONE.tenths, Map.of(none.reason(), times))
                        : standing.score().map(score -> at(score, times)).orElse(NONE));
    }

    private static ScoreSummary at(Score score, long times) {
        List<Long> counts = new ArrayList<>(NONE.tenths);
        counts.set(tenth(score), times);
        return new ScoreSummary(
                Moments.NONE.plus(Approximation.share(score), times), List.of(score, score), counts, Map.of());
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
