/** Rubrics and ratings as JSON. The only package of this module that knows Jackson. */
@NullMarked
package id.tolok.rubric.json;

import org.jspecify.annotations.NullMarked;
