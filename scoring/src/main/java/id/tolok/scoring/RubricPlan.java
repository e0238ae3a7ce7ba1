package id.tolok.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import java.util.Map;

/**
 * A rubric, with what is known of each criterion before anybody is rated.
 *
 * @param rubric the rubric
 * @param criteria its criteria in order
 */
record RubricPlan(Rubric rubric, Map<CriterionId, CriterionPlan> criteria) {

    static RubricPlan of(Rubric rubric) {
        return new RubricPlan(
                rubric,
                ImmutableMap.copyOf(Maps.transformValues(
                        Maps.uniqueIndex(rubric.criteria(), criterion -> criterion.id()),
                        criterion -> CriterionPlan.of(criterion, rubric))));
    }

    /** @throws IllegalArgumentException if the rubric has no such criterion */
    CriterionPlan criterion(CriterionId id) {
        CriterionPlan plan = criteria.get(id);
        if (plan == null) {
            throw new IllegalArgumentException("not a criterion of the rubric: " + id);
        }
        return plan;
    }
}
