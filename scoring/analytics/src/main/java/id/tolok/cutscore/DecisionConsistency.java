package id.tolok.cutscore;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Would the decision repeat with another form of the test: the share of candidates decided on alike, and that share beyond chance.
 *
 * @param agreement the share of candidates on whom both forms decide alike, from 0 to 1
 * @param kappa that share beyond what the pass rates alone yield, 1 at best
 * @param <T> exact or not, as the method is
 */
public record DecisionConsistency<T>(Figure<T> agreement, Figure<T> kappa) implements Serializable {

    /**
     * The consistency of two forms that all candidates took, from how many passed both, the first or the second alone, and none.
     * Swaminathan, H., Hambleton, R. K. and Algina, J. (1974), Reliability of criterion-referenced tests: a decision-theoretic
     * formulation, Journal of Educational Measurement 11(4), 263–267.
     */
    public static DecisionConsistency<Rational> ofTwoForms(long both, long firstOnly, long secondOnly, long none) {
        long n = both + firstOnly + secondOnly + none;
        if (n == 0) {
            Figure<Rational> tooFew = Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", n));
            return new DecisionConsistency<>(tooFew, tooFew);
        }
        Rational first = Rational.of(both + firstOnly, n);
        Rational second = Rational.of(both + secondOnly, n);
        Rational chance = first.times(second).plus(Rational.ONE.minus(first).times(Rational.ONE.minus(second)));
        return exact(Rational.of(both + none, n), chance);
    }

    /** From the share decided on alike and what chance yields. */
    static DecisionConsistency<Double> of(double agreement, double chance) {
        Figure<Double> kappa = chance >= 1
                ? Figure.undefined(
                        Figure.Reason.NO_VARIATION,
                        new Ingredient("p_o", Double.toString(agreement)),
                        new Ingredient("p_e", Double.toString(chance)))
                : Figure.of((agreement - chance) / (1 - chance));
        return new DecisionConsistency<>(Figure.of(agreement), kappa);
    }

    private static DecisionConsistency<Rational> exact(Rational agreement, Rational chance) {
        Figure<Rational> kappa = chance.equals(Rational.ONE)
                ? Figure.undefined(
                        Figure.Reason.NO_VARIATION, Ingredient.of("p_o", agreement), Ingredient.of("p_e", chance))
                : Figure.of(agreement.minus(chance).dividedBy(Rational.ONE.minus(chance)));
        return new DecisionConsistency<>(Figure.of(agreement), kappa);
    }

    /**
     * The consistency from one form of right or wrong items: each candidate's chance to pass is binomial, with a true share between
     * the own and the mean share as the reliability tells. Exact. Undefined below two candidates. Subkoviak, M. J. (1976), Estimating
     * reliability from a single administration of a criterion-referenced test, Journal of Educational Measurement 13(4), 265–276.
     *
     * @param items how many items the test has
     * @param totals how many items each candidate had right
     * @param cut how many items right pass
     * @param reliability KR-20 or KR-21, from 0 to 1
     * @throws id.tolok.problem.InvalidModelException if a total or the cut is not from 0 to the number of items, or the reliability not
     *     from 0 to 1
     */
    public static DecisionConsistency<Rational> bySubkoviak(
            int items, List<Integer> totals, int cut, Rational reliability) {
        checkTotals(items, totals, cut)
                .check(
                        reliability.signum() >= 0 && reliability.compareTo(Rational.ONE) <= 0,
                        FieldPath.of("reliability"),
                        "must be from 0 to 1",
                        reliability)
                .throwIfAny();
        if (totals.size() < 2) {
            Figure<Rational> tooFew = Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", totals.size()));
            return new DecisionConsistency<>(tooFew, tooFew);
        }
        List<Rational> shares =
                totals.stream().map(total -> Rational.of(total, items)).toList();
        Rational mean = Rational.sum(shares).dividedBy(shares.size());
        List<Rational> passes = shares.stream()
                .map(share -> reliability
                        .times(share)
                        .plus(Rational.ONE.minus(reliability).times(mean)))
                .map(share -> atLeast(items, cut, share))
                .toList();
        Rational pass = Rational.sum(passes).dividedBy(passes.size());
        return exact(
                Rational.sum(passes.stream()
                                .map(DecisionConsistency::twiceAlike)
                                .toList())
                        .dividedBy(passes.size()),
                twiceAlike(pass));
    }

    private static Problems checkTotals(int items, List<Integer> totals, int cut) {
        Problems problems =
                new Problems().check(cut >= 0 && cut <= items, FieldPath.of("cut"), "must be from 0 to " + items, cut);
        for (int i = 0; i < totals.size(); i++) {
            problems.check(
                    totals.get(i) >= 0 && totals.get(i) <= items,
                    FieldPath.of("totals").index(i),
                    "must be from 0 to " + items,
                    totals.get(i));
        }
        return problems;
    }

