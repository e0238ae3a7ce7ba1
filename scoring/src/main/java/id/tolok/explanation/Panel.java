package id.tolok.explanation;

import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Origin;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Assessors who rate on one scale, and the rule by which their ratings become one. Where the rule looks at scores only, what each
 * combination of outcomes comes to is computed by the explanation of the first candidate who has it, and kept for the others.
 *
 * <p>Thread-safe.
 */
public final class Panel {

    private static final int MOST_COMBINATIONS = 20_000;

    private static final int UNKNOWN = -1;

    private final Yardstick yardstick;
    private final Aggregation rule;

    /**
     * By combination, of which it has none where the rule looks at more than scores; filled without a lock, since all threads compute
     * equal values, which are immutable.
     */
    private final Combined.Value[] known;

    /** Obtains assessors on a scale. */
    public Panel(Yardstick yardstick, Aggregation rule) {
        this.yardstick = yardstick;
        this.rule = rule;
        boolean isSimple = rule instanceof Aggregations && !rule.looksAtOrigins();
        this.known = new Combined.Value[isSimple ? combinations(yardstick.size() + 1) : 0];
    }

    /** Those of up to three outcomes, as far as they are few enough. */
    private static int combinations(int radix) {
        int combinations = radix;
        for (int assessors = 2; assessors <= 3 && combinations * radix <= MOST_COMBINATIONS; assessors++) {
            combinations *= radix;
        }
        return combinations;
    }

    /** On what they rate. */
    public Yardstick yardstick() {
        return yardstick;
    }

    /**
     * The combination of some outcomes and one more.
     *
     * @param combination of those before; 0 if there are none
     * @return above 0; below where the rule looks at more than scores, there are too many outcomes, or the scale is not sure to allow one
     *     of them
     */
    public int with(Outcome outcome, int combination) {
        int place = yardstick.place(outcome);
        int with = combination * (yardstick.size() + 1) + place + 1;
        return combination < 0 || place < 0 || with >= known.length ? UNKNOWN : with;
    }

    /**
     * What ratings of different assessors come to: the same as is put together from the ratings one by one, but where they are several
     * they become parts when they are looked at.
     *
     * @param about the criterion
     * @param origin what the rule may ask about the criterion
     * @param ratings no two by one assessor; a list that never changes
     * @param combination which their outcomes are, above 0
     */
    public ScoreExplanation explain(Subject about, Origin origin, List<Rating> ratings, int combination) {
        Combined.Value value = known[combination];
        ScoreExplanation score = ratings.size() == 1
                ? yardstick.rate(about, ratings.get(0), combination - 1)
                : new Combined(about, rule, new Opinions(yardstick, about, origin, ratings), value);
        if (value == null) {
            known[combination] = Combined.Value.of(score);
        }
        return score;
    }

    /** What a combination above 0 comes to; empty until {@link #explain} met it first. */
    public Optional<Combined.Value> known(int combination) {
        return Optional.ofNullable(known[combination]);
    }

    /** Ratings as what goes into a score. */
    private static final class Opinions extends AbstractList<Combined.Input> implements RandomAccess {
        private final Yardstick yardstick;
        private final Subject about;
        private final Origin origin;
        private final List<Rating> ratings;

        Opinions(Yardstick yardstick, Subject about, Origin origin, List<Rating> ratings) {
            this.yardstick = yardstick;
            this.about = about;
            this.origin = origin;
            this.ratings = ratings;
        }

        @Override
        public Combined.Input get(int index) {
            return new Combined.Input(Rational.ONE, yardstick.rate(about, ratings.get(index)), origin);
        }

        @Override
        public int size() {
            return ratings.size();
        }
    }
}
