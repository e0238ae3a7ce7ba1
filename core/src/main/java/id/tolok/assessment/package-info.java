/**
 * Assessments and what comes of them: decisions, and who takes them when.
 *
 * <p>A {@link id.tolok.assessment.Decision} has three values at every level, from a criterion to a scheme: competent, not yet
 * competent, not yet concluded.
 *
 * <p>All types are immutable and thread-safe. Dates are passed in; nothing here reads the system clock.
 */
@NullMarked
package id.tolok.assessment;

import org.jspecify.annotations.NullMarked;
