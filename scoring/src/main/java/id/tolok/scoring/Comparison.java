package id.tolok.scoring;

import id.tolok.assessment.Decision;
import id.tolok.explanation.Subject;
import id.tolok.rubric.CriterionId;
import id.tolok.score.Standing;
import id.tolok.standard.UnitCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one result to another of the same candidate, and which inputs caused it: after a reassessment, or under another
 * policy.
 *
 * @param before the earlier result
 * @param after the later result
 */
public record Comparison(Result before, Result after) {

    /**
     * A criterion that stands elsewhere than before.
     *
     * @param about the criterion
     * @param before where it stood; empty if the rubric did not have it
     * @param after where it stands; empty if the rubric does not have it any more
     */
    public record Moved(Subject about, Optional<Standing> before, Optional<Standing> after) {}

    /**
     * A unit that is decided on otherwise than before.
     *
     * @param unit the unit
     * @param before the decision; empty if it was not decided on
     * @param after the decision; empty if it is not decided on any more
     */
    public record Redecided(UnitCode unit, Optional<Decision> before, Optional<Decision> after) {}

    /** The criteria that stand elsewhere, in the order of the rubrics. */
    public List<Moved> moved() {
        Set<CriterionId> ids = new LinkedHashSet<>();
        before.rubric().criteria().forEach(criterion -> ids.add(criterion.id()));
        after.rubric().criteria().forEach(criterion -> ids.add(criterion.id()));
        List<Moved> moved = new ArrayList<>();
        for (CriterionId id : ids) {
            Optional<Standing> was = standing(before, id);
            Optional<Standing> is = standing(after, id);
            if (!was.equals(is)) {
                moved.add(new Moved(
                        (is.isPresent() ? after : before).explainScore(id).about(), was, is));
            }
        }
        return List.copyOf(moved);
    }

    /** The units that are decided on otherwise, in order. */
    public List<Redecided> redecided() {
        Set<UnitCode> units = new LinkedHashSet<>(before.units());
        units.addAll(after.units());
        return units.stream()
                .map(unit -> new Redecided(unit, decision(before, unit), decision(after, unit)))
                .filter(unit -> !unit.before().equals(unit.after()))
                .toList();
    }

    /**
     * The criteria of a unit that stand elsewhere: what caused another decision on it. Empty where only evidence, the policy or the
     * rubric is another.
     */
    public List<Moved> causes(UnitCode unit) {
        return moved().stream()
                .filter(moved -> isIn(before, moved, unit) || isIn(after, moved, unit))
                .toList();
    }

    /** Whether another policy or version of it was applied. */
    public boolean isOtherPolicy() {
        return !before.policy().equals(after.policy());
    }

    private static boolean isIn(Result result, Moved moved, UnitCode unit) {
        return result.rubric()
                .find(CriterionId.of(moved.about().key()))
                .filter(criterion ->
                        criterion.assesses().stream().anyMatch(ref -> ref.unit().equals(unit)))
                .isPresent();
    }

    private static Optional<Standing> standing(Result result, CriterionId id) {
        return result.rubric().find(id).map(criterion -> result.standing(id));
    }

    private static Optional<Decision> decision(Result result, UnitCode unit) {
        return result.units().contains(unit) ? Optional.of(result.decision(unit)) : Optional.empty();
    }
}
