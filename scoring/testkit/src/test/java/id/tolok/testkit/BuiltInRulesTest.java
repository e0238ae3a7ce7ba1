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
import id.tolok.rubric.Band;
import id.tolok.rubric.Domain;
import id.tolok.score.MissingRules;
import id.tolok.score.Predicates;
import id.tolok.score.Score;
import id.tolok.scoring.CertificationPolicy;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.SchemeRules;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.TrainingPolicy;
import id.tolok.standard.UnitCode;
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
                DecisionRules.criteriaAtLeast(2),
                DecisionRules.furtherAssessment(all(everyCriterion(), evidence())),
                DecisionRules.undecided(),
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

    /** Points are no shares: of weights in hundredths, too few come together. */
    @Test
    void points_keep_all_laws_but_that_of_scale() {
        assertThat(LawCheck.of(DecisionRules.points(Rational.of(1, 2)))
                        .tries(60)
                        .refutedBy(Map.of(KitLaw.D10_FULL_MARKS, lightest(met()), KitLaw.D11_SCALE_INVARIANT, met()))
                        .findAll())
                .isEmpty();
    }

    private static Rated lightest(Rated rated) {
        return new Changes(rated).rescaled(0, 0);
    }

    /** The opposite claims nothing but that order does not matter. */
    @Test
    void the_opposite_of_a_rule_keeps_what_it_claims() {
        LawCheck<Rated> check =
                LawCheck.of(DecisionRules.not(criticalCriteria())).tries(60);

        for (KitLaw law : List.of(
                KitLaw.D1_DETERMINISTIC,
                KitLaw.D4_ORDER_INVARIANT,
                KitLaw.D5_CRITERIA_UNORDERED,
                KitLaw.D7_NOT_APPLICABLE_NEUTRAL,
                KitLaw.D8_NAMES_NEUTRAL,
                KitLaw.D12_EXPLAINED,
                KitLaw.D14_SERIALIZABLE)) {
            assertThat(check.find(law)).isEmpty();
        }
    }

    static Stream<ScoringPolicy> policies() {
        return Stream.of(
                Policies.bnsp(),
                Policies.hybrid(Map.of(Domain.COGNITIVE, CUT, Domain.PSYCHOMOTOR, Score.of(4, 5))),
                Policies.portfolio(),
                Policies.mastery(1),
                Policies.mastery(2),
                Policies.certification().scoring(),
                CertificationPolicy.of(
                                Policies.hybrid(Map.of(Domain.AFFECTIVE, CUT)),
                                evidence(),
                                domainFloor(Domain.COGNITIVE, CUT))
                        .scoring(),
                Policies.bnsp().toBuilder().scheme(SchemeRules.atLeast(1)).build());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_ready_policy_keeps_the_laws(ScoringPolicy policy) {
        keepsItsLaws(LawCheck.of(policy));
    }

    /** Full marks once are not mastered twice, and what is not mastered fails here. */
    @Test
    void mastery_of_what_fails_until_then_refutes_full_marks() {
        ScoringPolicy policy =
                Policies.mastery(2).toBuilder().missing(MissingRules.FAILS).build();

        keepsItsLaws(LawCheck.of(policy).refutedBy(Map.of(KitLaw.D10_FULL_MARKS, met())));
    }

    private static Rated met() {
        return new Sketch(List.of(SampleSketches.criterion(0, 1)), SampleSketches.EQUAL_DOMAINS, Sketch.Style.FULL, 0)
                .toRated();
    }

    @Test
    void certification_keeps_both_gates() {
        LawCheck<Rated> certification =
                LawCheck.of(Policies.certification().scoring()).claiming(KitLaw.D16_EVIDENCE_GATE);

        keepsItsLaws(certification);
        assertThat(certification.laws()).contains(KitLaw.D16_EVIDENCE_GATE, KitLaw.D17_CRITICAL_GATE);
    }

    @Test
    void a_training_policy_keeps_the_laws_of_scores() {
        TrainingPolicy training =
                Policies.compensatory(Predicates.ofPercent(Band.from(0, "kurang"), Band.from(75, "baik")));
        LawCheck<Rated> check = LawCheck.of(training);

        keepsItsLaws(check);
        assertThat(check.laws())
                .contains(
                        KitLaw.P1_COMPILED_AGREES,
                        KitLaw.P2_ADDS_UP,
                        KitLaw.P3_SCORES_MONOTONE,
                        KitLaw.P4_JSON_ROUND_TRIP);
    }

    @Test
    void every_rule_for_the_whole_keeps_the_laws() {
        for (SchemeRule rule : List.of(SchemeRules.asScheme(), SchemeRules.atLeast(1), SchemeRules.atLeast(2))) {
            keepsItsLaws(LawCheck.of(rule));
        }
    }

    /** Points belong to units by their names. */
    @Test
    void points_of_units_keep_all_laws_but_that_of_names() {
        UnitCode first = UnitCode.parse("M.701001.001.01");
        UnitCode second = UnitCode.parse("M.701001.002.01");
        SchemeRule points = SchemeRules.points(
                Rational.of(2),
                Map.of(
                        first, new SchemeRules.Worth(Rational.of(2), true),
                        second, new SchemeRules.Worth(Rational.ONE, false)));
        keepsItsLaws(LawCheck.of(points).refutedBy(Map.of(KitLaw.D8_NAMES_NEUTRAL, met())));
    }
}
