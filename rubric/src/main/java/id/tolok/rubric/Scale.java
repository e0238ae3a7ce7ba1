package id.tolok.rubric;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * On what a criterion is rated: named levels, points of a range, or a checklist.
 *
 * <p>Pass and fail are a scale of two levels. A level that covers a range of points, such as {@code baik, 75 to 89}, is a band of a
 * range of points. {@link Scales} has ready-made scales.
 */
public sealed interface Scale extends Serializable {

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
    default Optional<Level> findLevel(String id) {
        return levels().stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The levels from low to high; empty if the scale has none. */
    default List<Level> levels() {
        return List.of();
    }

    /** What a criterion may describe in words of its own: the names of levels, of bands or of the items of a checklist. */
    Set<String> names();

    /** Points as a share, from 0 to 1 for points that the scale allows. */
    default Rational share(Rational points) {
        return switch (normalization()) {
            case SHARE_OF_MAXIMUM -> points.dividedBy(highest());
            case SHARE_OF_RANGE -> points.minus(lowest()).dividedBy(highest().minus(lowest()));
        };
    }

    /** The points of which this is the {@linkplain #share share}; the scale need not allow them. */
    default Rational pointsOf(Rational share) {
        return switch (normalization()) {
            case SHARE_OF_MAXIMUM -> share.times(highest());
            case SHARE_OF_RANGE -> lowest().plus(share.times(highest().minus(lowest())));
        };
    }

    /**
     * Obtains a scale of levels, from low to high, normalized as a share of the maximum and requiring the highest level.
     *
     * @throws InvalidModelException if there are fewer than two levels, two have one name, points fall from one level to the next,
     *     or all are equal
     */
    static Levels ofLevels(Level... levels) {
        Rational required = levels.length == 0 ? Rational.ZERO : levels[levels.length - 1].points();
        return new Levels(ImmutableList.copyOf(levels), required, Normalization.SHARE_OF_MAXIMUM);
    }

    /**
     * Obtains a scale of points, such as {@code ofPoints(0, 100, 1)}, normalized as a share of the maximum and requiring the
     * highest points.
     *
     * @throws InvalidModelException if lowest is below 0, highest is not above lowest, or the step is not above 0 or does not lead
     *     from lowest to highest
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
     * Obtains a checklist whose every item is worth one point, requiring all.
     *
     * @throws InvalidModelException if there is no item, or two have one name
     */
    static Checklist ofChecklist(CheckItem... items) {
        List<Rational> points =
                LongStream.rangeClosed(0, items.length).mapToObj(Rational::of).toList();
        return new Checklist(
                ImmutableList.copyOf(items), points, Rational.of(items.length), Normalization.SHARE_OF_MAXIMUM);
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
            List<Rational> points = levels.stream().map(Level::points).toList();
            Problems problems = new Problems()
                    .check(levels.size() >= 2, path, "must be at least two", levels.size())
                    .checkDistinct(path, levels, "id", Level::id);
            for (int i = 1; i < levels.size(); i++) {
                problems.check(
                        points.get(i).isAtLeast(points.get(i - 1)),
                        path.index(i).field("points"),
                        "must not be below those of the level before (" + points.get(i - 1) + ")",
                        points.get(i));
            }
            if (problems.isEmpty()) {
                problems.check(
                        points.get(0).compareTo(points.get(points.size() - 1)) < 0,
                        path,
                        "must not all have the same points");
            }
            if (problems.isEmpty()) {
                problems.check(
                        points.contains(required) && required.compareTo(points.get(0)) > 0,
                        FieldPath.of("required"),
                        "must be the points of a level above the lowest",
                        required);
            }
            problems.throwIfAny();
        }

        /**
         * A copy that requires a level.
         *
         * @throws InvalidModelException if no level has this name, or it is worth no more than the lowest
         */
        public Levels requiring(String level) {
            Level found = findLevel(level)
                    .orElseThrow(() -> new InvalidModelException(Problem.of(
                            FieldPath.of("required"),
                            "must be one of " + Joiner.on(", ").join(names()),
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
            return levels.stream().anyMatch(level -> level.points().equals(points));
        }

        @Override
        public Rational atMost(Rational points) {
            return levels.stream()
                    .map(Level::points)
                    .filter(points::isAtLeast)
                    .reduce(lowest(), (before, next) -> next);
        }

        @Override
        public Set<String> names() {
            return levels.stream().map(Level::id).collect(ImmutableSet.toImmutableSet());
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
     * @param bands names for ranges of points, which then cover all points of the scale
     */
    record Points(
            Rational lowest,
            Rational highest,
            Rational step,
            Rational required,
            Normalization normalization,
            Optional<Bands> bands)
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
                bands.ifPresent(given -> checkBands(given, lowest, highest, problems));
            }
            problems.throwIfAny();
        }

        /** Obtains a range without bands. */
        public Points(
                Rational lowest, Rational highest, Rational step, Rational required, Normalization normalization) {
            this(lowest, highest, step, required, normalization, Optional.empty());
        }

        private static void checkBands(Bands bands, Rational lowest, Rational highest, Problems problems) {
            FieldPath path = FieldPath.of("bands");
            problems.check(
                    bands.find(lowest).isPresent(),
                    path,
                    "must begin at " + lowest + " or below",
                    bands.bands().get(0).from());
            Band top = bands.bands().get(bands.bands().size() - 1);
            problems.check(top.isReachedBy(highest), path, "must not begin above " + highest, top.from());
        }

        /**
         * A copy that requires these points.
         *
         * @throws InvalidModelException if they are not above the lowest or above the highest
         */
        public Points requiring(Rational points) {
            return new Points(lowest, highest, step, points, normalization, bands);
        }

        /** A copy that requires these points. */
        public Points requiring(long points) {
            return requiring(Rational.of(points));
        }

        /** A copy with another normalization. */
        public Points normalized(Normalization normalization) {
            return new Points(lowest, highest, step, required, normalization, bands);
        }

        /**
         * A copy with names for ranges of points, instead of those that it may have.
         *
         * @throws InvalidModelException if they leave out the lowest points, or one begins above the highest
         */
        public Points named(Bands bands) {
            return new Points(lowest, highest, step, required, normalization, Optional.of(bands));
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
        public Set<String> names() {
            return bands.stream()
                    .flatMap(named -> named.bands().stream())
                    .map(Band::id)
                    .collect(ImmutableSet.toImmutableSet());
        }

        private static boolean isWhole(Rational value) {
            return value.denominator().equals(BigInteger.ONE);
        }

        private Object writeReplace() {
            return new Serialized(lowest, highest, step, required, normalization, bands.orElse(null));
        }

        /** What is serialized, since an {@link Optional} cannot be. */
        private record Serialized(
                Rational lowest,
                Rational highest,
                Rational step,
                Rational required,
                Normalization normalization,
                @Nullable Bands bands)
                implements Serializable {
            private Object readResolve() {
                return new Points(lowest, highest, step, required, normalization, Optional.ofNullable(bands));
            }
        }
    }

    /**
     * Things to tick off: how many were seen gives the points.
     *
     * @param items the things, at least one, each name once
     * @param points the points for none, for one, … for all of them: one more than there are items, never falling, not all equal.
     *     So a sheet that gives 1 for nothing seen, and 1, 2, 3 and 4 for none to three of three, is {@code [1, 2, 3, 4]}
     * @param required the points from which a criterion counts as met, some of those above the first
     * @param normalization how points become a share
     */
    record Checklist(List<CheckItem> items, List<Rational> points, Rational required, Normalization normalization)
            implements Scale {

        /** Checks items and points. */
        public Checklist {
            items = ImmutableList.copyOf(items);
            points = ImmutableList.copyOf(points);
            FieldPath path = FieldPath.of("points");
            Problems problems = new Problems()
                    .check(!items.isEmpty(), FieldPath.of("items"), "must be at least one")
                    .checkDistinct(FieldPath.of("items"), items, "id", CheckItem::id)
                    .check(
                            points.size() == items.size() + 1,
                            path,
                            "must be " + (items.size() + 1) + ", for none to all of the items",
                            points.size());
            for (int i = 0; i < points.size(); i++) {
                Rational floor = i == 0 ? Rational.ZERO : points.get(i - 1);
                problems.check(
                        points.get(i).isAtLeast(floor), path.index(i), "must not be below " + floor, points.get(i));
            }
            if (problems.isEmpty()) {
                problems.check(
                        points.contains(required) && required.compareTo(points.get(0)) > 0,
                        FieldPath.of("required"),
                        "must be one of the points above the first",
                        required);
            }
            problems.throwIfAny();
        }

        /**
         * A copy that requires so many of the items.
         *
         * @throws InvalidModelException if that is worth no more than none, or there are not so many
         */
        public Checklist requiring(int count) {
            new Problems()
                    .check(
                            count >= 1 && count <= items.size(),
                            FieldPath.of("required"),
                            "must be from 1 to " + items.size() + " items",
                            count)
                    .throwIfAny();
            return new Checklist(items, points, points.get(count), normalization);
        }

        /**
         * A copy with other points for none, one, … all of the items, requiring all.
         *
         * @throws InvalidModelException if they are not one more than the items, fall, or are all equal
         */
        public Checklist worth(long... points) {
            List<Rational> worth = LongStream.of(points).mapToObj(Rational::of).toList();
            Rational all = worth.isEmpty() ? Rational.ZERO : worth.get(worth.size() - 1);
            return new Checklist(items, worth, all, normalization);
        }

        /** A copy with another normalization. */
        public Checklist normalized(Normalization normalization) {
            return new Checklist(items, points, required, normalization);
        }

        /** The points for so many items seen. */
        public Rational pointsFor(int count) {
            return points.get(count);
        }

        @Override
        public Rational lowest() {
            return points.get(0);
        }

        @Override
        public Rational highest() {
            return points.get(points.size() - 1);
        }

        @Override
        public boolean allows(Rational given) {
            return points.contains(given);
        }

        @Override
        public Rational atMost(Rational given) {
            return points.stream().filter(given::isAtLeast).reduce(lowest(), (before, next) -> next);
        }

        @Override
        public Set<String> names() {
            return items.stream().map(CheckItem::id).collect(ImmutableSet.toImmutableSet());
        }
    }
}
