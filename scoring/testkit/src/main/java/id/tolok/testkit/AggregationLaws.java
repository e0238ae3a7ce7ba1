package id.tolok.testkit;

import id.tolok.score.Aggregation;
import id.tolok.score.Law;
import id.tolok.score.Weighted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of an aggregation as properties, wherever it serves: for attempts, assessors, criteria or domains. A test class implements
 * this and names its subject:
 *
 * <pre>{@code
 * class TrimmedMeanLaws implements AggregationLaws {
 *     public Aggregation subject() {
 *         return new TrimmedMean();
 *     }
 * }
 * }</pre>
 *
 * <p>Laws A1 to A10 are checked where the subject {@linkplain Aggregation#laws() states} them. For every one that it does not state it
 * must give {@linkplain #counterexamples() scores} that break it, so that no claim is forgotten. Laws A11 to A16 bind all.
 *
 * <ul>
 *   <li><b>A1 internal</b>: the result lies between the lowest and the highest score that counts
 *   <li><b>A2 monotone</b>: raising a score never lowers the result
 *   <li><b>A3 idempotent</b>: if all scores are equal, the result is that score
 *   <li><b>A4 permutation invariant</b>: the order of the scores does not matter
 *   <li><b>A5 scale invariant</b>: multiplying all weights by the same number does not matter
 *   <li><b>A6 split invariant</b>: splitting a score into two equal ones that share its weight does not matter
 *   <li><b>A7 zero neutral</b>: a score of weight 0 does not matter
 *   <li><b>A8 additive</b>: the result is the sum of effective weight × score, exactly
 *   <li><b>A9 anonymous</b>: who gave a score does not matter
 *   <li><b>A10 points neutral</b>: scores count by their share, whatever points their scale has
 *   <li><b>A11 well formed</b>: each score has one effective weight of 0 or more, and all are 0 exactly where there is no result
 *   <li><b>A12 required reached</b>: a score equal to what is required counts as one above it
 *   <li><b>A13 origins as said</b>: who gave a score, when and with what comment matters only where looksAtOrigins() says so
 *   <li><b>A14 deterministic</b>: equal scores yield equal results, whatever was combined before
 *   <li><b>A15 serializable</b>: a copy that went through serialization yields the same results
 *   <li><b>A16 named</b>: name, version and title are there and stay the same
 * </ul>
 */
public non-sealed interface AggregationLaws extends SubjectLaws<Aggregation, List<Weighted>> {

    /** For each law that the subject does not state, scores that break it when the law's change is made to them. */
    default Map<Law, List<Weighted>> counterexamples() {
        return Map.of();
    }

    @Override
    default LawCheck<List<Weighted>> check() {
        Map<KitLaw, List<Weighted>> refuted = new HashMap<>();
        counterexamples().forEach((law, scores) -> refuted.put(AggregationSubject.law(law), scores));
        return LawCheck.of(subject()).refutedBy(refuted);
    }

    /** Tries one law on one case: what each property does. */
    default void tryLaw(KitLaw law, AggregationCase tried) {
        new AggregationSubject(subject()).check(law, tried);
    }

    /** A1 internal: the result lies between the lowest and the highest score that counts. */
    @Property
    default void A1_internal(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A1_INTERNAL, tried);
    }

    /** A2 monotone: raising a score never lowers the result. */
    @Property
    default void A2_monotone(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A2_MONOTONE, tried);
    }

    /** A3 idempotent: if all scores are equal, the result is that score. */
    @Property
    default void A3_idempotent(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A3_IDEMPOTENT, tried);
    }

    /** A4 permutation invariant: the order of the scores does not matter. */
    @Property
    default void A4_permutation_invariant(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A4_PERMUTATION_INVARIANT, tried);
    }

    /** A5 scale invariant: multiplying all weights by the same number does not matter. */
    @Property
    default void A5_scale_invariant(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A5_SCALE_INVARIANT, tried);
    }

    /** A6 split invariant: splitting a score into two equal ones that share its weight does not matter. */
    @Property
    default void A6_split_invariant(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A6_SPLIT_INVARIANT, tried);
    }

    /** A7 zero neutral: a score of weight 0 does not matter. */
    @Property
    default void A7_zero_neutral(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A7_ZERO_NEUTRAL, tried);
    }

    /** A8 additive: the result is the sum of effective weight × score, exactly. */
    @Property
    default void A8_additive(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A8_ADDITIVE, tried);
    }

    /** A9 anonymous: who gave a score does not matter. */
    @Property
    default void A9_anonymous(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A9_ANONYMOUS, tried);
    }

    /** A10 points neutral: scores count by their share, whatever points their scale has. */
    @Property
    default void A10_points_neutral(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A10_POINTS_NEUTRAL, tried);
    }

    /** A11 well formed: each score has one effective weight of 0 or more, and all are 0 exactly where there is no result. */
    @Property
    default void A11_well_formed(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A11_WELL_FORMED, tried);
    }

    /** A12 required reached: a score equal to what is required counts as one above it. */
    @Property
    default void A12_required_reached(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A12_REQUIRED_REACHED, tried);
    }

    /** A13 origins as said: who gave a score, when and with what comment matters only where looksAtOrigins() says so. */
    @Property
    default void A13_origins_as_said(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A13_ORIGINS_AS_SAID, tried);
    }

    /** A14 deterministic: equal scores yield equal results, whatever was combined before. */
    @Property
    default void A14_deterministic(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A14_DETERMINISTIC, tried);
    }

    /** A15 serializable: a copy that went through serialization yields the same results. */
    @Property(tries = 100)
    default void A15_serializable(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A15_SERIALIZABLE, tried);
    }

    /** A16 named: name, version and title are there and stay the same. */
    @Example
    default void A16_named() {
        check().check(KitLaw.A16_NAMED);
    }

    /** A17 undisturbed: neither other threads, nor the default locale or time zone matter. */
    @Property(tries = 20)
    default void A17_undisturbed(@ForAll(supplier = Cases.class) AggregationCase tried) {
        tryLaw(KitLaw.A17_UNDISTURBED, tried);
    }

    /** The cases on which the laws are tried. */
    final class Cases implements ArbitrarySupplier<AggregationCase> {
        /** For jqwik. */
        public Cases() {}

        @Override
        public Arbitrary<AggregationCase> get() {
            return AggregationCase.all();
        }
    }
}