    /**
     * The consistency from one form of right or wrong items if true shares follow a beta distribution, fitted by the mean and KR-21 with
     * the divisor n. Exact. Undefined below two items or candidates and if totals do not vary; not estimable unless KR-21 is above
     * 0 and below 1. Huynh, H. (1976), On the reliability of decisions in domain-referenced testing, Journal of Educational
     * Measurement 13(4), 253–264.
     *
     * @param items how many items the test has
     * @param totals how many items each candidate had right
     * @param cut how many items right pass
     * @throws id.tolok.problem.InvalidModelException if a total or the cut is not from 0 to the number of items
     */
    public static DecisionConsistency<Rational> byHuynh(int items, List<Integer> totals, int cut) {
        checkTotals(items, totals, cut).throwIfAny();
        Figure<BetaBinomial> model = BetaBinomial.of(
                items, Moments.of(totals.stream().map(Rational::of).toList()));
        Figure<DecisionConsistency<Rational>> consistency = model.map(fitted -> {
            Rational pass = fitted.pass(cut);
            Rational both = fitted.passBoth(cut);
            Rational alike = Rational.ONE.minus(pass.times(2)).plus(both.times(2));
            return exact(alike, twiceAlike(pass));
        });
        return new DecisionConsistency<>(
                consistency.flatMap(DecisionConsistency::agreement), consistency.flatMap(DecisionConsistency::kappa));
    }

    /** The probability that two independent decisions with this probability are alike. */
    private static Rational twiceAlike(Rational pass) {
        return pass.pow(2).plus(Rational.ONE.minus(pass).pow(2));
    }

    /** The binomial probability of at least so many items right. */
    private static Rational atLeast(int items, int cut, Rational share) {
        Rational sum = Rational.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k <= items; k++) {
            if (k >= cut) {
                sum = sum.plus(Rational.of(choose, BigInteger.ONE)
                        .times(share.pow(k))
                        .times(Rational.ONE.minus(share).pow(items - k)));
            }
            choose = choose.multiply(BigInteger.valueOf(items - k)).divide(BigInteger.valueOf(k + 1L));
        }
        return sum;
    }

    /**
     * The consistency if the totals of two forms are normal together, with the reliability as their correlation, half a point below
     * the cut counting as the bound. Undefined below two candidates and if totals do not vary; not estimable for a reliability
     * that is not from 0 to below 1. Subkoviak, M. J. (1988), A practitioner's guide to computation and interpretation of reliability
     * indices for mastery tests, Journal of Educational Measurement 25(1), 47–55; his printed tables agree with this
     * to 0.01 but for two cells.
     *
     * @param totals how many items each candidate had right
     * @param cut how many items right pass
     * @param reliability such as KR-20
     */
    public static DecisionConsistency<Double> byNormalApproximation(
            List<Integer> totals, int cut, Rational reliability) {
        Moments moments = Moments.of(totals.stream().map(Rational::of).toList());
        Figure<Double> bound = moments.variance()
                .flatMap(variance -> moments.mean()
                        .flatMap(mean -> variance.isZero()
                                ? Figure.undefined(Figure.Reason.NO_VARIATION, Ingredient.of("n", moments.count()))
                                : Figure.of(Approximation.overSqrt(
                                        Rational.of(2L * cut - 1, 2).minus(mean), variance))));
        Figure<Double> checked = reliability.signum() < 0 || reliability.isAtLeast(Rational.ONE)
                ? Figure.undefined(Figure.Reason.NOT_ESTIMABLE, Ingredient.of("r", reliability))
                : bound;
        double r = Approximation.of(reliability);
        return new DecisionConsistency<>(checked.map(z -> normalAgreement(z, r)), checked.map(z -> normalKappa(z, r)));
    }

    /** The agreement of two normal decisions at a standardized bound. */
    static double normalAgreement(double z, double r) {
        double below = NormalDistribution.of(0, 1).cumulativeProbability(z);
        return 1 - 2 * below + 2 * bothBelow(z, r);
    }

    /** Their kappa, by the same model. */
    static double normalKappa(double z, double r) {
        double below = NormalDistribution.of(0, 1).cumulativeProbability(z);
        return (bothBelow(z, r) - below * below) / (below * (1 - below));
    }

    /**
     * The probability that both of two standard normal numbers of this correlation, from 0 to below 1, are below z: the square of one
     * alone and the integral of the density along the correlation, which Plackett (1954), Biometrika 41, 351–360, gives.
     */
    private static double bothBelow(double z, double r) {
        double below = NormalDistribution.of(0, 1).cumulativeProbability(z);
        double end = Math.asin(r);
        int steps = 200;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(-z * z / (1 + Math.sin(end * i / steps)));
        }
        return below * below + sum * end / steps / 3 / (2 * Math.PI);
    }
}
