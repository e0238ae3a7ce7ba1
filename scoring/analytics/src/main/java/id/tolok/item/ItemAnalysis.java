package id.tolok.item;

import com.google.common.collect.ImmutableMap;
import id.tolok.instrument.ItemId;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the items of a test work. Crocker, L. and Algina, J. (1986), Introduction to Classical and Modern Test Theory, chapter 14.
 *
 * @param scores what the analysis is over
 */
public record ItemAnalysis(ItemScores scores) {

    /** Obtains the analysis of scores. */
    public static ItemAnalysis of(ItemScores scores) {
        return new ItemAnalysis(scores);
    }

    /**
     * The mean share of its points that candidates reached: the share that is right, for items that are right or wrong (tingkat
     * kesukaran); high for easy items; undefined without candidates.
     *
     * @throws IllegalArgumentException if the test has no such item
     */
    public Figure<Rational> difficulty(ItemId item) {
        Rational highest = scores.highest(item);
        return Moments.of(scores.points(item)).mean().map(mean -> mean.dividedBy(highest));
    }

    /**
     * The correlation of an item with the whole test, the item itself included, which flatters it; undefined if one of them does
     * not vary.
     *
     * @throws IllegalArgumentException if the test has no such item
     */
    public Figure<Double> itemTotal(ItemId item) {
        scores.highest(item);
        return correlation(scores.points(item), scores.totals());
    }

    /**
     * The correlation of an item with the rest of the test, the corrected point-biserial for items that are right or wrong;
     * undefined if one of them does not vary. Henrysson, S. (1963), Correction of item-total correlations in item analysis,
     * Psychometrika 28(2), 211–218.
     *
     * @throws IllegalArgumentException if the test has no such item
     */
    public Figure<Double> itemRest(ItemId item) {
        scores.highest(item);
        return correlation(scores.points(item), scores.without(item).totals());
    }

    /**
     * The difficulty among the best less that among the weakest candidates, D (daya pembeda); undefined below two candidates.
     *
     * @throws IllegalArgumentException if the test has no such item
     */
    public Figure<Rational> discrimination(ItemId item, ExtremeGroups groups) {
        Rational highest = scores.highest(item);
        List<Rational> totals = scores.totals();
        if (totals.size() < 2) {
            return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", totals.size()));
        }
        List<Rational> points = scores.points(item);
        Rational best = weighted(points, groups.membership(totals, true));
        Rational weakest = weighted(points, groups.membership(totals, false));
        return Figure.of(
                best.minus(weakest).dividedBy(groups.size(totals.size())).dividedBy(highest));
    }

    private static Rational weighted(List<Rational> values, List<Rational> weights) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < values.size(); i++) {
            sum = sum.plus(values.get(i).times(weights.get(i)));
        }
        return sum;
    }

    /** Pearson's correlation of two lists of the same length. */
    private static Figure<Double> correlation(List<Rational> x, List<Rational> y) {
        if (x.size() < 2) {
            return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", x.size()));
        }
        Rational spreads =
                Moments.of(x).sumOfSquaredDeviations().times(Moments.of(y).sumOfSquaredDeviations());
        Rational together =
                weighted(x, y).minus(Rational.sum(x).times(Rational.sum(y)).dividedBy(x.size()));
        return spreads.isZero()
                ? Figure.undefined(Figure.Reason.NO_VARIATION, Ingredient.of("n", x.size()))
                : Figure.of(Approximation.overSqrt(together, spreads));
    }

    /**
     * Who chose an option of an item.
     *
     * @param count how many chose it
     * @param best how many of the best candidates did, those tied at the edge in part
     * @param weakest how many of the weakest candidates did
     * @param meanTotal the mean points in the test of those who chose it
     */
    public record OptionUse(int count, Rational best, Rational weakest, Rational meanTotal) {

        /** Whether the option attracts more of the best than of the weakest: what the right answer should do, and no distractor. */
        public boolean attractsTheBest() {
            return best.compareTo(weakest) > 0;
        }
    }

    /**
     * Who chose each option of an item (analisis pengecoh), sorted by option; an option that nobody chose is absent. Candidates who
     * gave no answer are not counted.
     *
     * @param given the answer of each candidate, by option; those of other candidates do not matter
     */
    public Map<String, OptionUse> options(Map<CandidateId, String> given, ExtremeGroups groups) {
        List<CandidateId> candidates = scores.candidates();
        List<Rational> totals = scores.totals();
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            String option = given.get(candidates.get(i));
            if (option != null) {
                places.computeIfAbsent(option, any -> new ArrayList<>()).add(i);
            }
        }
        if (places.isEmpty()) {
            return ImmutableMap.of();
        }
        List<Rational> best = groups.membership(totals, true);
        List<Rational> weakest = groups.membership(totals, false);
        ImmutableMap.Builder<String, OptionUse> uses = ImmutableMap.builder();
        places.forEach((option, chosen) -> uses.put(
                option,
                new OptionUse(
                        chosen.size(),
                        sum(best, chosen),
                        sum(weakest, chosen),
                        sum(totals, chosen).dividedBy(chosen.size()))));
        return uses.build();
    }

    private static Rational sum(List<Rational> values, List<Integer> places) {
        return Rational.sum(places.stream().map(values::get).toList());
    }
}
