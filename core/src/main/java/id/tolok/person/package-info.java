/**
 * Who takes part, by identifiers alone: Tolok needs no names, and holds no other personal data.
 */
@NullMarked
package id.tolok.person;

import org.jspecify.annotations.NullMarked;
