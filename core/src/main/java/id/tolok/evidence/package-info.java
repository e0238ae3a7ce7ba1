/**
 * What a person shows: evidence, how it was obtained, and whether it is valid, authentic, current and sufficient (bukti; valid,
 * asli, terkini, memadai).
 */
@NullMarked
package id.tolok.evidence;

import org.jspecify.annotations.NullMarked;
