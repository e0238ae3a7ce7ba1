package id.tolok.examples;

import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Band;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.AttemptRules;
import id.tolok.score.Grade;
import id.tolok.score.Predicates;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.TrainingScore;
import id.tolok.scoring.Transcript;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** How ratings become scores and decisions, step by step, for the guide to scoring. */
public final class ScoringTour {

    private ScoringTour() {}

    // spotless:off
    // spotless:off
    /** Takes all steps. */
    public static void main(String[] args) {
        Rubric rubric = rubric();
        Ratings ratings = ratings();
        training(rubric, ratings);
        Result result = decided(rubric, ratings);
        composed(rubric, ratings);
        read(result);
    }

    private static Rubric rubric() {
        // region rubric
        return Rubric.named("uraian", "Menyusun uraian jabatan")
                .scale("skor", Scale.ofPoints(0, 4, 1).requiring(3))
                .domain(Domain.COGNITIVE, Weight.percent(40))
                .criterion("konsep", "Menjelaskan konsep").on("skor").weight(1).assesses("M.701001.005.01#1.1")
                .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
                .criterion("data", "Mengumpulkan data").on("skor").weight(1).assesses("M.701001.005.01#1.2")
                .criterion("rumusan", "Merumuskan tugas").on("skor").weight(2).assesses("M.701001.005.01#2.1").critical()
                .build();
        // endregion
    }

    private static Ratings ratings() {
        // region ratings
        return Ratings.of("P07", List.of(
                Rating.of("konsep", "A1", Outcome.points(4)),
                Rating.of("rumusan", "A1", Outcome.points(2)),
                Rating.of("rumusan", "A2", Outcome.points(3))));
        // endregion
    }

    private static void training(Rubric rubric, Ratings ratings) {
        System.out.println("# a training score");
        // region training
        Predicates predicates = Predicates.ofPercent(Band.from(0, "kurang"), Band.from(65, "cukup"), Band.from(75, "baik"));
        TrainingScore score = Policies.compensatory(predicates).compile(rubric).score(ratings);
        System.out.println(score.standing() + " is " + score.grade().map(Grade::id).orElse("-"));
        // endregion
    }

    private static Result decided(Rubric rubric, Ratings ratings) {
        System.out.println("# a ready policy");
        // region ready
        Map<Domain, Score> floors = Map.of(Domain.COGNITIVE, Score.ofPercent(60), Domain.PSYCHOMOTOR, Score.ofPercent(60));
        Result result = Policies.hybrid(floors).compile(rubric).score(ratings);
        System.out.println(result.decision().label(Language.ENGLISH));
        System.out.print(result.explain().reasons(Language.ENGLISH));
        // endregion
        return result;
    }

    private static void composed(Rubric rubric, Ratings ratings) {
        System.out.println("# a policy of one's own");
        // region composed
        ScoringPolicy policy = ScoringPolicy.builder()
                .id("latihan")
                .title(LocalizedText.of("Latihan", "Practice"))
                .attempts(new AttemptRules.Decaying(Rational.ofPercent(65)))
                .missing(OneExcused.RULE)
                .unit(DecisionRules.any(
                        DecisionRules.everyCriterion(),
                        DecisionRules.all(
                                DecisionRules.cutScore(Score.ofPercent(75)),
                                DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.ofPercent(60)))))
                .build();
        Result result = policy.compile(rubric).score(ratings);
        System.out.println(result + ", keeping " + policy.laws());
        // endregion
    }

    private static void read(Result result) {
        System.out.println("# reading a result");
        // region read
        result.whatWouldChange().ifPresent(change -> {
            change.raises().forEach(raise ->
                    System.out.println(raise.about().key() + ": " + raise.from() + " → " + raise.to()));
            change.evidence().forEach(kuk -> System.out.println(kuk.key() + ": evidence"));
        });
        Transcript transcript = result.transcript();
        System.out.println(transcript + ", rubric " + transcript.rubric().id() + " " + transcript.rubric().version());
        transcript.units().get(0).contents().forEach(line ->
                System.out.println(line.ref() + " " + line.decision().abbreviation() + " " + line.score()));
        transcript.criteria().forEach((id, line) -> System.out.println(
                id + ": " + line.use() + ", weight " + line.effectiveWeight() + ", contribution " + line.contribution()));
        // endregion
    }
    // spotless:on
}
