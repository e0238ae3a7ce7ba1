/**
 * Scoring: a policy, compiled for a rubric, turns ratings and evidence into scores, decisions and explanations.
 *
 * <p>A {@link id.tolok.scoring.ScoringPolicy} is composed of small parts: how several attempts and several assessors become one,
 * what follows a missing rating, how criteria become a domain and domains a whole, and by which
 * {@link id.tolok.scoring.DecisionRule} a unit is decided on. {@link id.tolok.scoring.Policies} has ready ones.
 *
 * <p>Every criterion counts on two axes: in its domain, for scores; and for what it assesses in the standard, for decisions. A
 * score never becomes a decision by itself.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.scoring;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
