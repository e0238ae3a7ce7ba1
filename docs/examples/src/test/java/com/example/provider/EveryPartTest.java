package com.example.provider;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceKind;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Band;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;
import id.tolok.score.Absence;
import id.tolok.score.Aggregations;
import id.tolok.score.AttemptRules;
import id.tolok.score.Grade;
import id.tolok.score.Grading;
import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import id.tolok.score.Predicates;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.scoring.Cause;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.scoring.SchemeCase;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.ScoreLine;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.Transcript;
import id.tolok.scoring.WhatIf;
import id.tolok.scoring.json.ScoringJson;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scoring as an application of others uses it, with a part of its own at every place that takes one. */
class EveryPartTest {

    private static final UnitCode UNIT = UnitCode.parse("C.000000.001.01");

    private static final Rubric RUBRIC = Rubric.named("las", "Rubrik las")
            .scale("mutu", Scale.ofPoints(0, 4, 1).requiring(3))
            .domain(Domain.COGNITIVE, Weight.percent(40))
            .criterion("teori", "Menjelaskan")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
            .criterion("ukur", "Mengukur pelat")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.001.01#1.2")
            .criterion("sambung", "Menyambung pelat")
            .on("mutu")
            .weight(2)
            .assesses("C.000000.001.01#2.1")
            .critical()
            .build();

    private static final ScoringPolicy HYBRID =
            Policies.hybrid(Map.of(Domain.COGNITIVE, Score.ofPercent(60), Domain.PSYCHOMOTOR, Score.ofPercent(60)));

    private static Ratings rated(String candidate, long theory, long measuring, long joining) {
        return Ratings.of(
                candidate,
                List.of(
                        Rating.of("teori", "A1", Outcome.points(theory)),
                        Rating.of("ukur", "A1", Outcome.points(measuring)),
                        Rating.of("sambung", "A1", Outcome.points(joining))));
    }

    private static List<Evidence> shown(CandidateId candidate) {
        return List.of(Evidence.builder()
                .id("E1")
                .candidate(candidate)
                .kind(EvidenceKind.DIRECT)
                .method(AssessmentMethod.OBSERVATION)
                .date(LocalDate.of(2026, 3, 2))
                .addRef(StandardRef.parse("C.000000.001.01#1"))
                .addRef(StandardRef.parse("C.000000.001.01#2"))
                .accepted()
                .build());
    }

    @Test
    void every_ready_policy_decides_or_scores() {
        Ratings good = rated("P1", 4, 3, 3);

        assertThat(Policies.bnsp()
                        .compile(RUBRIC)
                        .score(good, shown(good.candidate()))
                        .decision())
                .isEqualTo(Decision.COMPETENT);
        assertThat(Policies.portfolio().compile(RUBRIC).score(good).decision()).isEqualTo(Decision.NOT_YET_CONCLUDED);
        assertThat(Policies.mastery(1).compile(RUBRIC).score(good).decision()).isEqualTo(Decision.COMPETENT);
        assertThat(HYBRID.compile(RUBRIC).score(good).decision()).isEqualTo(Decision.COMPETENT);
        // 0.4 × 1 + 0.6 × (1 × 3/4 + 2 × 3/4) ÷ 3 = 0.85
        assertThat(Policies.compensatory(Predicates.ofPercent(Band.from(0, "cukup"), Band.from(85, "baik")))
                        .compile(RUBRIC)
                        .score(good))
                .hasToString("P1: 17/20 baik");
    }

    /** What is missing counts half. */
    private record Half() implements MissingRule {
        @Override
        public Treatment treat(Absence absence) {
            return Treatment.countedAs(Score.of(1, 2));
        }

        @Override
        public String id() {
            return "half";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("separuh", "half");
        }
    }

    /** One unit is enough. */
    private record AnyUnit() implements SchemeRule {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return new Some(
                    whole.subject(),
                    id(),
                    1,
                    whole.units().stream().map(whole::unit).toList());
        }

