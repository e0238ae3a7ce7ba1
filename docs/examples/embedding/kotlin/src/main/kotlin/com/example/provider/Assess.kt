package com.example.provider

import id.tolok.rating.Ratings
import id.tolok.rubric.Domain
import id.tolok.rubric.Rubric
import id.tolok.rubric.Scale
import id.tolok.rubric.Weight
import id.tolok.score.Score
import id.tolok.scoring.Policies
import id.tolok.scoring.Scorer
import id.tolok.text.Language
import kotlin.jvm.optionals.getOrNull

// region kotlin
private val scorer: Scorer =
    Policies.hybrid(mapOf(Domain.COGNITIVE to Score.ofPercent(60), Domain.PSYCHOMOTOR to Score.ofPercent(60)))
        .compile(
            Rubric.named("uraian-jabatan", "Menyusun Uraian Jabatan")
                .scale("mutu", Scale.ofPoints(0, 4, 1).requiring(3))
                .domain(Domain.COGNITIVE, Weight.percent(40))
                .criterion("tes", "Tes pengetahuan").on("mutu").weight(1).assesses("M.701001.005.01#knowledge.1")
                .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
                .criterion("rumusan", "Merumuskan tugas").on("mutu").weight(2).assesses("M.701001.005.01#2.1").critical()
                .build(),
        )

/** What has to change for the candidate to be competent, by criterion; null if no rating would do. */
fun whatWouldChange(ratings: Ratings): Map<String, String>? =
    scorer.score(ratings).whatWouldChange().getOrNull()
        ?.raises()
        ?.associate { it.about().key() to "${it.from()} → ${it.to()}" }

/** The decision in a language; a nullable language is refused by the compiler. */
fun decision(ratings: Ratings, language: Language): String = scorer.score(ratings).decision().label(language)
// endregion
