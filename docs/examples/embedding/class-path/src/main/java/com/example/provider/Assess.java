package com.example.provider;

import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;
import id.tolok.score.Score;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.text.Language;
import java.nio.file.Path;
import java.util.Map;

/** Decides on the ratings in a file, and says why. */
public final class Assess {

    // region scorer
    /** Compiled once; immutable, so every thread may use it. */
    private static final Scorer SCORER = Policies.hybrid(
                    Map.of(Domain.COGNITIVE, Score.ofPercent(60), Domain.PSYCHOMOTOR, Score.ofPercent(60)))
            .compile(rubric());
    // endregion

    private Assess() {}

    /** Prints the decision on the ratings in the file that is named. */
    public static void main(String[] args) {
        System.out.print(assess(Path.of(args[0])));
    }

    // region assess
    static String assess(Path file) {
        Ratings ratings = RubricJson.RATINGS.read(file);
        Result result = SCORER.score(ratings);
        return result.candidate() + ": " + result.decision().label(Language.ENGLISH) + "\n"
                + result.explain().reasons(Language.ENGLISH);
    }
    // endregion

    private static Rubric rubric() {
        return Rubric.named("uraian-jabatan", "Menyusun Uraian Jabatan")
                .scale("mutu", Scale.ofPoints(0, 4, 1).requiring(3))
                .domain(Domain.COGNITIVE, Weight.percent(40))
                .criterion("tes", "Tes pengetahuan")
                .on("mutu")
                .weight(1)
                .assesses("M.701001.005.01#knowledge.1")
                .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
                .criterion("rumusan", "Merumuskan tugas")
                .on("mutu")
                .weight(2)
                .assesses("M.701001.005.01#2.1")
                .critical()
                .build();
    }
}