        @Override
        public String id() {
            return "any-unit";
        }
    }

    /** Passed from a half on. */
    private record PassFail() implements Grading {
        @Override
        public Optional<Grade> grade(Score score) {
            return score.isAtLeast(Score.of(1, 2))
                    ? Optional.of(new Grade("lulus", LocalizedText.of("lulus", "passed")))
                    : Optional.empty();
        }

        @Override
        public String id() {
            return "pass-fail";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("lulus atau tidak", "pass or fail");
        }
    }

    @Test
    void a_part_of_ones_own_goes_into_every_place_alone_and_together() {
        WithoutLowest own = new WithoutLowest();
        ScoringPolicy policy = HYBRID.toBuilder()
                .id("provider")
                .attempts(own)
                .assessors(own)
                .criteria(own)
                .domains(own)
                .missing(new Half())
                .grading(new PassFail())
                .unit(DecisionRules.any(new MostCriteria(), DecisionRules.not(new MostCriteria())))
                .scheme(new AnyUnit())
                .build();
        Scorer scorer = policy.compile(RUBRIC);
        Ratings ratings = Ratings.of(
                "P1",
                List.of(
                        Rating.of("teori", "A1", Outcome.points(2)),
                        Rating.of("teori", "A2", Outcome.points(3)),
                        Rating.of("sambung", "A1", Outcome.points(4))));

        Result result = scorer.score(ratings);
        ScoreLine line = scorer.newLine();
        scorer.score(scorer.sheet().add(ratings).build(), 0, line);

        // the lower assessor is dropped; what is missing counts 1/2 and is dropped below 1; so is the lower domain
        assertThat(result.standing(CriterionId.of("teori"))).isEqualTo(Standing.at(Score.of(3, 4)));
        assertThat(result.standing(Domain.PSYCHOMOTOR)).isEqualTo(Standing.at(Score.FULL));
        assertThat(result.standing()).isEqualTo(Standing.at(Score.FULL));
        assertThat(result.grade().map(Grade::id)).contains("lulus");
        assertThat(result.decision()).isEqualTo(Decision.COMPETENT);
        assertThat(line.decision()).isEqualTo(result.decision());
        assertThat(line.standing()).isEqualTo(result.standing());
        assertThat(result.transcript().parts().values().stream().map(Transcript.Part::id))
                .contains("without-lowest", "half", "pass-fail", "most-criteria", "any-unit");
    }

    @Test
    void every_level_is_told_and_contributions_add_up() {
        Result result = HYBRID.compile(RUBRIC).score(rated("P1", 4, 2, 3));
        Transcript transcript = result.transcript();

        assertThat(transcript.units().get(0).contents().stream()
                        .map(line -> line.ref() + " " + line.decision().abbreviation()))
                .containsExactly(
                        "C.000000.001.01#1 BK",
                        "C.000000.001.01#1.1 K",
                        "C.000000.001.01#1.2 BK",
                        "C.000000.001.01#2 K",
                        "C.000000.001.01#2.1 K");
        assertThat(result.decision(UNIT)).isEqualTo(Decision.COMPETENT);
        assertThat(result.decision(Domain.PSYCHOMOTOR)).isEqualTo(Decision.COMPETENT);
        // 0.4 × 1 + 0.6 × (1 × 1/2 + 2 × 3/4) ÷ 3 = 0.8
        assertThat(result.standing()).isEqualTo(Standing.at(Score.of(4, 5)));
        assertThat(Rational.sum(transcript.criteria().values().stream()
                        .map(Transcript.CriterionLine::contribution)
                        .toList()))
                .isEqualTo(Rational.of(4, 5));
    }

    @Test
    void reasons_are_text_in_two_languages_markdown_and_json() {
        DecisionExplanation reasons =
                HYBRID.compile(RUBRIC).score(rated("P1", 4, 2, 2)).explain();

        assertThat(reasons.toText(Language.INDONESIAN)).contains("kriteria sambung Menyambung pelat: belum kompeten");
        assertThat(reasons.toText(Language.ENGLISH)).contains("criterion sambung Menyambung pelat: not yet competent");
        assertThat(reasons.toMarkdown(Language.ENGLISH)).startsWith("- ");
        assertThat(ScoringJson.EXPLANATION.parse(ScoringJson.EXPLANATION.toText(reasons)))
                .isEqualTo(reasons);
    }

    @Test
    void what_would_change_does_and_the_difference_has_its_cause() {
        Scorer scorer = HYBRID.compile(RUBRIC);
        Result before = scorer.score(rated("P1", 4, 4, 2));

        WhatIf change = before.whatWouldChange().orElseThrow();
        Result after = scorer.score(rated("P1", 4, 4, 3));

        assertThat(change.raises().stream().map(raise -> raise.about().key() + " " + raise.from() + " " + raise.to()))
                .containsExactly("sambung 1/2 3/4");
        assertThat(after.decision()).isEqualTo(Decision.COMPETENT);
        assertThat(before.comparedWith(after).causes().stream()
                        .map(Cause::words)
                        .map(words -> words.in(Language.ENGLISH)))
                .containsExactly("sambung: A1 2 → A1 3");
    }

    @Test
    void a_scorer_travels_and_scores_streams_with_evidence() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Policies.bnsp().compile(RUBRIC));
        }
        Scorer scorer;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            scorer = (Scorer) in.readObject();
        }
        Stream<Ratings> candidates = IntStream.range(0, 25).mapToObj(i -> rated("P" + i, 4, 3, i % 2 + 3));
        List<Long> progress = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();

        scorer.batch()
                .withEvidence(EveryPartTest::shown)
                .inChunksOf(10)
                .onProgress(progress::add)
                .score(candidates, result -> decisions.add(result.decision()));

        assertThat(progress).containsExactly(10L, 20L, 25L);
        assertThat(decisions).hasSize(25).containsOnly(Decision.COMPETENT);
    }

    @Test
    void an_old_result_is_worked_out_again_from_what_was_kept() {
        ScoringPolicy policy = HYBRID.toBuilder()
                .attempts(new AttemptRules.Decaying(Rational.ofPercent(65)))
                .assessors(Aggregations.MEDIAN)
                .missing(MissingRules.LEFT_OUT)
                .version(3)
                .build();
        Result first = policy.compile(RUBRIC).score(rated("P1", 4, 2, 3));
        String keptPolicy = ScoringJson.POLICY.toText(policy);
        String keptRubric = RubricJson.RUBRIC.toText(RUBRIC);
        String keptRatings = RubricJson.RATINGS.toText(rated("P1", 4, 2, 3));
        Transcript kept = ScoringJson.RESULT.parse(ScoringJson.RESULT.toText(first.transcript()));

        ScoringPolicy again = ScoringJson.POLICY.parse(keptPolicy);
        Rubric rubric = RubricJson.RUBRIC.parse(keptRubric);

        assertThat(kept.isBy(again)).isTrue();
        assertThat(kept.rubric().isOf(rubric)).isTrue();
        assertThat(again.compile(rubric)
                        .score(RubricJson.RATINGS.parse(keptRatings))
                        .transcript())
                .isEqualTo(kept);
        assertThat(kept.isBy(HYBRID)).isFalse();
    }
}
