/**
 * Hostile input for every reader of the library. A short run is a test; {@link id.tolok.fuzz.FuzzRun} runs as long as it is told.
 */
@NullMarked
package id.tolok.fuzz;

import org.jspecify.annotations.NullMarked;
