/**
 * How a learner comes along, answer by answer: for learning platforms, to choose what to practise next.
 *
 * <p>Formative only. These models suppose that people learn while they answer and that their parameters are known; neither holds for an
 * assessment, so nothing here becomes a score or a decision.
 */
@NullMarked
package id.tolok.mastery;

import org.jspecify.annotations.NullMarked;
