package id.tolok.examples.spark;

import id.tolok.cohort.CohortAccumulator;
import java.io.Serializable;

/** What scoring a partition leaves: a decision or a refusal for each line, and one sum for each scheme. */
sealed interface Piece extends Serializable {

    /** The scheme that it belongs to. */
    String scheme();

    /** A candidate's decision, as a line of JSON. */
    record Decided(String scheme, String json) implements Piece {}

    /** A line that is no ratings of the scheme's rubric, with the reason. */
    record Refused(String scheme, String line, String reason) implements Piece {}

    /** What the decided candidates of the partition reached. */
    record Summed(String scheme, CohortAccumulator sum) implements Piece {}
}
