/**
 * Is the test sound: how difficult its items are, how well they tell good from weak candidates, which wrong options attract whom,
 * and how reliable the whole is.
 *
 * <p>All figures are over {@link id.tolok.item.ItemScores}, in which every candidate has points for every item; whoever waits for
 * an assessor is left out and listed. Rates and variances are exact.
 */
@NullMarked
package id.tolok.item;

import org.jspecify.annotations.NullMarked;
