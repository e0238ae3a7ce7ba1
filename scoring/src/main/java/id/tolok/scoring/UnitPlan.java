package id.tolok.scoring;

import id.tolok.explanation.Subject;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a unit before anybody is rated.
 *
 * @param outline what it is without a rubric
 * @param subject the unit as the subject of an explanation
 * @param elements its elements in order
 * @param domains the rubric's criteria that assess something in it, by domain
 * @param criteria the same in the order of the rubric
 * @param deciding which of them count for decisions
 * @param critical which of those are critical
 * @param assessing which of those assess a performance criterion
 * @param others which of those assess no performance criterion
 */
record UnitPlan(
        Outline outline,
        Subject subject,
        List<ElementPlan> elements,
        List<DomainPlan> domains,
        List<Criterion> criteria,
        List<Criterion> deciding,
        List<CriterionPlan> critical,
        Map<StandardRef, List<Criterion>> assessing,
        List<Criterion> others) {

    /**
     * What a unit is without a rubric.
     *
     * @param code the unit's code
     * @param performanceCriteria its performance criteria in order
     * @param subjects the unit, its elements and performance criteria with their titles, where known
     */
    record Outline(UnitCode code, List<StandardRef> performanceCriteria, Map<StandardRef, Subject> subjects)
            implements Serializable {
        /** Anything in the unit as the subject of an explanation, with its title where that is known. */
        Subject subject(StandardRef ref) {
            Subject known = subjects.get(ref);
            return known != null ? known : UnitPlans.subject(ref, ref.toString());
        }
    }

    UnitCode code() {
        return outline.code();
    }

    List<StandardRef> performanceCriteria() {
        return outline.performanceCriteria();
    }

    /** Its criteria in a domain; empty if it has none there. */
    Optional<DomainPlan> domain(Domain domain) {
        for (DomainPlan plan : domains) {
            if (plan.domain() == domain) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }
}
