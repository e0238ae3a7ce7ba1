package id.tolok.standard;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/**
 * One observable statement of an element, such as {@code 1.2 Isi uraian jabatan diverifikasi kepada pemangku jabatan}
 * (kriteria unjuk kerja, KUK).
 *
 * <p>A criterion says what is looked for; how well it must be done is the rubric's business.
 *
 * @param number the number as printed, such as {@code 1.2}; never a decimal: {@code 2.10} comes after {@code 2.9}
 * @param text the statement, never blank
 */
public record PerformanceCriterion(String number, String text) implements Serializable {

    /** Checks that neither is blank. */
    public PerformanceCriterion {
        new Problems()
                .checkText(FieldPath.of("number"), number)
                .checkText(FieldPath.of("text"), text)
                .throwIfAny();
    }

    /**
     * Obtains a criterion.
     *
     * @throws id.tolok.problem.InvalidModelException if number or text is blank
     */
    public static PerformanceCriterion of(String number, String text) {
        return new PerformanceCriterion(number, text);
    }

    @Override
    public String toString() {
        return number + " " + text;
    }
}
