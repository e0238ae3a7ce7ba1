/**
 * Exact scores and the ways in which many become one.
 *
 * <p>A {@link id.tolok.score.Score} is a share, 1 being everything. Something that should have a score may have none, for a
 * reason: a {@link id.tolok.score.Standing} is one or the other, so that missing never becomes a number by itself. An
 * {@link id.tolok.score.Aggregation} combines scores by giving each an effective weight; what each contributes therefore adds up
 * to the result exactly. The same interface serves at every place where many scores become one: {@link id.tolok.score.Aggregations}
 * and {@link id.tolok.score.Selections} for criteria and domains, {@link id.tolok.score.AttemptRules} for attempts over time and
 * {@link id.tolok.score.AssessorRules} for several assessors.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.score;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
