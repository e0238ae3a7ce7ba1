package id.tolok.cohort;

import id.tolok.assessment.Decision;
import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Interval;
import java.io.Serializable;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many of those concluded on are competent (tingkat kelulusan). Those not yet concluded are counted, and are in no rate.
 *
 * @param competent how many are competent
 * @param notYet how many are not yet competent
 * @param notConcluded how many are not yet concluded
 */
public record PassRate(long competent, long notYet, long notConcluded) implements Serializable {

    /** The rate of nobody: what merging starts from. */
    public static final PassRate NONE = new PassRate(0, 0, 0);

    /** Obtains the rate of these decisions. */
    public static PassRate of(Iterable<Decision> decisions) {
        PassRate rate = NONE;
        for (Decision decision : decisions) {
            rate = rate.plus(decision);
        }
        return rate;
    }

    /** The rate with one decision more. */
    public PassRate plus(Decision decision) {
        return plus(decision, 1);
    }

    /** The rate with one decision more, which so many have. */
    public PassRate plus(Decision decision, long times) {
        return switch (decision) {
            case COMPETENT -> new PassRate(competent + times, notYet, notConcluded);
            case NOT_YET_COMPETENT -> new PassRate(competent, notYet + times, notConcluded);
            case NOT_YET_CONCLUDED -> new PassRate(competent, notYet, notConcluded + times);
        };
    }

    /** The rate of both. */
    public PassRate plus(PassRate other) {
        return new PassRate(competent + other.competent, notYet + other.notYet, notConcluded + other.notConcluded);
    }

    /** How many there are, concluded on or not. */
    public long count() {
        return competent + notYet + notConcluded;
    }

    /** How many were concluded on: what the rate is over. */
    public long concluded() {
        return competent + notYet;
    }

    /** The exact share that is competent of those concluded on; undefined without any. */
    public Figure<Rational> rate() {
        return unlessNone(Rational.ZERO).map(any -> Rational.of(competent, concluded()));
    }

    private <T> Figure<T> unlessNone(T value) {
        return concluded() == 0
                ? Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", concluded()))
                : Figure.of(value);
    }

    /**
     * Wilson's score interval for the rate, without continuity correction; undefined without anyone concluded on. Wilson, E. B.
     * (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical
     * Association 22(158), 209–212.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public Figure<Interval> wilson(Rational confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(Interval.tail(confidence));
        double n = concluded();
        return rate().map(rate -> {
            double p = Approximation.of(rate);
            double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
            double reach = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
            return new Interval(competent == 0 ? 0 : middle - reach, notYet == 0 ? 1 : middle + reach, confidence);
        });
    }

    /**
     * The exact interval for the rate, never too narrow and often too wide; undefined without anyone concluded on. Clopper, C. J.
     * and Pearson, E. S. (1934), The use of confidence or fiducial limits illustrated in the case of the binomial, Biometrika
     * 26(4), 404–413.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public Figure<Interval> clopperPearson(Rational confidence) {
        double tail = Interval.tail(confidence);
        double lower = competent == 0
                ? 0
                : BetaDistribution.of((double) competent, notYet + 1.0).inverseCumulativeProbability(tail);
        double upper = notYet == 0
                ? 1
                : BetaDistribution.of(competent + 1.0, (double) notYet).inverseSurvivalProbability(tail);
        return unlessNone(new Interval(lower, upper, confidence));
    }

    /** Such as {@code 18/24 (2 not yet concluded)}. */
    @Override
    public String toString() {
        return competent + "/" + concluded() + " (" + notConcluded + " not yet concluded)";
    }
}
