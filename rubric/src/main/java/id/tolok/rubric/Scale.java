package id.tolok.rubric;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** On what a criterion is rated: named levels, or points of a range. */
public sealed interface Scale {

    /** The lowest points that can be given. */
    Rational lowest();

    /** The highest points that can be given, above 0. */
    Rational highest();

    /** The points from which a criterion on this scale counts as met, unless the criterion says otherwise. */
    Rational required();

    /** How points become a share. */
    Normalization normalization();

    /** Whether these points can be given. */
    boolean allows(Rational points);

    /** The highest points that can be given and are not above these; the lowest of the scale if all are above. */
    Rational atMost(Rational points);

    /** The level with this name, if the scale has levels and one is so named. */
    Optional<Level> findLevel(String id);

    /** The levels from low to high; empty if the scale has none. */
    List<Level> levels();

    /** Points as a share, from 0 to 1 for points that the scale allows. */
    default Rational share(Rational points) {
        return switch (normalization()) {
            case SHARE_OF_MAXIMUM -> points.dividedBy(highest());
            case SHARE_OF_RANGE -> points.minus(lowest()).dividedBy(highest().minus(lowest()));
        };
    }

    /**
     * Obtains a scale of levels, from low to high, normalized as a share of the maximum and requiring the highest level.
     *
     * @throws id.tolok.problem.InvalidModelException if there are fewer than two levels, two have one name, points fall from
     *     one level to the next, or all are equal
     */
    static Levels ofLevels(Level... levels) {
        Rational required = levels.length == 0 ? Rational.ZERO : levels[levels.length - 1].points();
        return new Levels(ImmutableList.copyOf(levels), required, Normalization.SHARE_OF_MAXIMUM);
    }

    /**
     * Obtains a scale of points, such as {@code ofPoints(0, 100, 1)}, normalized as a share of the maximum and requiring the
     * highest points.
     *
     * @throws id.tolok.problem.InvalidModelException if lowest is below 0, highest is not above lowest, or the step is not above
     *     0 or does not lead from lowest to highest
     */
    static Points ofPoints(long lowest, long highest, long step) {
        return new Points(
                Rational.of(lowest),
                Rational.of(highest),
                Rational.of(step),
                Rational.of(highest),
                Normalization.SHARE_OF_MAXIMUM);
    }

    /**
     * Named levels.
     *
     * @param levels at least two, from low to high; points may be equal from one to the next, but not all
     * @param required the points from which a criterion counts as met, those of a level above the lowest
     * @param normalization how points become a share
     */
    record Levels(List<Level> levels, Rational required, Normalization normalization) implements Scale {

        /** Checks the levels. */
        public Levels {
            levels = ImmutableList.copyOf(levels);
            FieldPath path = FieldPath.of("levels");
            Problems problems = new Problems()
                    .check(levels.size() >= 2, path, "must be at least two", levels.size())
                    .checkDistinct(path, levels, "id", Level::id);
            for (int i = 1; i < levels.size(); i++) {
                Level before = levels.get(i - 1);
                problems.check(
                        levels.get(i).points().isAtLeast(before.points()),
                        path.index(i).field("points"),
                        "must not be below those of the level before (" + before.points() + ")",
                        levels.get(i).points());
            }
            if (problems.isEmpty()) {
                problems.check(
                        levels.get(0)
                                        .points()
                                        .compareTo(levels.get(levels.size() - 1).points())
                                < 0,
                        path,
                        "must not all have the same points");
            }
            if (problems.isEmpty()) {
                problems.check(
                        allowsIn(levels, required)
                                && required.compareTo(levels.get(0).points()) > 0,
                        FieldPath.of("required"),
                        "must be the points of a level above the lowest",
                        required);
            }
            problems.throwIfAny();
        }

        private static boolean allowsIn(List<Level> levels, Rational points) {
            return levels.stream().anyMatch(level -> level.points().equals(points));
        }

