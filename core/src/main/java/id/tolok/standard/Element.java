package id.tolok.standard;

import com.google.common.collect.ImmutableList;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;

/**
 * A part of a unit's work, such as {@code 1. Mengumpulkan informasi jabatan} (elemen kompetensi).
 *
 * @param number the number as printed, such as {@code 1} or, in standards of 2003, {@code 01}
 * @param title what is done, never blank
 * @param criteria how it is seen that it is done, in the order of the document; may be empty, as in some published schemes
 */
public record Element(String number, String title, List<PerformanceCriterion> criteria) implements Serializable {

    /** Checks that number and title are not blank, and copies the criteria. */
    public Element {
        criteria = ImmutableList.copyOf(criteria);
        new Problems()
                .checkText(FieldPath.of("number"), number)
                .checkText(FieldPath.of("title"), title)
                .throwIfAny();
    }

    /**
     * Obtains an element.
     *
     * @throws id.tolok.problem.InvalidModelException if number or title is blank
     */
    public static Element of(String number, String title, List<PerformanceCriterion> criteria) {
        return new Element(number, title, criteria);
    }

    @Override
    public String toString() {
        return number + ". " + title;
    }
}
