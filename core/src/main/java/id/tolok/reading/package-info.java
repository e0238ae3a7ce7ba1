/**
 * Published documents into standards.
 *
 * <p>A {@link id.tolok.reading.SkkniReader} turns the text of a standard, as programs take it from a PDF file, into a
 * {@link id.tolok.reading.Reading}: the units, and a list of {@link id.tolok.reading.Finding findings} on everything that is
 * misprinted, missing or doubtful. A reading accounts for each {@link id.tolok.reading.ReadLine line} of the text, so that
 * nothing is dropped silently.
 *
 * <p>Types here are immutable and thread-safe. Reading takes time and memory in proportion to the text, and never throws on a
 * text, whatever it holds.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.reading;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
