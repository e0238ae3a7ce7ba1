package id.tolok.standard;

import com.google.common.collect.ImmutableList;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;

/**
 * A numbered statement of the range of variables or of the assessment guide, with the statements below it.
 *
 * @param number the number as printed, such as {@code 3.1.2} or {@code a}; empty if the document prints none
 * @param text the statement, never blank
 * @param clauses the statements below it, in the order of the document
 */
public record Clause(String number, String text, List<Clause> clauses) implements Serializable {

    /** Checks that the text is not blank, and copies the clauses. */
    public Clause {
        clauses = ImmutableList.copyOf(clauses);
        new Problems().checkText(FieldPath.of("text"), text).throwIfAny();
    }

    /** Obtains a statement without others below it. */
    public static Clause of(String number, String text) {
        return new Clause(number, text, List.of());
    }

    /** Obtains a statement with others below it. */
    public static Clause of(String number, String text, List<Clause> clauses) {
        return new Clause(number, text, clauses);
    }

    @Override
    public String toString() {
        return number.isEmpty() ? text : number + " " + text;
    }
}
