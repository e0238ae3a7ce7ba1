package id.tolok.exchange.form;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.AssessmentPlace;
import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.time.LocalDate;
import java.util.List;

/**
 * What the head of a form says of the occasion.
 *
 * @param scheme the scheme
 * @param place where people were assessed (TUK)
 * @param assessors who assessed, at least one; an identifier that is a registration number is the form's {@code No. Reg.}
 * @param date the day of the form
 */
public record AssessmentHead(SchemeHead scheme, AssessmentPlace place, List<AssessorId> assessors, LocalDate date) {

    /** Checks that there is an assessor, and copies the list. */
    public AssessmentHead {
        assessors = ImmutableList.copyOf(assessors);
        new Problems()
                .check(!assessors.isEmpty(), FieldPath.of("assessors"), "must have at least one person")
                .throwIfAny();
    }
}
