package id.tolok.scoring;

import id.tolok.explanation.Subject;
import java.util.List;

/**
 * What is known of an element before anybody is rated.
 *
 * @param subject the element as the subject of an explanation
 * @param performanceCriteria its performance criteria in order
 */
record ElementPlan(Subject subject, List<Kuk> performanceCriteria) {

    /**
     * A performance criterion.
     *
     * @param subject the performance criterion as the subject of an explanation
     * @param assessing the criteria that assess it and decide
     */
    record Kuk(Subject subject, List<CriterionPlan> assessing) {}
}
