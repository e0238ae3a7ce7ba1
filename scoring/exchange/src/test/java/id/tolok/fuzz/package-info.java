/**
 * Hostile input for every reader of the library. {@link id.tolok.fuzz.HostileInputTest} makes a short run, or a long one if it is told.
 */
@NullMarked
package id.tolok.fuzz;

import org.jspecify.annotations.NullMarked;
