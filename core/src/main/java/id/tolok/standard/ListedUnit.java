package id.tolok.standard;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/**
 * A line of the list of units that stands before their descriptions (daftar unit kompetensi).
 *
 * <p>In published standards the list and the descriptions differ now and then, in code or title; both are kept.
 *
 * @param code the code in the list
 * @param title the title in the list, never blank
 */
public record ListedUnit(UnitCode code, String title) implements Serializable {

    /** Checks that the title is not blank. */
    public ListedUnit {
        new Problems().checkText(FieldPath.of("title"), title).throwIfAny();
    }

    /**
     * Obtains a line.
     *
     * @throws id.tolok.problem.InvalidModelException if the title is blank
     */
    public static ListedUnit of(UnitCode code, String title) {
        return new ListedUnit(code, title);
    }

    @Override
    public String toString() {
        return code + " " + title;
    }
}
