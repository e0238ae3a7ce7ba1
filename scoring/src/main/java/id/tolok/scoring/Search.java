package id.tolok.scoring;

import id.tolok.rating.Outcome;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Scale;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Looks for what would turn a decision: from everything at its highest, each thing is taken back as far as the decision lets it, until
 * nothing more can be.
 */
final class Search {

    private final CandidateCase candidate;
    private final Predicate<CandidateCase> isReached;

    /** What a criterion would be raised to; its own score, and all that its scale has above that, from low to high. */
    private final Map<CriterionId, List<Score>> options = new LinkedHashMap<>();

    private final Map<CriterionId, Score> raised = new LinkedHashMap<>();
    private final Set<StandardRef> shown = new LinkedHashSet<>();

    private Search(CandidateCase candidate, List<StandardRef> shown, Predicate<CandidateCase> isReached) {
        this.candidate = candidate;
        this.isReached = isReached;
        candidate.rubric().criteria().forEach((id, plan) -> {
            Standing own = candidate.standing(id).standing();
            List<Score> above = scores(plan.scale()).stream()
                    .filter(score ->
                            own.score().map(s -> score.compareTo(s) > 0).orElse(true))
                    .sorted()
                    .distinct()
                    .toList();
            boolean canRise = CriterionPlan.counts(plan.criterion())
                    && !own.isNone(Standing.Reason.NOT_APPLICABLE)
                    && !above.isEmpty();
            if (canRise) {
                options.put(id, above);
                raised.put(id, above.get(above.size() - 1));
            }
        });
        this.shown.addAll(shown);
    }

    /** The scores that ratings on a scale can have. */
    private static List<Score> scores(Scale scale) {
        if (scale instanceof Scale.Points points) {
            long steps = points.highest()
                    .minus(points.lowest())
                    .dividedBy(points.step())
                    .numerator()
                    .longValueExact();
            return LongStream.rangeClosed(0, steps)
                    .mapToObj(step -> Score.of(
                            scale.share(points.lowest().plus(points.step().times(step)))))
                    .toList();
        }
        if (scale instanceof Scale.Checklist checklist) {
            return checklist.points().stream()
                    .map(points -> Score.of(scale.share(points)))
                    .toList();
        }
        return scale.levels().stream()
                .flatMap(level -> Ratings.points(Outcome.level(level.id()), scale).stream())
                .map(points -> Score.of(scale.share(points)))
                .toList();
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
        return isReached.test(candidate.supposing(raised, shown));
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
        Score before = Objects.requireNonNull(raised.remove(id));
        if (holds()) {
            return true;
        }
        for (Score lower : options.getOrDefault(id, List.of())) {
            raised.put(id, lower);
            if (lower.equals(before) || holds()) {
                return !lower.equals(before);
            }
        }
        return false;
    }

    private WhatIf found() {
        List<WhatIf.Raise> raises = new ArrayList<>();
        candidate
                .rubric()
                .criteria()
                .forEach((id, plan) -> Optional.ofNullable(raised.get(id))
                        .ifPresent(to -> raises.add(new WhatIf.Raise(
                                plan.subject(), candidate.standing(id).standing(), to))));
        return new WhatIf(
                raises,
                shown.stream()
                        .sorted()
                        .map(kuk -> UnitPlans.subject(kuk, kuk.toString()))
                        .toList());
    }
}
