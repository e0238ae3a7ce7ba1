/**
 * What assessors saw: ratings of one candidate by a rubric.
 *
 * <p>A {@link id.tolok.rating.Rating} is one assessor's judgement of one criterion at one attempt; several assessors and several
 * attempts are normal, so {@link id.tolok.rating.Ratings} keep them all. How they become one is the scoring policy's business.
 * Not applicable, zero and missing are three different things here: an {@link id.tolok.rating.Outcome} of its own, points of 0,
 * and no rating.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"evidence:evidence"},
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.rating;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
