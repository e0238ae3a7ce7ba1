/**
 * The competency standard (SKKNI): what a competent person must be able to do.
 *
 * <p>A {@link id.tolok.standard.CompetencyStandard standard} lists {@link id.tolok.standard.UnitOfCompetency units}; a unit has
 * {@link id.tolok.standard.Element elements}, an element {@link id.tolok.standard.PerformanceCriterion performance criteria}.
 * Anything inside a standard has an address, a {@link id.tolok.standard.StandardRef}.
 *
 * <p>Two numbers are kept for elements and criteria, since published standards print duplicated and skipped ones: the number
 * as printed, which is text, and the position, counted from 1, which is unique. Addresses use positions.
 *
 * <p>Types here are immutable and thread-safe, keep the order of the document, and know nothing of rubrics, evidence or scores.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria", "knowledge:knowledge", "keyCompetency:keyCompetencies"},
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.standard;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
