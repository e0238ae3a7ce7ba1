package com.example.provider;

import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.json.ScoringJson;

/** Decides by a policy in JSON, which names a rule of this module. */
public final class Assessments {

    // region policy
    private static final ScoringPolicy POLICY = ScoringJson.POLICY.parse("""
            {"format": "tolok/policy/1", "id": "provider", "title": "Penyedia", "attempts": "latest", "assessors": "mean",
             "missing": "fails", "criteria": "weighted-mean", "domains": "weighted-mean",
             "unit": {"kind": "most-criteria"}}
            """);
    // endregion

    private static final Scorer SCORER = POLICY.compile(rubric());

    private Assessments() {}

    /** The result of ratings in JSON. */
    public static Result assess(String ratings) {
        Ratings read = RubricJson.RATINGS.parse(ratings);
        return SCORER.score(read);
    }

    private static Rubric rubric() {
        return Rubric.named("uraian-jabatan", "Menyusun Uraian Jabatan")
                .scale("mutu", Scale.ofPoints(0, 4, 1).requiring(3))
                .domain(Domain.PSYCHOMOTOR, Weight.percent(100))
                .criterion("a", "Menggali informasi")
                .on("mutu")
                .weight(1)
                .assesses("M.701001.005.01#1.1")
                .criterion("b", "Mencatat informasi")
                .on("mutu")
                .weight(1)
                .assesses("M.701001.005.01#1.2")
                .criterion("c", "Merumuskan tugas")
                .on("mutu")
                .weight(1)
                .assesses("M.701001.005.01#2.1")
                .criterion("d", "Mengesahkan uraian")
                .on("mutu")
                .weight(1)
                .assesses("M.701001.005.01#2.2")
                .build();
    }
}
