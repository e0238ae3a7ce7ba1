package id.tolok.cohort;

import id.tolok.number.Rational;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scores of a cohort in one thing, such as a domain or a criterion.
 *
 * @param moments number, mean and standard deviation of the scores, as shares
 * @param extremes the lowest and the highest score; empty without scores
 * @param tenths how many scores are from 0 to below 10 percent, from 10 to below 20 and so on, and last, from 100 percent on
 * @param unscored how many have no score, since they were not rated or it does not apply to them
 */
public record ScoreSummary(Moments moments, List<Score> extremes, List<Long> tenths, long unscored)
        implements Serializable {

    private static final int CLASSES = 11;

    /** The summary of nobody: what merging starts from. */
    public static final ScoreSummary NONE =
            new ScoreSummary(Moments.NONE, List.of(), Collections.nCopies(CLASSES, 0L), 0);

    /** Keeps copies of the lists. */
    public ScoreSummary {
        extremes = List.copyOf(extremes);
        tenths = List.copyOf(tenths);
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
        return plus(standing.score().map(ScoreSummary::one).orElseGet(() -> NONE.unscored(1)));
    }

    private static ScoreSummary one(Score score) {
        List<Long> counts = new ArrayList<>(NONE.tenths);
        long tenth = score.share()
                .times(CLASSES - 1L)
                .toDecimal(0, RoundingMode.FLOOR)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.TEN)
                .longValueExact();
        counts.set((int) tenth, 1L);
        return new ScoreSummary(Moments.NONE.plus(score.share()), List.of(score, score), counts, 0);
    }

    private ScoreSummary unscored(long count) {
        return new ScoreSummary(moments, extremes, tenths, count);
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
        return new ScoreSummary(
                moments.plus(other.moments),
                all.isEmpty() ? all : List.of(all.get(0), all.get(all.size() - 1)),
                counts,
                unscored + other.unscored);
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
