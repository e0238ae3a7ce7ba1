/**
 * Small programs that show Tolok at work, run by tests; the docs take their code from here.
 *
 * <p>{@link id.tolok.examples.QuickStart} fits on one screen. {@link id.tolok.examples.BimtekProgramme} scores a whole training
 * programme from the files that a provider keeps: {@code ProgrammeFiles} reads a {@code Programme}, {@code ScoredProgramme} scores
 * it, and {@code ConsoleReport}, {@code HtmlReport} and {@code ProgrammeResultJson} tell the outcome.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria", "evidence:evidence"},
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.examples;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
