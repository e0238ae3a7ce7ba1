package id.tolok.person;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/**
 * What identifies a person who assesses, such as a registration number {@code MET.000.000001 2021} (asesor).
 *
 * @param text the identifier in the application's own form, never blank
 */
public record AssessorId(String text) implements Comparable<AssessorId>, Serializable {

    /** Checks that the text is not blank. */
    public AssessorId {
        new Problems().checkText(FieldPath.ROOT, text).throwIfAny();
    }

    /**
     * Reads an identifier.
     *
     * @throws id.tolok.problem.InvalidModelException if the text is blank
     */
    public static AssessorId of(String text) {
        return new AssessorId(text);
    }

    @Override
    public int compareTo(AssessorId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
