package id.tolok.scoring;

import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ready policies. */
public final class Policies {

    private Policies() {}

    /**
     * The rule of the Indonesian certification authority (BNSP): a unit is competent if every performance criterion is met and
     * shown by sufficient evidence. No mean can hide a criterion that was not met.
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
     * For training: a weighted mean per domain with a floor in each, and critical criteria that must be met. Strengths make up
     * for weaknesses within a domain, but not between domains, and not for what is critical.
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
