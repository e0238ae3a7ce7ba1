package id.tolok.explanation;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.tolok.explanation.ScoreExplanation.Rated;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scale, with where its outcomes stand worked out once, so that many ratings on it are explained fast.
 *
 * <p>Immutable and thread-safe.
 */
public final class Yardstick {

    /** Of longer scales each outcome is worked out when it is met. */
    private static final int MOST_STEPS = 1_000;

    private final Scale scale;

    /** Of each outcome that the scale is sure to allow its place among them, from 0; levels come first, in their order. */
    private final Map<Outcome, Integer> places;

    /** By place, where the outcome stands. */
    private final Standing[] standings;

    /** The same for levels, by their names alone. */
    private final Map<String, Integer> levels;

    private Yardstick(Scale scale, Map<Outcome, Standing> known) {
        this.scale = scale;
        ImmutableMap.Builder<Outcome, Integer> all = ImmutableMap.builder();
        int place = 0;
        for (Outcome outcome : known.keySet()) {
            all.put(outcome, place++);
        }
        this.places = all.buildOrThrow();
        this.standings = known.values().toArray(new Standing[0]);
        this.levels = Maps.uniqueIndex(
                ContiguousSet.closedOpen(0, scale.levels().size()),
                level -> scale.levels().get(level).id());
    }

    /** Obtains the yardstick of a scale. */
    public static Yardstick of(Scale scale) {
        Map<Outcome, Standing> known = new LinkedHashMap<>();
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
        return new Yardstick(scale, known);
    }

    private static boolean isShort(Scale.Points points) {
        return points.step().times(MOST_STEPS).isAtLeast(points.highest().minus(points.lowest()));
    }

    private static void put(Map<Outcome, Standing> known, Outcome outcome, Scale scale) {
        known.put(outcome, standing(outcome, scale));
    }

    /** The scale. */
    public Scale scale() {
        return scale;
    }

    /** Whether the scale is sure to allow all these ratings; of others, {@link Outcome#problemOn} tells. */
    public boolean knowsAll(List<Rating> ratings) {
        return ratings.stream().allMatch(rating -> place(rating.outcome()) >= 0);
    }

    /** How many outcomes it knows. */
    int size() {
        return standings.length;
    }

    /** The place of an outcome among those that it knows, from 0; -1 if it does not know it. */
    int place(Outcome outcome) {
        return outcome instanceof Outcome.AtLevel level
                ? levels.getOrDefault(level.level(), -1)
                : places.getOrDefault(outcome, -1);
    }

    /** A rating on the scale: the same as one made with the scale itself. */
    public Rated rate(Subject about, Rating rating) {
        return rate(about, rating, place(rating.outcome()));
    }

    /** The same where the {@link #place} of the outcome is known. */
    Rated rate(Subject about, Rating rating, int place) {
        return new Rated(about, rating, scale, place < 0 ? null : standings[place]);
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
