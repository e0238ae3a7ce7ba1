/**
 * Exact numbers: no {@code double} decides anything in Tolok.
 *
 * <p>Weights, points, cut scores and results are {@link id.tolok.number.Rational rationals}. Rounding happens only in
 * {@link id.tolok.number.Rational#toDecimal}, for display, with digits and mode named by the caller.
 */
@NullMarked
package id.tolok.number;

import org.jspecify.annotations.NullMarked;
