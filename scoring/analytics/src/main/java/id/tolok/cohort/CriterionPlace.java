package id.tolok.cohort;

import id.tolok.assessment.Decision;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a summary needs to know of a criterion.
 *
 * @param id the criterion
 * @param required the score from which it counts as met
 * @param elements the elements that it assesses, itself or by one of their performance criteria
 */
record CriterionPlace(CriterionId id, Score required, List<StandardRef> elements) {

    static List<CriterionPlace> of(Rubric rubric) {
        return rubric.criteria().stream()
                .map(criterion -> new CriterionPlace(criterion.id(), required(rubric, criterion), elements(criterion)))
                .toList();
    }

    /** The score from which a criterion counts as met. */
    static Score required(Rubric rubric, Criterion criterion) {
        return Score.of(rubric.requiredShare(criterion));
    }

    private static List<StandardRef> elements(Criterion criterion) {
        return criterion.assesses().stream()
                .filter(ref -> ref.part() == StandardRef.Part.ELEMENT || ref.part() == StandardRef.Part.CRITERION)
                .map(ref -> StandardRef.element(ref.unit(), ref.element()))
                .distinct()
                .toList();
    }

    /** Whether the criterion is met; null if it does not apply. */
    @Nullable
    Decision met(Standing standing) {
        return met(standing, required);
    }

    /** Whether a standing reaches what is required; null if it does not apply. */
    static @Nullable Decision met(Standing standing, Score required) {
        if (standing instanceof Standing.Scored scored) {
            return scored.value().isAtLeast(required) ? Decision.COMPETENT : Decision.NOT_YET_COMPETENT;
        }
        return standing.isNone(Standing.Reason.NOT_APPLICABLE) ? null : Decision.NOT_YET_CONCLUDED;
    }
}
