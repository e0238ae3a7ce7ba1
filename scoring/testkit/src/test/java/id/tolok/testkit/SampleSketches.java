package id.tolok.testkit;

import id.tolok.number.Rational;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Domain;
import java.util.List;

/** Small cases. */
final class SampleSketches {

    static final List<Rational> EQUAL_DOMAINS = List.of(Rational.ONE, Rational.ONE, Rational.ONE);

    private SampleSketches() {}

    /** A criterion on a scale with one rating. */
    static Sketch.CriterionSketch criterion(int scale, int points) {
        return new Sketch.CriterionSketch(
                Domain.COGNITIVE,
                Rational.ONE,
                scale,
                0,
                false,
                Counting.COUNTED,
                0,
                List.of(new Sketch.RatingSketch(0, 1, points)));
    }
}
