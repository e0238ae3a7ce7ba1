package id.tolok.cutscore;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogBeta;

/**
 * Means over a beta distribution, also over a part of it, by the double exponential rule, which holds where the density has no bound. Takahasi,
 * H. and Mori, M. (1974), Double exponential formulas for numerical integration, Publications of the Research Institute for
 * Mathematical Sciences 9(3), 721–741.
 */
final class BetaMean {

    private static final double WIDEST = 6;
    private static final int STEPS = 384;

    private final TrueScores scores;
    private final double logOfBeta;

    BetaMean(TrueScores scores) {
        this.scores = scores;
        this.logOfBeta = LogBeta.value(scores.alpha(), scores.beta());
    }

    /** The integral of a function times the density over shares from one to another, kept within the bounds. */
    double over(double from, double to, DoubleUnaryOperator function) {
        double start = inside(from);
        double end = inside(to);
        if (end <= start) {
            return 0;
        }
        double step = WIDEST / STEPS;
        double sum = 0;
        for (int i = -STEPS; i <= STEPS; i++) {
            sum += at(i * step, start, end, function);
        }
        return sum * step * (end - start);
    }

    private double inside(double share) {
        double place = (share - scores.lowest()) / (scores.highest() - scores.lowest());
        return Math.max(0, Math.min(1, place));
    }

    /** The integrand; the distances from both ends are worked out apart, so that neither loses its digits. */
    private double at(double t, double start, double end, DoubleUnaryOperator function) {
        double reach = Math.PI * Math.sinh(t);
        double below = 1 / (1 + Math.exp(-reach));
        double above = 1 / (1 + Math.exp(reach));
        double slope = Math.PI * Math.cosh(t) * below * above;
        double place = start + (end - start) * below;
        double rest = 1 - end + (end - start) * above;
        if (slope == 0 || place == 0 || rest == 0) {
            return 0;
        }
        double log = (scores.alpha() - 1) * Math.log(place) + (scores.beta() - 1) * Math.log(rest) - logOfBeta;
        double share = scores.lowest() + (scores.highest() - scores.lowest()) * place;
        return slope * Math.exp(log) * function.applyAsDouble(share);
    }
}
