package id.tolok.ranking;

import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;

/**
 * A fuzzy set: how far a number belongs to what a word means, such as {@code NAIK}, from 0 to 1, by straight lines between corners
 * (himpunan fuzzy). Exact.
 *
 * @param name the word, never blank
 * @param corners the corners from left to right, at least one; outside them the degree stays as at the nearest
 */
public record FuzzySet(String name, List<Corner> corners) implements Serializable {

    /**
     * A corner of the line.
     *
     * @param at where it stands
     * @param degree how far that number belongs to the set, from 0 to 1
     */
    public record Corner(Rational at, Rational degree) implements Serializable {}

    /** Checks that corners go from left to right, and degrees are from 0 to 1. */
    public FuzzySet {
        corners = ImmutableList.copyOf(corners);
        FieldPath path = FieldPath.of("corners");
        Problems problems = new Problems()
                .checkText(FieldPath.of("name"), name)
                .check(!corners.isEmpty(), path, "must be at least one");
        for (int i = 0; i < corners.size(); i++) {
            Corner corner = corners.get(i);
            problems.check(
                    corner.degree().signum() >= 0 && corner.degree().compareTo(Rational.ONE) <= 0,
                    path.index(i).field("degree"),
                    "must be from 0 to 1",
                    corner.degree());
            if (i > 0) {
                problems.check(
                        corner.at().compareTo(corners.get(i - 1).at()) > 0,
                        path.index(i).field("at"),
                        "must be to the right of the corner before ("
                                + corners.get(i - 1).at() + ")",
                        corner.at());
            }
        }
        problems.throwIfAny();
    }

    /** A set to which numbers belong the more the larger they are: 0 at the first number, 1 at the second (kurva naik). */
    public static FuzzySet rising(String name, Rational from, Rational to) {
        return new FuzzySet(name, List.of(new Corner(from, Rational.ZERO), new Corner(to, Rational.ONE)));
    }

    /** A set to which numbers belong the less the larger they are: 1 at the first number, 0 at the second (kurva turun). */
    public static FuzzySet falling(String name, Rational from, Rational to) {
        return new FuzzySet(name, List.of(new Corner(from, Rational.ONE), new Corner(to, Rational.ZERO)));
    }

    /** A set around a number: 0 at the first, 1 at the second, 0 at the third (kurva segitiga). */
    public static FuzzySet triangle(String name, Rational from, Rational peak, Rational to) {
        return new FuzzySet(
                name,
                List.of(
                        new Corner(from, Rational.ZERO),
                        new Corner(peak, Rational.ONE),
                        new Corner(to, Rational.ZERO)));
    }

    /** A set around a range: 0 at the first, 1 from the second to the third, 0 at the fourth (kurva trapesium). */
    public static FuzzySet trapezoid(String name, Rational from, Rational start, Rational end, Rational to) {
        return new FuzzySet(
                name,
                List.of(
                        new Corner(from, Rational.ZERO),
                        new Corner(start, Rational.ONE),
                        new Corner(end, Rational.ONE),
                        new Corner(to, Rational.ZERO)));
    }

    /** How far a number belongs to the set, from 0 to 1 (derajat keanggotaan). */
    public Rational degree(Rational number) {
        Corner before = corners.get(0);
        if (number.compareTo(before.at()) <= 0) {
            return before.degree();
        }
        for (Corner corner : corners) {
            if (corner.at().isAtLeast(number)) {
                return between(before, corner, number);
            }
            before = corner;
        }
        return before.degree();
    }

    private static Rational between(Corner left, Corner right, Rational number) {
        Rational part = number.minus(left.at()).dividedBy(right.at().minus(left.at()));
        return left.degree().plus(part.times(right.degree().minus(left.degree())));
    }

    /** Whether degrees only rise or only fall, from 0 to 1 or back, so that each belongs to one number: what Tsukamoto's method needs. */
    boolean isMonotone() {
        return isSteady(1) || isSteady(-1);
    }

    private boolean isSteady(int sign) {
        for (int i = 1; i < corners.size(); i++) {
            if (corners.get(i).degree().compareTo(corners.get(i - 1).degree()) * sign <= 0) {
                return false;
            }
        }
        Rational first = corners.get(0).degree();
        Rational last = corners.get(corners.size() - 1).degree();
        return first.plus(last).equals(Rational.ONE) && first.times(last).isZero();
    }

    /** The number of a degree, of a set that is monotone. */
    Rational numberAt(Rational degree) {
        Corner before = corners.get(0);
        for (Corner corner : corners) {
            Rational low = before.degree().min(corner.degree());
            Rational high = before.degree().max(corner.degree());
            if (degree.isAtLeast(low) && high.isAtLeast(degree) && !low.equals(high)) {
                Rational part =
                        degree.minus(before.degree()).dividedBy(corner.degree().minus(before.degree()));
                return before.at().plus(part.times(corner.at().minus(before.at())));
            }
            before = corner;
        }
        return before.at();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
