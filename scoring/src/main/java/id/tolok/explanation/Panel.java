package id.tolok.explanation;

import com.google.common.collect.ImmutableList;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.number.Rational;
import id.tolok.rating.Rating;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Assessors who rate on one scale, and the rule by which their ratings become one. Where the rule looks at scores only, what each
 * combination of outcomes comes to is computed by the explanation of the first candidate who has it, and kept for the others.
 *
 * <p>Thread-safe.
 */
public final class Panel {

    private static final int MOST_COMBINATIONS = 20_000;

    private final Yardstick yardstick;
    private final Aggregation rule;
    private final boolean isSimple;
    private final int most;

    /** By combination; filled without a lock, since all threads compute equal values, which are immutable. */
    private final Combined.Value[] known;

    /** Obtains assessors on a scale. */
    public Panel(Yardstick yardstick, Aggregation rule) {
        this.yardstick = yardstick;
        this.rule = rule;
        this.isSimple = rule instanceof Aggregations && !rule.looksAtOrigins();
        int radix = yardstick.size() + 1;
        int combinations = radix;
        int assessors = 1;
        while (assessors < 3 && combinations * radix <= MOST_COMBINATIONS) {
            combinations *= radix;
            assessors++;
        }
        this.most = assessors;
        this.known = new Combined.Value[combinations];
    }

    /** On what they rate. */
    public Yardstick yardstick() {
        return yardstick;
    }

    /**
     * What ratings of different assessors come to: the same as is put together from the ratings one by one, but its parts are not made
     * before they are looked at.
     *
     * @param about the criterion
     * @param origin what the rule may ask about the criterion
     * @param ratings at least one; no two by one assessor
     * @return empty where the rule looks at more than scores, there are too many ratings, or the scale is not sure to allow one of them
     */
    public Optional<ScoreExplanation> explain(Subject about, Origin origin, List<Rating> ratings) {
        if (isSimple && ratings.size() == 1) {
            return yardstick.known(about, ratings.get(0));
        }
        int combination = combination(ratings);
        if (combination < 0) {
            return Optional.empty();
        }
        Combined.Value value = known[combination];
        Combined combined = new Combined(about, rule, () -> inputs(about, origin, ratings), value);
        if (value == null) {
            known[combination] = combined.value();
        }
        return Optional.of(combined);
    }

    private int combination(List<Rating> ratings) {
        if (!isSimple || ratings.size() > most) {
            return -1;
        }
        int combination = 0;
        for (int i = 0; i < ratings.size(); i++) {
            int place = yardstick.place(ratings.get(i).outcome());
            if (place < 0) {
                return -1;
            }
            combination = combination * (yardstick.size() + 1) + place + 1;
        }
        return combination;
    }

    private List<Combined.Input> inputs(Subject about, Origin origin, List<Rating> ratings) {
        ImmutableList.Builder<Combined.Input> inputs = ImmutableList.builderWithExpectedSize(ratings.size());
        for (Rating rating : ratings) {
            inputs.add(new Combined.Input(Rational.ONE, yardstick.rate(about, rating), origin));
        }
        return inputs.build();
    }
}
