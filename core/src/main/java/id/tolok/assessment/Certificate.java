package id.tolok.assessment;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/**
 * That a person was found competent, and until when it says so (sertifikat kompetensi).
 *
 * @param number the number as printed, never blank
 * @param issued the first day on which it is valid
 * @param lastValidDay the last day on which it is valid; not before the first
 */
public record Certificate(String number, LocalDate issued, LocalDate lastValidDay) implements Serializable {

    /** Checks number and days. */
    public Certificate {
        new Problems()
                .checkText(FieldPath.of("number"), number)
                .check(
                        !lastValidDay.isBefore(issued),
                        FieldPath.of("lastValidDay"),
                        "must not be before " + issued,
                        lastValidDay)
                .throwIfAny();
    }

    /**
     * Issues a certificate.
     *
     * @throws id.tolok.problem.InvalidModelException if the number is blank or the validity negative
     */
    public static Certificate issue(String number, LocalDate issued, Period validity, Expiry expiry) {
        return new Certificate(number, issued, expiry.lastValidDay(issued, validity));
    }

    /** Whether it is valid on a day; the first and the last day are included. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issued) && !day.isAfter(lastValidDay);
    }

    @Override
    public String toString() {
        return number + " (" + issued + " – " + lastValidDay + ")";
    }
}
