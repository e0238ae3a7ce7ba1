package id.tolok.testkit;

import id.tolok.scoring.ScoringPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a policy as properties: those of {@link DecisionLaws}, for scores as well as for decisions; and
 *
 * <ul>
 *   <li><b>P1 compiled agrees</b>: scored fast on a sheet, candidates get what the explanation computes
 *   <li><b>P2 adds up</b>: contributions add up to the score exactly, at every level
 *   <li><b>P3 scores monotone</b>, if all its parts that make scores state that they are: a better rating never lowers a score
 *   <li><b>P4 json round trip</b>, if its parts are registered: written as JSON and read again, the policy is equal and scores
 *       alike
 *   <li><b>P5 parts lawful</b>: what combines attempts, assessors, criteria and domains keeps the laws that it states
 * </ul>
 *
 * <p>A rubric says of a critical criterion that nothing makes up for it; so a policy claims D17 unless it refutes it.
 */
public non-sealed interface ScoringPolicyLaws extends DecisionLaws<ScoringPolicy> {

    @Override
    default LawCheck<Rated> check() {
        return LawCheck.of(subject()).claiming(alsoClaimed()).refutedBy(counterexamples());
    }

    @Override
    default void tryLaw(KitLaw law, DecisionCase tried) {
        DecisionSubject.of(subject()).check(law, tried);
    }

    /** P1 compiled agrees: scored fast on a sheet, candidates get what the explanation computes. */
    @Property(tries = 200)
    default void P1_compiled_agrees(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.P1_COMPILED_AGREES, tried);
    }

    /** P2 adds up: contributions add up to the score exactly, at every level. */
    @Property
    default void P2_adds_up(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.P2_ADDS_UP, tried);
    }

    /** P3 scores monotone: a better rating never lowers a score. */
    @Property
    default void P3_scores_monotone(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.P3_SCORES_MONOTONE, tried);
    }

    /** P4 json round trip: written as JSON and read again, the policy is equal and scores alike. */
    @Property(tries = 200)
    default void P4_json_round_trip(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.P4_JSON_ROUND_TRIP, tried);
    }

    /** P5 parts lawful: what combines attempts, assessors, criteria and domains keeps the laws that it states. */
    @Property(tries = 200)
    default void P5_parts_lawful(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.P5_PARTS_LAWFUL, tried);
    }
}
