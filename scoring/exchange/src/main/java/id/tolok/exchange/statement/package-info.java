/**
 * Scored assessments as statements of the Experience API (xAPI 1.0.3), and back.
 *
 * <p>{@link id.tolok.exchange.statement.StatementWriter} says of a result who passed, failed or was scored at what, with the exact
 * score. A {@link id.tolok.exchange.statement.Statement} is always one that a record store may accept: the rules of the specification
 * are checked whenever one is made or read, and each problem is named by its path.
 */
@NullMarked
package id.tolok.exchange.statement;

import org.jspecify.annotations.NullMarked;
