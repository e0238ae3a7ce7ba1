/**
 * Ranking people or other alternatives by several attributes, as Indonesian decision support systems do: profile matching, SAW, WP, TOPSIS
 * and AHP; and fuzzy inference by Tsukamoto, Sugeno and Mamdani, to reproduce what papers report.
 *
 * <p>For selecting and placing people, never for certifying them: in all of these much of one thing makes up for too little of another, and
 * in profile matching exceeding the standard costs points. So nothing here takes or yields a score or a decision of Tolok; attributes and
 * preferences are bare numbers.
 */
@NullMarked
package id.tolok.ranking;

import org.jspecify.annotations.NullMarked;
