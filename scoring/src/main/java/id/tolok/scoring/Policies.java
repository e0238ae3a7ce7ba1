package id.tolok.scoring;

import id.tolok.rubric.Domain;
import id.tolok.score.AttemptRules;
import id.tolok.score.Grading;
import id.tolok.score.MissingRules;
import id.tolok.score.Score;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ready policies, each with the laws that it keeps: of the three of {@link DecisionLaw}, all of them unless it says otherwise.
 */
public final class Policies {

    private Policies() {}

    /**
     * The rule of the Indonesian certification authority (BNSP): a unit is competent if every performance criterion is met and
     * shown by sufficient evidence. No mean can hide a criterion that was not met.
     *
     * <p>Laws: all; and one criterion that was rated and not met keeps its unit from being competent whatever the others are.
     *
     * <p>Source: form FR.IA.01 of 2023; evidence by the rules of evidence, valid, authentic, current and sufficient (VATM).
     */
    public static ScoringPolicy bnsp() {
        return ScoringPolicy.builder()
                .id("bnsp")
                .title(LocalizedText.of("Konjungtif (BNSP)", "Conjunctive (BNSP)"))
                .unit(DecisionRules.all(DecisionRules.everyCriterion(), DecisionRules.evidence()))
                .build();
    }

    /**
     * The rule of {@link #bnsp} as one that leads to recommendations for a certificate.
     *
     * <p>Laws: all; and no score, however high, makes up for a criterion.
     */
    public static CertificationPolicy certification() {
        return CertificationPolicy.of(bnsp(), DecisionRules.evidence());
    }

    /**
     * For training: one score from 0 to 100, a weighted mean of everything, in which strengths make up for weaknesses; and what it is
     * called. What was not rated is left out. It decides nothing: see {@link TrainingPolicy}.
     *
     * <p>Laws, as those of its parts: the score lies between the lowest and the highest, a higher rating never lowers it, and
     * contributions add up to it.
     *
     * @param grading what scores are called, such as {@link id.tolok.score.Predicates}
     */
    public static TrainingPolicy compensatory(Grading grading) {
        return TrainingPolicy.of(
                ScoringPolicy.builder()
                        .id("compensatory")
                        .title(LocalizedText.of("Kompensatori 0–100", "Compensatory 0–100"))
                        .missing(MissingRules.LEFT_OUT)
                        .unit(DecisionRules.undecided())
                        .build(),
                grading);
    }

    /**
     * Mastery over time: every criterion must be reached by one assessor so many times, in whichever attempts; until then nothing is
     * concluded.
     *
     * <p>Laws: all but {@link DecisionLaw#MONOTONE}, which its rule for attempts does not claim for scores: one more attempt that just
     * reaches what is required lowers their mean, though never below it.
     *
     * @param times how many times, at least 1
     * @throws id.tolok.problem.InvalidModelException if it is below 1
     */
    public static ScoringPolicy mastery(int times) {
        return ScoringPolicy.builder()
                .id("mastery")
                .title(LocalizedText.of("Penguasaan berulang", "Mastery over time"))
                .attempts(new AttemptRules.TimesMastered(times))
                .unit(DecisionRules.everyCriterion())
                .build();
    }

    /**
     * Assessment by portfolio: every criterion met and shown by evidence; what falls short is not yet concluded, since it is followed
     * by direct observation (penilaian lanjut).
     *
     * <p>Laws: all; and it never says not yet competent.
     *
     * <p>Source: form FR.IA.08 of 2023.
     */
    public static ScoringPolicy portfolio() {
        return ScoringPolicy.builder()
                .id("portfolio")
                .title(LocalizedText.of("Portofolio", "Portfolio"))
                .unit(DecisionRules.furtherAssessment(
                        DecisionRules.all(DecisionRules.everyCriterion(), DecisionRules.evidence())))
                .build();
    }

    /**
     * For training: a weighted mean per domain with a floor in each, and critical criteria that must be met. Strengths make up
     * for weaknesses within a domain, but not between domains, and not for what is critical.
     *
     * <p>Laws: all.
     *
     * @param floors the lowest score that passes, by domain
     * @throws id.tolok.problem.InvalidModelException if a floor is not above 0, or above 1
     */
    public static ScoringPolicy hybrid(Map<Domain, Score> floors) {
        List<DecisionRule> rules = new ArrayList<>();
        rules.add(DecisionRules.criticalCriteria());
        new TreeMap<>(floors).forEach((domain, floor) -> rules.add(DecisionRules.domainFloor(domain, floor)));
        return ScoringPolicy.builder()
                .id("hybrid")
                .title(LocalizedText.of("Hibrida: batas per ranah dan kriteria kritis", "Hybrid: floors and criticals"))
                .unit(new DecisionRules.AllOf(rules))
                .build();
    }
}
