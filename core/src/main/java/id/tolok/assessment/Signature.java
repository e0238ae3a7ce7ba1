package id.tolok.assessment;

import id.tolok.evidence.Form;
import id.tolok.person.AssessorId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That somebody signed a form (tanda tangan). How, on paper or otherwise, is the application's business.
 *
 * @param form what was signed
 * @param assessor which assessor signed; empty if the candidate did
 * @param date when
 */
public record Signature(Form form, Optional<AssessorId> assessor, LocalDate date) implements Serializable {

    /** Obtains a candidate's signature. */
    public static Signature ofCandidate(Form form, LocalDate date) {
        return new Signature(form, Optional.empty(), date);
    }

    /** Obtains an assessor's signature. */
    public static Signature ofAssessor(Form form, AssessorId assessor, LocalDate date) {
        return new Signature(form, Optional.of(assessor), date);
    }

    private Object writeReplace() {
        return new Serialized(form, assessor.orElse(null), date);
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(Form form, @Nullable AssessorId assessor, LocalDate date) implements Serializable {
        private Object readResolve() {
            return new Signature(form, Optional.ofNullable(assessor), date);
        }
    }
}
