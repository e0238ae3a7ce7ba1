package id.tolok.assessment;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import java.io.Serializable;

/**
 * What was not reached, or could not be concluded, named down to the criterion where the assessor can (kesenjangan).
 *
 * @param ref the criterion, or the element or unit if it is about the whole of it
 * @param reason why, never blank
 */
public record Gap(StandardRef ref, String reason) implements Serializable {

    /** Checks that the reason is not blank. */
    public Gap {
        new Problems().checkText(FieldPath.of("reason"), reason).throwIfAny();
    }

    @Override
    public String toString() {
        return ref + ": " + reason;
    }
}
