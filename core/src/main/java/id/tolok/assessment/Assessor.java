package id.tolok.assessment;

import id.tolok.person.AssessorId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person who assesses, with the registration that allows it (asesor kompetensi).
 *
 * @param id the registration number, or what stands for it in the application
 * @param registeredFrom the first day on which the registration is valid
 * @param registeredUntil the last day on which the registration is valid
 */
public record Assessor(AssessorId id, LocalDate registeredFrom, LocalDate registeredUntil) implements Serializable {

    /** Whether the registration is valid on a day; the first and the last day are included. */
    public boolean isRegisteredOn(LocalDate day) {
        return !day.isBefore(registeredFrom) && !day.isAfter(registeredUntil);
    }
}
