/** Scores ratings on a Spark cluster: one folder of JSON Lines a scheme in, decisions, refused lines and summaries out. */
@NullMarked
package id.tolok.examples.spark;

import org.jspecify.annotations.NullMarked;
