package id.tolok.cohort;

import id.tolok.assessment.Decision;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.score.Standing;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoreLine;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds up results one after the other, and other accumulators, to the summary of a cohort: for streams and clusters.
 *
 * <pre>{@code
 * CohortSummary summary = results.aggregate(
 *     new CohortAccumulator(), CohortAccumulator::add, CohortAccumulator::merge).summary();
 * }</pre>
 *
 * <p>The summary is the same in whatever parts and order results are added and accumulators merged. What it holds does not grow with
 * the number of candidates, but with the things that are summed up: for each of them at most some thousand scores that differ.
 * Serializable; not thread-safe, so that each thread or task has its own.
 */
public final class CohortAccumulator implements Serializable {

    private static final long serialVersionUID = 1;

    private final Tally whole = new Tally();
    private final HashMap<UnitCode, Tally> units = new HashMap<>();
    private final HashMap<Domain, Tally> domains = new HashMap<>();
    private final HashMap<CriterionId, Tally> criteria = new HashMap<>();
    private final HashMap<StandardRef, Tally> elements = new HashMap<>();

    /** Of the rubric of the result added last, where each of its criteria is counted. */
    private transient @Nullable Places places;

    /** Where the criteria of a rubric are counted, in its order. */
    private record Places(Rubric rubric, List<Counted> criteria) {}

    /** A criterion, its own tally, and those of the elements that it assesses. */
    private record Counted(CriterionPlace place, Tally own, List<Tally> elements) {

        void add(Standing standing) {
            add(own, standing);
            for (Tally element : elements) {
                add(element, standing);
            }
        }

        private void add(Tally tally, Standing standing) {
            Decision met = place.met(standing);
            if (met != null) {
                tally.add(met);
            }
            tally.add(standing);
        }
    }

    /** Starts with nobody. */
    public CohortAccumulator() {}

    /** Adds the result of one candidate. */
    public CohortAccumulator add(Result result) {
        add(whole, result.decision(), result.standing());
        result.units().forEach(unit -> add(in(units, unit), result.decision(unit), result.standing(unit)));
        result.rubric().domains().keySet().forEach(domain -> in(domains, domain).add(result.standing(domain)));
        criteriaOf(result.rubric())
                .forEach(counted -> counted.add(result.standing(counted.place().id())));
        return this;
    }

    /** Adds the candidate of a line; the same as adding the result of that candidate, and faster. */
    public CohortAccumulator add(ScoreLine line) {
        add(whole, line.decision(), line.standing());
        List<UnitCode> codes = line.scorer().units();
        for (int unit = 0; unit < codes.size(); unit++) {
            add(in(units, codes.get(unit)), line.decision(unit), line.standing(unit));
        }
        Rubric of = line.scorer().rubric();
        of.domains().keySet().forEach(domain -> in(domains, domain).add(line.standing(domain)));
        List<Counted> all = criteriaOf(of);
        for (int place = 0; place < all.size(); place++) {
            all.get(place).add(line.criterion(place));
        }
        return this;
    }

    private static void add(Tally tally, Decision decision, Standing standing) {
        tally.add(decision);
        tally.add(standing);
    }

    private static <K> Tally in(Map<K, Tally> tallies, K key) {
        return tallies.computeIfAbsent(key, any -> new Tally());
    }

    private List<Counted> criteriaOf(Rubric rubric) {
        Places known = places;
        if (known == null || !known.rubric().equals(rubric)) {
            known = new Places(
                    rubric,
                    CriterionPlace.of(rubric).stream()
                            .map(place -> new Counted(
                                    place,
                                    in(criteria, place.id()),
                                    place.elements().stream()
                                            .map(element -> in(elements, element))
                                            .toList()))
                            .toList());
            places = known;
        }
        return known.criteria();
    }

    /** Adds everybody whom another accumulator added; the same person in both counts twice. */
    public CohortAccumulator merge(CohortAccumulator other) {
        whole.add(other.whole);
        merge(units, other.units);
        merge(domains, other.domains);
        merge(criteria, other.criteria);
        merge(elements, other.elements);
        return this;
    }

    private static <K> void merge(Map<K, Tally> own, Map<K, Tally> others) {
        others.forEach((key, tally) -> in(own, key).add(tally));
    }

    /** The summary of everybody added so far. */
    public CohortSummary summary() {
        Map<Domain, ScoreSummary> scores = new TreeMap<>();
        domains.forEach(
                (domain, tally) -> scores.put(domain, tally.achievement().scores()));
        return new CohortSummary(
                whole.achievement(), achievements(units), scores, achievements(criteria), achievements(elements));
    }

    private static <K> Map<K, Achievement> achievements(Map<K, Tally> tallies) {
        Map<K, Achievement> achievements = new TreeMap<>();
        tallies.forEach((key, tally) -> achievements.put(key, tally.achievement()));
        return achievements;
    }

    /** Such as {@code 18/24 (2 not yet concluded)}. */
    @Override
    public String toString() {
        return whole.achievement().passed().toString();
    }
}
