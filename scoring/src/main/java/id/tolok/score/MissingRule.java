package id.tolok.score;

import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * What follows when a criterion was not rated. It never silently becomes a number: the policy names a rule, such as those of
 * {@link MissingRules}.
 *
 * <p>A rule is asked about an {@link Absence} only: a criterion that has a score, be it 0, is none of its business, and neither is one
 * that does not apply, which is always left out. So missing, zero and not applicable cannot be mixed up. Whatever a rule answers,
 * a criterion that was not rated is never reached, and where nothing was rated nothing is competent.
 *
 * <p>A policy in JSON names a rule by its {@link #id}. One of a user's own is found by that name if it is registered for
 * {@link java.util.ServiceLoader} as a {@code MissingRule}.
 *
 * @implSpec Implementations are immutable, thread-safe and {@link Serializable}. Equal absences yield equal answers.
 */
public interface MissingRule extends Serializable {

    /** What follows a criterion that was not rated. */
    Treatment treat(Absence absence);

    /**
     * The name by which a policy in JSON asks for this rule and results tell what made them, such as {@code left-out}; not that of one
     * of Tolok's own.
     */
    String id();

    /** Counted up whenever the results change, so that old results can be told from new ones; from 1. */
    default int version() {
        return 1;
    }

    /** What it is called. */
    LocalizedText title();
}
