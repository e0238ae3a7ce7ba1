/**
 * A cohort at a glance: pass rates with their intervals, scores by domain, quantiles, and where the cohort is weakest.
 *
 * <p>Summaries merge: {@link id.tolok.cohort.CohortSummary#plus} is associative and commutative with
 * {@link id.tolok.cohort.CohortSummary#NONE} as identity, and everything that is merged is exact, so that any partitioning of a
 * cohort leads to equal summaries. They are small, whatever the size of the cohort, and {@link java.io.Serializable}.
 */
@NullMarked
package id.tolok.cohort;

import org.jspecify.annotations.NullMarked;
