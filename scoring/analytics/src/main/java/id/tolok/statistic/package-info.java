/**
 * What every figure of the analytics has in common: it is defined, or undefined for a reason.
 *
 * <p>A {@link id.tolok.statistic.Figure} of {@link id.tolok.number.Rational} is exact. One of {@link java.lang.Double} is
 * irrational by nature, such as a standard deviation or a p-value; it is rounded once, at its end, where the formula allows, and
 * never decides about a person. No figure is ever NaN or infinite: where a formula divides by zero or has too little to go on, the
 * figure says so, and shows from what.
 */
@NullMarked
package id.tolok.statistic;

import org.jspecify.annotations.NullMarked;
