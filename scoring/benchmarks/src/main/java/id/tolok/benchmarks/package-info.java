/**
 * How fast scoring is beside loops written by hand, and how often inexact numbers decide otherwise.
 *
 * <p>One {@link id.tolok.benchmarks.Workload workload} serves all: units of three elements with four criteria each, on levels 0 to 4,
 * with weights in tenths, three domains and one to three assessors. Every contender works out the same
 * {@link id.tolok.benchmarks.Findings findings}, which are compared before anything is timed.
 */
@NullMarked
package id.tolok.benchmarks;

import org.jspecify.annotations.NullMarked;
