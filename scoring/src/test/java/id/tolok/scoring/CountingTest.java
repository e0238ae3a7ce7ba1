package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.Counting;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Weight;
import id.tolok.score.Aggregations;
import id.tolok.text.Language;
import org.junit.jupiter.api.Test;

class CountingTest {

    /** The rubric for welding, in which the criterion {@code ukur}, of weight 1, counts otherwise. */
    private static Rubric with(Counting counting) {
        Rubric.Builder rubric = Rubric.builder()
                .id("las")
                .title(Welding.RUBRIC.title())
                .domains(Welding.RUBRIC.domains())
                .scales(Welding.RUBRIC.scales());
        Welding.RUBRIC
                .criteria()
                .forEach(criterion -> rubric.addCriteria(
                        criterion.id().text().equals("ukur")
                                ? criterion.toBuilder()
                                        .counting(counting)
                                        .weight(Weight.points(counting == Counting.FEEDBACK_ONLY ? 0 : 1))
                                        .build()
                                : criterion));
        return rubric.build();
    }

    private static Result score(Counting counting, String... marks) {
        return Welding.EVERY_CRITERION.toBuilder()
                .criteria(
                        counting == Counting.EXTRA_CREDIT
                                ? Aggregations.EXTRA_CREDIT_BY_WEIGHT
                                : Aggregations.WEIGHTED_MEAN)
                .build()
                .compile(with(counting))
                .score(Welding.rated(marks));
    }

    @Test
    void an_optional_criterion_counts_where_it_was_rated_and_is_not_missing_where_not() {
        Result rated = score(Counting.OPTIONAL, "teori=80", "ukur=kurang", "potong=ahli", "sambung=ahli");
        Result not = score(Counting.OPTIONAL, "teori=80", "potong=ahli", "sambung=ahli");

        assertThat(rated.standing(Domain.PSYCHOMOTOR)).hasToString("3/4");
        assertThat(rated.decision()).isEqualTo(Decision.NOT_YET_COMPETENT);
        assertThat(not.standing(Domain.PSYCHOMOTOR)).hasToString("1");
        assertThat(not.decision()).isEqualTo(Decision.COMPETENT);
        assertThat(not.explainScore(CriterionId.of("ukur")).toText(Language.INDONESIAN))
                .isEqualTo("kriteria ukur Mengukur pelat: pilihan, tidak dinilai\n");
    }

    @Test
    void extra_credit_can_only_add_and_decides_nothing() {
        Result rated = score(Counting.EXTRA_CREDIT, "teori=80", "ukur=cukup", "potong=ahli", "sambung=ahli");
        Result zero = score(Counting.EXTRA_CREDIT, "teori=80", "ukur=kurang", "potong=ahli", "sambung=ahli");
        Result not = score(Counting.EXTRA_CREDIT, "teori=80", "potong=ahli", "sambung=ahli");

        // (2·1 + 1·1 + 1·1/2) ÷ 3
        assertThat(rated.standing(Domain.PSYCHOMOTOR)).hasToString("7/6");
        assertThat(zero.standing(Domain.PSYCHOMOTOR)).hasToString("1");
        assertThat(not.standing(Domain.PSYCHOMOTOR)).hasToString("1");
        // the performance criterion that only extra credit assesses is not assessed
        assertThat(zero.decision(Welding.CUTTING)).isEqualTo(Decision.NOT_YET_CONCLUDED);
        assertThat(zero.decision(Welding.JOINING)).isEqualTo(Decision.COMPETENT);
    }

    @Test
    void feedback_counts_for_nothing_and_is_not_missed() {
        Result rated = score(Counting.FEEDBACK_ONLY, "teori=80", "ukur=kurang", "potong=ahli", "sambung=cukup");
        Result not = score(Counting.FEEDBACK_ONLY, "teori=80", "potong=ahli", "sambung=cukup");

        // (2·1 + 1·1/2) ÷ 3
        assertThat(rated.standing(Domain.PSYCHOMOTOR)).hasToString("5/6");
        assertThat(not.standing(Domain.PSYCHOMOTOR)).hasToString("5/6");
        assertThat(rated.decision(Welding.CUTTING)).isEqualTo(not.decision(Welding.CUTTING));
        assertThat(rated.standing(CriterionId.of("ukur"))).hasToString("0");
    }

    @Test
    void a_plain_mean_does_not_silently_count_extra_credit_as_any_other() {
        Rubric rubric = with(Counting.EXTRA_CREDIT);

        assertThatThrownBy(() -> Welding.EVERY_CRITERION.compile(rubric))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        criteria must be a rule for extra credit, since the rubric las has some, but was 'weighted-mean'
                            Maybe extra-credit-by-weight or extra-credit-by-factor""");
    }
}
