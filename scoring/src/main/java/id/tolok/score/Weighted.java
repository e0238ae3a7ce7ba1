package id.tolok.score;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.Serializable;

/**
 * A score and how much it counts among others.
 *
 * @param weight 0 or more
 * @param score the score
 * @param origin where it comes from
 */
public record Weighted(Rational weight, Score score, Origin origin) implements Serializable {

    /** Checks that the weight is 0 or more. */
    public Weighted {
        if (weight.signum() < 0) {
            throw new InvalidModelException(Problem.of(FieldPath.of("weight"), "must be 0 or more", weight));
        }
    }

    /** A score of which only the weight is known. */
    public Weighted(Rational weight, Score score) {
        this(weight, score, Origin.UNKNOWN);
    }

    @Override
    public String toString() {
        return score + " × " + weight;
    }
}
