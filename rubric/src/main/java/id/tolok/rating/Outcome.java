package id.tolok.rating;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rubric.Scale;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * What an assessor says of a criterion: a judgement, which gives points, or that there is none, and why.
 *
 * <p>{@link NotApplicable} neither helps nor harms the candidate; {@link Withheld} leaves the criterion missing; points of 0 are a
 * judgement.
 */
public sealed interface Outcome extends Serializable {

    /**
     * The points that this gives on a scale; empty if it is no judgement.
     *
     * @throws IllegalArgumentException if the scale has no such level or item, or not two levels; {@link #problemOn} tells before
     */
    Optional<Rational> pointsOn(Scale scale);

    /** What keeps this from being said on a scale, if anything. */
    Optional<Problem> problemOn(Scale scale, FieldPath path);

    /** Obtains a level of the criterion's scale. */
    static Outcome level(String id) {
        return new AtLevel(id);
    }

    /** Obtains points on the criterion's scale. */
    static Outcome points(Rational points) {
        return new GivenPoints(points);
    }

    /** Obtains points on the criterion's scale. */
    static Outcome points(long points) {
        return new GivenPoints(Rational.of(points));
    }

    /** Obtains met or not met, on a scale of two levels. */
    static Outcome met(boolean met) {
        return new Met(met);
    }

    /** Obtains what was seen of a checklist, by the names of its items; none if nothing was. */
    static Outcome checked(String... items) {
        return new Checked(ImmutableSet.copyOf(items));
    }

    /** Obtains that the assessor gives no judgement, with the reason. */
    static Outcome withheld(String reason) {
        return new Withheld(reason);
    }

    /** Obtains that the criterion does not apply to this candidate, with the reason. */
    static Outcome notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    /**
     * A level.
     *
     * @param level the name of the level in the scale
     */
    record AtLevel(String level) implements Outcome {
        /** Checks that the name is not blank. */
        public AtLevel {
            new Problems().checkText(FieldPath.of("level"), level).throwIfAny();
        }

        @Override
        public Optional<Rational> pointsOn(Scale scale) {
            return Optional.of(scale.findLevel(level)
                    .orElseThrow(() -> new IllegalArgumentException("no level " + level + " in the scale"))
                    .points());
        }

        @Override
        public Optional<Problem> problemOn(Scale scale, FieldPath path) {
            if (scale.findLevel(level).isPresent()) {
                return Optional.empty();
            }
            String rule = scale.levels().isEmpty()
                    ? "must not be a level, since the scale has none"
                    : "must be one of the levels " + Joiner.on(", ").join(scale.names());
            return Optional.of(Problem.of(path, rule, level));
        }

        @Override
        public String toString() {
            return level;
        }
    }

    /**
     * Points.
     *
     * @param points as many as the scale allows
     */
    record GivenPoints(Rational points) implements Outcome {
        @Override
        public Optional<Rational> pointsOn(Scale scale) {
            return Optional.of(points);
        }

        @Override
        public Optional<Problem> problemOn(Scale scale, FieldPath path) {
            return scale.allows(points)
                    ? Optional.empty()
                    : Optional.of(Problem.of(
                            path,
                            "must be points that the scale allows, from " + scale.lowest() + " to " + scale.highest(),
                            points));
        }

        @Override
        public String toString() {
            return points.toString();
        }
    }

    /**
     * Met or not met, on a scale of two levels: the higher or the lower.
     *
     * @param met which
     */
    record Met(boolean met) implements Outcome {
        @Override
        public Optional<Rational> pointsOn(Scale scale) {
            if (scale.levels().size() != 2) {
                throw new IllegalArgumentException("the scale does not have two levels");
            }
            return Optional.of(met ? scale.highest() : scale.lowest());
        }

        @Override
        public Optional<Problem> problemOn(Scale scale, FieldPath path) {
            return scale.levels().size() == 2
                    ? Optional.empty()
                    : Optional.of(
                            Problem.of(path, "must not be met or not met, since the scale has not two levels", this));
        }

        @Override
        public String toString() {
            return met ? "met" : "not met";
        }
    }

    /**
     * What was seen of a checklist.
     *
     * @param items the names of the items seen; empty if none was
     */
    record Checked(Set<String> items) implements Outcome {
        /** Copies the items. */
        public Checked {
            items = ImmutableSet.copyOf(items);
        }

        @Override
        public Optional<Rational> pointsOn(Scale scale) {
            if (!(scale instanceof Scale.Checklist list) || !scale.names().containsAll(items)) {
                throw new IllegalArgumentException("not a checklist with the items " + items);
            }
            return Optional.of(list.pointsFor(items.size()));
        }

        @Override
        public Optional<Problem> problemOn(Scale scale, FieldPath path) {
            if (!(scale instanceof Scale.Checklist)) {
                return Optional.of(
                        Problem.of(path, "must not be a list of items, since the scale is no checklist", this));
            }
            Set<String> unknown = Sets.difference(items, scale.names());
            return unknown.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Problem.of(
                            path,
                            "must be items of the checklist " + Joiner.on(", ").join(scale.names()),
                            Joiner.on(", ").join(unknown)));
        }

        @Override
        public String toString() {
            return "checked: " + Joiner.on("; ").join(items);
        }
    }

    /**
     * The criterion does not apply: it neither helps nor harms.
     *
     * @param reason why, never blank
     */
    record NotApplicable(String reason) implements Outcome {
        /** Checks that there is a reason. */
        public NotApplicable {
            new Problems().checkText(FieldPath.of("reason"), reason).throwIfAny();
        }

        @Override
        public Optional<Rational> pointsOn(Scale scale) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> problemOn(Scale scale, FieldPath path) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "not applicable: " + reason;
        }
    }

    /**
     * The assessor looked and gives no judgement, as where something was not shown under fair conditions: the criterion is missing
     * as if nobody had rated it, but it is known why.
     *
     * @param reason why, never blank
     */
    record Withheld(String reason) implements Outcome {
        /** Checks that there is a reason. */
        public Withheld {
            new Problems().checkText(FieldPath.of("reason"), reason).throwIfAny();
        }

        @Override
        public Optional<Rational> pointsOn(Scale scale) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> problemOn(Scale scale, FieldPath path) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "withheld: " + reason;
        }
    }
}
