/** JSON trees of foreign formats: built field by field, and read where a field may be missing or anything. Not exported. */
@NullMarked
package id.tolok.exchange.tree;

import org.jspecify.annotations.NullMarked;
