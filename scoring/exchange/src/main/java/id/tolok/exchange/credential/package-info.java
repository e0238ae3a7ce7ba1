/**
 * Certificates as Open Badges 3.0 and Comprehensive Learner Record 2.0 credentials, and back.
 *
 * <p>An {@link id.tolok.exchange.credential.Award} is what a committee decided: only a decision that says competent, with its
 * certificate, can be one. {@link id.tolok.exchange.credential.CredentialWriter} makes of it an
 * {@link id.tolok.exchange.credential.AchievementCredential}, or a {@link id.tolok.exchange.credential.ClrCredential} with one
 * credential for each unit. They are not signed: keys belong to the application.
 *
 * <p>Strict out, lenient in: what is written has every field that the model of 1EdTech requires, and writing twice gives the same
 * bytes. What is read is kept as it stands, field by field, so that a proof stays good; whatever departs from the model is listed
 * as a {@link id.tolok.exchange.credential.CredentialFinding}.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = "evidence:evidence",
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.exchange.credential;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
