package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Aggregations;
import id.tolok.score.MissingRules;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.standard.UnitCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final Ratings GOOD = Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=cukup");

    private static Result score(ScoringPolicy policy, Ratings ratings) {
        return policy.compile(Welding.RUBRIC).score(ratings);
    }

    @Test
    void scores_are_weighted_means_by_domain_and_over_domains() {
        Result result = score(Welding.EVERY_CRITERION, GOOD);

        // psychomotor: (1·3/4 + 2·4/4 + 1·2/4) ÷ 4 = 13/16; overall: 0.4·80/100 + 0.6·13/16 = 0.8075
        assertThat(result.standing(Domain.COGNITIVE)).hasToString("4/5");
        assertThat(result.standing(Domain.PSYCHOMOTOR)).hasToString("13/16");
        assertThat(result.standing()).isEqualTo(Standing.at(Score.of(Rational.parse("0.8075"))));
        assertThat(result.standing(CriterionId.of("ukur"))).hasToString("3/4");
        assertThat(result.standing(Domain.AFFECTIVE)).isEqualTo(Standing.none(Standing.Reason.NOTHING_COUNTS));
    }

    @Test
    void contributions_add_up_to_the_score_exactly() {
        Combined overall = (Combined) score(Welding.EVERY_CRITERION, GOOD).explainScore();

        assertThat(overall.contributions())
                .extracting(Combined.Contribution::contribution)
                .containsExactly(Rational.parse("0.32"), Rational.parse("0.4875"));
    }

    @Test
    void every_criterion_met_is_competent() {
        Result result = score(Welding.EVERY_CRITERION, GOOD);

        assertThat(result.units()).containsExactly(Welding.CUTTING, Welding.JOINING);
        assertThat(result.decision()).isEqualTo(Decision.COMPETENT);
        assertThat(result).hasToString("C1: K by every-criterion");
        assertThat(result.improvements()).isEmpty();
    }

    @Test
    void one_performance_criterion_not_met_is_not_yet_competent_whatever_the_mean() {
        Result result = score(
                Welding.EVERY_CRITERION, Welding.rated("teori=100", "ukur=kurang", "potong=ahli", "sambung=ahli"));

        assertThat(result.decision(Welding.CUTTING)).isEqualTo(Decision.NOT_YET_COMPETENT);
        assertThat(result.decision(Welding.JOINING)).isEqualTo(Decision.COMPETENT);
        assertThat(result.decision()).isEqualTo(Decision.NOT_YET_COMPETENT);
        assertThat(result.improvements())
                .extracting(improvement -> improvement.about().key())
                .containsExactly("ukur");
    }

    @Test
    void knowledge_that_is_not_met_keeps_the_unit_from_being_competent() {
        Result result =
                score(Welding.EVERY_CRITERION, Welding.rated("teori=69", "ukur=ahli", "potong=ahli", "sambung=ahli"));

        assertThat(result.decision(Welding.CUTTING)).isEqualTo(Decision.NOT_YET_COMPETENT);
    }

    @Test
    void a_product_review_that_falls_short_leads_to_further_assessment() {
        Result result =
                score(Welding.EVERY_CRITERION, Welding.rated("teori=80", "ukur=ahli", "potong=ahli", "sambung=kurang"));

        assertThat(result.decision(Welding.JOINING)).isEqualTo(Decision.NOT_YET_CONCLUDED);
        assertThat(result.decision()).isEqualTo(Decision.NOT_YET_CONCLUDED);
    }

    @Test
    void nothing_rated_has_no_score_and_concludes_nothing() {
        Result result = score(Welding.EVERY_CRITERION, Welding.rated());

        assertThat(result.standing()).isEqualTo(Standing.none(Standing.Reason.MISSING));
        assertThat(result.decision()).isEqualTo(Decision.NOT_YET_CONCLUDED);
    }

    @Test
    void what_does_not_apply_neither_helps_nor_harms() {
        Result result =
                score(Welding.EVERY_CRITERION, Welding.rated("teori=80", "ukur=-", "potong=ahli", "sambung=cukup"));

        // (2·1 + 1·1/2) ÷ 3
        assertThat(result.standing(Domain.PSYCHOMOTOR)).hasToString("5/6");
        assertThat(result.decision()).isEqualTo(Decision.COMPETENT);
    }

    @Test
    void a_unit_of_which_nothing_applies_is_not_concluded() {
        Result result = score(Welding.EVERY_CRITERION, Welding.rated("sambung=-"));

        assertThat(result.decision(Welding.JOINING)).isEqualTo(Decision.NOT_YET_CONCLUDED);
    }

    @Test
    void the_latest_attempt_counts_and_assessors_are_averaged() {
        Ratings ratings = Ratings.of(
                "C1",
                List.of(
                        Welding.attempt("ukur", "A1", 2, Welding.outcome("ahli")),
                        Welding.attempt("ukur", "A1", 1, Welding.outcome("kurang")),
                        Welding.rating("ukur", "A2", Welding.outcome("cukup"))));

        assertThat(score(Welding.EVERY_CRITERION, ratings).standing(CriterionId.of("ukur")))
                .hasToString("3/4");
    }

    @Test
    void the_four_ways_with_a_missing_rating_differ() {
        Ratings ratings = Welding.rated("teori=80", "potong=ahli", "sambung=cukup");
        ScoringPolicy policy = Welding.deciding(DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.of(1, 2)));

        record Case(MissingRules rule, String domain, Decision cutting) {}
        for (Case expected : List.of(
                new Case(MissingRules.REFUSED, "belum dinilai", Decision.NOT_YET_CONCLUDED),
                // (2·1 + 1·1/2) ÷ 3
                new Case(MissingRules.LEFT_OUT, "5/6", Decision.COMPETENT),
                // (0 + 2·1 + 1·1/2) ÷ 4
                new Case(MissingRules.ZERO, "5/8", Decision.COMPETENT),
                new Case(MissingRules.FAILS, "5/6", Decision.NOT_YET_COMPETENT))) {
            Result result = score(policy.toBuilder().missing(expected.rule()).build(), ratings);

            assertThat(result.standing(Domain.PSYCHOMOTOR))
                    .as(expected.toString())
                    .hasToString(expected.domain());
            assertThat(result.decision(Welding.CUTTING)).as(expected.toString()).isEqualTo(expected.cutting());
        }
    }

    @Test
    void missing_is_judged_by_the_policy_where_every_criterion_must_be_met() {
        Ratings ratings = Welding.rated("teori=80", "potong=ahli", "sambung=cukup");

        for (MissingRules rule : MissingRules.values()) {
            Result result =
                    score(Welding.EVERY_CRITERION.toBuilder().missing(rule).build(), ratings);

            assertThat(result.decision(Welding.CUTTING))
                    .as(rule.name())
                    .isEqualTo(rule.treatment().isFailure() ? Decision.NOT_YET_COMPETENT : Decision.NOT_YET_CONCLUDED);
        }
    }

    @Test
    void ratings_that_do_not_fit_the_rubric_are_refused_with_all_problems() {
        Ratings ratings = Welding.rated("teori=101", "ukur=hebat", "las=baik");

        assertThatThrownBy(() -> score(Welding.EVERY_CRITERION, ratings))
                .isInstanceOf(InvalidModelException.class)
                .extracting(e -> ((InvalidModelException) e)
                        .problems().stream()
                                .map(problem -> problem.path().text() + " " + problem.found())
                                .toList())
                .isEqualTo(List.of("ratings[0].outcome 101", "ratings[1].outcome hebat", "ratings[2].criterion las"));
    }

    @Test
    void a_unit_that_was_not_decided_on_is_a_callers_error() {
        Result result = score(Welding.EVERY_CRITERION, GOOD);
        UnitCode other = UnitCode.parse("C.000000.009.01");

        assertThatThrownBy(() -> result.decision(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not decided on: C.000000.009.01; decided on were [C.000000.001.01, C.000000.002.01]");
        assertThatThrownBy(() -> result.standing(CriterionId.of("las")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a criterion of the rubric: las");
    }

    @Test
    void a_policy_has_a_name_and_a_version_from_1() {
        assertThatThrownBy(() -> Policies.bnsp().toBuilder().id(" ").version(0).build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("2 problems:\n1. id must not be blank\n2. version must be 1 or more, but was '0'");
    }

    @Test
    void usual_parts_are_latest_mean_refused_and_weighted_means() {
        ScoringPolicy policy = Policies.bnsp();

        assertThat(policy.attempts()).isEqualTo(Aggregations.LATEST);
        assertThat(policy.assessors()).isEqualTo(Aggregations.MEAN);
        assertThat(policy.missing()).isEqualTo(MissingRules.REFUSED);
        assertThat(policy.criteria()).isEqualTo(Aggregations.WEIGHTED_MEAN);
        assertThat(policy.domains()).isEqualTo(Aggregations.WEIGHTED_MEAN);
    }
}
