package id.tolok.exchange.form;

import id.tolok.evidence.Evidence;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.time.LocalDate;

/**
 * A piece of evidence as a form prints it (bukti).
 *
 * @param id what identifies it in the application, never blank
 * @param title what it is, in words; empty text if nobody said
 * @param date the day on which what it shows was done
 */
public record EvidenceItem(String id, String title, LocalDate date) {

    /** Checks that the id is not blank. */
    public EvidenceItem {
        new Problems().checkText(FieldPath.of("id"), id).throwIfAny();
    }

    static EvidenceItem of(Evidence evidence) {
        return new EvidenceItem(evidence.id(), evidence.title(), evidence.date());
    }
}
