/**
 * Training programmes that prepare for certification: who takes part, what they lack, what is taught when.
 *
 * <p>A {@link id.tolok.programme.SelfAssessment self-assessment} shows what a participant cannot do yet; {@link
 * id.tolok.programme.NeedsAnalysis all of them together} show what the programme is needed for. A {@link
 * id.tolok.programme.TrainingProgramme programme} maps its modules to the standard, so that it can say which criteria no module
 * teaches, and which modules a participant needs.
 *
 * <p>Participants are known by their ids. All types are immutable and thread-safe.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"mentoring:mentoring"},
        throwForInvalidImmutableState = InvalidModelException.class,
        allowedClasspathAnnotations = Override.class)
package id.tolok.programme;

import id.tolok.problem.InvalidModelException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
