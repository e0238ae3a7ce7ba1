/** Policies and results as JSON. The only package of this module that knows Jackson. */
@NullMarked
package id.tolok.scoring.json;

import org.jspecify.annotations.NullMarked;
