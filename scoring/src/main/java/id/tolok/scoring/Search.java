package id.tolok.scoring;

import id.tolok.rubric.CriterionId;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for what would turn a decision: from everything at its highest, each thing is taken back as far as the decision lets it, until
 * nothing more can be.
 */
final class Search {

    private final CandidateCase candidate;
    private final Predicate<CandidateCase> isReached;
    private final boolean isMonotone;

    /** Where a rule may turn by itself on the way up, so many steps are tried one by one. */
    private static final BigInteger MOST_TRIED = BigInteger.valueOf(100);

    /** The scores of each criterion that can rise. */
    private final Map<CriterionId, Ladder> ladders = new LinkedHashMap<>();

    /** Of each criterion that can rise, the lowest place on its ladder above where it stands. */
    private final Map<CriterionId, BigInteger> above = new HashMap<>();

    /** Of each criterion that is raised, to which place. */
    private final Map<CriterionId, BigInteger> raised = new LinkedHashMap<>();

    private final Set<StandardRef> shown = new LinkedHashSet<>();

    private Search(CandidateCase candidate, List<StandardRef> shown, Predicate<CandidateCase> isReached) {
        this.candidate = candidate;
        this.isReached = isReached;
        this.isMonotone = candidate.policy().laws().contains(DecisionLaw.MONOTONE);
        candidate.rubric().plans().forEach(this::raise);
        this.shown.addAll(shown);
    }

    private void raise(CriterionPlan plan) {
        Standing own = candidate.standing(plan).standing();
        if (CriterionPlan.counts(plan.criterion()) && !own.isNone(Standing.Reason.NOT_APPLICABLE)) {
            Ladder ladder = Ladder.of(plan.scale());
            BigInteger first = own.score().map(ladder::above).orElse(BigInteger.ZERO);
            if (first.compareTo(ladder.highest()) <= 0) {
                CriterionId id = plan.criterion().id();
                ladders.put(id, ladder);
                above.put(id, first);
                raised.put(id, ladder.highest());
            }
        }
    }

    /** What would turn a decision; empty if nothing would. */
    static Optional<WhatIf> run(
            CandidateCase candidate, List<StandardRef> unshown, Predicate<CandidateCase> isReached) {
        Search search = new Search(candidate, unshown, isReached);
        if (!search.holds()) {
            return Optional.empty();
        }
        while (search.reduce()) {
            // until nothing more can be taken back
        }
        return Optional.of(search.found());
    }

    private boolean holds() {
        Map<CriterionId, Score> scores = new HashMap<>();
        raised.forEach((id, place) -> scores.put(id, score(id, place)));
        return isReached.test(candidate.supposing(scores, shown));
    }

    private Score score(CriterionId id, BigInteger place) {
        return Objects.requireNonNull(ladders.get(id)).score(place);
    }

    private boolean holdsAt(CriterionId id, BigInteger place) {
        raised.put(id, place);
        return holds();
    }

    private boolean reduce() {
        boolean reduced = false;
        for (StandardRef kuk : List.copyOf(shown)) {
            shown.remove(kuk);
            boolean unneeded = holds();
            if (!unneeded) {
                shown.add(kuk);
            }
            reduced |= unneeded;
        }
        for (CriterionId id : List.copyOf(raised.keySet())) {
            reduced |= reduce(id);
        }
        return reduced;
    }

    /** Takes a criterion back: to where it stands, or else to the lowest score that suffices. */
    private boolean reduce(CriterionId id) {
        BigInteger before = Objects.requireNonNull(raised.remove(id));
        if (holds()) {
            return true;
        }
        BigInteger lowest = lowest(id, Objects.requireNonNull(above.get(id)), before);
        raised.put(id, lowest);
        return !lowest.equals(before);
    }

    /** The lowest place that suffices, from the first to one that does. */
    private BigInteger lowest(CriterionId id, BigInteger first, BigInteger suffices) {
        if (isMonotone || suffices.subtract(first).compareTo(MOST_TRIED) > 0) {
            return Ladder.lowest(first.subtract(BigInteger.ONE), suffices, place -> holdsAt(id, place));
        }
        BigInteger place = first;
        while (place.compareTo(suffices) < 0 && !holdsAt(id, place)) {
            place = place.add(BigInteger.ONE);
        }
        return place;
    }

    private WhatIf found() {
        List<WhatIf.Raise> raises = new ArrayList<>();
        for (CriterionPlan plan : candidate.rubric().plans()) {
            CriterionId id = plan.criterion().id();
            Optional.ofNullable(raised.get(id))
                    .ifPresent(place -> raises.add(new WhatIf.Raise(
                            plan.subject(), candidate.standing(plan).standing(), score(id, place))));
        }
        return new WhatIf(
                raises,
                shown.stream()
                        .sorted()
                        .map(kuk -> UnitPlans.subject(kuk, kuk.toString()))
                        .toList());
    }
}
