/**
 * Test instruments: questions with keys, what participants answered, and what came of it.
 *
 * <p>An {@link id.tolok.instrument.Instrument} has {@link id.tolok.instrument.Item items}; an item asks a
 * {@link id.tolok.instrument.Question}, says what it assesses in a standard, and counts in a domain. Its forms print the items in
 * different orders. {@link id.tolok.instrument.Answers} of one participant, marked by an instrument, give a
 * {@link id.tolok.instrument.TestResult}, which becomes ratings of a rubric's criteria; results before and after a programme are
 * {@link id.tolok.instrument.PairedResults paired} by participant.
 *
 * <p>An answer is the text that stands on the answer sheet, so that sheets and tables need no translation; what it means is the
 * question's business. All types are immutable and thread-safe; all arithmetic is exact.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"assesses:assesses", "given:given"},
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.instrument;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
