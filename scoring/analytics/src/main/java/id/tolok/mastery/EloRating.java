package id.tolok.mastery;

import java.io.Serializable;

/**
 * A rating of a learner, or of an item, on one scale: a learner who is rated 400 above an item is expected to answer it right ten times for
 * each time wrong. Elo, A. E. (1978), The Rating of Chessplayers, Past and Present; for learning, Pelánek, R. (2016), Applications of
 * the Elo rating system in adaptive educational systems, Computers and Education 98, 169–179.
 *
 * @param value the rating, usually about 1500; a finite number
 */
public record EloRating(double value) implements Serializable {

    private static final double SCALE = 400;

    /** Checks that the rating is finite. */
    public EloRating {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a rating must be a finite number, not " + value);
        }
    }

    /** The expected result against another, such as a right answer to an item, from 0 to 1. */
    public double expectedAgainst(EloRating other) {
        return 1 / (1 + Math.pow(10, (other.value - value) / SCALE));
    }

    /**
     * The rating after a result against another.
     *
     * @param result 1 for a right answer, 0 for a wrong one, or a part
     * @param step how much one result may change, such as 32
     */
    public EloRating after(double result, EloRating other, double step) {
        return new EloRating(value + step * (result - expectedAgainst(other)));
    }
}
