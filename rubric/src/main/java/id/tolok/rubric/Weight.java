package id.tolok.rubric;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * How much something counts among its neighbours, with the convention in which it was stated.
 *
 * <p>The convention says what the weights of neighbours must add up to: {@code Weight.percent(30)} beside
 * {@code Weight.percent(70)}. Only proportions matter for scores: a weighted mean divides by the sum.
 *
 * @param value the number as stated, 0 or more
 * @param convention what neighbours must add up to
 */
public record Weight(Rational value, Convention convention) implements Serializable {

    /** What weights of neighbours add up to. */
    public enum Convention implements Labelled {
        /** Fractions, which add up to 1. */
        FRACTION("pecahan", "fraction"),
        /** Percent, which add up to 100. */
        PERCENT("persen", "percent"),
        /** Points, which add up to anything above 0: the weight is relative to its neighbours. */
        POINTS("poin", "points");

        private final String indonesian;
        private final String english;

        Convention(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Checks that the weight is 0 or more. */
    public Weight {
        new Problems()
                .check(value.signum() >= 0, FieldPath.ROOT, "must be 0 or more", value)
                .throwIfAny();
    }

    /** A weight in percent, from 0; neighbours add up to 100. */
    public static Weight percent(long percent) {
        return new Weight(Rational.of(percent), Convention.PERCENT);
    }

    /** A weight as an exact fraction, such as {@code fraction("0.3")} or {@code fraction("1/3")}; neighbours add up to 1. */
    public static Weight fraction(String fraction) {
        return new Weight(Rational.parse(fraction), Convention.FRACTION);
    }

    /** A relative weight, from 0; neighbours add up to anything above 0. */
    public static Weight points(long points) {
        return new Weight(Rational.of(points), Convention.POINTS);
    }

    @Override
    public String toString() {
        return switch (convention) {
            case FRACTION -> value.toString();
            case PERCENT -> value + "%";
            case POINTS -> value + " pt";
        };
    }
}
