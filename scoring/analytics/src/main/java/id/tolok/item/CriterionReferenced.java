package id.tolok.item;

import id.tolok.instrument.ItemId;
import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Moments;
import java.util.List;

/**
 * How a test of right or wrong items works at its cut: do items tell those who pass from those who fail. Brown, J. D. and Hudson, T.
 * (2002), Criterion-Referenced Language Testing. Not applicable to other items.
 *
 * @param scores what the figures are over
 * @param cut the points from which a candidate passes; equal passes
 */
public record CriterionReferenced(ItemScores scores, Rational cut) {

    /** How many of those who pass, and of those who fail, have an item right and wrong. */
    private record Counts(long passRight, long passWrong, long failRight, long failWrong) {

        long pass() {
            return passRight + passWrong;
        }

        long fail() {
            return failRight + failWrong;
        }

        <T> Figure<T> undefined(Figure.Reason reason) {
            return Figure.undefined(reason, Ingredient.of("pass", pass()), Ingredient.of("fail", fail()));
        }
    }

    private Figure<Counts> counts(ItemId item) {
        scores.highest(item);
        if (!Reliability.of(scores).isRightOrWrong()) {
            return Figure.undefined(
                    Figure.Reason.NOT_APPLICABLE,
                    Ingredient.of("k", scores.items().size()));
        }
        List<Rational> points = scores.points(item);
        List<Rational> totals = scores.totals();
        long[][] counts = new long[2][2];
        for (int i = 0; i < totals.size(); i++) {
            counts[totals.get(i).isAtLeast(cut) ? 0 : 1][points.get(i).isZero() ? 1 : 0]++;
        }
        return Figure.of(new Counts(counts[0][0], counts[0][1], counts[1][0], counts[1][1]));
    }

    /**
     * The exact B-index: the share right among those who pass less that among those who fail; undefined if nobody passes or nobody fails.
     * Brennan, R. L. (1972), A generalized upper-lower item discrimination index, Educational and Psychological Measurement 32(2),
     * 289–303.
     *
     * @throws IllegalArgumentException if the test has no such item
     */
    public Figure<Rational> bIndex(ItemId item) {
        return counts(item)
                .flatMap(c -> c.pass() == 0 || c.fail() == 0
                        ? c.undefined(Figure.Reason.NO_VARIATION)
                        : Figure.of(Rational.of(c.passRight(), c.pass()).minus(Rational.of(c.failRight(), c.fail()))));
    }

    /**
     * The exact share of candidates for whom item and test agree, both passed or both failed; undefined without candidates.
     *
     * @throws IllegalArgumentException if the test has no such item
     */
    public Figure<Rational> agreement(ItemId item) {
        return counts(item)
                .flatMap(c -> c.pass() + c.fail() == 0
                        ? c.undefined(Figure.Reason.TOO_FEW)
                        : Figure.of(Rational.of(c.passRight() + c.failWrong(), c.pass() + c.fail())));
    }

    /**
     * The correlation of item and pass, φ; undefined if nobody passes or fails, or the item does not vary.
     *
     * @throws IllegalArgumentException if the test has no such item
     */
    public Figure<Double> phi(ItemId item) {
        return counts(item).flatMap(c -> {
            Rational spread = Rational.of(c.pass())
                    .times(c.fail())
                    .times(c.passRight() + c.failRight())
                    .times(c.passWrong() + c.failWrong());
            Rational together = Rational.of(c.passRight())
                    .times(c.failWrong())
                    .minus(Rational.of(c.passWrong()).times(c.failRight()));
            return spread.isZero()
                    ? c.undefined(Figure.Reason.NO_VARIATION)
                    : Figure.of(Approximation.overSqrt(together, spread));
        });
    }

    /**
     * The exact dependability of decisions at the cut, Φ(λ), by means and variances of shares with the divisor n. Brennan, R. L. (1980),
     * Applications of generalizability theory, in Berk, Criterion-Referenced Measurement: The State of the Art, 186–232. Undefined
     * below two items or candidates, and if all have exactly the cut.
     */
    public Figure<Rational> dependability() {
        int items = scores.items().size();
        Moments totals = Moments.of(scores.totals());
        if (!Reliability.of(scores).isRightOrWrong()) {
            return Figure.undefined(Figure.Reason.NOT_APPLICABLE, Ingredient.of("k", items));
        }
        if (items < 2) {
            return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("k", items));
        }
        return totals.variance()
                .flatMap(any -> totals.populationVariance()
                        .flatMap(variance -> totals.mean().flatMap(mean -> dependability(items, mean, variance))));
    }

    private Figure<Rational> dependability(int items, Rational mean, Rational variance) {
        Rational share = mean.dividedBy(items);
        Rational spread = variance.dividedBy((long) items * items);
        Rational away = share.minus(cut.dividedBy(items)).pow(2).plus(spread);
        Rational noise = share.times(Rational.ONE.minus(share)).minus(spread).dividedBy(items - 1L);
        return away.isZero()
                ? Figure.undefined(Figure.Reason.NO_VARIATION, Ingredient.of("mean", mean), Ingredient.of("cut", cut))
                : Figure.of(Rational.ONE.minus(noise.dividedBy(away)));
    }
}
