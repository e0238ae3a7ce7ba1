package id.tolok.score;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Band;
import id.tolok.rubric.Bands;
import id.tolok.text.LocalizedText;
import java.util.Optional;

/**
 * What scores are called, such as <i>baik</i> from 75 of 100 (predikat). A score equal to where a band begins is in it, unless the
 * band says that it begins above; compared exactly, before any rounding.
 *
 * @param bands the bands, in points
 * @param full how many points a full score has, above 0
 */
public record Predicates(Bands bands, Rational full) implements Grading {

    /** Checks that there are points. */
    public Predicates {
        new Problems()
                .check(full.signum() > 0, FieldPath.of("full"), "must be above 0", full)
                .throwIfAny();
    }

    /** Obtains predicates for scores from 0 to 100. */
    public static Predicates ofPercent(Band... bands) {
        return new Predicates(Bands.of(bands), Rational.HUNDRED);
    }

    /** The band of a score, also of a root that is no fraction; empty below the lowest band. */
    public Optional<Band> find(Score score) {
        return bands.bands().stream().filter(band -> reaches(score, band)).reduce((lower, higher) -> higher);
    }

    /** The band of a standing; empty where it has no score, or one below the lowest band. */
    public Optional<Band> find(Standing standing) {
        return standing.score().flatMap(this::find);
    }

    @Override
    public Optional<Grade> grade(Score score) {
        return find(score).map(Grade::of);
    }

    @Override
    public String id() {
        return "predicates";
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.of("predikat", "predicates");
    }

    private boolean reaches(Score score, Band band) {
        int compared = score.compareTo(Score.of(band.from().dividedBy(full)));
        return band.bound() == Band.Bound.INCLUSIVE ? compared >= 0 : compared > 0;
    }
}
