package id.tolok.scoring;

import id.tolok.explanation.DecisionExplanation;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Decides on one unit for one candidate.
 *
 * <p>It answers with the explanation, which computes the decision; so the two cannot disagree. Rules compose by
 * {@link DecisionRules#all} and {@link DecisionRules#any}.
 *
 * @implSpec Implementations are immutable, thread-safe and {@link Serializable}; equal cases yield equal decisions; and they keep
 *     the {@linkplain #laws() laws} that they state.
 */
public interface DecisionRule extends Serializable {

    /** The decision on the unit of a case, with its reasons. */
    DecisionExplanation decide(UnitCase unit);

    /**
     * The name by which a policy in JSON asks for this rule and results tell what made them, such as {@code critical-criteria}; not that
     * of one of Tolok's own.
     */
    String id();

    /** Counted up whenever the decisions change, so that old results can be told from new ones; from 1. */
    default int version() {
        return 1;
    }

    /** The rules of which this one is composed, in order; empty if it is not. */
    default List<DecisionRule> parts() {
        return List.of();
    }

    /** What it promises, as far as the parts of the policy that make scores let it; everything, unless it says otherwise. */
    default Set<DecisionLaw> laws() {
        return DecisionLaw.allBut(Set.of());
    }
}
