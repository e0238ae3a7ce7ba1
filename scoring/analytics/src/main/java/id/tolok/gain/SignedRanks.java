package id.tolok.gain;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The signed-rank test: do gains outweigh losses by rank. Wilcoxon, F. (1945), Individual comparisons by ranking methods, Biometrics
 * Bulletin 1(6), 80–83.
 *
 * <p>Equal distances share the mean of their ranks. The p-value is exact also then, since it counts all ways to give the ranks that
 * occur their signs.
 *
 * @param doubledRanks twice the rank of each difference that is not 0, so that shared ranks stay whole; with the sign of the difference
 * @param zeros how many differences are 0
 */
public record SignedRanks(List<Long> doubledRanks, int zeros) implements Serializable {

    private static final int MOST_FOR_EXACT = 200;

    /** What is done with differences of 0. */
    public enum Zeros implements Labelled {
        /** They are left out before ranking: Wilcoxon (1945). */
        LEFT_OUT("dikeluarkan sebelum diberi peringkat", "left out before ranking"),
        /**
         * They are ranked with the others, as the lowest, and their ranks then left out: Pratt, J. W. (1959), Remarks on zeros and
         * ties in the Wilcoxon signed rank procedures, Journal of the American Statistical Association 54(287), 655–667.
         */
        RANKED("diberi peringkat, lalu dikeluarkan", "ranked, then left out");

        private final String indonesian;
        private final String english;

        Zeros(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Keeps a copy of the ranks. */
    public SignedRanks {
        doubledRanks = List.copyOf(doubledRanks);
    }

    /** Ranks differences. */
    public static SignedRanks of(List<PercentagePoints> differences, Zeros rule) {
        List<Rational> sorted = differences.stream()
                .map(PercentagePoints::points)
                .filter(points -> !points.isZero())
                .sorted(Comparator.comparing(Rational::abs))
                .toList();
        int zeros = differences.size() - sorted.size();
        return new SignedRanks(ranks(sorted, rule == Zeros.RANKED ? zeros : 0), zeros);
    }

    private static List<Long> ranks(List<Rational> sorted, int below) {
        List<Long> ranks = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = endOfTies(sorted, from);
            long doubled = 2L * below + from + 1 + to;
            sorted.subList(from, to).forEach(points -> ranks.add(points.signum() * doubled));
            from = to;
        }
        return ranks;
    }

    private static int endOfTies(List<Rational> sorted, int from) {
        int to = from;
        while (to < sorted.size()
                && sorted.get(to).abs().equals(sorted.get(from).abs())) {
            to++;
        }
        return to;
    }

    /** How many differences are not 0. */
    public int count() {
        return doubledRanks.size();
    }

    /** The sum of the ranks of the gains, V. */
    public Rational sumOfGains() {
        return Rational.of(doubledGains(), 2);
    }

    /** The sum of the ranks of the losses. */
    public Rational sumOfLosses() {
        return Rational.of(doubledTotal() - doubledGains(), 2);
    }

    private long doubledGains() {
        return doubledRanks.stream()
                .filter(rank -> rank > 0)
                .mapToLong(rank -> rank)
                .sum();
    }

    private long doubledTotal() {
        return doubledRanks.stream().mapToLong(Math::abs).sum();
    }

    /**
     * The share of the rank sum that gains have over losses, from −1 to 1; undefined without differences. Kerby, D. S. (2014), The
     * simple difference formula, Comprehensive Psychology 3, 1.
     */
    public Figure<Rational> rankBiserial() {
        return count() == 0 ? tooFew() : Figure.of(Rational.of(2 * doubledGains() - doubledTotal(), doubledTotal()));
    }

    /**
     * The exact two-sided p-value, twice the smaller tail; undefined without differences, and above 200, where
     * {@link #approximatePValue} serves.
     */
    public Figure<Rational> exactPValue() {
        if (count() == 0) {
            return tooFew();
        }
        if (count() > MOST_FOR_EXACT) {
            return Figure.undefined(Figure.Reason.TOO_MANY, Ingredient.of("n", count()));
        }
        return Figure.of(Rational.ONE.min(Rational.of(waysAtMost(smallerDoubledSum()), BigInteger.TWO.pow(count()))
                .times(2)));
    }

    private long smallerDoubledSum() {
        return Math.min(doubledGains(), doubledTotal() - doubledGains());
    }

    /** In how many of all ways to give the ranks their signs the gains sum to at most this. */
    private BigInteger waysAtMost(long doubledSum) {
        BigInteger[] ways = new BigInteger[Math.toIntExact(doubledSum) + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[0] = BigInteger.ONE;
        for (long signed : doubledRanks) {
            int rank = Math.toIntExact(Math.abs(signed));
            for (int sum = ways.length - 1; sum >= rank; sum--) {
                ways[sum] = ways[sum].add(ways[sum - rank]);
            }
        }
        return Arrays.stream(ways).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * The two-sided p-value by the normal distribution, with the variance that the shared ranks leave and a continuity correction
     * of one half; undefined without differences.
     */
    public Figure<Double> approximatePValue() {
        if (count() == 0) {
            return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", count()));
        }
        Rational variance = Rational.sum(doubledRanks.stream()
                        .map(rank -> Rational.of(rank).pow(2))
                        .toList())
                .dividedBy(16);
        Rational distance = sumOfGains().minus(sumOfLosses()).abs().minus(Rational.ONE);
        double z = Approximation.overSqrt(Rational.ZERO.max(distance).dividedBy(2), variance);
        return Figure.of(2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }

    private Figure<Rational> tooFew() {
        return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", count()), Ingredient.of("zeros", zeros));
    }
}
