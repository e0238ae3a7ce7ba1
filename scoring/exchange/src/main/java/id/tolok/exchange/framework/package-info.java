/**
 * Competency frameworks and rubrics as 1EdTech CASE 1.1 packages, and back.
 *
 * <p>A {@link id.tolok.exchange.framework.Framework} is what a package holds in Tolok's terms: a standard or a scheme, rubrics and
 * relations. {@link id.tolok.exchange.framework.CaseWriter} makes a {@link id.tolok.exchange.framework.CasePackage} of it,
 * {@link id.tolok.exchange.framework.CaseReader} a framework of a package.
 *
 * <p>Strict out, lenient in: what is written is valid against the official schema of CASE 1.1, and writing twice gives the same
 * bytes; what is read may be CASE 1.0, have nulls, identifiers of any form and fields that no schema knows. Whatever of a foreign
 * package would not come out again when it is written is listed as a {@link id.tolok.exchange.framework.CaseFinding}.
 *
 * <p>CASE has no scoring: its weights have no declared meaning, and it knows no required level. What Tolok needs beyond CASE stands in
 * the field {@code tolok} of {@code extensions}.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.exchange.framework;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
