package id.tolok.exchange.form;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.person.AssessorId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A line on which somebody signs.
 *
 * @param assessor which assessor; empty for the candidate
 * @param date when they signed; empty if they have not yet
 */
public record SignatureLine(Optional<AssessorId> assessor, Optional<LocalDate> date) {

    /** A line for the candidate, then one for each assessor. */
    static List<SignatureLine> of(BnspForm form, AssessmentRecord record, Collection<AssessorId> assessors) {
        ImmutableList.Builder<SignatureLine> lines = ImmutableList.builder();
        lines.add(of(form, record, Optional.empty()));
        assessors.forEach(assessor -> lines.add(of(form, record, Optional.of(assessor))));
        return lines.build();
    }

    static SignatureLine of(BnspForm form, AssessmentRecord record, Optional<AssessorId> assessor) {
        return new SignatureLine(assessor, record.findSignature(form.form(), assessor));
    }
}
