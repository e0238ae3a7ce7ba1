/**
 * Feedback both ways, as data and as text: to the participant, what went well, what is missing by performance criterion, and what the next
 * step is; to the organiser, which module of the programme should change, and what no module teaches.
 *
 * <p>What it says comes from results, the rubric's descriptors and the programme alone: nothing is judged anew.
 */
@NullMarked
package id.tolok.feedback;

import org.jspecify.annotations.NullMarked;
