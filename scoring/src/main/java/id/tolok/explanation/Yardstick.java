package id.tolok.explanation;

import com.google.common.collect.ImmutableMap;
import id.tolok.explanation.ScoreExplanation.Rated;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scale, with where its outcomes stand worked out once, so that many ratings on it are explained fast.
 *
 * <p>Immutable and thread-safe.
 */
public final class Yardstick {

    /** Of longer scales each outcome is worked out when it is met. */
    private static final int MOST_STEPS = 1_000;

    private final Scale scale;
    private final Map<Outcome, Known> known;

    /**
     * An outcome that the scale allows.
     *
     * @param place its place among all of which it is known, from 0
     * @param standing where it stands
     */
    private record Known(int place, Standing standing) implements Serializable {}

    private Yardstick(Scale scale, Map<Outcome, Known> known) {
        this.scale = scale;
        this.known = known;
    }

    /** Obtains the yardstick of a scale. */
    public static Yardstick of(Scale scale) {
        Map<Outcome, Known> known = new LinkedHashMap<>();
        for (Level level : scale.levels()) {
            put(known, Outcome.level(level.id()), scale);
        }
        if (scale.levels().size() == 2) {
            put(known, Outcome.met(false), scale);
            put(known, Outcome.met(true), scale);
        }
        if (scale instanceof Scale.Points points && isShort(points)) {
            for (Rational p = points.lowest(); points.highest().isAtLeast(p); p = p.plus(points.step())) {
                put(known, Outcome.points(p), scale);
            }
        }
        return new Yardstick(scale, ImmutableMap.copyOf(known));
    }

    private static boolean isShort(Scale.Points points) {
        return points.step().times(MOST_STEPS).isAtLeast(points.highest().minus(points.lowest()));
    }

    private static void put(Map<Outcome, Known> known, Outcome outcome, Scale scale) {
        known.put(outcome, new Known(known.size(), standing(outcome, scale)));
    }

    /** The scale. */
    public Scale scale() {
        return scale;
    }

    /** Whether the scale is sure to allow all these ratings; of others, {@link Outcome#problemOn} tells. */
    public boolean knowsAll(List<Rating> ratings) {
        return ratings.stream().allMatch(rating -> known.containsKey(rating.outcome()));
    }

    /** How many outcomes it knows. */
    int size() {
        return known.size();
    }

    /** The place of an outcome among those that it knows, from 0; -1 if it does not know it. */
    int place(Outcome outcome) {
        Known found = known.get(outcome);
        return found == null ? -1 : found.place();
    }

    /** A rating on the scale: the same as one made with the scale itself. */
    public Rated rate(Subject about, Rating rating) {
        Known found = known.get(rating.outcome());
        return new Rated(about, rating, scale, found == null ? null : found.standing());
    }

    /** A rating on the scale, if that is sure to allow it. */
    Optional<ScoreExplanation> known(Subject about, Rating rating) {
        Known found = known.get(rating.outcome());
        return found == null ? Optional.empty() : Optional.of(new Rated(about, rating, scale, found.standing()));
    }

    /** Where an outcome stands on a scale. */
    static Standing standing(Outcome outcome, Scale scale) {
        if (outcome instanceof Outcome.NotApplicable) {
            return Standing.none(Standing.Reason.NOT_APPLICABLE);
        }
        return Ratings.points(outcome, scale)
                .map(points -> Standing.at(Score.of(scale.share(points))))
                .orElseGet(() -> Standing.none(Standing.Reason.MISSING));
    }
}
