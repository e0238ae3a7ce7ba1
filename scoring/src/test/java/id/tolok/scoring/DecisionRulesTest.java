package id.tolok.scoring;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_CONCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Aggregations;
import id.tolok.score.Score;
import id.tolok.score.Selections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    private static final DecisionRule COGNITIVE = DecisionRules.domainFloor(Domain.COGNITIVE, Score.ofPercent(70));
    private static final DecisionRule PSYCHOMOTOR = DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.ofPercent(75));
    private static final DecisionRule AFFECTIVE = DecisionRules.domainFloor(Domain.AFFECTIVE, Score.ofPercent(70));

    private static Decision cutting(DecisionRule rule, Ratings ratings) {
        return Welding.deciding(rule).compile(Welding.RUBRIC).score(ratings).decision(Welding.CUTTING);
    }

    @Test
    void a_floor_is_passed_when_met_exactly() {
        // cutting, psychomotor: (1·3/4 + 2·3/4) ÷ 3 = 3/4
        assertThat(cutting(PSYCHOMOTOR, Welding.rated("ukur=baik", "potong=baik")))
                .isEqualTo(COMPETENT);
        assertThat(cutting(PSYCHOMOTOR, Welding.rated("ukur=cukup", "potong=baik")))
                .isEqualTo(NOT_YET_COMPETENT);
    }

    @Test
    void a_floor_in_a_domain_that_the_unit_lacks_asks_nothing() {
        Ratings ratings = Welding.rated("teori=80", "ukur=baik", "potong=baik");

        assertThat(cutting(DecisionRules.all(COGNITIVE, AFFECTIVE), ratings)).isEqualTo(COMPETENT);
        assertThat(cutting(AFFECTIVE, ratings)).isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    void critical_criteria_must_be_met_whatever_the_rest() {
        DecisionRule rule = DecisionRules.criticalCriteria();

        assertThat(cutting(rule, Welding.rated("teori=0", "ukur=kurang", "potong=cukup")))
                .isEqualTo(COMPETENT);
        assertThat(cutting(rule, Welding.rated("teori=100", "ukur=ahli", "potong=kurang")))
                .isEqualTo(NOT_YET_COMPETENT);
        assertThat(cutting(rule, Welding.rated("teori=100", "ukur=ahli"))).isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    void a_cut_score_lets_strengths_make_up_for_weaknesses() {
        // 0.4·100/100 + 0.6·(1·0 + 2·1) ÷ 3 = 0.8
        Ratings ratings = Welding.rated("teori=100", "ukur=kurang", "potong=ahli");

        assertThat(cutting(DecisionRules.cutScore(Score.ofPercent(80)), ratings))
                .isEqualTo(COMPETENT);
        assertThat(cutting(DecisionRules.cutScore(Score.of(801, 1000)), ratings))
                .isEqualTo(NOT_YET_COMPETENT);
    }

    @Test
    void any_is_competent_if_one_is() {
        DecisionRule any = DecisionRules.any(COGNITIVE, PSYCHOMOTOR);

        assertThat(cutting(any, Welding.rated("teori=0", "ukur=baik", "potong=baik")))
                .isEqualTo(COMPETENT);
        assertThat(cutting(any, Welding.rated("teori=0"))).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(cutting(any, Welding.rated("teori=0", "ukur=kurang", "potong=kurang")))
                .isEqualTo(NOT_YET_COMPETENT);
    }

    @Test
    void at_least_some_concludes_once_the_rest_cannot_change_it() {
        DecisionRule two = DecisionRules.atLeast(2, COGNITIVE, PSYCHOMOTOR, DecisionRules.criticalCriteria());

        // critical met, psychomotor met
        assertThat(cutting(two, Welding.rated("ukur=baik", "potong=baik"))).isEqualTo(COMPETENT);
        assertThat(cutting(two, Welding.rated("teori=0", "potong=kurang"))).isEqualTo(NOT_YET_COMPETENT);
        assertThat(cutting(two, Welding.rated("teori=80", "potong=kurang"))).isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    void where_fewer_apply_than_are_asked_for_nothing_is_concluded() {
        DecisionRule two = DecisionRules.atLeast(2, AFFECTIVE, COGNITIVE);

        assertThat(cutting(two, Welding.rated("teori=100"))).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(cutting(two, Welding.rated("teori=0"))).isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    void alternatives_that_all_ask_nothing_neither_help_nor_harm() {
        DecisionRule rule = DecisionRules.all(COGNITIVE, DecisionRules.any(AFFECTIVE, AFFECTIVE));

        assertThat(cutting(rule, Welding.rated("teori=70"))).isEqualTo(COMPETENT);
    }

    @Test
    void the_hybrid_policy_asks_for_critical_criteria_and_for_each_floor() {
        Scorer scorer = Policies.hybrid(Welding.floors(70, 75)).compile(Welding.RUBRIC);

        assertThat(scorer.score(Welding.rated("teori=70", "ukur=baik", "potong=baik"))
                        .decision(Welding.CUTTING))
                .isEqualTo(COMPETENT);
        assertThat(scorer.score(Welding.rated("teori=69", "ukur=ahli", "potong=ahli"))
                        .decision(Welding.CUTTING))
                .isEqualTo(NOT_YET_COMPETENT);
    }

    @Test
    void the_opposite_turns_competent_and_not_yet_competent_around() {
        DecisionRule not = DecisionRules.not(COGNITIVE);

        assertThat(cutting(not, Welding.rated("teori=69"))).isEqualTo(COMPETENT);
        assertThat(cutting(not, Welding.rated("teori=70"))).isEqualTo(NOT_YET_COMPETENT);
        assertThat(cutting(not, Welding.rated())).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(cutting(
                        DecisionRules.all(PSYCHOMOTOR, DecisionRules.not(AFFECTIVE)),
                        Welding.rated("ukur=baik", "potong=baik")))
                .isEqualTo(COMPETENT);
    }

    @Test
    void points_of_what_is_met_must_suffice_and_critical_criteria_be_met() {
        // teori 1, ukur 1, potong 2 and critical
        DecisionRule three = DecisionRules.points(Rational.of(3));

        assertThat(cutting(three, Welding.rated("teori=0", "ukur=cukup", "potong=cukup")))
                .isEqualTo(COMPETENT);
        assertThat(cutting(three, Welding.rated("teori=70", "potong=cukup"))).isEqualTo(COMPETENT);
        assertThat(cutting(three, Welding.rated("teori=0", "potong=cukup"))).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(cutting(three, Welding.rated("teori=0", "ukur=kurang", "potong=cukup")))
                .isEqualTo(NOT_YET_COMPETENT);
        assertThat(cutting(three, Welding.rated("teori=70", "ukur=ahli", "potong=kurang")))
                .isEqualTo(NOT_YET_COMPETENT);
        assertThat(cutting(DecisionRules.points(Rational.ONE), Welding.rated("teori=70", "ukur=ahli")))
                .isEqualTo(NOT_YET_CONCLUDED);
        assertThatThrownBy(() -> DecisionRules.points(Rational.ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("points must be above 0, but was '0'");
    }

    @Test
    void a_cut_is_above_0_and_at_most_1() {
        assertThatThrownBy(() -> DecisionRules.cutScore(Score.ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("cut must be above 0 and at most 1, but was '0'");
        assertThatThrownBy(() -> Policies.hybrid(Map.of(Domain.AFFECTIVE, Score.of(101, 100))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("floor must be above 0 and at most 1, but was '101/100'");
    }

    @Test
    void a_composition_has_parts() {
        assertThatThrownBy(DecisionRules::all)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("rules must be at least one");
        assertThatThrownBy(() -> DecisionRules.atLeast(3, COGNITIVE, PSYCHOMOTOR))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("number must be from 1 to the number of rules, but was '3'");
        assertThatThrownBy(() -> DecisionRules.atLeast(0, COGNITIVE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("number must be from 1 to the number of rules, but was '0'");
    }

    @Test
    void rules_promise_what_their_parts_promise() {
        DecisionRule not = DecisionRules.not(DecisionRules.criticalCriteria());

        assertThat(DecisionRules.everyCriterion().laws()).containsExactlyInAnyOrder(DecisionLaw.values());
        assertThat(not.laws()).containsExactly(DecisionLaw.ORDER_INVARIANT);
        assertThat(DecisionRules.all(DecisionRules.evidence(), not).laws())
                .containsExactly(DecisionLaw.ORDER_INVARIANT);
        assertThat(DecisionRules.any(DecisionRules.evidence(), DecisionRules.cutScore(Score.FULL))
                        .laws())
                .containsExactlyInAnyOrder(DecisionLaw.values());
    }

    @Test
    void a_policy_promises_what_its_parts_let_it_promise() {
        ScoringPolicy policy = Welding.EVERY_CRITERION;

        assertThat(policy.laws()).containsExactlyInAnyOrder(DecisionLaw.values());
        assertThat(policy.toBuilder()
                        .criteria(new Selections.DropLowest(1))
                        .build()
                        .laws())
                .containsExactlyInAnyOrder(DecisionLaw.GROUNDED, DecisionLaw.ORDER_INVARIANT);
        assertThat(policy.toBuilder().assessors(Aggregations.LATEST).build().laws())
                .containsExactlyInAnyOrder(DecisionLaw.GROUNDED, DecisionLaw.MONOTONE);
    }

    @Test
    void at_least_some_of_the_criteria_must_be_met() {
        Scorer two = Welding.deciding(DecisionRules.criteriaAtLeast(2)).compile(Welding.RUBRIC);

        // cutting has three criteria, joining one
        assertThat(two.score(Welding.rated("teori=80", "ukur=baik", "potong=kurang", "sambung=ahli"))
                        .decision(Welding.CUTTING))
                .isEqualTo(COMPETENT);
        assertThat(two.score(Welding.rated("teori=60", "ukur=baik", "potong=kurang"))
                        .decision(Welding.CUTTING))
                .isEqualTo(NOT_YET_COMPETENT);
        assertThat(two.score(Welding.rated("teori=80", "potong=kurang")).decision(Welding.CUTTING))
                .isEqualTo(NOT_YET_CONCLUDED);
        assertThat(two.score(Welding.rated("sambung=ahli")).decision(Welding.JOINING))
                .isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    void a_domain_and_a_criterion_have_decisions_of_their_own() {
        Result floors = Policies.hybrid(Welding.floors(70, 60))
                .compile(Welding.RUBRIC)
                .score(Welding.rated("teori=70", "ukur=kurang", "potong=ahli", "sambung=ahli"));

        // of cutting 2/3, of joining 1; both above 60 %
        assertThat(floors.decision(Domain.COGNITIVE)).isEqualTo(COMPETENT);
        assertThat(floors.decision(Domain.PSYCHOMOTOR)).isEqualTo(COMPETENT);
        assertThat(floors.explain(Domain.PSYCHOMOTOR).parts()).hasSize(2);
        assertThat(floors.decision(CriterionId.of("ukur"))).isEqualTo(NOT_YET_COMPETENT);
        assertThat(floors.explain(CriterionId.of("potong")).decision()).isEqualTo(COMPETENT);
        assertThatThrownBy(() -> floors.decision(CriterionId.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a criterion of the rubric: x");
    }

    @Test
    void where_the_rule_says_nothing_of_a_domain_its_criteria_must_be_met() {
        Result result = Welding.deciding(DecisionRules.cutScore(Score.of(1, 2)))
                .compile(Welding.RUBRIC)
                .score(Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=ahli"));

        assertThat(result.decision(Domain.COGNITIVE)).isEqualTo(COMPETENT);
        assertThat(result.decision(Domain.PSYCHOMOTOR)).isEqualTo(NOT_YET_COMPETENT);
        assertThat(result.decision(Domain.AFFECTIVE)).isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    @SuppressWarnings("NullAway") // what is tried is a rule that breaks its contract
    void a_rule_that_answers_null_is_named() {
        DecisionRule mute = new DecisionRule() {
            @Override
            public DecisionExplanation decide(UnitCase unit) {
                return null;
            }

            @Override
            public String id() {
                return "mute";
            }
        };

        for (DecisionRule rule : List.of(mute, DecisionRules.all(mute), DecisionRules.not(mute))) {
            Scorer scorer =
                    Welding.EVERY_CRITERION.toBuilder().unit(rule).build().compile(Welding.RUBRIC);

            assertThatThrownBy(() -> scorer.score(Welding.rated("teori=80")).decision())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the decision rule mute must answer with an explanation, but answered null");
        }
    }
}
