package id.tolok.ranking;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * Something by which alternatives are compared, such as years of experience (kriteria).
 *
 * @param name what it is called
 * @param direction whether much or little of it is good
 * @param weight how much it counts relative to others, above 0; only the ratios of weights matter
 */
public record Attribute(String name, Direction direction, Rational weight) implements Serializable {

    /** Whether much or little is good. */
    public enum Direction implements Labelled {
        /** The more the better (keuntungan). */
        BENEFIT("keuntungan", "benefit"),
        /** The less the better (biaya). */
        COST("biaya", "cost");

        private final String indonesian;
        private final String english;

        Direction(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Checks name and weight. */
    public Attribute {
        new Problems()
                .checkText(FieldPath.of("name"), name)
                .check(weight.signum() > 0, FieldPath.of("weight"), "must be above 0", weight)
                .throwIfAny();
    }

    /** Obtains an attribute of which more is better. */
    public static Attribute benefit(String name, Rational weight) {
        return new Attribute(name, Direction.BENEFIT, weight);
    }

    /** Obtains an attribute of which less is better. */
    public static Attribute cost(String name, Rational weight) {
        return new Attribute(name, Direction.COST, weight);
    }

    boolean isBenefit() {
        return direction == Direction.BENEFIT;
    }
}
