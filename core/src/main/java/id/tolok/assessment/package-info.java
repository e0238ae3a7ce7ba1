/**
 * Assessments and what comes of them: who applied, who assessed, what was recommended and what decided, and the certificate.
 *
 * <p>A {@link id.tolok.assessment.Decision} has three values at every level, from a criterion to a scheme: competent, not yet
 * competent, not yet concluded. The assessor recommends and a committee, whose members did not assess, decides: an {@link
 * id.tolok.assessment.AssessmentRecord} keeps both.
 *
 * <p>All types are immutable and thread-safe. Dates are passed in; nothing here reads the system clock.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.assessment;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
