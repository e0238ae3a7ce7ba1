package id.tolok.cutscore;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A compromise between the cut that judges want and the share of failures that they can accept. Hofstee, W. K. B. (1983), The case for
 * compromise in educational selection and grading, in Anderson and Helmick, On Educational Testing, 109–127.
 *
 * <p>The cut is where the share of candidates below it meets the line from the lowest acceptable cut with the most failures to the
 * highest with the fewest. The share below a cut is a step: it is not interpolated, and where it leaps over the line, the cut is the
 * score at which it leaps, so that those who reached it pass.
 *
 * @param lowestCut the lowest acceptable cut
 * @param highestCut the highest acceptable cut, above the lowest
 * @param fewestFailures the least acceptable share of failures, from 0
 * @param mostFailures the greatest acceptable share of failures, not below the least, to 1
 */
public record Hofstee(Rational lowestCut, Rational highestCut, Rational fewestFailures, Rational mostFailures)
        implements Serializable {

    /** Checks the order of the bounds. */
    public Hofstee {
        new Problems()
                .check(
                        highestCut.compareTo(lowestCut) > 0,
                        FieldPath.of("highestCut"),
                        "must be above the lowest (" + lowestCut + ")",
                        highestCut)
                .check(
                        fewestFailures.signum() >= 0,
                        FieldPath.of("fewestFailures"),
                        "must be a share from 0 to 1",
                        fewestFailures)
                .check(
                        mostFailures.compareTo(Rational.ONE) <= 0 && mostFailures.isAtLeast(fewestFailures),
                        FieldPath.of("mostFailures"),
                        "must be a share from the fewest (" + fewestFailures + ") to 1",
                        mostFailures)
                .throwIfAny();
    }

    /** Which share of the candidates a cut would fail. */
    private static Rational below(List<Rational> scores, Rational cut) {
        return Rational.of(
                scores.stream().filter(score -> score.compareTo(cut) < 0).count(), scores.size());
    }

    /** The acceptable share of failures at a cut. */
    private Rational accepted(Rational cut) {
        Rational part = cut.minus(lowestCut).dividedBy(highestCut.minus(lowestCut));
        return mostFailures.minus(part.times(mostFailures.minus(fewestFailures)));
    }

    /**
     * The exact cut for these scores; undefined without scores, and without intersection if even the lowest acceptable cut fails more
     * than acceptable, or the highest fewer.
     */
    public Figure<Rational> cut(Collection<Rational> scores) {
        List<Rational> sorted = scores.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", 0));
        }
        Rational atLowest = below(sorted, lowestCut);
        Rational atHighest = below(sorted, highestCut);
        if (atLowest.compareTo(mostFailures) > 0 || atHighest.compareTo(fewestFailures) < 0) {
            return Figure.undefined(
                    Figure.Reason.NO_INTERSECTION,
                    Ingredient.of("failures at lowest cut", atLowest),
                    Ingredient.of("failures at highest cut", atHighest));
        }
        Rational from = lowestCut;
        for (Rational leap : leaps(sorted)) {
            Rational level = below(sorted, leap);
            if (level.isAtLeast(accepted(leap))) {
                return Figure.of(where(level, from));
            }
            if (afterLeap(sorted, leap).compareTo(accepted(leap)) > 0) {
                return Figure.of(leap);
            }
            from = leap;
        }
        return Figure.of(where(atHighest, from));
    }

    /** The scores within the acceptable cuts, at which the share below leaps up. */
    private List<Rational> leaps(List<Rational> sorted) {
        return sorted.stream()
                .distinct()
                .filter(score -> score.isAtLeast(lowestCut) && score.compareTo(highestCut) < 0)
                .toList();
    }

    private static Rational afterLeap(List<Rational> sorted, Rational leap) {
        return Rational.of(
                sorted.stream().filter(score -> score.compareTo(leap) <= 0).count(), sorted.size());
    }

    /** Where the line comes down to a level, not before a cut; the level lies between the fewest and the most failures. */
    private Rational where(Rational level, Rational from) {
        if (mostFailures.equals(fewestFailures)) {
            return from;
        }
        Rational part = mostFailures.minus(level).dividedBy(mostFailures.minus(fewestFailures));
        return from.max(lowestCut.plus(part.times(highestCut.minus(lowestCut))));
    }
}
