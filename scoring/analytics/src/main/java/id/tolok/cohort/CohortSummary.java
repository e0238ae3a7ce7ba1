package id.tolok.cohort;

import com.google.common.collect.ImmutableSortedMap;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Standing;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cohort reached: decisions on the whole and on each unit; scores on the whole, by domain, by criterion of the rubric, and by
 * element of the standard.
 *
 * <p>Merging is associative and commutative, with {@link #NONE} as identity, and exact: equal cohorts have equal summaries, in whatever
 * parts and order they were summarised.
 */
public final class CohortSummary implements Serializable {

    private static final long serialVersionUID = 1;

    /** The summary of nobody: what merging starts from. */
    public static final CohortSummary NONE = new CohortSummary(
            PassRate.NONE, new TreeMap<>(), ScoreSummary.NONE, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    private final PassRate decisions;
    private final ImmutableSortedMap<UnitCode, PassRate> units;
    private final ScoreSummary scores;
    private final ImmutableSortedMap<Domain, ScoreSummary> domains;
    private final ImmutableSortedMap<CriterionId, ScoreSummary> criteria;
    private final ImmutableSortedMap<StandardRef, ScoreSummary> elements;

    private CohortSummary(
            PassRate decisions,
            SortedMap<UnitCode, PassRate> units,
            ScoreSummary scores,
            SortedMap<Domain, ScoreSummary> domains,
            SortedMap<CriterionId, ScoreSummary> criteria,
            SortedMap<StandardRef, ScoreSummary> elements) {
        this.decisions = decisions;
        this.units = ImmutableSortedMap.copyOfSorted(units);
        this.scores = scores;
        this.domains = ImmutableSortedMap.copyOfSorted(domains);
        this.criteria = ImmutableSortedMap.copyOfSorted(criteria);
        this.elements = ImmutableSortedMap.copyOfSorted(elements);
    }

    /** Obtains the summary of results. */
    public static CohortSummary of(Iterable<Result> results) {
        CohortSummary summary = NONE;
        for (Result result : results) {
            summary = summary.plus(of(result));
        }
        return summary;
    }

    /** Obtains the summary of one result. */
    public static CohortSummary of(Result result) {
        SortedMap<UnitCode, PassRate> units = new TreeMap<>();
        result.units().forEach(unit -> units.put(unit, PassRate.NONE.plus(result.decision(unit))));
        SortedMap<Domain, ScoreSummary> domains = new TreeMap<>();
        SortedMap<CriterionId, ScoreSummary> criteria = new TreeMap<>();
        SortedMap<StandardRef, ScoreSummary> elements = new TreeMap<>();
        for (Criterion criterion : result.rubric().criteria()) {
            Standing standing = result.standing(criterion.id());
            domains.computeIfAbsent(criterion.domain(), domain -> ScoreSummary.NONE.plus(result.standing(domain)));
            criteria.put(criterion.id(), ScoreSummary.NONE.plus(standing));
            elements(criterion)
                    .forEach(element -> elements.merge(element, ScoreSummary.NONE.plus(standing), ScoreSummary::plus));
        }
        return new CohortSummary(
                PassRate.NONE.plus(result.decision()),
                units,
                ScoreSummary.NONE.plus(result.standing()),
                domains,
                criteria,
                elements);
    }

    /** The elements that a criterion assesses, itself or by one of their performance criteria. */
    private static Stream<StandardRef> elements(Criterion criterion) {
        return criterion.assesses().stream()
                .filter(ref -> ref.part() == StandardRef.Part.ELEMENT || ref.part() == StandardRef.Part.CRITERION)
                .map(ref -> StandardRef.element(ref.unit(), ref.element()))
                .distinct();
    }

    /** The summary of both cohorts; the same person in both counts twice. */
    public CohortSummary plus(CohortSummary other) {
        return new CohortSummary(
                decisions.plus(other.decisions),
                merged(units, other.units, PassRate::plus),
                scores.plus(other.scores),
                merged(domains, other.domains, ScoreSummary::plus),
                merged(criteria, other.criteria, ScoreSummary::plus),
                merged(elements, other.elements, ScoreSummary::plus));
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> merged(
            Map<K, V> one, Map<K, V> other, BinaryOperator<V> plus) {
        SortedMap<K, V> both = new TreeMap<>(one);
        other.forEach((key, value) -> both.merge(key, value, plus));
        return both;
    }

    /** The decisions on the whole. */
    public PassRate decisions() {
        return decisions;
    }

    /** The decisions on each unit, sorted by code. */
    public Map<UnitCode, PassRate> units() {
        return units;
    }

    /** The scores on the whole. */
    public ScoreSummary scores() {
        return scores;
    }

    /** The scores in each domain that the rubric has. */
    public Map<Domain, ScoreSummary> domains() {
        return domains;
    }

    /** The scores in each criterion of the rubric, sorted by id. */
    public Map<CriterionId, ScoreSummary> criteria() {
        return criteria;
    }

    /** The scores in the criteria that assess each element of a standard, sorted as in the standard. */
    public Map<StandardRef, ScoreSummary> elements() {
        return elements;
    }

    /** The criteria with the lowest mean scores, at most so many, the lowest first; of equal ones the first by id. */
    public List<CriterionId> weakestCriteria(int most) {
        return weakest(criteria, most);
    }

    /** The elements with the lowest mean scores, at most so many, the lowest first; of equal ones the first in the standard. */
    public List<StandardRef> weakestElements(int most) {
        return weakest(elements, most);
    }

    private static <K> List<K> weakest(Map<K, ScoreSummary> summaries, int most) {
        return summaries.entrySet().stream()
                .filter(entry -> entry.getValue().moments().count() > 0)
                .sorted(Comparator.comparing(entry -> entry.getValue().meanForOrder()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** The units with the lowest pass rates, at most so many, the lowest first; units without conclusion are left out. */
    public List<UnitCode> weakestUnits(int most) {
        return units.entrySet().stream()
                .flatMap(entry -> entry.getValue().rate().value().map(rate -> Map.entry(entry.getKey(), rate)).stream())
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** The pass rate of a unit; empty if nobody was assessed in it. */
    public Optional<PassRate> unit(UnitCode unit) {
        return Optional.ofNullable(units.get(unit));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CohortSummary other
                && decisions.equals(other.decisions)
                && units.equals(other.units)
                && scores.equals(other.scores)
                && domains.equals(other.domains)
                && criteria.equals(other.criteria)
                && elements.equals(other.elements);
    }

    @Override
    public int hashCode() {
        return List.of(decisions, units, scores, domains, criteria, elements).hashCode();
    }

    /** Such as {@code 18/24 (2 not yet concluded)}. */
    @Override
    public String toString() {
        return decisions.toString();
    }
}
