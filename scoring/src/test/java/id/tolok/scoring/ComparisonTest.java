package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.evidence.Evidence;
import id.tolok.number.Rational;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Band;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.score.Predicates;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.standard.UnitCode;
import id.tolok.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Scorer SCORER = Welding.EVERY_CRITERION.compile(Welding.RUBRIC);

    private static final Result BEFORE =
            SCORER.score(Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=cukup"));

    private static final Result AFTER =
            SCORER.score(Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=baik"));

    @Test
    void what_moved_is_what_caused_another_decision() {
        Comparison comparison = BEFORE.comparedWith(AFTER);

        assertThat(comparison.moved()).extracting(moved -> moved.about().key()).containsExactly("ukur", "sambung");
        assertThat(comparison.moved().get(0).before()).contains(Standing.at(Score.ZERO));
        assertThat(comparison.moved().get(0).after()).contains(Standing.at(Score.of(3, 4)));
        assertThat(comparison.redecided())
                .containsExactly(new Comparison.Redecided(
                        Welding.CUTTING, Optional.of(Decision.NOT_YET_COMPETENT), Optional.of(Decision.COMPETENT)));
        assertThat(comparison.moved(Welding.CUTTING))
                .extracting(moved -> moved.about().key())
                .containsExactly("ukur");
        assertThat(english(comparison.causes(Welding.CUTTING))).containsExactly("ukur: A1 kurang → A1 baik");
        assertThat(english(comparison.causes()))
                .containsExactly("ukur: A1 kurang → A1 baik", "sambung: A1 cukup → A1 baik");
        assertThat(comparison.isOtherPolicy()).isFalse();
    }

    @Test
    void results_of_different_candidates_are_not_compared() {
        Result other = SCORER.score(Ratings.of("C2", List.of()));

        assertThatThrownBy(() -> BEFORE.comparedWith(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the results must be of one candidate, but are of C1 and C2");
    }

    @Test
    void another_policy_can_decide_otherwise_without_anything_moved() {
        Result hybrid = Policies.hybrid(Welding.floors(70, 60))
                .compile(Welding.RUBRIC)
                .score(Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=cukup"));
        Comparison comparison = BEFORE.comparedWith(hybrid);

        assertThat(comparison.isOtherPolicy()).isTrue();
        assertThat(comparison.moved()).isEmpty();
        assertThat(comparison.redecided())
                .extracting(Comparison.Redecided::unit)
                .containsExactly(Welding.CUTTING, Welding.JOINING);
        assertThat(english(comparison.causes(Welding.CUTTING)))
                .containsExactly(
                        "policy: every-criterion 1 → hybrid 1",
                        "unit: every-criterion 1 → all 1",
                        "unit.0: none → critical-criteria 1",
                        "unit.1: none → domain-floor 1",
                        "unit.2: none → domain-floor 1");
        assertThat(comparison.causes().get(2).words()).hasToString("unit.0: tidak ada → critical-criteria 1");
    }

    private static List<String> english(List<Cause> causes) {
        return causes.stream().map(cause -> cause.words().in(Language.ENGLISH)).toList();
    }

    @Test
    void other_settings_of_a_policy_are_a_cause_even_if_its_version_was_not_counted_up() {
        Ratings ratings = Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=cukup");
        Result strict = Welding.deciding(DecisionRules.cutScore(Score.ofPercent(80)))
                .compile(Welding.RUBRIC)
                .score(ratings);
        Result lenient = Welding.deciding(DecisionRules.cutScore(Score.ofPercent(50)))
                .compile(Welding.RUBRIC)
                .score(ratings);

        assertThat(english(strict.comparedWith(lenient).causes())).containsExactly("policy: test 1, other settings");
    }

    @Test
    void evidence_that_came_went_or_was_judged_otherwise_is_a_cause() {
        Scorer scorer = Policies.bnsp().compile(Welding.RUBRIC);
        Ratings ratings = Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=cukup");
        Evidence.Builder cutting = Welding.evidence("E1", "C.000000.001.01");
        Evidence joining = Welding.evidence("E2", "C.000000.002.01").accepted().build();
        Result before = scorer.score(ratings, List.of(cutting.build(), joining));
        Result after = scorer.score(
                ratings,
                List.of(
                        cutting.accepted().build(),
                        Welding.evidence("E3", "C.000000.001.01#1.1").accepted().build()));
        Comparison comparison = before.comparedWith(after);

        assertThat(comparison.moved()).isEmpty();
        assertThat(english(comparison.causes(Welding.CUTTING)))
                .containsExactly(
                        "evidence E1: not judged whether valid; not judged whether authentic; not judged whether current;"
                                + " not judged whether sufficient → valid, authentic, current and sufficient",
                        "evidence E3: none → valid, authentic, current and sufficient");
        assertThat(comparison.causes(Welding.JOINING))
                .extracting(cause -> cause.words().toString())
                .containsExactly("bukti E2: valid, asli, terkini dan memadai → tidak ada");
        assertThat(comparison.redecided())
                .extracting(Comparison.Redecided::unit)
                .containsExactly(Welding.CUTTING, Welding.JOINING);
    }

    @Test
    void what_changed_in_the_rubric_is_a_cause_for_the_units_that_it_touches() {
        Rubric stricter = Welding.RUBRIC
                .edit()
                .change("ukur", criterion -> criterion.required(Rational.of(4)))
                .remove("sambung")
                .build();
        Result after =
                Welding.EVERY_CRITERION.compile(stricter).score(Welding.rated("teori=80", "ukur=baik", "potong=ahli"));
        Comparison comparison = AFTER.comparedWith(after);

        assertThat(english(comparison.causes(Welding.CUTTING)))
                .hasSize(1)
                .first()
                .asString()
                .contains("ukur");
        assertThat(english(comparison.causes(Welding.JOINING))).hasSize(2).contains("sambung: A1 baik → not rated");
        assertThat(comparison.redecided())
                .containsExactly(
                        new Comparison.Redecided(
                                Welding.CUTTING,
                                Optional.of(Decision.COMPETENT),
                                Optional.of(Decision.NOT_YET_COMPETENT)),
                        new Comparison.Redecided(Welding.JOINING, Optional.of(Decision.COMPETENT), Optional.empty()));
    }

    @Test
    void where_nothing_is_another_there_is_no_cause() {
        Comparison comparison =
                AFTER.comparedWith(SCORER.score(Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=baik")));

        assertThat(comparison.causes()).isEmpty();
        assertThat(comparison.regraded()).isEmpty();
        assertThatThrownBy(() -> comparison.causes(UnitCode.parse("C.000000.009.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not decided on: C.000000.009.01; decided on were ");
    }

    @Test
    void a_score_that_is_called_otherwise_is_named_by_its_domain() {
        ScoringPolicy graded = Welding.EVERY_CRITERION.toBuilder()
                .grading(Predicates.ofPercent(Band.from(0, "kurang"), Band.from(75, "baik")))
                .build();
        Scorer scorer = graded.compile(Welding.RUBRIC);
        Result before = scorer.score(Welding.rated("teori=74", "ukur=baik", "potong=ahli", "sambung=baik"));
        Result after = scorer.score(Welding.rated("teori=75", "ukur=baik", "potong=ahli", "sambung=baik"));

        assertThat(before.comparedWith(after).regraded()).containsExactly(Domain.COGNITIVE);
    }

    @Test
    void a_transcript_prints_as_its_decision() {
        assertThat(BEFORE.transcript()).hasToString("C1: BK by every-criterion 1");
    }
}
