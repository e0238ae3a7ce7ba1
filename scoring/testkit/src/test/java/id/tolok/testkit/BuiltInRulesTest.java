package id.tolok.testkit;

import static id.tolok.scoring.DecisionRules.all;
import static id.tolok.scoring.DecisionRules.any;
import static id.tolok.scoring.DecisionRules.atLeast;
import static id.tolok.scoring.DecisionRules.criticalCriteria;
import static id.tolok.scoring.DecisionRules.cutScore;
import static id.tolok.scoring.DecisionRules.domainFloor;
import static id.tolok.scoring.DecisionRules.everyCriterion;
import static id.tolok.scoring.DecisionRules.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.rubric.Domain;
import id.tolok.score.MissingRules;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.Policies;
import id.tolok.scoring.ScoringPolicy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInRulesTest {

    static final Score CUT = Score.of(7, 10);

    private static void keepsItsLaws(LawCheck<?> check) {
        assertThat(check.tries(60).findAll()).isEmpty();
    }

    static Stream<DecisionRule> rules() {
        return Stream.of(
                everyCriterion(),
                criticalCriteria(),
                domainFloor(Domain.COGNITIVE, CUT),
                cutScore(CUT),
                evidence(),
                all(everyCriterion(), evidence()),
                any(everyCriterion(), cutScore(Score.of(2, 3))),
                atLeast(2, criticalCriteria(), domainFloor(Domain.PSYCHOMOTOR, CUT), cutScore(Score.of(1, 2))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_built_in_rule_keeps_the_laws(DecisionRule rule) {
        keepsItsLaws(LawCheck.of(rule));
    }

    @ParameterizedTest
    @EnumSource(MissingRules.class)
    void every_rule_for_what_is_missing_keeps_the_laws(MissingRules rule) {
        keepsItsLaws(LawCheck.of(rule));
    }

    @Test
    void rules_that_ask_for_evidence_and_critical_criteria_keep_the_gates() {
        for (DecisionRule rule : List.of(evidence(), all(cutScore(CUT), evidence()))) {
            LawCheck.of(rule).check(KitLaw.D16_EVIDENCE_GATE);
        }
        for (DecisionRule rule : List.of(everyCriterion(), criticalCriteria())) {
            LawCheck.of(rule).check(KitLaw.D17_CRITICAL_GATE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7/10", "2/3", "1/1000", "139/200", "1"})
    void cut_scores_are_exact(String share) {
        Score cut = Score.of(Rational.parse(share));

        LawCheck.of(cutScore(cut), cut).check(KitLaw.D18_STATED_CUT);
        LawCheck.of(cutScore(cut)).check(KitLaw.D9_CUT_EXACT);
    }

    static Stream<ScoringPolicy> policies() {
        return Stream.of(
                Policies.bnsp(), Policies.hybrid(Map.of(Domain.COGNITIVE, CUT, Domain.PSYCHOMOTOR, Score.of(4, 5))));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_ready_policy_keeps_the_laws(ScoringPolicy policy) {
        keepsItsLaws(LawCheck.of(policy));
    }
}
