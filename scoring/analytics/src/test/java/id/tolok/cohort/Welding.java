package id.tolok.cohort;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;

/** A rubric that assesses the same performance criteria by observation and by portfolio. */
final class Welding {

    static final Rubric RUBRIC = Rubric.named("las", "Rubrik pengelasan")
            .scale("angka", Scale.ofPoints(0, 10, 1).requiring(7))
            .domain(Domain.PSYCHOMOTOR, Weight.percent(100))
            .criterion("amati-1", "Memotong di bengkel")
            .on("angka")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .by(AssessmentMethod.OBSERVATION)
            .criterion("porto-1", "Memotong menurut portofolio")
            .on("angka")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .by(AssessmentMethod.PORTFOLIO_VERIFICATION)
            .criterion("amati-2", "Menyambung di bengkel")
            .on("angka")
            .weight(1)
            .assesses("C.000000.001.01#1.2")
            .by(AssessmentMethod.OBSERVATION)
            .criterion("porto-2", "Menyambung menurut portofolio")
            .on("angka")
            .weight(1)
            .assesses("C.000000.001.01#1.2")
            .by(AssessmentMethod.PORTFOLIO_VERIFICATION)
            .build();

    private static final Scorer SCORER = EveryCriterion.scorer(RUBRIC);

    private static final List<String> CRITERIA = List.of("amati-1", "porto-1", "amati-2", "porto-2");

    private Welding() {}

    /** Points for each criterion in the order of the rubric; -1 for a missing rating, -2 for one that does not apply. */
    static Result result(String candidate, int... points) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (points[i] != -1) {
                Outcome outcome = points[i] < 0 ? Outcome.notApplicable("tanpa alat") : Outcome.points(points[i]);
                ratings.add(Rating.of(CRITERIA.get(i), "A1", outcome));
            }
        }
        return SCORER.score(Ratings.of(candidate, ratings));
    }
}
