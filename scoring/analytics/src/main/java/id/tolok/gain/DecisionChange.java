package id.tolok.gain;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How decisions on the same candidates changed, such as from a mock assessment to the real one: McNemar's test. McNemar, Q. (1947),
 * Note on the sampling error of the difference between correlated proportions or percentages, Psychometrika 12(2), 153–157.
 *
 * <p>Only candidates who are competent or not yet competent both times are compared; the others are listed.
 *
 * @param stayedCompetent how many were competent both times
 * @param lost how many were competent and then not yet competent
 * @param gained how many were not yet competent and then competent
 * @param stayedNotYet how many were not yet competent both times
 * @param notCompared who has only one decision, or one that is not yet concluded
 */
public record DecisionChange(
        long stayedCompetent, long lost, long gained, long stayedNotYet, List<CandidateId> notCompared)
        implements Serializable {

    /** Keeps a copy of the candidates. */
    public DecisionChange {
        notCompared = List.copyOf(notCompared);
    }

    /** Compares decisions before with decisions after. */
    public static DecisionChange of(Map<CandidateId, Decision> before, Map<CandidateId, Decision> after) {
        long[][] counts = new long[2][2];
        ImmutableList.Builder<CandidateId> notCompared = ImmutableList.builder();
        before.forEach((candidate, first) -> {
            Decision last = after.getOrDefault(candidate, Decision.NOT_YET_CONCLUDED);
            if (isConcluded(first) && isConcluded(last)) {
                counts[row(first)][row(last)]++;
            } else {
                notCompared.add(candidate);
            }
        });
        after.keySet().stream()
                .filter(candidate -> !before.containsKey(candidate))
                .forEach(notCompared::add);
        return new DecisionChange(counts[0][0], counts[0][1], counts[1][0], counts[1][1], notCompared.build());
    }

    private static boolean isConcluded(Decision decision) {
        return decision != Decision.NOT_YET_CONCLUDED;
    }

    private static int row(Decision decision) {
        return decision == Decision.COMPETENT ? 0 : 1;
    }

    /** How many changed, one way or the other. */
    public long changed() {
        return lost + gained;
    }

    /** McNemar's exact chi-squared with 1 degree of freedom, without correction; undefined if nobody changed. */
    public Figure<Rational> chiSquared() {
        return chiSquared(Rational.of(gained - lost).abs());
    }

    /**
     * The same with the continuity correction of one; undefined if nobody changed. Edwards, A. L. (1948), Note on the correction
     * for continuity in testing the significance of the difference between correlated proportions, Psychometrika 13(3), 185–187.
     */
    public Figure<Rational> chiSquaredCorrected() {
        Rational distance = Rational.of(gained - lost).abs().minus(Rational.ONE);
        return chiSquared(Rational.ZERO.max(distance));
    }

    private Figure<Rational> chiSquared(Rational distance) {
        return changed() == 0 ? nobodyChanged() : Figure.of(distance.pow(2).dividedBy(changed()));
    }

    /** The p-value of a chi-squared of this change. */
    private static Figure<Double> pValue(Figure<Rational> chiSquared) {
        return chiSquared.map(value -> ChiSquaredDistribution.of(1).survivalProbability(Approximation.of(value)));
    }

    /** The p-value of {@link #chiSquared}, good from about 25 changes. */
    public Figure<Double> approximatePValue() {
        return pValue(chiSquared());
    }

    /** The p-value of {@link #chiSquaredCorrected}. */
    public Figure<Double> correctedPValue() {
        return pValue(chiSquaredCorrected());
    }

    /** The exact two-sided p-value: twice the smaller tail of the binomial with probability one half; undefined if nobody changed. */
    public Figure<Rational> exactPValue() {
        if (changed() == 0) {
            return nobodyChanged();
        }
        BigInteger ways = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (long k = 0; k <= Math.min(lost, gained); k++) {
            ways = ways.add(choose);
            choose = choose.multiply(BigInteger.valueOf(changed() - k)).divide(BigInteger.valueOf(k + 1));
        }
        return Figure.of(Rational.ONE.min(Rational.of(ways, BigInteger.TWO.pow(Math.toIntExact(changed())))
                .times(2)));
    }

    private Figure<Rational> nobodyChanged() {
        return Figure.undefined(
                Figure.Reason.NO_VARIATION, Ingredient.of("lost", lost), Ingredient.of("gained", gained));
    }
}
