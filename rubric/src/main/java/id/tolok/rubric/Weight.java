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
 * <p>The neighbours of a domain are the rubric's other domains; those of a criterion are the criteria of its domain, whatever group
 * they stand in. Neighbours state their weights by one convention, and what these must add up to is checked. For scores only
 * proportions matter: {@code percent(30)} beside {@code percent(70)} counts as {@code points(3)} beside {@code points(7)}. A weight of
 * 0 is allowed: what bears it is rated and decides, but does not move a score.
 *
 * @param value the number as stated, 0 or more
 * @param convention what neighbours must add up to
 */
public record Weight(Rational value, Convention convention) implements Serializable {

    /** What weights of neighbours add up to. */
    public enum Convention implements Labelled {
        /** Fractions of the whole, which add up to exactly 1: 3/10 beside 7/10. */
        FRACTION("pecahan", "fraction"),
        /** Percent of the whole, which add up to exactly 100: 30 beside 70. */
        PERCENT("persen", "percent"),
        /** Points, which add up to anything above 0: 2 counts twice as much as 1 beside it, whatever else there is. */
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
