/**
 * The forms of the Indonesian certification authority (BNSP) as views of Tolok's data: what stands on each, as one plain value.
 *
 * <p>A {@link id.tolok.exchange.form.Dossier} holds what a body keeps of one person's assessment; each form is made from it by a method
 * {@code of}, which names everything that the dossier lacks for this form at once. The forms are those of the set of 2023:
 * {@link id.tolok.exchange.form.BnspForm}. Their JSON is {@link id.tolok.exchange.form.FormJson}, their printed words are
 * {@link id.tolok.exchange.form.FormLabel}. How a form looks is the application's business; {@code docs/examples} prints them as HTML.
 *
 * <p>People stand in forms by their identifiers, since Tolok knows no names; who prints a form puts the names beside them.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"evidence:evidence", "criterion:criteria"},
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.exchange.form;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
