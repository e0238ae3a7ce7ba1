/**
 * Certification schemes: which units a certificate is about, how they were packaged, how long it is valid.
 *
 * <p>A {@link id.tolok.scheme.CertificationScheme scheme} names units of one or several standards; it defines none. Whether the
 * standards have them, and in which version, is a question that its check answers with findings, since schemes in use name
 * units that are superseded, unknown or named twice.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.scheme;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
