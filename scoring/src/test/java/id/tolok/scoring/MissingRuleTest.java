package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Combined.Use;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Absence;
import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import id.tolok.score.Origin;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingRuleTest {

    private static final ScoringPolicy FLOOR =
            Welding.deciding(DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.of(1, 4)));

    private static Result score(MissingRule rule, Ratings ratings) {
        return FLOOR.toBuilder().missing(rule).build().compile(Welding.RUBRIC).score(ratings);
    }

    @Test
    void a_rule_of_a_users_own_treats_absences_by_their_number() {
        Result one = score(OneExcused.INSTANCE, Welding.rated("teori=80", "potong=ahli", "sambung=cukup"));
        Result two = score(OneExcused.INSTANCE, Welding.rated("teori=80", "potong=ahli"));

        // (2·1 + 1·1/2) ÷ 3
        assertThat(one.standing(Domain.PSYCHOMOTOR)).hasToString("5/6");
        // (1·1/4 + 2·1 + 1·1/4) ÷ 4
        assertThat(two.standing(Domain.PSYCHOMOTOR)).hasToString("5/8");
    }

    @Test
    void a_rule_of_a_users_own_knows_what_is_critical() {
        Result result = score(OneExcused.INSTANCE, Welding.rated("teori=80", "ukur=ahli", "sambung=ahli"));

        assertThat(result.standing(Domain.PSYCHOMOTOR)).hasToString("1");
        assertThat(result.decision(Welding.CUTTING)).isEqualTo(Decision.NOT_YET_COMPETENT);
        assertThat(result.decision(Welding.JOINING)).isEqualTo(Decision.COMPETENT);
    }

    @Test
    void an_absence_says_why_how_much_and_how_many() {
        List<Absence> asked = new ArrayList<>();
        MissingRule listening = new MissingRule() {
            private static final long serialVersionUID = 1;

            @Override
            public Treatment treat(Absence absence) {
                asked.add(absence);
                return Treatment.LEFT_OUT;
            }

            @Override
            public String id() {
                return "listening";
            }

            @Override
            public LocalizedText title() {
                return LocalizedText.of("mendengar");
            }
        };

        score(listening, Welding.rated("teori=80", "ukur=-", "sambung=kurang")).standing();

        assertThat(asked).isNotEmpty().allSatisfy(absence -> {
            assertThat(absence.reason()).isEqualTo(Standing.Reason.MISSING);
            assertThat(absence.weight()).isEqualTo(Rational.of(2));
            assertThat(absence.origin().required()).contains(Score.of(1, 2));
            assertThat(absence.origin().critical()).isTrue();
            assertThat(absence.missing()).isEqualTo(1);
            assertThat(absence.applicable()).isEqualTo(3);
        });
        assertThat(listening.version()).isEqualTo(1);
    }

    @Test
    void missing_zero_and_not_applicable_are_told_apart() {
        for (MissingRules rule : MissingRules.values()) {
            Result result = score(rule, Welding.rated("teori=80", "ukur=-", "sambung=kurang"));
            Combined domain = (Combined) result.explainScore(Domain.PSYCHOMOTOR);

            assertThat(domain.contributions())
                    .as(rule.id())
                    .extracting(Combined.Contribution::use)
                    .containsExactly(
                            Use.NOT_APPLICABLE,
                            rule == MissingRules.ZERO ? Use.MISSING_COUNTED : Use.MISSING,
                            rule == MissingRules.REFUSED ? Use.DROPPED : Use.USED);
            assertThat(result.standing(CriterionId.of("ukur")))
                    .isEqualTo(Standing.none(Standing.Reason.NOT_APPLICABLE));
            assertThat(result.standing(CriterionId.of("potong"))).isEqualTo(Standing.none(Standing.Reason.MISSING));
            assertThat(result.standing(CriterionId.of("sambung"))).isEqualTo(Standing.at(Score.ZERO));
        }
    }

    @Test
    void what_is_refused_in_one_domain_is_refused_over_all() {
        MissingRule critical = new OfCritical(Treatment.REFUSED, Treatment.LEFT_OUT);
        Result refused = score(critical, Welding.rated("teori=80", "ukur=ahli", "sambung=ahli"));
        Result leftOut = score(critical, Welding.rated("potong=ahli", "ukur=ahli", "sambung=ahli"));

        assertThat(refused.standing()).isEqualTo(Standing.none(Standing.Reason.MISSING));
        assertThat(leftOut.standing()).hasToString("1");
    }

    @Test
    void a_whole_of_which_nothing_was_rated_passes_no_cut_whatever_it_counts_as() {
        MissingRule full = new OfCritical(Treatment.countedAs(Score.FULL), Treatment.countedAs(Score.FULL));
        Result result = score(full, Welding.rated());

        assertThat(result.standing()).hasToString("1");
        assertThat(result.decision(Welding.CUTTING)).isEqualTo(Decision.NOT_YET_CONCLUDED);
        assertThat(result.decision()).isNotEqualTo(Decision.COMPETENT);
    }

    @Test
    void what_counts_as_much_as_required_is_still_not_reached() {
        MissingRule full = new OfCritical(Treatment.countedAs(Score.FULL), Treatment.LEFT_OUT);
        Result result = Welding.EVERY_CRITERION.toBuilder()
                .missing(full)
                .build()
                .compile(Welding.RUBRIC)
                .score(Welding.rated("teori=80", "ukur=ahli", "sambung=ahli"));

        assertThat(result.decision(Welding.CUTTING)).isEqualTo(Decision.NOT_YET_COMPETENT);
    }

    @Test
    void every_rule_has_a_name_and_a_title() {
        assertThat(MissingRules.values())
                .extracting(MissingRules::id)
                .containsExactly("refused", "left-out", "zero", "fails");
        assertThat(MissingRules.ZERO.title()).hasToString("dihitung nol");
        assertThat(Treatment.countedAs(Score.of(1, 2)).label()).hasToString("dihitung 1/2");
        assertThat(Treatment.FAILED.label()).hasToString("dianggap belum tercapai");
    }

    @Test
    void an_absence_is_missing_and_one_of_those_that_apply() {
        assertThatThrownBy(() -> new Absence(Standing.Reason.NOT_APPLICABLE, Rational.of(-1), Origin.UNKNOWN, 0, -1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        4 problems:
                        1. reason must be one of missing, but was 'NOT_APPLICABLE'
                        2. weight must be 0 or more, but was '-1'
                        3. missing must be 1 or more, but was '0'
                        4. applicable must be as many as are missing (0) or more, but was '-1'""");
    }

    @Test
    void a_missing_rating_counts_as_a_share() {
        assertThatThrownBy(() -> Treatment.countedAs(Score.of(3, 2)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("score must be from 0 to 1, but was '3/2'");
        assertThatThrownBy(() -> new Treatment(Treatment.Effect.FAILED, Score.of(1, 2)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("score must be 0 where it does not count, but was '1/2'");
        assertThat(Treatment.countedAs(Score.FULL).isFailure()).isTrue();
        assertThat(Treatment.countedAs(Score.ZERO)).isEqualTo(MissingRules.ZERO.treatment());
    }

    /** Treats what is critical otherwise. */
    private record OfCritical(Treatment critical, Treatment others) implements MissingRule {
        @Override
        public Treatment treat(Absence absence) {
            return absence.origin().critical() ? critical : others;
        }

        @Override
        public String id() {
            return "of-critical";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("menurut kritis");
        }
    }
}
