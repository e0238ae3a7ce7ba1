/**
 * What a cohort reached: pass rates with intervals, means and quantiles, distributions, and what is weakest.
 *
 * <p>Summaries merge exactly, in any grouping and order, so that parts of a cohort can be summarised apart, on one machine or many: a
 * {@link id.tolok.cohort.CohortAccumulator} takes results or lines of a sheet one after the other, merges with others, and ends in a
 * {@link id.tolok.cohort.CohortSummary}. All are serializable and their size does not grow with the number of candidates. Sums are exact:
 * only a score that is a root, as a geometric mean leaves it, is first taken to 20 decimals. Standard deviations and intervals are
 * worked out from the exact sums when they are asked for, so they are the same as well.
 */
@NullMarked
package id.tolok.cohort;

import org.jspecify.annotations.NullMarked;
