package id.tolok.rating;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/** What an assessor says of a criterion. */
public sealed interface Outcome extends Serializable {

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
        public String toString() {
            return points.toString();
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
        public String toString() {
            return "not applicable: " + reason;
        }
    }

    /**
     * Met or not met, on a scale of two levels: the higher or the lower.
     *
     * @param met which
     */
    record Met(boolean met) implements Outcome {
        @Override
        public String toString() {
            return met ? "met" : "not met";
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
        public String toString() {
            return "withheld: " + reason;
        }
    }
}
