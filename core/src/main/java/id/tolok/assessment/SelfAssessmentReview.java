package id.tolok.assessment;

import com.google.common.collect.ImmutableList;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What an assessor says of a person's self-assessment: whether the assessment goes on, and how (form FR.APL.02).
 *
 * @param assessor who says it
 * @param date when
 * @param continued whether the assessment goes on
 * @param methods by which methods it goes on; empty if it does not, otherwise at least one
 */
public record SelfAssessmentReview(
        AssessorId assessor, LocalDate date, boolean continued, List<AssessmentMethod> methods)
        implements Serializable {

    /** Checks that methods are given exactly where the assessment goes on, and copies the list. */
    public SelfAssessmentReview {
        methods = ImmutableList.copyOf(methods);
        new Problems()
                .check(
                        continued != methods.isEmpty(),
                        FieldPath.of("methods"),
                        continued ? "must name at least one" : "must be empty, since the assessment does not go on")
                .throwIfAny();
    }
}