        /**
         * A copy that requires a level.
         *
         * @throws id.tolok.problem.InvalidModelException if no level has this name, or it is worth no more than the lowest
         */
        public Levels requiring(String level) {
            Level found = findLevel(level)
                    .orElseThrow(() -> new InvalidModelException(Problem.of(
                            FieldPath.of("required"),
                            "must be one of "
                                    + Joiner.on(", ")
                                            .join(levels.stream().map(Level::id).toList()),
                            level)));
            return new Levels(levels, found.points(), normalization);
        }

        /** A copy with another normalization. */
        public Levels normalized(Normalization normalization) {
            return new Levels(levels, required, normalization);
        }

        @Override
        public Rational lowest() {
            return levels.get(0).points();
        }

        @Override
        public Rational highest() {
            return levels.get(levels.size() - 1).points();
        }

        @Override
        public boolean allows(Rational points) {
            return allowsIn(levels, points);
        }

        @Override
        public Rational atMost(Rational points) {
            return levels.stream()
                    .map(Level::points)
                    .filter(points::isAtLeast)
                    .reduce(lowest(), (before, next) -> next);
        }

        @Override
        public Optional<Level> findLevel(String id) {
            return levels.stream().filter(level -> level.id().equals(id)).findFirst();
        }
    }

    /**
     * Points of a range.
     *
     * @param lowest the lowest, 0 or more
     * @param highest the highest, above the lowest
     * @param step the distance between points that can be given, above 0; it leads from lowest to highest
     * @param required the points from which a criterion counts as met, above the lowest; any number up to the highest
     * @param normalization how points become a share
     */
    record Points(Rational lowest, Rational highest, Rational step, Rational required, Normalization normalization)
            implements Scale {

        /** Checks the range. */
        public Points {
            Problems problems = new Problems()
                    .check(lowest.signum() >= 0, FieldPath.of("lowest"), "must be 0 or more", lowest)
                    .check(
                            highest.compareTo(lowest) > 0,
                            FieldPath.of("highest"),
                            "must be above lowest (" + lowest + ")",
                            highest)
                    .check(step.signum() > 0, FieldPath.of("step"), "must be above 0", step);
            if (problems.isEmpty()) {
                problems.check(
                        isWhole(highest.minus(lowest).dividedBy(step)),
                        FieldPath.of("step"),
                        "must lead from " + lowest + " to " + highest,
                        step);
                problems.check(
                        required.compareTo(lowest) > 0 && highest.isAtLeast(required),
                        FieldPath.of("required"),
                        "must be above " + lowest + " and at most " + highest,
                        required);
            }
            problems.throwIfAny();
        }

        /**
         * A copy that requires these points.
         *
         * @throws id.tolok.problem.InvalidModelException if they are not above the lowest or above the highest
         */
        public Points requiring(Rational points) {
            return new Points(lowest, highest, step, points, normalization);
        }

        /** A copy that requires these points. */
        public Points requiring(long points) {
            return requiring(Rational.of(points));
        }

        /** A copy with another normalization. */
        public Points normalized(Normalization normalization) {
            return new Points(lowest, highest, step, required, normalization);
        }

        @Override
        public boolean allows(Rational points) {
            return points.isAtLeast(lowest)
                    && highest.isAtLeast(points)
                    && isWhole(points.minus(lowest).dividedBy(step));
        }

        @Override
        public Rational atMost(Rational points) {
            Rational steps = points.min(highest).max(lowest).minus(lowest).dividedBy(step);
            return lowest.plus(step.times(Rational.of(steps.numerator().divide(steps.denominator()), BigInteger.ONE)));
        }

        @Override
        public Optional<Level> findLevel(String id) {
            return Optional.empty();
        }

        @Override
        public List<Level> levels() {
            return List.of();
        }

        private static boolean isWhole(Rational value) {
            return value.denominator().equals(BigInteger.ONE);
        }
    }
}
