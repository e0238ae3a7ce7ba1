/**
 * What is wrong with a value, told so that a person can mend it and a program can find it.
 *
 * <p>Every check in Tolok collects {@link id.tolok.problem.Problem problems} instead of stopping at the first, and ends in
 * one exception, {@link id.tolok.problem.InvalidModelException}. A problem names the {@link id.tolok.problem.FieldPath path}
 * of the field, the rule, the value found and, where there is a likely one, the cure.
 *
 * <p>A null argument throws {@link NullPointerException} everywhere in Tolok; methods do not repeat that.
 */
@NullMarked
package id.tolok.problem;

import org.jspecify.annotations.NullMarked;
