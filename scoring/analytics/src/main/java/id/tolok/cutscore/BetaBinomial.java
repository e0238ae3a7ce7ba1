package id.tolok.cutscore;

import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Moments;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Totals of right or wrong items whose true shares follow a beta distribution, fitted by mean and KR-21. Exact, since only rising
 * factorials of the two parameters occur.
 *
 * @param items how many items the test has
 * @param alpha the first parameter, above 0
 * @param beta the second parameter, above 0
 */
record BetaBinomial(int items, Rational alpha, Rational beta) {

    /** The model of these totals, if their KR-21 is above 0 and below 1. */
    static Figure<BetaBinomial> of(int items, Moments totals) {
        if (items < 2) {
            return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("k", items));
        }
        return totals.variance()
                .flatMap(any -> totals.populationVariance()
                        .flatMap(variance -> totals.mean().flatMap(mean -> fitted(items, mean, variance))));
    }

    private static Figure<BetaBinomial> fitted(int items, Rational mean, Rational variance) {
        if (variance.isZero()) {
            return Figure.undefined(Figure.Reason.NO_VARIATION, Ingredient.of("mean", mean));
        }
        Rational binomial = mean.times(Rational.of(items).minus(mean)).dividedBy(items);
        Rational kr21 = Rational.of(items, items - 1L).times(Rational.ONE.minus(binomial.dividedBy(variance)));
        if (kr21.signum() <= 0 || kr21.isAtLeast(Rational.ONE)) {
            return Figure.undefined(Figure.Reason.NOT_ESTIMABLE, Ingredient.of("KR-21", kr21));
        }
        Rational odds = kr21.reciprocal().minus(Rational.ONE);
        return Figure.of(new BetaBinomial(
                items, odds.times(mean), odds.times(Rational.of(items).minus(mean))));
    }

    /** The probability that a form is passed. */
    Rational pass(int cut) {
        BigInteger[] ways = new BigInteger[items + 1];
        for (int total = 0; total <= items; total++) {
            ways[total] = total < cut ? BigInteger.ZERO : choose(total);
        }
        return expected(ways);
    }

    /** The probability that two forms are both passed by one person. */
    Rational passBoth(int cut) {
        BigInteger[] ways = new BigInteger[2 * items + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        for (int first = Math.max(0, cut); first <= items; first++) {
            for (int second = Math.max(0, cut); second <= items; second++) {
                int total = first + second;
                ways[total] = ways[total].add(choose(first).multiply(choose(second)));
            }
        }
        return expected(ways);
    }

    private BigInteger choose(int total) {
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k < total; k++) {
            choose = choose.multiply(BigInteger.valueOf(items - k)).divide(BigInteger.valueOf(k + 1L));
        }
        return choose;
    }

    /** The sum over totals of ways × the mean, over true shares, of share<sup>total</sup> (1 − share)<sup>rest</sup>. */
    private Rational expected(BigInteger[] ways) {
        int trials = ways.length - 1;
        Rational[] right = rising(alpha, trials);
        Rational[] wrong = rising(beta, trials);
        Rational sum = Rational.ZERO;
        for (int total = 0; total <= trials; total++) {
            if (ways[total].signum() > 0) {
                sum = sum.plus(Rational.of(ways[total], BigInteger.ONE)
                        .times(right[total])
                        .times(wrong[trials - total]));
            }
        }
        return sum.dividedBy(rising(alpha.plus(beta), trials)[trials]);
    }

    private static Rational[] rising(Rational start, int most) {
        Rational[] powers = new Rational[most + 1];
        powers[0] = Rational.ONE;
        for (int k = 0; k < most; k++) {
            powers[k + 1] = powers[k].times(start.plus(Rational.of(k)));
        }
        return powers;
    }
}
