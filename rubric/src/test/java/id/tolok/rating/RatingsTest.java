package id.tolok.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.rubric.CheckItem;
import id.tolok.rubric.Counting;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.SampleRubrics;
import id.tolok.rubric.Scale;
import id.tolok.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RatingsTest {

    private static final Rubric RUBRIC = SampleRubrics.welding();
    private static final AssessorId A1 = AssessorId.of("A1");
    private static final AssessorId A2 = AssessorId.of("A2");
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    private static final Scale LEVELS = SampleRubrics.quality();
    private static final Scale POINTS = Scale.ofPoints(0, 10, 1);
    private static final Scale LIST = Scale.ofChecklist(CheckItem.of("a", "A"), CheckItem.of("b", "B"));
    private static final Scale PASS = Scale.ofLevels(Level.of("BK", 0), Level.of("K", 1));

    @Test
    void ratings_are_checked_as_a_whole() {
        Rubric rubric = RUBRIC.edit()
                .change("bersih", criterion -> criterion.alwaysApplies(true))
                .build();
        Ratings ratings = Ratings.of(
                "P01",
                List.of(
                        Rating.of("teori", "A1", Outcome.points(101)),
                        Rating.of("praktik", "A1", Outcome.points(1)),
                        Rating.of("sambung", "A1", Outcome.level("istimewa")),
                        Rating.of("bersih", "A1", Outcome.notApplicable("malas")),
                        Rating.of("bersih", "A2", Outcome.level("baik"))));

        assertThatThrownBy(() -> ratings.checkedBy(rubric)).hasMessage("""
            4 problems:
            1. ratings[0].outcome must be points that the scale allows, from 0 to 100, but was '101'
            2. ratings[1].criterion must be a criterion of the rubric las, but was 'praktik'
            3. ratings[2].outcome must be one of the levels kurang, cukup, baik, amat-baik, but was 'istimewa'
            4. ratings[3].outcome must be a judgement, since the criterion applies to everybody, but was 'not applicable: malas'\
            """);
    }

    @Test
    void ratings_that_fit_are_themselves() {
        Ratings ratings = Ratings.of("P01", List.of(Rating.of("bersih", "A1", Outcome.notApplicable("rusak"))));

        assertThat(ratings.checkedBy(RUBRIC)).isSameAs(ratings);
    }

    static List<Object[]> outcomes() {
        return List.of(
                new Object[] {Outcome.level("baik"), LEVELS, "2", ""},
                new Object[] {
                    Outcome.level("x"),
                    LEVELS,
                    "!",
                    "must be one of the levels kurang, cukup, baik, amat-baik, but was 'x'"
                },
                new Object[] {
                    Outcome.level("x"), POINTS, "!", "must not be a level, since the scale has none, but was 'x'"
                },
                new Object[] {Outcome.points(4), LEVELS, "4", ""},
                new Object[] {
                    Outcome.points(3), LEVELS, "3", "must be points that the scale allows, from 0 to 4, but was '3'"
                },
                new Object[] {
                    Outcome.points(Rational.of(1, 2)),
                    POINTS,
                    "1/2",
                    "must be points that the scale allows, from 0 to 10, but was '1/2'"
                },
                new Object[] {Outcome.points(2), LIST, "2", ""},
                new Object[] {Outcome.met(true), PASS, "1", ""},
                new Object[] {Outcome.met(false), PASS, "0", ""},
                new Object[] {
                    Outcome.met(false),
                    LEVELS,
                    "!",
                    "must not be met or not met, since the scale has not two levels, but was 'not met'"
                },
                new Object[] {Outcome.checked("b"), LIST, "1", ""},
                new Object[] {Outcome.checked(), LIST, "0", ""},
                new Object[] {Outcome.checked("b", "c"), LIST, "!", "must be items of the checklist a, b, but was 'c'"},
                new Object[] {
                    Outcome.checked("b"),
                    PASS,
                    "!",
                    "must not be a list of items, since the scale is no checklist, but was 'checked: b'"
                },
                new Object[] {Outcome.notApplicable("rusak"), POINTS, "", ""},
                new Object[] {Outcome.withheld("sakit"), LIST, "", ""});
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void an_outcome_gives_points_on_the_scales_that_allow_it(
            Outcome outcome, Scale scale, String points, String problem) {
        assertThat(outcome.problemOn(scale, FieldPath.of("o"))
                        .map(Object::toString)
                        .orElse(""))
                .isEqualTo(problem.isEmpty() ? "" : "o " + problem);
        if (points.equals("!")) {
            assertThatThrownBy(() -> Ratings.points(outcome, scale)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(Ratings.points(outcome, scale).map(Rational::toString).orElse(""))
                    .isEqualTo(points);
        }
    }

    @Test
    void an_outcome_prints_as_people_say_it() {
        assertThat(List.of(
                        Outcome.level("baik"),
                        Outcome.points(3),
                        Outcome.met(true),
                        Outcome.checked("a", "b"),
                        Outcome.notApplicable("rusak"),
                        Outcome.withheld("sakit")))
                .extracting(Object::toString)
                .containsExactly("baik", "3", "met", "checked: a; b", "not applicable: rusak", "withheld: sakit");
    }

    @Test
    void what_is_not_a_judgement_has_a_reason() {
        assertThatThrownBy(() -> Outcome.notApplicable(" ")).hasMessage("reason must not be blank");
        assertThatThrownBy(() -> Outcome.withheld("")).hasMessage("reason must not be blank");
        assertThatThrownBy(() -> Outcome.level("")).hasMessage("level must not be blank");
        assertThatThrownBy(() -> new Correction(Outcome.points(1), A1, NOON, " "))
                .hasMessage("reason must not be blank");
    }

    @Test
    void drafts_do_not_count() {
        Rating draft = Rating.of("teori", "A1", Outcome.points(70)).toBuilder()
                .state(RatingState.DRAFT)
                .build();
        Ratings ratings = Ratings.of("P01", List.of(draft, Rating.of("teori", "A2", Outcome.points(80))));

        assertThat(ratings.of(CriterionId.of("teori")))
                .containsExactly(ratings.ratings().get(1));
        assertThat(ratings.of(CriterionId.of("bersih"))).isEmpty();
        assertThat(draft.isFinal()).isFalse();
        assertThat(draft.finished()).isEqualTo(Rating.of("teori", "A1", Outcome.points(70)));
        assertThat(RatingState.DRAFT.label(Language.INDONESIAN)).isEqualTo("rancangan");
    }

    @Test
    void a_correction_keeps_what_it_replaces() {
        Rating first = Rating.of("teori", "A1", Outcome.points(70));

        Rating second = first.corrected(Outcome.points(75), A2, NOON, "salah tulis");
        Rating third = second.corrected(Outcome.points(72), A1, NOON, "salah hitung");

        assertThat(third.outcome()).isEqualTo(Outcome.points(72));
        assertThat(third.assessor()).isEqualTo(A1);
        assertThat(third.corrections())
                .containsExactly(
                        new Correction(Outcome.points(70), A2, NOON, "salah tulis"),
                        new Correction(Outcome.points(75), A1, NOON, "salah hitung"));
        assertThat(first.corrections()).isEmpty();
    }

    @Test
    void corrections_stand_in_time_and_only_at_what_was_final() {
        Rating once = Rating.of("teori", "A1", Outcome.points(70)).corrected(Outcome.points(75), A2, NOON, "x");
        Rating draft = Rating.of("teori", "A1", Outcome.points(70)).toBuilder()
                .state(RatingState.DRAFT)
                .build();

        assertThatThrownBy(() -> once.corrected(Outcome.points(1), A1, NOON.minusSeconds(1), "y"))
                .hasMessage("corrections[1].at must not be before the correction before it, but was"
                        + " '2026-11-24T04:59:59Z'");
        assertThatThrownBy(() -> draft.corrected(Outcome.points(1), A1, NOON, "y"))
                .hasMessage("corrections must be empty, since the rating is a draft");
        assertThatThrownBy(() -> once.toBuilder().attempt(0).build())
                .hasMessage("attempt must be 1 or more, but was '0'");
    }

    @Test
    void an_assessor_rates_a_criterion_once_at_an_attempt() {
        Rating one = Rating.of("teori", "A1", Outcome.points(70));

        assertThat(Ratings.of("P01", List.of(one, one.toBuilder().attempt(2).build()))
                        .of(one.criterion()))
                .hasSize(2);
        assertThatThrownBy(() -> Ratings.of("P01", List.of(one, Rating.of("teori", "A1", Outcome.points(80)))))
                .hasMessage("ratings[1] must differ from that of ratings[0], but was 'teori by A1, attempt 1'");
    }

    @Test
    void ratings_of_one_candidate_join() {
        Ratings observed = Ratings.of("P01", List.of(Rating.of("sambung", "A1", Outcome.level("baik"))));
        Ratings tested = Ratings.of("P01", List.of(Rating.of("teori", "A1", Outcome.points(70))));

        assertThat(observed.plus(tested).ratings())
                .containsExactly(observed.ratings().get(0), tested.ratings().get(0));
        assertThatThrownBy(() -> observed.plus(Ratings.of("P02", List.of())))
                .hasMessage("candidate must be P01, but was 'P02'");
        assertThatThrownBy(() -> observed.plus(observed))
                .hasMessage("ratings[1] must differ from that of ratings[0], but was 'sambung by A1, attempt 1'");
    }

    @Test
    void what_is_missing_is_listed_by_criterion_assessor_and_evidence() {
        Rubric rubric = RUBRIC.edit()
                .change("bersih", criterion -> criterion.counting(Counting.OPTIONAL))
                .build();
        Rating teori = Rating.of("teori", "A1", Outcome.points(70)).toBuilder()
                .addEvidence("b-1")
                .build();
        Rating notApplicable = Rating.of("sambung", "A2", Outcome.notApplicable("rusak"));
        Ratings ratings = Ratings.builder()
                .candidate(CandidateId.of("P01"))
                .ratings(List.of(
                        teori,
                        notApplicable,
                        Rating.of("teori", "A2", Outcome.withheld("sakit")),
                        Rating.of("sambung", "A1", Outcome.level("baik")).toBuilder()
                                .state(RatingState.DRAFT)
                                .build()))
                .build();

        Missing missing = ratings.missing(rubric, List.of(A1, A2, A2, AssessorId.of("A3")), List.of("b-1", "b-2"));

        assertThat(missing.criteria()).isEmpty();
        assertThat(missing.byAssessor())
                .isEqualTo(Map.of(
                        A1,
                        List.of(CriterionId.of("sambung")),
                        A2,
                        List.of(CriterionId.of("teori")),
                        AssessorId.of("A3"),
                        List.of(CriterionId.of("teori"), CriterionId.of("sambung"))));
        assertThat(missing.withoutEvidence()).containsExactly(notApplicable);
        assertThat(missing.unusedEvidence()).containsExactly("b-2");
        assertThat(missing.isEmpty()).isFalse();
    }

    @Test
    void a_criterion_that_counts_and_nobody_rated_is_missing() {
        Missing missing = Ratings.of("P01", List.of()).missing(RUBRIC);

        assertThat(missing.criteria()).extracting(CriterionId::text).containsExactly("teori", "sambung", "bersih");
        assertThat(missing.byAssessor()).isEmpty();
        assertThat(new Missing(List.of(), Map.of(), List.of(), List.of()).isEmpty())
                .isTrue();
        assertThat(new Missing(List.of(), Map.of(A1, List.of()), List.of(), List.of()).isEmpty())
                .isFalse();
        assertThat(new Missing(List.of(), Map.of(), List.of(), List.of("b")).isEmpty())
                .isFalse();
        assertThat(new Missing(missing.criteria(), Map.of(), List.of(), List.of()).isEmpty())
                .isFalse();
    }
}
