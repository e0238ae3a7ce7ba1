package id.tolok.testkit;

import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * What all test classes of laws have in common; they implement {@link AggregationLaws}, {@link DecisionRuleLaws},
 * {@link MissingRuleLaws}, {@link SchemeRuleLaws} or {@link ScoringPolicyLaws}.
 *
 * <p>Laws that the subject does not claim are skipped, and are to be refuted.
 *
 * @param <S> the type of the subject
 * @param <E> what refutes a law
 */
@AddLifecycleHook(SkipUnclaimed.class)
public sealed interface SubjectLaws<S, E> permits AggregationLaws, DecisionLaws {

    /** What is held to its laws; best a new one at each call. */
    S subject();

    /** The check behind the properties. */
    LawCheck<E> check();

    /** Every law that the subject does not claim is refuted by a counterexample. */
    @Example
    default void unclaimed_laws_are_refuted() {
        check().checkUnclaimed();
    }
}
