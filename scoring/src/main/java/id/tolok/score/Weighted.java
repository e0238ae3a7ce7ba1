package id.tolok.score;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/**
 * A score and how much it counts among others.
 *
 * @param weight 0 or more
 * @param score the score
 */
public record Weighted(Rational weight, Score score) implements Serializable {

    /** Checks that the weight is 0 or more. */
    public Weighted {
        new Problems()
                .check(weight.signum() >= 0, FieldPath.of("weight"), "must be 0 or more", weight)
                .throwIfAny();
    }

    @Override
    public String toString() {
        return score + " × " + weight;
    }
}
