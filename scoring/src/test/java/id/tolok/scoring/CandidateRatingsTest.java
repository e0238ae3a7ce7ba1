package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.RatingState;
import id.tolok.rating.Ratings;
import id.tolok.score.Aggregations;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateRatingsTest {

    private static final RubricPlan PLAN = RubricPlan.of(Welding.RUBRIC, Aggregations.MEAN);

    private static final Rating DRAFT = Welding.rating("ukur", "A9", Outcome.level("baik")).toBuilder()
            .state(RatingState.DRAFT)
            .build();

    private static Rating potong(String assessor) {
        return Welding.rating("potong", assessor, Outcome.level("baik"));
    }

    private static Ratings ratings(Rating... ratings) {
        return Ratings.of("C1", List.of(ratings));
    }

    @Test
    void ratings_stand_by_criterion_in_the_order_given_without_drafts() {
        Rating measured = Welding.rating("ukur", "A1", Outcome.level("ahli"));

        CandidateRatings sorted = CandidateRatings.of(PLAN, ratings(potong("A2"), DRAFT, measured, potong("A1")));

        assertThat(sorted.of(0)).isEmpty();
        assertThat(sorted.of(1)).containsExactly(measured);
        assertThat(sorted.of(2)).containsExactly(potong("A2"), potong("A1"));
        assertThat(sorted.of(3)).isEmpty();
    }

    @Test
    void places_are_found_whatever_is_guessed() {
        assertThat(PLAN.place(potong("A1").criterion(), 0)).isEqualTo(2);
        assertThat(PLAN.place(potong("A1").criterion(), 1)).isEqualTo(2);
        assertThat(PLAN.place(potong("A1").criterion(), 2)).isEqualTo(2);
        assertThat(PLAN.place(potong("A1").criterion(), 3)).isEqualTo(2);
        assertThat(PLAN.place(potong("A1").criterion(), -1)).isEqualTo(2);
        assertThat(PLAN.place(
                        Welding.rating("lain", "A1", Outcome.level("baik")).criterion(), 0))
                .isEqualTo(-1);
    }

    @Test
    void everything_that_does_not_fit_is_named_at_once() {
        Scorer scorer = Welding.EVERY_CRITERION.compile(Welding.RUBRIC);
        Rating badDraft = DRAFT.toBuilder().outcome(Outcome.level("x")).build();

        assertThatThrownBy(() -> scorer.score(ratings(
                        Welding.rating("ukur", "A1", Outcome.level("y")),
                        badDraft,
                        Welding.rating("teori", "A1", Outcome.points(101)),
                        Welding.rating("lain", "A1", Outcome.points(1)))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("4 problems")
                .hasMessageContaining(
                        "ratings[0].outcome must be one of the levels kurang, cukup, baik, ahli, but was 'y'")
                .hasMessageContaining(
                        "ratings[1].outcome must be one of the levels kurang, cukup, baik, ahli, but was 'x'")
                .hasMessageContaining("ratings[3].criterion must be a criterion of the rubric las, but was 'lain'");
        assertThatThrownBy(() -> scorer.score(ratings(badDraft))).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> scorer.score(ratings(Welding.rating("ukur", "A1", Outcome.level("y")))))
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> scorer.score(ratings(
                        Welding.attempt("ukur", "A1", 1, Outcome.level("baik")),
                        Welding.attempt("ukur", "A1", 2, Outcome.level("y")))))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void a_rating_that_is_no_judgement_is_allowed() {
        Result result = Welding.EVERY_CRITERION
                .compile(Welding.RUBRIC)
                .score(ratings(
                        Welding.rating("ukur", "A1", Outcome.withheld("lampu padam")),
                        Welding.rating("ukur", "A2", Outcome.level("cukup")),
                        Welding.rating("potong", "A1", Outcome.notApplicable("tidak ada alat"))));

        assertThat(result.standing(
                        Welding.rating("ukur", "A1", Outcome.level("baik")).criterion()))
                .hasToString("1/2");
    }
}
