/**
 * Words in several languages: titles, descriptors, and the display labels of every enum in Indonesian and English.
 */
@NullMarked
package id.tolok.text;

import org.jspecify.annotations.NullMarked;
