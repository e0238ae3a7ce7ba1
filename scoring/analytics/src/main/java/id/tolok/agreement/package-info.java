/**
 * Do the assessors agree: on decisions, on rubric levels, and with each other in strictness.
 *
 * <p>A {@link id.tolok.agreement.Panel} holds who rated what in which {@link id.tolok.agreement.Categories category}. The categories
 * are declared, never inferred from the ratings, since coefficients differ with them. A missing rating is missing: each figure says
 * how many subjects it is over. No coefficient is forced into a range; all may be negative.
 *
 * <p>Report percent agreement, kappa and AC1 together: where nearly everyone is competent, kappa falls near 0 although the assessors
 * agree. Feinstein, A. R. and Cicchetti, D. V. (1990), High agreement but low kappa, Journal of Clinical Epidemiology 43(6), 543–549.
 */
@NullMarked
package id.tolok.agreement;

import org.jspecify.annotations.NullMarked;
