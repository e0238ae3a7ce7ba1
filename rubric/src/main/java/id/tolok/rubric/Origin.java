package id.tolok.rubric;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/**
 * From what a criterion was derived, as it read then; kept when the criterion is edited.
 *
 * @param source an address such as {@code M.701001.005.01#knowledge.1}, or a part of a template such as
 *     {@code portfolio/1#reflection}; never blank
 * @param text what stood there, never blank
 */
public record Origin(String source, String text) implements Serializable {

    /** Checks that neither is blank. */
    public Origin {
        new Problems()
                .checkText(FieldPath.of("source"), source)
                .checkText(FieldPath.of("text"), text)
                .throwIfAny();
    }

    @Override
    public String toString() {
        return source;
    }
}
