package id.tolok.cutscore;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cut score between those whom judges hold to be competent and those whom they do not (kelompok kontras). Livingston, S. A. and
 * Zieky, M. J. (1982), Passing Scores, Educational Testing Service.
 *
 * @param competent the scores of those held to be competent
 * @param notYet the scores of those held not to be
 */
public record ContrastingGroups(List<Rational> competent, List<Rational> notYet) implements Serializable {

    /** Keeps copies of the scores. */
    public ContrastingGroups {
        competent = List.copyOf(competent);
        notYet = List.copyOf(notYet);
    }

    /** How many candidates a cut would put on the wrong side. */
    public long misclassified(Rational cut) {
        return competent.stream().filter(score -> !score.isAtLeast(cut)).count()
                + notYet.stream().filter(score -> score.isAtLeast(cut)).count();
    }

    /**
     * The scores that serve as a cut with the fewest candidates on the wrong side, from low to high; often several, since between two
     * observed scores the cut does not matter. Empty if a group is empty.
     */
    public List<Rational> bestCuts() {
        if (competent.isEmpty() || notYet.isEmpty()) {
            return List.of();
        }
        List<Rational> candidates = Stream.concat(competent.stream(), notYet.stream())
                .distinct()
                .sorted()
                .toList();
        long fewest = candidates.stream().mapToLong(this::misclassified).min().orElse(0);
        return candidates.stream().filter(cut -> misclassified(cut) == fewest).toList();
    }

    /**
     * The score between the two means at which normal distributions of the groups are equally dense; undefined below two candidates in
     * a group and if scores in a group do not vary, and without intersection if the mean of the competent is not the higher, or the
     * curves do not cross between the means.
     */
    public Figure<Double> intersection() {
        Moments high = Moments.of(competent);
        Moments low = Moments.of(notYet);
        return high.variance()
                .flatMap(highVariance -> low.variance()
                        .flatMap(lowVariance -> high.mean()
                                .flatMap(highMean -> low.mean()
                                        .flatMap(lowMean -> crossing(lowMean, lowVariance, highMean, highVariance)))));
    }

    private static Figure<Double> crossing(
            Rational lowMean, Rational lowVariance, Rational highMean, Rational highVariance) {
        Ingredient[] ingredients = {
            Ingredient.of("mean of competent", highMean), Ingredient.of("mean of not yet competent", lowMean)
        };
        if (lowVariance.isZero() || highVariance.isZero()) {
            return Figure.undefined(Figure.Reason.NO_VARIATION, ingredients);
        }
        Figure<Double> none = Figure.undefined(Figure.Reason.NO_INTERSECTION, ingredients);
        if (highMean.compareTo(lowMean) <= 0) {
            return none;
        }
        // Relative to the lower mean, (x²/v − (x − d)²/w + log(v/w)) = 0 with d the distance of the means.
        double d = Approximation.of(highMean.minus(lowMean));
        double v = Approximation.of(lowVariance);
        double w = Approximation.of(highVariance);
        double a = 1 / v - 1 / w;
        double b = d / w;
        double c = Math.log(v / w) - d * d / w;
        // The root by c / (b + …) keeps its digits where the variances are nearly equal.
        double root = b * b - a * c;
        double x = -c / (b + Math.sqrt(Math.max(0, root)));
        return root >= 0 && x >= 0 && x <= d ? Figure.of(Approximation.of(lowMean) + x) : none;
    }
}
