/**
 * Did a programme work: scores of the same participants before and after it.
 *
 * <p>{@link id.tolok.gain.MatchedGain} pairs the scores and lists whoever has only one of the two. From there each figure has a
 * type that cannot be mistaken for another: {@link id.tolok.gain.PercentagePoints} of gain,
 * {@link id.tolok.gain.RelativeChange} in percent of the score before, and normalized gain, the share of the possible gain that
 * was reached. Means, gains and categories are exact.
 */
@NullMarked
package id.tolok.gain;

import org.jspecify.annotations.NullMarked;
