package id.tolok.cohort;

import com.google.common.collect.ImmutableSortedMap;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What a cohort reached: decisions and scores on the whole, by unit, by domain, by criterion of the rubric, and by element of the
 * standard.
 *
 * <p>Merging is associative and commutative, with {@link #NONE} as identity, and exact: equal cohorts have equal summaries, in whatever
 * parts and order they were summarised. Its size does not depend on the number of candidates.
 *
 * @param whole the decisions and scores on the whole
 * @param units the decisions and scores in each unit, sorted by code
 * @param domains the scores in each domain that the rubric has
 * @param criteria in each criterion of the rubric, how many met what is required and the scores, sorted by id; criteria that do not
 *     apply to a candidate are in no rate
 * @param elements the same for the criteria that assess each element of a standard, sorted as in the standard
 */
public record CohortSummary(
        Achievement whole,
        Map<UnitCode, Achievement> units,
        Map<Domain, ScoreSummary> domains,
        Map<CriterionId, Achievement> criteria,
        Map<StandardRef, Achievement> elements)
        implements Serializable {

    /** The summary of nobody: what merging starts from. */
    public static final CohortSummary NONE =
            new CohortSummary(Achievement.NONE, Map.of(), Map.of(), Map.of(), Map.of());

    /** Keeps sorted copies of the maps. */
    public CohortSummary {
        units = ImmutableSortedMap.copyOf(units);
        domains = ImmutableSortedMap.copyOf(domains);
        criteria = ImmutableSortedMap.copyOf(criteria);
        elements = ImmutableSortedMap.copyOf(elements);
    }

    /** Obtains the summary of results. */
    public static CohortSummary of(Iterable<Result> results) {
        CohortAccumulator accumulator = new CohortAccumulator();
        results.forEach(accumulator::add);
        return accumulator.summary();
    }

    /** Obtains the summary of one result. */
    public static CohortSummary of(Result result) {
        return new CohortAccumulator().add(result).summary();
    }

    /** The summary of both cohorts; the same person in both counts twice. */
    public CohortSummary plus(CohortSummary other) {
        return new CohortSummary(
                whole.plus(other.whole),
                merged(units, other.units, Achievement::plus),
                merged(domains, other.domains, ScoreSummary::plus),
                merged(criteria, other.criteria, Achievement::plus),
                merged(elements, other.elements, Achievement::plus));
    }

    private static <K extends Comparable<K>, V> Map<K, V> merged(
            Map<K, V> one, Map<K, V> other, BinaryOperator<V> plus) {
        Map<K, V> both = new TreeMap<>(one);
        other.forEach((key, value) -> both.merge(key, value, plus));
        return both;
    }

    /** How many there are. */
    public long count() {
        return whole.passed().count();
    }

    /** The decisions on the whole. */
    public PassRate decisions() {
        return whole.passed();
    }

    /** The scores on the whole. */
    public ScoreSummary scores() {
        return whole.scores();
    }

    /** The criteria with the lowest mean scores, at most so many, the lowest first; of equal ones the first by id. */
    public List<CriterionId> weakestCriteria(int most) {
        return weakest(criteria, most);
    }

    /** The elements with the lowest mean scores, at most so many, the lowest first; of equal ones the first in the standard. */
    public List<StandardRef> weakestElements(int most) {
        return weakest(elements, most);
    }

    private static <K> List<K> weakest(Map<K, Achievement> achievements, int most) {
        return achievements.entrySet().stream()
                .filter(entry -> entry.getValue().scores().moments().count() > 0)
                .sorted(Comparator.comparing(entry -> entry.getValue().scores().meanForOrder()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** The units with the lowest pass rates, at most so many, the lowest first; units without conclusion are left out. */
    public List<UnitCode> weakestUnits(int most) {
        return units.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().passed().rate().value().map(rate -> Map.entry(entry.getKey(), rate)).stream())
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** The decisions and scores in a unit; those of nobody if nobody was assessed in it. */
    public Achievement unit(UnitCode unit) {
        return units.getOrDefault(unit, Achievement.NONE);
    }

    /** How many met a criterion, and their scores; those of nobody if nobody was assessed by it. */
    public Achievement criterion(CriterionId criterion) {
        return criteria.getOrDefault(criterion, Achievement.NONE);
    }

    /** Such as {@code 18/24 (2 not yet concluded)}. */
    @Override
    public String toString() {
        return decisions().toString();
    }
}
