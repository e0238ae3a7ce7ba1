package id.tolok.examples;

import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Score;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.text.Language;
import java.util.List;
import java.util.Map;

/** A rubric, ratings, a decision and why, on one screen: the first example of the README. */
public final class QuickStart {

    private QuickStart() {}

    /** Scores one person and prints the outcome. */
    public static void main(String[] args) {
        // spotless:off
        // region quickstart
        Rubric rubric = Rubric.named("uraian-jabatan", "Menyusun Uraian Jabatan")
            .scale("mutu", Scale.ofPoints(0, 4, 1).requiring(3))
            .domain(Domain.COGNITIVE, Weight.percent(40))
                .criterion("tes", "Tes pengetahuan").on("mutu").weight(1).assesses("M.701001.005.01#knowledge.1")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
                .criterion("wawancara", "Menggali informasi").on("mutu").weight(1).assesses("M.701001.005.01#1.2")
                .criterion("rumusan", "Merumuskan tugas").on("mutu").weight(2).assesses("M.701001.005.01#2.1").critical()
            .build();
        Ratings ratings = Ratings.of("P07", List.of(
            Rating.of("tes", "A1", Outcome.points(4)), Rating.of("wawancara", "A1", Outcome.points(4)),
            Rating.of("rumusan", "A1", Outcome.points(2)), Rating.of("rumusan", "A2", Outcome.points(3))));
        Map<Domain, Score> floors = Map.of(Domain.COGNITIVE, Score.ofPercent(60), Domain.PSYCHOMOTOR, Score.ofPercent(60));
        Result result = Policies.hybrid(floors).compile(rubric).score(ratings);
        System.out.println(result.decision().label(Language.ENGLISH) + " at a score of " + result.standing());
        System.out.print(result.explain().reasons(Language.ENGLISH));
        // endregion
        // spotless:on
    }
}
