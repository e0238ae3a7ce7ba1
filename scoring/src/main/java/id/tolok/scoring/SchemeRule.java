package id.tolok.scoring;

import id.tolok.explanation.DecisionExplanation;
import java.io.Serializable;

/**
 * Decides on the whole from the decisions on its units.
 *
 * @implSpec Implementations are immutable, thread-safe and {@link Serializable}; equal cases yield equal decisions; a better decision
 *     on a unit never turns competent into not yet competent; and where no unit is competent the whole is not.
 */
public interface SchemeRule extends Serializable {

    /** The decision on the whole, with its reasons. */
    DecisionExplanation decide(SchemeCase whole);

    /**
     * The name by which a policy in JSON asks for this rule and results tell what made them, such as {@code as-scheme}; not that of one
     * of Tolok's own.
     */
    String id();

    /** Counted up whenever the decisions change, so that old results can be told from new ones; from 1. */
    default int version() {
        return 1;
    }
}
