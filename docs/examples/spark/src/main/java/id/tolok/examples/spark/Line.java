package id.tolok.examples.spark;

import java.io.Serializable;

/** A line of ratings, and the scheme in whose folder it was found. */
record Line(String scheme, String text) implements Serializable {}
