package id.tolok.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.Domain;
import id.tolok.score.Aggregations;
import id.tolok.score.MissingRule;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.text.LocalizedText;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ScoringJsonTest {

    private static final ScoringPolicy FULL = ScoringPolicy.builder()
            .id("latihan")
            .version(3)
            .title(LocalizedText.of("Latihan", "Training"))
            .attempts(Aggregations.HIGHEST)
            .assessors(Aggregations.MEDIAN)
            .missing(MissingRule.LEFT_OUT)
            .criteria(Aggregations.MEAN)
            .domains(Aggregations.LOWEST)
            .unit(DecisionRules.all(
                    DecisionRules.everyCriterion(),
                    DecisionRules.criticalCriteria(),
                    DecisionRules.evidence(),
                    DecisionRules.any(
                            DecisionRules.domainFloor(Domain.COGNITIVE, Score.of(2, 3)),
                            DecisionRules.cutScore(Score.ofPercent(70)))))
            .build();

    @Test
    void policies_round_trip() {
        for (ScoringPolicy policy : new ScoringPolicy[] {
            FULL, Policies.bnsp(), Policies.hybrid(Map.of(Domain.AFFECTIVE, Score.ofPercent(60)))
        }) {
            assertThat(ScoringJson.POLICY.parse(ScoringJson.POLICY.toText(policy)))
                    .isEqualTo(policy);
        }
    }

    @Test
    void a_policy_is_written_with_exact_numbers() {
        assertThat(ScoringJson.POLICY.toText(FULL).replaceAll("\\s+", "")).isEqualTo("""
                        {"format":"tolok/policy/1","id":"latihan","version":3,"title":{"id":"Latihan","en":"Training"},
                        "attempts":"highest","assessors":"median","missing":"left-out","criteria":"mean","domains":"lowest",
                        "unit":{"kind":"all","rules":[{"kind":"every-criterion"},{"kind":"critical-criteria"},
                        {"kind":"evidence"},{"kind":"at-least","number":1,"rules":[
                        {"kind":"domain-floor","domain":"cognitive","floor":"2/3"},{"kind":"cut-score","cut":0.7}]}]}}
                        """.replaceAll("\\s+", ""));
    }

    @Test
    void everything_wrong_is_reported_with_its_path() {
        assertThatThrownBy(() -> ScoringJson.POLICY.parse("""
                                {"format": "tolok/policy/1", "id": "p", "title": "P",
                                 "attempts": "best", "assessors": "mean", "missing": "zero",
                                 "criteria": "weighted-mean", "domains": "weighted-mean",
                                 "unit": {"kind": "all", "rules": [
                                   {"kind": "cut-score", "cut": 70},
                                   {"kind": "floor", "floor": 0.7},
                                   {"kind": "domain-floor", "domain": "moral", "floor": 0.7}]}}
                                """))
                .isInstanceOf(InvalidModelException.class)
                .extracting(e -> ((InvalidModelException) e)
                        .problems().stream().map(Object::toString).toList())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("attempts must be one of ")
                        .endsWith(", but was 'best' (line 2, column 14)"))
                .contains(
                        "unit.rules[0].cut must be above 0 and at most 1, but was '70' (line 5, column 33)",
                        "unit.rules[2].domain must be one of cognitive, affective, psychomotor, but was 'moral'"
                                + " (line 7, column 39)")
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("unit.rules[1].kind must be one of every-criterion, "));
    }

    @Test
    void an_empty_composition_is_refused() {
        assertThatThrownBy(() -> ScoringJson.POLICY.parse("""
                                {"format": "tolok/policy/1", "id": "p", "title": "P", "attempts": "latest", "assessors": "mean",
                                 "missing": "zero", "criteria": "mean", "domains": "mean", "unit": {"kind": "all", "rules": []}}
                                """))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("unit.rules must be at least one");
    }

    @Test
    void a_mapper_that_finds_modules_reads_and_writes_policies() throws Exception {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        assertThat(mapper.readValue(mapper.writeValueAsString(FULL), ScoringPolicy.class))
                .isEqualTo(FULL);
    }
}
