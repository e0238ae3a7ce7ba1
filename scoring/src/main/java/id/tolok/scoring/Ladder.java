package id.tolok.scoring;

import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Scale;
import id.tolok.score.Score;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The different scores that ratings on a scale can have, from low to high, by their places from 0; however many there are, none is
 * worked out before it is asked for.
 *
 * @param highest the last place
 * @param at the score at a place
 */
record Ladder(BigInteger highest, Function<BigInteger, Score> at) {

    static Ladder of(Scale scale) {
        if (scale instanceof Scale.Points points) {
            Rational steps = points.highest().minus(points.lowest()).dividedBy(points.step());
            return new Ladder(
                    steps.numerator(),
                    place -> Score.of(scale.share(
                            points.lowest().plus(points.step().times(Rational.of(place, BigInteger.ONE))))));
        }
        List<Score> scores = points(scale)
                .map(points -> Score.of(scale.share(points)))
                .sorted()
                .distinct()
                .toList();
        return new Ladder(BigInteger.valueOf(scores.size() - 1), place -> scores.get(place.intValueExact()));
    }

    private static Stream<Rational> points(Scale scale) {
        return scale instanceof Scale.Checklist checklist
                ? checklist.points().stream()
                : scale.levels().stream().flatMap(level -> Ratings.points(Outcome.level(level.id()), scale).stream());
    }

    /** The score at a place. */
    Score score(BigInteger place) {
        return at.apply(place);
    }

    /** The lowest place above a score; one above the highest if there is none. */
    BigInteger above(Score score) {
        return lowest(
                BigInteger.ONE.negate(),
                highest.add(BigInteger.ONE),
                place -> score(place).compareTo(score) > 0);
    }

    /**
     * By halving: a place that passes while the one below it does not; the lowest that passes, if all above it do.
     *
     * @param fails a place that does not pass
     * @param passes a place above that passes
     */
    static BigInteger lowest(BigInteger fails, BigInteger passes, Predicate<BigInteger> isPassing) {
        BigInteger low = fails;
        BigInteger high = passes;
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (isPassing.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
