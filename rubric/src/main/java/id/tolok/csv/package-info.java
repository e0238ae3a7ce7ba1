/** Tables in CSV, for the packages of this module; not exported. The only package that knows the CSV library. */
@NullMarked
package id.tolok.csv;

import org.jspecify.annotations.NullMarked;
