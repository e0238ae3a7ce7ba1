/**
 * What a person shows: evidence, how it was obtained, and whether it is valid, authentic, current and sufficient (bukti; valid,
 * asli, terkini, memadai).
 *
 * <p>A {@link id.tolok.evidence.Portfolio portfolio} is a person's pieces of {@link id.tolok.evidence.Evidence evidence}. An
 * assessor judges each piece under each {@link id.tolok.evidence.RuleOfEvidence rule of evidence}; what follows from the data
 * alone, such as whether a piece is too old on a given day, is worked out by a {@link id.tolok.evidence.PortfolioCheck check}
 * under {@link id.tolok.evidence.EvidenceRules rules} that the scheme's owner sets.
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
package id.tolok.evidence;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
