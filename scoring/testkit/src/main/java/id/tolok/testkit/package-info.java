/**
 * Proves that rules keep their laws.
 *
 * <p>A test class that implements {@link id.tolok.testkit.AggregationLaws}, {@link id.tolok.testkit.DecisionRuleLaws} or
 * {@link id.tolok.testkit.ScoringPolicyLaws} and names its subject gets every law that the subject claims as a property of jqwik.
 * {@link id.tolok.testkit.LawCheck} checks the same laws without a test engine, and {@link id.tolok.testkit.Verify} checks single
 * examples. {@link id.tolok.testkit.TolokArbitraries} makes rubrics, ratings, rules and policies at random, with the edge cases
 * that matter: cuts exactly hit, ties, weights of zero, one criterion, nothing rated, huge denominators.
 *
 * <p>A law that fails throws a {@link id.tolok.testkit.LawViolation}, whose message names the law, the smallest case found and the
 * values before and after. What a subject does not claim, it must refute: by a counterexample that the kit confirms.
 */
@NullMarked
package id.tolok.testkit;

import org.jspecify.annotations.NullMarked;
