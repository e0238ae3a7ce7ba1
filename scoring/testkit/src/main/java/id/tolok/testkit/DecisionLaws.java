package id.tolok.testkit;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of whatever decides, as properties. Test classes implement {@link DecisionRuleLaws}, {@link MissingRuleLaws},
 * {@link SchemeRuleLaws} or {@link ScoringPolicyLaws}. Where the subject decides on the whole too, as a policy does, they are laws of that
 * decision as well.
 *
 * <p>Laws D2 to D4 are checked where the subject states them in its {@code laws()}; a rule that does not must refute them. Laws D5 to
 * D11 are claimed unless {@linkplain #counterexamples() refuted}. Laws D16 and D17 are checked where they are
 * {@linkplain #alsoClaimed() claimed}. The others bind all.
 *
 * <ul>
 *   <li><b>D1 deterministic</b>: equal cases yield equal decisions, whoever was decided on before
 *   <li><b>D2 monotone</b>: a better rating never turns competent into not yet competent, nor do full marks in all ratings undo
 *       competent
 *   <li><b>D3 grounded</b>: where nothing was assessed, or nothing applies, the decision is never competent
 *   <li><b>D4 order invariant</b>: the order of ratings does not matter
 *   <li><b>D5 criteria unordered</b>: the order of the rubric's criteria does not matter
 *   <li><b>D6 missing open</b>: a missing rating never makes competent, and where it is refused, what was concluded holds
 *       whatever it turns out to be
 *   <li><b>D7 not applicable neutral</b>: a criterion that does not apply counts as if the rubric did not have it
 *   <li><b>D8 names neutral</b>: the names of criteria, units, assessors, candidates and evidence do not matter
 *   <li><b>D9 cut exact</b>: equal to the cut passes, and nothing below it passes, however near and unrounded
 *   <li><b>D10 full marks</b>: full marks in everything are never not yet competent
 *   <li><b>D11 scale invariant</b>: multiplying all weights in a domain, or of all domains, by the same number does not matter
 *   <li><b>D12 explained</b>: the explanation rests on the candidate's ratings and computes the decision
 *   <li><b>D13 refused evidence</b>: evidence that does not count never makes competent
 *   <li><b>D14 serializable</b>: a copy that went through serialization decides alike
 *   <li><b>D15 named</b>: name and version are there and stay the same
 *   <li><b>D16 evidence gate</b>, if claimed: as long as a performance criterion is not shown by evidence that counts, the
 *       decision is never competent
 *   <li><b>D17 critical gate</b>, if claimed; a policy claims it: as long as a critical criterion is not reached, the decision
 *       is never competent
 *   <li><b>D18 stated cut</b>, if a cut is stated: the unit is competent exactly from the stated cut, by its unrounded score
 *   <li><b>D19 undisturbed</b>: neither other threads, nor the default locale or time zone matter
 * </ul>
 *
 * @param <S> the type of the subject
 */
public sealed interface DecisionLaws<S> extends SubjectLaws<S, Rated>
        permits DecisionRuleLaws, MissingRuleLaws, SchemeRuleLaws, ScoringPolicyLaws {

    /** For each law that the subject does not claim, a rubric and ratings that break it. */
    default Map<KitLaw, Rated> counterexamples() {
        return Map.of();
    }

    /**
     * What the subject claims beside the usual: {@link KitLaw#D16_EVIDENCE_GATE} and {@link KitLaw#D17_CRITICAL_GATE} can be;
     * nothing unless overridden.
     */
    default Set<KitLaw> alsoClaimed() {
        return Set.of();
    }

    /** Tries one law on one case: what each property does. */
    void tryLaw(KitLaw law, DecisionCase tried);

    /** D1 deterministic: equal cases yield equal decisions, whoever was decided on before. */
    @Property
    default void D1_deterministic(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D1_DETERMINISTIC, tried);
    }

    /** D2 monotone: a better rating never turns competent into not yet competent, nor do full marks in all ratings undo competent. */
    @Property
    default void D2_monotone(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D2_MONOTONE, tried);
    }

    /** D3 grounded: where nothing was assessed, or nothing applies, the decision is never competent. */
    @Property
    default void D3_grounded(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D3_GROUNDED, tried);
    }

    /** D4 order invariant: the order of ratings does not matter. */
    @Property
    default void D4_order_invariant(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D4_ORDER_INVARIANT, tried);
    }

    /** D5 criteria unordered: the order of the rubric's criteria does not matter. */
    @Property
    default void D5_criteria_unordered(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D5_CRITERIA_UNORDERED, tried);
    }

    /** D6 missing open: a missing rating never makes competent, and where it is refused, what was concluded holds whatever it turns out to be. */
    @Property
    default void D6_missing_open(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D6_MISSING_OPEN, tried);
    }

    /** D7 not applicable neutral: a criterion that does not apply counts as if the rubric did not have it. */
    @Property
    default void D7_not_applicable_neutral(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D7_NOT_APPLICABLE_NEUTRAL, tried);
    }

    /** D8 names neutral: the names of criteria, units, assessors, candidates and evidence do not matter. */
    @Property
    default void D8_names_neutral(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D8_NAMES_NEUTRAL, tried);
    }

    /** D9 cut exact: equal to the cut passes, and nothing below it passes, however near and unrounded. */
    @Property(tries = 200)
    default void D9_cut_exact(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D9_CUT_EXACT, tried);
    }

    /** D10 full marks: full marks in everything are never not yet competent. */
    @Property
    default void D10_full_marks(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D10_FULL_MARKS, tried);
    }

    /** D11 scale invariant: multiplying all weights in a domain, or of all domains, by the same number does not matter. */
    @Property
    default void D11_scale_invariant(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D11_SCALE_INVARIANT, tried);
    }

    /** D12 explained: the explanation rests on the candidate's ratings and computes the decision. */
    @Property
    default void D12_explained(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D12_EXPLAINED, tried);
    }

    /** D13 refused evidence: evidence that does not count never makes competent. */
    @Property
    default void D13_refused_evidence(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D13_REFUSED_EVIDENCE, tried);
    }

    /** D14 serializable: a copy that went through serialization decides alike. */
    @Property(tries = 100)
    default void D14_serializable(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D14_SERIALIZABLE, tried);
    }

    /** D15 named: name and version are there and stay the same. */
    @Example
    default void D15_named() {
        check().check(KitLaw.D15_NAMED);
    }

    /** D16 evidence gate: as long as a performance criterion is not shown by evidence that counts, the decision is never competent. */
    @Property
    default void D16_evidence_gate(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D16_EVIDENCE_GATE, tried);
    }

    /** D17 critical gate: as long as a critical criterion is not reached, the decision is never competent. */
    @Property
    default void D17_critical_gate(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D17_CRITICAL_GATE, tried);
    }

    /** D18 stated cut: the unit is competent exactly from the stated cut, by its unrounded score. */
    @Property(tries = 200)
    default void D18_stated_cut(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D18_STATED_CUT, tried);
    }

    /** D19 undisturbed: neither other threads, nor the default locale or time zone matter. */
    @Property(tries = 20)
    default void D19_undisturbed(@ForAll(supplier = Cases.class) DecisionCase tried) {
        tryLaw(KitLaw.D19_UNDISTURBED, tried);
    }

    /** The cases on which the laws are tried. */
    final class Cases implements ArbitrarySupplier<DecisionCase> {
        /** For jqwik. */
        public Cases() {}

        @Override
        public Arbitrary<DecisionCase> get() {
            return DecisionCase.all();
        }
    }
}
