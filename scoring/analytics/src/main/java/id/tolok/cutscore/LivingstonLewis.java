package id.tolok.cutscore;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Consistency and accuracy of decisions by scores of any kind, from one form and a reliability. Livingston, S. A. and Lewis, C. (1995),
 * Estimating the consistency and accuracy of classifications based on test scores, Journal of Educational Measurement 32(2), 179–197.
 *
 * <p>The test is seen as so many right or wrong items of equal difficulty as have its reliability; true scores follow a beta distribution
 * and observed ones the binomial. Whoever has the share of the cut or more of these items passes, in both forms alike: programs that round
 * the cut of one form otherwise find a table that is not symmetric.
 *
 * @param effectiveLength how many such items the test is worth, rounded half up
 * @param trueScores the distribution of true scores
 * @param consistency would another form decide alike
 * @param accuracy would the true score decide alike
 */
public record LivingstonLewis(
        int effectiveLength, TrueScores trueScores, DecisionConsistency<Double> consistency, DecisionAccuracy accuracy)
        implements Serializable {

    private static final int LONGEST = 1_000_000;

    /**
     * Obtains the model of these scores. Undefined below two scores and if they do not vary; not estimable for a reliability that is not
     * above 0 and below 1, and if the scores vary less or more than the model allows.
     *
     * @param scores the observed scores
     * @param lowest the lowest possible score
     * @param highest the highest possible score
     * @param reliability of the scores, such as alpha
     * @param cut a score equal to it passes
     * @throws id.tolok.problem.InvalidModelException if the highest is not above the lowest, or cut or scores are not between
     */
    public static Figure<LivingstonLewis> of(
            List<Rational> scores, Rational lowest, Rational highest, Rational reliability, Rational cut) {
        check(scores, lowest, highest, cut);
        Rational range = highest.minus(lowest);
        List<Rational> shares = scores.stream()
                .map(score -> score.minus(lowest).dividedBy(range))
                .toList();
        Moments moments = Moments.of(shares);
        return moments.variance()
                .flatMap(any -> moments.populationVariance()
                        .flatMap(variance -> moments.mean()
                                .flatMap(mean -> length(mean, variance, reliability)
                                        .flatMap(length -> of(
                                                shares,
                                                length,
                                                cut.minus(lowest).dividedBy(range))))));
    }

    private static void check(List<Rational> scores, Rational lowest, Rational highest, Rational cut) {
        Problems problems = new Problems()
                .check(
                        highest.compareTo(lowest) > 0,
                        FieldPath.of("highest"),
                        "must be above the lowest (" + lowest + ")",
                        highest);
        checkBetween(problems, FieldPath.of("cut"), lowest, highest, cut);
        for (int i = 0; i < scores.size(); i++) {
            checkBetween(problems, FieldPath.of("scores").index(i), lowest, highest, scores.get(i));
        }
        problems.throwIfAny();
    }

    private static void checkBetween(
            Problems problems, FieldPath path, Rational lowest, Rational highest, Rational score) {
        problems.check(
                score.isAtLeast(lowest) && highest.isAtLeast(score),
                path,
                "must be from " + lowest + " to " + highest,
                score);
    }

    private static Figure<Integer> length(Rational mean, Rational variance, Rational reliability) {
        if (variance.isZero()) {
            return Figure.undefined(Figure.Reason.NO_VARIATION, Ingredient.of("mean", mean));
        }
        Ingredient[] ingredients = {
            Ingredient.of("r", reliability), Ingredient.of("mean", mean), Ingredient.of("variance", variance)
        };
        if (reliability.signum() <= 0 || reliability.isAtLeast(Rational.ONE)) {
            return Figure.undefined(Figure.Reason.NOT_ESTIMABLE, ingredients);
        }
        Rational length = mean.times(Rational.ONE.minus(mean))
                .minus(reliability.times(variance))
                .dividedBy(variance.times(Rational.ONE.minus(reliability)));
        return length.compareTo(Rational.of(2)) < 0 || length.compareTo(Rational.of(LONGEST)) > 0
                ? Figure.undefined(Figure.Reason.NOT_ESTIMABLE, ingredients)
                : Figure.of(length.toDecimal(0, RoundingMode.HALF_UP).intValueExact());
    }

    private static Figure<LivingstonLewis> of(List<Rational> shares, int length, Rational cut) {
        return TrueScores.of(trueMoments(shares, length)).map(trueScores -> of(trueScores, length, cut));
    }

    /** The moments about 0 of true shares: means of descending factorials of the numbers right over those of the length. */
    private static List<Rational> trueMoments(List<Rational> shares, int length) {
        int most = Math.min(4, length);
        List<Rational> moments = new ArrayList<>();
        List<Rational> products =
                new ArrayList<>(shares.stream().map(any -> Rational.ONE).toList());
        for (int k = 0; k < most; k++) {
            for (int i = 0; i < products.size(); i++) {
                Rational right = shares.get(i).times(length).minus(Rational.of(k));
                products.set(i, products.get(i).times(right).dividedBy(length - k));
            }
            moments.add(Rational.sum(products).dividedBy(products.size()));
        }
        return moments;
    }

    private static LivingstonLewis of(TrueScores trueScores, int length, Rational cut) {
        int needed = cut.times(length).toDecimal(0, RoundingMode.CEILING).intValueExact();
        DoubleUnaryOperator pass =
                share -> needed == 0 ? 1 : RegularizedBeta.value(share, needed, length - needed + 1.0);
        BetaMean mean = new BetaMean(trueScores);
        double bound = Approximation.of(cut);
        double all = mean.over(0, bound, share -> 1) + mean.over(bound, 1, share -> 1);
        double passed = (mean.over(0, bound, pass) + mean.over(bound, 1, pass)) / all;
        double alike = mean.over(0, bound, share -> twiceAlike(pass.applyAsDouble(share)))
                + mean.over(bound, 1, share -> twiceAlike(pass.applyAsDouble(share)));
        double falsePositives = mean.over(0, bound, pass) / all;
        double falseNegatives = mean.over(bound, 1, share -> 1 - pass.applyAsDouble(share)) / all;
        return new LivingstonLewis(
                length,
                trueScores,
                DecisionConsistency.of(alike / all, twiceAlike(passed)),
                new DecisionAccuracy(1 - falsePositives - falseNegatives, falsePositives, falseNegatives));
    }

    /** The probability that two independent decisions with this probability to pass are alike. */
    private static double twiceAlike(double pass) {
        return pass * pass + (1 - pass) * (1 - pass);
    }
}
