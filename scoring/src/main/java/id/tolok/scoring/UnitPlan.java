package id.tolok.scoring;

import id.tolok.explanation.Subject;
import id.tolok.rubric.Criterion;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What is known of a unit before anybody is rated.
 *
 * @param code the unit's code
 * @param performanceCriteria its performance criteria in order
 * @param subjects the unit, its elements and performance criteria with their titles, where known
 * @param criteria the rubric's criteria that assess something in it
 * @param assessing which of them assess a performance criterion
 * @param others which of them assess no performance criterion
 */
record UnitPlan(
        UnitCode code,
        List<StandardRef> performanceCriteria,
        Map<StandardRef, Subject> subjects,
        List<Criterion> criteria,
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
            implements Serializable {}

    Outline outline() {
        return new Outline(code, performanceCriteria, subjects);
    }
}
