package id.tolok.gain;

import id.tolok.number.Rational;
import id.tolok.score.Score;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.io.Serializable;

/**
 * A step from a score before to a score after, of one participant or of the mean of a class.
 *
 * @param before the score before, from 0 to 1
 * @param after the score after, from 0 to 1
 */
public record Step(Score before, Score after) implements Serializable {

    /** The gain in percentage points. */
    public PercentagePoints gain() {
        return PercentagePoints.between(before, after);
    }

    /** The change as a share of the score before; undefined if that is 0. */
    public Figure<RelativeChange> relativeChange() {
        return RelativeChange.between(before, after);
    }

    /**
     * The share of the possible gain that was reached, (after − before) / (1 − before): 1 at best, below 0 without bound for a
     * loss; undefined if the score before is the highest. Hake, R. R. (1998), American Journal of Physics 66(1), 64–74.
     */
    public Figure<Rational> normalizedGain() {
        return isAtCeiling()
                ? undefined(Figure.Reason.CEILING)
                : Figure.of(difference().dividedBy(Rational.ONE.minus(Approximation.share(before))));
    }

    /**
     * The share of the possible change that was reached, from −1 to 1: a gain is divided by the possible gain, a loss by the
     * possible loss, and no change is 0; undefined if both scores are the highest or both the lowest. Marx, J. D. and Cummings, K.
     * (2007), Normalized change, American Journal of Physics 75(1), 87–91.
     */
    public Figure<Rational> normalizedChange() {
        if (difference().isZero()) {
            return isAtCeiling()
                    ? undefined(Figure.Reason.CEILING)
                    : Approximation.share(before).isZero() ? undefined(Figure.Reason.FLOOR) : Figure.of(Rational.ZERO);
        }
        return difference().signum() > 0
                ? normalizedGain()
                : Figure.of(difference().dividedBy(Approximation.share(before)));
    }

    boolean isAtCeiling() {
        return Approximation.share(before).isAtLeast(Rational.ONE);
    }

    private Rational difference() {
        return Approximation.share(after).minus(Approximation.share(before));
    }

    private Figure<Rational> undefined(Figure.Reason reason) {
        return Figure.undefined(
                reason,
                Ingredient.of("before", Approximation.share(before)),
                Ingredient.of("after", Approximation.share(after)));
    }
}
