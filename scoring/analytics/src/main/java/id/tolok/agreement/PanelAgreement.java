package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.util.Arrays;
import java.util.List;

/**
 * Coefficients of agreement of any number of assessors, with missing ratings: plain agreement, Fleiss' kappa, Gwet's AC1 and AC2, and
 * the coefficient of Brennan and Prediger. They differ only in what they expect of chance.
 *
 * <p>Observed agreement is over the pairs of ratings of each subject, averaged over the subjects that at least two assessors rated;
 * subjects with one rating still tell how often each category is used. Standard errors are over samples of subjects, and intervals
 * use the t distribution with one degree of freedom less than subjects. Gwet, K. L. (2014), Handbook of Inter-Rater Reliability, 4th
 * edition, chapter 5; Gwet, K. L. (2008), Computing inter-rater reliability and its variance in the presence of high agreement,
 * British Journal of Mathematical and Statistical Psychology 61(1), 29–48.
 */
public final class PanelAgreement {

    private final List<int[]> counts;
    private final Rational[][] weights;
    private final Rational[] shares;
    private final Rational[] pairwise;
    private final int size;
    private final int ratedTwice;

    private PanelAgreement(Panel panel, Weights weights) {
        this.counts = panel.counts();
        this.weights = weights.matrix(panel.categories());
        this.size = panel.categories().size();
        this.shares = shares();
        this.pairwise = counts.stream().map(this::pairwise).toArray(Rational[]::new);
        this.ratedTwice =
                (int) counts.stream().filter(PanelAgreement::isRatedTwice).count();
    }

    /** The panel's agreement with these weights. */
    public static PanelAgreement of(Panel panel, Weights weights) {
        return new PanelAgreement(panel, weights);
    }

    /** The share of pairs of ratings that agree, without regard to chance. */
    public Coefficient percentAgreement() {
        return coefficient(Rational.ZERO, zeros());
    }

    /**
     * Fleiss' kappa: chance puts ratings in categories as often as the panel does. For two assessors it is Scott's pi, not Cohen's
     * kappa. Fleiss, J. L. (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76(5), 378–382.
     */
    public Coefficient fleissKappa() {
        Rational[] means = new Rational[size];
        for (int k = 0; k < size; k++) {
            means[k] = Rational.ZERO;
            for (int l = 0; l < size; l++) {
                means[k] = means[k].plus(weights[k][l].times(shares[l]));
            }
        }
        return coefficient(means, Rational.ONE);
    }

    /**
     * Gwet's AC1, or AC2 with weights: chance strikes only subjects that are hard to rate, so that agreement on a category that
     * nearly everyone is in still counts. Gwet (2008, 2014).
     */
    public Coefficient gwet() {
        Rational[] others = Arrays.stream(shares).map(Rational.ONE::minus).toArray(Rational[]::new);
        return coefficient(others, sumOfWeights().dividedBy((long) size * (size - 1)));
    }

    /**
     * The coefficient of Brennan and Prediger: chance uses all declared categories alike; for two categories also known as PABAK.
     * Brennan, R. L. and Prediger, D. J. (1981), Coefficient kappa: some uses, misuses, and alternatives, Educational and
     * Psychological Measurement 41(3), 687–699.
     */
    public Coefficient brennanPrediger() {
        return coefficient(sumOfWeights().dividedBy((long) size * size), zeros());
    }

    private Rational[] zeros() {
        Rational[] zeros = new Rational[size];
        Arrays.fill(zeros, Rational.ZERO);
        return zeros;
    }

    private Rational sumOfWeights() {
        return Rational.sum(Arrays.stream(weights).flatMap(Arrays::stream).toList());
    }

    /** The mean, over all subjects, of the share of each category in the ratings of a subject. */
    private Rational[] shares() {
        Rational[] means = zeros();
        for (int[] row : counts) {
            for (int k = 0; k < size; k++) {
                means[k] = means[k].plus(Rational.of(row[k], total(row)));
            }
        }
        return counts.isEmpty()
                ? means
                : Arrays.stream(means).map(sum -> sum.dividedBy(counts.size())).toArray(Rational[]::new);
    }

    /** The share of the pairs of ratings of one subject that agree; 0 if there is no pair. */
    private Rational pairwise(int[] row) {
        long total = total(row);
        Rational pairs = Rational.ZERO;
        for (int k = 0; k < size; k++) {
            Rational like = Rational.ZERO;
            for (int l = 0; l < size; l++) {
                like = like.plus(weights[k][l].times(row[l]));
            }
            pairs = pairs.plus(like.minus(Rational.ONE).times(row[k]));
        }
        return total < 2 ? Rational.ZERO : pairs.dividedBy(total * (total - 1));
    }

    private static long total(int[] row) {
        return Arrays.stream(row).sum();
    }

    private static boolean isRatedTwice(int[] row) {
        return total(row) >= 2;
    }

    /** A coefficient whose expected agreement depends on how often categories are used: factor × sum of share × mean. */
    private Coefficient coefficient(Rational[] means, Rational factor) {
        Rational[] perCategory = Arrays.stream(means).map(factor::times).toArray(Rational[]::new);
        Rational expected = Rational.ZERO;
        for (int k = 0; k < size; k++) {
            expected = expected.plus(shares[k].times(perCategory[k]));
        }
        return coefficient(expected, perCategory);
    }

    private Coefficient coefficient(Rational expected, Rational[] perCategory) {
        int leftOut = counts.size() - ratedTwice;
        Figure<Rational> observed = ratedTwice == 0
                ? tooFew()
                : Figure.of(Rational.sum(Arrays.asList(pairwise)).dividedBy(ratedTwice));
        Figure<Rational> chance = ratedTwice == 0 ? tooFew() : Figure.of(expected);
        Coefficient plain = new Coefficient(observed, chance, tooFew(), ratedTwice, leftOut, 0);
        Figure<Rational> variance = plain.value()
                .flatMap(value -> counts.size() < 2 ? tooFew() : Figure.of(variance(value, expected, perCategory)));
        return new Coefficient(observed, chance, variance, ratedTwice, leftOut, counts.size() - 1);
    }

    private Figure<Rational> tooFew() {
        return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", ratedTwice));
    }

    /** The variance over subjects of what each adds to the coefficient, its part in the expected agreement included. */
    private Rational variance(Rational value, Rational expected, Rational[] perCategory) {
        Rational room = Rational.ONE.minus(expected);
        Rational missed = Rational.ONE.minus(value).times(2);
        Rational factor = Rational.of(counts.size(), ratedTwice);
        Rational squares = Rational.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            int[] row = counts.get(i);
            Rational chance = Rational.ZERO;
            for (int k = 0; k < size; k++) {
                chance = chance.plus(perCategory[k].times(Rational.of(row[k], total(row))));
            }
            Rational own = pairwise[i]
                    .minus(isRatedTwice(row) ? expected : Rational.ZERO)
                    .times(factor);
            Rational linear = hasFixedChance(perCategory) ? own : own.minus(missed.times(chance.minus(expected)));
            squares = squares.plus(linear.dividedBy(room).minus(value).pow(2));
        }
        return squares.dividedBy((long) counts.size() * (counts.size() - 1));
    }

    private static boolean hasFixedChance(Rational[] perCategory) {
        return Arrays.stream(perCategory).allMatch(Rational::isZero);
    }
}
