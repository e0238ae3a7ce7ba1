/**
 * Exact scores and the ways in which many become one.
 *
 * <p>A {@link id.tolok.score.Score} is a share, 1 being everything. Something that should have a score may have none, for a
 * reason: a {@link id.tolok.score.Standing} is one or the other, so that missing never becomes a number by itself. An
 * {@link id.tolok.score.Aggregation} combines scores by giving each an effective weight; what each contributes therefore adds up
 * to the result exactly.
 */
@NullMarked
package id.tolok.score;

import org.jspecify.annotations.NullMarked;
