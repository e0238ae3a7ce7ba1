package id.tolok.gain;

import id.tolok.number.Rational;
import id.tolok.score.Score;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.text.Language;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A change as a share of the score before, such as +56.4 % from 55 % to 86 % (perubahan relatif).
 *
 * <p>Not {@link PercentagePoints}: the same step is +31 of those.
 *
 * @param share the exact share, 31/55 in the example; below 0 for a loss
 */
public record RelativeChange(Rational share) implements Comparable<RelativeChange>, Serializable {

    /** The change from one score to another; undefined if the score before is 0. */
    public static Figure<RelativeChange> between(Score before, Score after) {
        return Approximation.share(before).isZero()
                ? Figure.undefined(
                        Figure.Reason.ZERO_BASE,
                        Ingredient.of("before", Approximation.share(before)),
                        Ingredient.of("after", Approximation.share(after)))
                : Figure.of(new RelativeChange(Approximation.share(after)
                        .minus(Approximation.share(before))
                        .dividedBy(Approximation.share(before))));
    }

    /** The exact change in percent: 620/11 in the example. */
    public Rational percent() {
        return share.times(Rational.HUNDRED);
    }

    /**
     * The change in percent, rounded for display.
     *
     * @param digits how many digits after the point
     */
    public BigDecimal toPercent(int digits, RoundingMode mode) {
        return percent().toDecimal(digits, mode);
    }

    /**
     * The change in percent with its sign, rounded for display: {@code +56.4%}, {@code +56,4%} (Indonesian); what rounds to zero
     * has no sign.
     *
     * @param digits how many digits after the point
     */
    public String show(int digits, RoundingMode mode, Language language) {
        return Signed.show(percent(), digits, mode, language) + "%";
    }

    @Override
    public int compareTo(RelativeChange other) {
        return share.compareTo(other.share);
    }

    /** The exact percent with its sign: {@code +620/11%}. */
    @Override
    public String toString() {
        return Signed.exact(percent()) + "%";
    }
}
