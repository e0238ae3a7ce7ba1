package id.tolok.score;

import id.tolok.number.Rational;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A way in which many scores become one: of several assessors, of several attempts, of the criteria of a domain, of the domains.
 *
 * <p>It answers with one effective weight for each score, and the result is the sum of effective weight × score. So what each
 * score contributes adds up to the result exactly, and a weight of 0 tells which scores were dropped.
 *
 * <p>A policy in JSON names an aggregation by its {@link #id}. One of a user's own is found by that name if it is registered for
 * {@link java.util.ServiceLoader} as an {@code Aggregation}.
 *
 * @implSpec Implementations are immutable, thread-safe and {@link Serializable}, and keep the {@linkplain #laws() laws} that
 *     they state. Equal inputs yield equal answers. Where all weights are 0, no score counts, and the answer is all zeros.
 */
public interface Aggregation extends Serializable {

    /**
     * How much of each score goes into the result.
     *
     * @param scores the scores in their order, at least one
     * @return the effective weights, as many as scores, each 0 or more; all 0 if nothing counts
     */
    List<Rational> effectiveWeights(List<Weighted> scores);

    /**
     * The name by which a policy in JSON asks for this aggregation and results tell what made them, such as {@code weighted-mean}; not
     * that of one of Tolok's own.
     */
    String id();

    /** Counted up whenever the results change, so that old results can be told from new ones; from 1. */
    default int version() {
        return 1;
    }

    /** What it is called. */
    LocalizedText title();

    /** What it promises. */
    Set<Law> laws();

    /** Why there is no result for these scores, at least one, where nothing counts. */
    default Standing.Reason whyNone(List<Weighted> scores) {
        return Standing.Reason.NOTHING_COUNTS;
    }

    /** Whether somebody decided, such as a lead assessor, so that scores without a weight were overridden and not just dropped. */
    default boolean isOverriding(List<Weighted> scores) {
        return false;
    }

    /** The aggregations of which this one is composed, in order; empty if it is not. */
    default List<Aggregation> parts() {
        return List.of();
    }

    /** Whether contributions add up to the result; not so where scores are multiplied, or the result is rounded. */
    default boolean isAdditive() {
        return true;
    }

    /** Whether the result may be a root that is no fraction. */
    default boolean yieldsRoots() {
        return false;
    }

    /** Whether scores that are no fractions can be combined: by multiplying, or by choosing one. */
    default boolean takesRoots() {
        return false;
    }

    /**
     * Whether the result may depend on who gave a score, when, or with what comment. A rule of which that is not so is worked out
     * once for all combinations of levels when a policy is compiled; otherwise each candidate is scored by the reference.
     */
    default boolean looksAtOrigins() {
        return true;
    }

    /**
     * The result for these scores, in their order.
     *
     * @throws IllegalStateException if {@link #effectiveWeights} does not answer with one weight of 0 or more for each score
     */
    default Standing combine(List<Weighted> scores) {
        if (scores.isEmpty()) {
            return Standing.none(Standing.Reason.NOTHING_COUNTS);
        }
        List<Rational> effective = EffectiveWeights.of(this, scores);
        if (effective.stream().allMatch(Rational::isZero)) {
            return Standing.none(whyNone(scores));
        }
        return Standing.at(EffectiveWeights.sum(effective, scores));
    }
}
