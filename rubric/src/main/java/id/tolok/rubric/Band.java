package id.tolok.rubric;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * A range of points with a name, such as {@code baik, from 75} (predikat). It ends where the next band of its {@link Bands} begins.
 *
 * @param id the name, never blank
 * @param label what people call it
 * @param from where it begins
 * @param bound whether the points where it begins belong to it
 */
public record Band(String id, LocalizedText label, Rational from, Bound bound) implements Serializable {

    /** Whether the points where a band begins belong to it or to the band below. */
    public enum Bound implements Labelled {
        /** They belong to it: from 75. */
        INCLUSIVE("mulai dari", "from"),
        /** They belong to the band below: above 75. */
        EXCLUSIVE("di atas", "above");

        private final String indonesian;
        private final String english;

        Bound(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Checks the name. */
    public Band {
        new Problems().checkText(FieldPath.of("id"), id).throwIfAny();
    }

    /** Obtains a band that includes the points where it begins: equal to a limit passes. */
    public static Band from(long points, String id, LocalizedText label) {
        return new Band(id, label, Rational.of(points), Bound.INCLUSIVE);
    }

    /** Obtains a band that includes the points where it begins, whose label is its name in Indonesian. */
    public static Band from(long points, String id) {
        return from(points, id, LocalizedText.of(id));
    }

    /** Obtains a band that begins above these points. */
    public static Band above(long points, String id, LocalizedText label) {
        return new Band(id, label, Rational.of(points), Bound.EXCLUSIVE);
    }

    /** Whether it begins at or below these points. */
    boolean isReachedBy(Rational points) {
        return bound == Bound.INCLUSIVE ? points.isAtLeast(from) : points.compareTo(from) > 0;
    }
}
