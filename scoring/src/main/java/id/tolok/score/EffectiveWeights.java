package id.tolok.score;

import id.tolok.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What aggregations have in common. */
final class EffectiveWeights {

    private EffectiveWeights() {}

    /**
     * What a rule, which may be a user's, answers.
     *
     * @throws IllegalStateException if that is not one weight of 0 or more for each score
     */
    static List<Rational> of(Aggregation rule, List<Weighted> scores) {
        List<Rational> weights = rule.effectiveWeights(scores);
        if (weights.size() != scores.size() || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalStateException(
                    "the aggregation " + rule.id() + " must answer with one effective weight of 0 or more"
                            + " for each of " + scores.size() + " scores, but answered " + weights);
        }
        return weights;
    }

    /** The sum of effective weight × score; a score that alone has all the weight is the sum, also if it is no fraction. */
    static Score sum(List<Rational> effective, List<Weighted> scores) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < scores.size(); i++) {
            Rational weight = effective.get(i);
            if (weight.isZero()) {
                continue;
            }
            Score score = scores.get(i).score();
            if (weight.equals(Rational.ONE) && isOnlyOne(effective)) {
                return score;
            }
            sum = sum.plus(weight.times(score.share()));
        }
        return Score.of(sum);
    }

    private static boolean isOnlyOne(List<Rational> effective) {
        return effective.stream().filter(weight -> !weight.isZero()).count() == 1;
    }

    /**
     * The mean of the scores that have a weight: what the sum of effective weight × score comes to, in one go and without dividing
     * each weight. Empty where some are no fractions.
     *
     * @param weighted by their weights; otherwise all alike
     */
    static Optional<Standing> mean(List<Weighted> scores, boolean weighted) {
        Mean mean = new Mean();
        for (Weighted each : scores) {
            if (!each.score().isRational()) {
                return Optional.empty();
            }
            if (!each.weight().isZero()) {
                mean.add(weighted ? each.weight() : Rational.ONE, each.score());
            }
        }
        return Optional.of(mean.standing());
    }

    /** The places of the scores that have a weight. */
    static List<Integer> counted(List<Weighted> scores) {
        return IntStream.range(0, scores.size())
                .filter(i -> scores.get(i).weight().signum() > 0)
                .boxed()
                .toList();
    }

    /**
     * The places of the scores that have a weight, from the lowest score to the highest; of equal ones the heaviest first, so that
     * the order in which they stand does not matter.
     */
    static List<Integer> sorted(List<Weighted> scores) {
        List<Integer> sorted = new ArrayList<>(counted(scores));
        sorted.sort(Comparator.comparing((Integer i) -> scores.get(i).score())
                .thenComparing(i -> scores.get(i).weight(), Comparator.reverseOrder()));
        return sorted;
    }

    /** One, spread evenly over some of the places. */
    static List<Rational> spread(int size, List<Integer> places) {
        List<Rational> weights = none(size);
        places.forEach(place -> weights.set(place, Rational.of(1, places.size())));
        return List.copyOf(weights);
    }

    /** One, spread over some of the places as the stated weights have it. */
    static List<Rational> shared(List<Weighted> scores, List<Integer> places) {
        Rational sum = Rational.sum(
                places.stream().map(place -> scores.get(place).weight()).toList());
        List<Rational> weights = none(scores.size());
        if (!sum.isZero()) {
            places.forEach(
                    place -> weights.set(place, scores.get(place).weight().dividedBy(sum)));
        }
        return List.copyOf(weights);
    }

    /** Zeros. */
    static List<Rational> none(int size) {
        return new ArrayList<>(Collections.nCopies(size, Rational.ZERO));
    }
}
