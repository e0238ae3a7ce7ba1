package id.tolok.testkit;

import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The points of a scale that matter: its ends, those at and beside what is required, and a few between. */
final class Gradation {

    private static final List<Rational> BETWEEN =
            List.of(Rational.of(1, 10), Rational.of(1, 3), Rational.of(1, 2), Rational.of(7, 10), Rational.of(9, 10));

    private final Scale scale;
    private final List<Rational> points;
    private final Rational required;

    Gradation(Scale scale, Rational required) {
        this.scale = scale;
        this.required = required;
        this.points = List.copyOf(points(scale, required));
    }

    private static Set<Rational> points(Scale scale, Rational required) {
        Set<Rational> points = new TreeSet<>();
        if (scale instanceof Scale.Points range) {
            Rational steps = range.highest().minus(range.lowest()).dividedBy(range.step());
            Rational at = ceiling(required.minus(range.lowest()).dividedBy(range.step()));
            points.add(range.lowest());
            points.add(range.highest());
            for (Rational step : List.of(Rational.ONE, at.minus(Rational.ONE), at, at.plus(Rational.ONE))) {
                points.add(pointsAt(range, step.min(steps)));
            }
            BETWEEN.forEach(share -> points.add(pointsAt(range, ceiling(steps.times(share)))));
        } else if (scale instanceof Scale.Checklist list) {
            points.addAll(list.points());
        } else {
            scale.levels().forEach(level -> points.add(level.points()));
        }
        return points;
    }

    private static Rational pointsAt(Scale.Points range, Rational step) {
        return range.lowest().plus(range.step().times(step));
    }

    private static Rational ceiling(Rational value) {
        BigInteger[] split = value.numerator().divideAndRemainder(value.denominator());
        return Rational.of(split[1].signum() > 0 ? split[0].add(BigInteger.ONE) : split[0], BigInteger.ONE);
    }

    /** The points with a number from 0: lowest, highest, at what is required, just below it, then all from low to high. */
    Rational at(int number) {
        return switch (number) {
            case 0 -> points.get(0);
            case 1 -> points.get(points.size() - 1);
            case 2 -> atLeastRequired();
            case 3 ->
                points.stream().filter(p -> p.compareTo(required) < 0).reduce(points.get(0), (before, next) -> next);
            default -> points.get((number - 4) % points.size());
        };
    }

    /** The lowest points that reach what is required. */
    Rational atLeastRequired() {
        return points.stream().filter(p -> p.isAtLeast(required)).findFirst().orElseThrow();
    }

    /** Points above these, chosen by a number; these themselves if there are none. */
    Rational above(Rational from, int number) {
        List<Rational> above =
                points.stream().filter(p -> p.compareTo(from) > 0).toList();
        return above.isEmpty() ? from : above.get(number % above.size());
    }

    /** How an assessor says these points. */
    Outcome outcome(Rational given) {
        return scale.levels().stream()
                .filter(level -> level.points().equals(given))
                .map(Level::id)
                .map(Outcome::level)
                .findFirst()
                .orElseGet(() -> Outcome.points(given));
    }

    Outcome lowest() {
        return outcome(scale.lowest());
    }

    Outcome highest() {
        return outcome(scale.highest());
    }
}
