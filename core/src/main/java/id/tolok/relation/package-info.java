/**
 * How units, elements and criteria relate: prerequisite, equivalent, replaced, part; and what a decision on one says about another.
 *
 * <p>{@link id.tolok.relation.Relations} draw only conclusions that follow whatever else is true. A whole that is competent has
 * competent parts, and a part that is not yet competent makes the whole so; a competent part says nothing about the whole, and to
 * be a prerequisite or a predecessor says nothing about competence at all.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package id.tolok.relation;

import org.jspecify.annotations.NullMarked;
