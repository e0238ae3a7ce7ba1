/**
 * The rubric: what is looked for, in which domain, with what weight, and how well it must be done.
 *
 * <p>A {@link id.tolok.rubric.Rubric rubric} has {@link id.tolok.rubric.Criterion criteria}, each in one
 * {@link id.tolok.rubric.Domain domain}, rated on a {@link id.tolok.rubric.Scale scale}, and saying what it assesses by
 * {@link id.tolok.standard.StandardRef addresses} in the standard. Rubrics are made in code by the staged builder that
 * {@link id.tolok.rubric.Rubric#named} starts, or read from JSON; both ways yield equal values.
 *
 * <p>Types here are immutable and thread-safe, and know nothing of scores.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria", "assesses:assesses"},
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.rubric;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
