package id.tolok.cutscore;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A compromise between the cut that judges want and the pass rate that they expect, leaning to that on which they agree better. Beuk,
 * C. H. (1984), A method for reaching a compromise between absolute and relative standards in examinations, Journal of Educational
 * Measurement 21(2), 147–152.
 *
 * <p>The cut is where the share of candidates who reach it meets the line through the mean cut and the mean rate whose slope is the ratio
 * of their standard deviations. The share is a step: it is not interpolated, and where it falls below the line at a score, that score
 * is the cut, so that those who reached it pass. Since the line rises and the share falls from 1 to 0, they always meet, between the
 * mean cut of the judges and the scores of the candidates.
 *
 * @param judgements what each judge wants
 */
public record Beuk(List<Judgement> judgements) implements Serializable {

    /**
     * What one judge wants.
     *
     * @param cut the cut
     * @param passRate the share of candidates expected to pass, from 0 to 1
     */
    public record Judgement(Rational cut, Rational passRate) implements Serializable {}

    /** Checks the rates. */
    public Beuk {
        judgements = List.copyOf(judgements);
        Problems problems = new Problems();
        for (int i = 0; i < judgements.size(); i++) {
            Rational rate = judgements.get(i).passRate();
            problems.check(
                    rate.signum() >= 0 && rate.compareTo(Rational.ONE) <= 0,
                    FieldPath.of("judgements").index(i).field("passRate"),
                    "must be a share from 0 to 1",
                    rate);
        }
        problems.throwIfAny();
    }

    private Moments cuts() {
        return Moments.of(judgements.stream().map(Judgement::cut).toList());
    }

    private Moments rates() {
        return Moments.of(judgements.stream().map(Judgement::passRate).toList());
    }

    /**
     * The cut for these scores; undefined without scores, below two judges, and if all judges want one cut or expect one rate.
     */
    public Figure<Double> cut(Collection<Rational> scores) {
        if (scores.isEmpty()) {
            return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", 0));
        }
        return cuts().variance()
                .flatMap(cutVariance -> rates().variance()
                        .flatMap(rateVariance -> cutVariance.isZero() || rateVariance.isZero()
                                ? Figure.undefined(
                                        Figure.Reason.NO_VARIATION, Ingredient.of("judges", judgements.size()))
                                : cut(scores.stream().sorted().toList(), cutVariance.dividedBy(rateVariance))));
    }

    /**
     * The cut for these scores, if it is a score that can be reached at all; undefined as {@link #cut(Collection)} is, and without
     * intersection if share and line meet below the lowest or above the highest possible score.
     */
    public Figure<Double> cut(Collection<Rational> scores, Rational lowest, Rational highest) {
        return cut(scores)
                .flatMap(cut -> cut < Approximation.of(lowest) || cut > Approximation.of(highest)
                        ? Figure.undefined(
                                Figure.Reason.NO_INTERSECTION,
                                new Ingredient("cut", cut.toString()),
                                Ingredient.of("lowest", lowest),
                                Ingredient.of("highest", highest))
                        : Figure.of(cut));
    }

    /** Walks up the steps of the share that passes; the first at which the line has come up to it holds the cut. */
    private Figure<Double> cut(List<Rational> sorted, Rational squaredRun) {
        double before = Double.NEGATIVE_INFINITY;
        for (Rational score : sorted.stream().distinct().toList()) {
            double met = lineAt(reaching(sorted, score), squaredRun);
            double end = Approximation.of(score);
            if (met <= end) {
                return Figure.of(Math.max(met, before));
            }
            before = end;
        }
        return Figure.of(Math.max(lineAt(Rational.ZERO, squaredRun), before));
    }

    /** The exact share of candidates who reach a score. */
    private static Rational reaching(List<Rational> sorted, Rational score) {
        return Rational.of(sorted.stream().filter(each -> each.isAtLeast(score)).count(), sorted.size());
    }

    /** The score at which the line is at a share. */
    private double lineAt(Rational share, Rational squaredRun) {
        Rational distance = share.minus(rates().sum().dividedBy(judgements.size()));
        return Approximation.of(cuts().sum().dividedBy(judgements.size()))
                + distance.signum() * Approximation.sqrt(distance.pow(2).times(squaredRun));
    }
}
