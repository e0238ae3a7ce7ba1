package id.tolok.assessment;

import com.google.common.collect.ImmutableList;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * That something is assessed again by another method, because it could not be concluded or was not reached (penilaian lanjut).
 *
 * @param date when
 * @param method how
 * @param refs what, at least one
 */
public record FurtherAssessment(LocalDate date, AssessmentMethod method, List<StandardRef> refs)
        implements Serializable {

    /** Checks that there is something to assess, and copies the list. */
    public FurtherAssessment {
        refs = ImmutableList.copyOf(refs);
        new Problems()
                .check(!refs.isEmpty(), FieldPath.of("refs"), "must have at least one address")
                .throwIfAny();
    }
}
