/**
 * Where the cut score should be, and would the decision repeat: judgements of experts about items or candidates turned into a
 * cut, and the consistency of decisions by a cut.
 *
 * <p>Cuts are proposals with their standard errors, for a committee to decide on; nothing here decides. Everywhere a score equal to
 * the cut passes. Where judgements and scores do not meet, the answer is that there is no such cut.
 */
@NullMarked
package id.tolok.cutscore;

import org.jspecify.annotations.NullMarked;
