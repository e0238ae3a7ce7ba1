package id.tolok.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.SampleRubrics;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    private static final Instrument TEST = SampleTests.choices();
    private static final AssessorId ASSESSOR = AssessorId.of("A1");

    private static TestResult marked(Map<String, String> given, Marking marking) {
        return TEST.mark(Answers.of("P01", given), marking);
    }

    @Test
    void right_answers_count_their_points() {
        TestResult result = marked(Map.of("t-1", "B", "t-2", "C", "t-4", "benar"), Marking.NUMBER_RIGHT);

        assertThat(result.points()).isEqualTo(Rational.of(3));
        assertThat(result.highest()).isEqualTo(Rational.of(5));
        assertThat(result.share()).isEqualTo(Rational.of(3, 5));
        assertThat(result.items())
                .extracting(ItemResult::status)
                .containsExactly(
                        ItemResult.Status.RIGHT,
                        ItemResult.Status.WRONG,
                        ItemResult.Status.LEFT_OUT,
                        ItemResult.Status.RIGHT);
        assertThat(result).hasToString("P01: 3 of 5 points");
        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void correction_for_guessing_takes_off_what_blind_guessing_gains() {
        TestResult result =
                marked(Map.of("t-1", "B", "t-2", "C", "t-3", "A", "t-4", "salah"), Marking.CORRECTED_FOR_GUESSING);

        // R − W ÷ (k − 1): 1 − 2/3 of the four-option items; the statement of 2 points costs 2 × (1/2 ÷ 1/2)
        assertThat(result.points())
                .isEqualTo(Rational.of(1).minus(Rational.of(2, 3)).minus(Rational.of(2)));
        assertThat(result.share()).isEqualTo(Rational.ZERO);
        assertThat(result.on(StandardRef.parse("C.000000.001.01#knowledge.1")).share())
                .isEqualTo(Rational.of(1, 9));
    }

    @Test
    void guessing_blindly_gains_nothing_on_average_under_the_correction() {
        Rational sum = Rational.ZERO;
        for (String letter : List.of("A", "B", "C", "D")) {
            sum = sum.plus(marked(Map.of("t-1", letter), Marking.CORRECTED_FOR_GUESSING)
                    .points());
        }

        assertThat(sum).isEqualTo(Rational.ZERO);
    }

    @Test
    void an_item_left_out_costs_nothing() {
        assertThat(marked(Map.of(), Marking.CORRECTED_FOR_GUESSING).points()).isEqualTo(Rational.ZERO);
        assertThat(Answers.of("P01", Map.of("t-1", " ")).given()).isEmpty();
    }

    @Test
    void a_form_with_shuffled_options_is_marked_by_what_was_meant() {
        Answers onB = Answers.of("P01", Map.of("t-1", "c", "t-2", "A")).toBuilder()
                .form("B")
                .build();

        TestResult result = TEST.mark(onB, Marking.NUMBER_RIGHT);

        assertThat(result.points()).isEqualTo(Rational.of(2));
        assertThat(result.items())
                .extracting(one -> one.item().id().text())
                .containsExactly("t-4", "t-3", "t-2", "t-1");
        assertThat(TEST.mark(onB.toBuilder().form("A").build(), Marking.NUMBER_RIGHT)
                        .points())
                .isEqualTo(Rational.ONE);
    }

    @Test
    void an_answer_of_another_kind_is_wrong_and_listed() {
        Answers answers = Answers.of("P01", Map.of("t-1", "BC", "t-4", "mungkin"));

        assertThat(TEST.problemsOf(answers))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "given[\"t-1\"] must be one of A, B, C, D, but was 'BC'",
                        "given[\"t-4\"] must be one of true, t, benar, b, ya, 1 or false, f, salah, s, tidak, 0,"
                                + " but was 'mungkin'");
        assertThat(TEST.mark(answers, Marking.CORRECTED_FOR_GUESSING).points())
                .isEqualTo(Rational.of(-1, 3).minus(Rational.of(2)));
    }

    @Test
    void an_item_is_answered_once() {
        Answers.Builder twice =
                Answers.of("P01", Map.of("t-1", "A")).toBuilder().putGiven(ItemId.of("t-1"), "B");

        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must not have one key twice, but was 't-1=B and t-1=A'");
    }

    @Test
    void answers_to_what_the_instrument_does_not_have_are_refused() {
        Answers answers = Answers.of("P01", Map.of("x", "A")).toBuilder()
                .form("C")
                .putMark(ItemId.of("t-1"), Outcome.level("baik"))
                .build();

        assertThatThrownBy(() -> TEST.mark(answers, Marking.NUMBER_RIGHT)).hasMessage("""
            3 problems:
            1. form must be one of A, B, but was 'C'
            2. given must name items of the instrument's form, but was 'x'
            3. marks["t-1"] must belong to an essay of the instrument's form\
            """);
        assertThatThrownBy(() -> SampleTests.ofEveryKind()
                        .mark(
                                Answers.builder()
                                        .candidate(CandidateId.of("P01"))
                                        .form("A")
                                        .putMark(ItemId.of("es"), Outcome.level("istimewa"))
                                        .build(),
                                Marking.NUMBER_RIGHT))
                .hasMessage("""
                    2 problems:
                    1. form must be left out, since the instrument has no forms, but was 'A'
                    2. marks["es"] must be one of the levels kurang, cukup, baik, amat-baik, but was 'istimewa'\
                    """);
    }

    @Test
    void an_essay_waits_for_its_assessor() {
        Instrument mixed = SampleTests.ofEveryKind();
        Answers answers = Answers.of("P01", Map.of("ma", "1=b", "nu", "2,8", "sa", "smaw", "es", "Las busur …"));

        TestResult before = mixed.mark(answers, Marking.CORRECTED_FOR_GUESSING);
        TestResult after = mixed.mark(
                answers.toBuilder()
                        .putMark(ItemId.of("es"), Outcome.level("baik"))
                        .build(),
                Marking.CORRECTED_FOR_GUESSING);

        assertThat(before.isComplete()).isFalse();
        assertThat(before.points()).isEqualTo(Rational.of(5, 2));
        assertThat(before.items().get(2).status()).isEqualTo(ItemResult.Status.PARTLY_RIGHT);
        assertThat(before.items().get(5).status()).isEqualTo(ItemResult.Status.NOT_MARKED);
        assertThat(after.isComplete()).isTrue();
        assertThat(after.points()).isEqualTo(Rational.of(3));
        assertThat(mixed.problemsOf(answers)).isEmpty();
    }

    @Test
    void a_withheld_essay_stays_unmarked_and_a_bad_one_is_wrong_without_penalty() {
        Instrument mixed = SampleTests.ofEveryKind();
        Answers answers = Answers.of("P01", Map.of());

        assertThat(mixed.mark(
                                answers.toBuilder()
                                        .putMark(ItemId.of("es"), Outcome.withheld("sakit"))
                                        .build(),
                                Marking.NUMBER_RIGHT)
                        .isComplete())
                .isFalse();
        TestResult zero = mixed.mark(
                answers.toBuilder()
                        .putMark(ItemId.of("es"), Outcome.level("kurang"))
                        .build(),
                Marking.CORRECTED_FOR_GUESSING);
        assertThat(zero.items().get(5))
                .isEqualTo(new ItemResult(mixed.items().get(5), ItemResult.Status.WRONG, Rational.ZERO));
    }

    @Test
    void results_become_ratings_of_the_criteria_that_the_items_speak_of() {
        Ratings ratings = marked(Map.of("t-1", "B", "t-2", "A", "t-4", "benar"), Marking.NUMBER_RIGHT)
                .toRatings(SampleRubrics.welding(), ASSESSOR);

        assertThat(ratings.candidate()).isEqualTo(CandidateId.of("P01"));
        assertThat(ratings.ratings())
                .containsExactly(Rating.builder()
                        .criterion(CriterionId.of("teori"))
                        .assessor(ASSESSOR)
                        .outcome(Outcome.points(80))
                        .comment("tes-las: 4 / 5")
                        .build());
    }

    @Test
    void a_share_is_placed_on_the_scale_never_higher_than_reached() {
        TestResult twoThirds = marked(Map.of("t-1", "B", "t-2", "A"), Marking.NUMBER_RIGHT);

        assertThat(on(twoThirds, Scale.ofPoints(0, 100, 1))).isEqualTo(Outcome.points(66));
        assertThat(on(twoThirds, Scale.ofPoints(0, 3, 1))).isEqualTo(Outcome.points(2));
        assertThat(on(twoThirds, Scale.ofPoints(1, 4, 1))).isEqualTo(Outcome.points(2));
        assertThat(on(twoThirds, Scale.ofPoints(1, 4, 1).normalized(Normalization.SHARE_OF_RANGE)))
                .isEqualTo(Outcome.points(3));
        assertThat(on(twoThirds, SampleRubrics.quality())).isEqualTo(Outcome.level("baik"));
        assertThat(on(marked(Map.of(), Marking.NUMBER_RIGHT), SampleRubrics.quality()))
                .isEqualTo(Outcome.level("kurang"));
        assertThat(on(marked(Map.of(), Marking.NUMBER_RIGHT), Scale.ofPoints(1, 4, 1)))
                .isEqualTo(Outcome.points(1));
    }

    private static Outcome on(TestResult result, Scale scale) {
        Rubric rubric = Rubric.named("r", "Rubrik")
                .scale("s", scale)
                .domain(Domain.COGNITIVE, Weight.percent(100))
                .criterion("k", "Pengetahuan")
                .on("s")
                .weight(1)
                .assesses("C.000000.001.01#knowledge.1")
                .criterion("lain", "Tidak dites")
                .on("s")
                .weight(1)
                .assesses("C.000000.001.01#knowledge.9")
                .build();
        List<Rating> ratings = result.toRatings(rubric, ASSESSOR).ratings();
        assertThat(ratings).hasSize(1);
        return ratings.get(0).outcome();
    }

    @Test
    void results_are_seen_by_domain() {
        TestResult result = marked(Map.of("t-1", "B"), Marking.NUMBER_RIGHT);

        assertThat(result.in(Domain.COGNITIVE)).isEqualTo(result);
        assertThat(result.in(Domain.AFFECTIVE).items()).isEmpty();
    }

    @Test
    void pre_and_post_are_paired_by_participant_and_nobody_is_dropped() {
        TestResult before1 = marked(Map.of("t-1", "A"), Marking.NUMBER_RIGHT);
        TestResult after1 = marked(Map.of("t-1", "B"), Marking.NUMBER_RIGHT);
        TestResult before2 = TEST.mark(Answers.of("P02", Map.of()), Marking.NUMBER_RIGHT);
        TestResult after3 = TEST.mark(Answers.of("P03", Map.of()), Marking.NUMBER_RIGHT);

        PairedResults paired = PairedResults.of(List.of(before1, before2), List.of(after3, after1));

        assertThat(paired.pairs()).containsExactly(new PairedResults.Pair(before1, after1));
        assertThat(paired.pairs().get(0).candidate()).isEqualTo(CandidateId.of("P01"));
        assertThat(paired.onlyBefore()).containsExactly(before2);
        assertThat(paired.onlyAfter()).containsExactly(after3);
    }

    @Test
    void results_of_other_blueprints_or_markings_are_not_compared() {
        TestResult one = marked(Map.of(), Marking.NUMBER_RIGHT);
        TestResult other = SampleTests.ofEveryKind().mark(Answers.of("P02", Map.of()), Marking.CORRECTED_FOR_GUESSING);

        assertThatThrownBy(() -> PairedResults.of(List.of(one, one), List.of(other)))
                .hasMessage("""
                    3 problems:
                    1. before[1].candidate must differ from that of before[0], but was 'P01'
                    2. (root) must be results of one blueprint, but was '[tes-las, campuran]'
                    3. (root) must be marked in one way\
                    """);
    }

    @Test
    void instruments_of_one_blueprint_need_not_ask_the_same() {
        Instrument other = Instrument.builder()
                .id("tes-las-2")
                .title(LocalizedText.of("Tes lain"))
                .addItems(
                        Item.builder()
                                .from(Item.of("x-1", SampleTests.choice("A"), "C.000000.001.01#knowledge.1"))
                                .points(Rational.of(3))
                                .build(),
                        Item.builder()
                                .from(Item.of("x-2", SampleTests.choice("A"), "C.000000.001.01#knowledge.2"))
                                .points(Rational.of(2))
                                .build())
                .build();

        assertThat(other.blueprint()).isEqualTo(TEST.blueprint());
        assertThat(other.blueprint().points()).hasSize(2).containsValues(Rational.of(3), Rational.of(2));
    }

    @Test
    void an_instrument_is_checked_as_a_whole() {
        assertThatThrownBy(() -> Instrument.builder()
                        .id(" ")
                        .title(LocalizedText.of("Tes"))
                        .addItems(Item.of("a", SampleTests.choice("A")), Item.of("a", SampleTests.choice("B")))
                        .addForms(TestForm.of("A", "a"), TestForm.of("A", "a"))
                        .build())
                .hasMessage("""
                    3 problems:
                    1. id must not be blank
                    2. items[1].id must differ from that of items[0], but was 'a'
                    3. forms[1].name must differ from that of forms[0], but was 'A'\
                    """);
        assertThatThrownBy(() -> Instrument.builder()
                        .id("x")
                        .title(LocalizedText.of("Tes"))
                        .build())
                .hasMessage("items must be at least one");
    }

    @Test
    void a_form_prints_what_the_instrument_has() {
        assertThatThrownBy(() -> Instrument.builder()
                        .from(TEST)
                        .addForm(new TestForm(
                                "C",
                                List.of(ItemId.of("t-1"), ItemId.of("t-4"), ItemId.of("t-9")),
                                Map.of(ItemId.of("t-1"), List.of("A", "B", "C", "C"))))
                        .addForm(new TestForm(
                                "D",
                                List.of(ItemId.of("t-4"), ItemId.of("t-2")),
                                Map.of(ItemId.of("t-4"), List.of("A"))))
                        .addForm(new TestForm("E", List.of(ItemId.of("t-4")), Map.of(ItemId.of("t-1"), List.of("A"))))
                        .build())
                .hasMessage("""
                    4 problems:
                    1. forms[2].items[2] must be an item of the instrument, but was 't-9'
                    2. forms[2].options["t-1"] must be A, B, C, D in another order, but was 'A, B, C, C'
                    3. forms[3].options["t-4"] must belong to a multiple-choice item of the form
                    4. forms[4].options["t-1"] must belong to a multiple-choice item of the form\
                    """);
        assertThatThrownBy(() -> new TestForm(" ", List.of(), Map.of())).hasMessage("""
            2 problems:
            1. name must not be blank
            2. items must be at least one\
            """);
    }

    @Test
    void an_item_is_worth_something_and_names_what_it_assesses_once() {
        assertThatThrownBy(() -> Item.builder()
                        .from(Item.of("a", SampleTests.choice("A"), "C.000000.001.01#1", "C.000000.001.01#1"))
                        .build())
                .hasMessage("assesses[1] must differ from that of assesses[0], but was 'C.000000.001.01#1'");
        assertThatThrownBy(() -> Item.builder()
                        .id(ItemId.of("a"))
                        .question(SampleTests.choice("A"))
                        .points(Rational.ZERO)
                        .build())
                .hasMessage("points must be above 0, but was '0'");
        assertThatThrownBy(() -> ItemId.of("a b"))
                .hasMessage("(root) must be a name of letters, digits, dots, hyphens and underscores, at most 100"
                        + " characters, but was 'a b'");
        assertThat(ItemId.of("a")).isLessThan(ItemId.of("b")).hasToString("a");
        assertThatThrownBy(() -> Answers.builder()
                        .candidate(CandidateId.of("P"))
                        .putGiven(ItemId.of("a"), " ")
                        .build())
                .hasMessage("given[\"a\"] must not be blank");
    }

    @Test
    void people_read_labels() {
        assertThat(Marking.NUMBER_RIGHT.label(Language.INDONESIAN)).isEqualTo("tanpa pengurangan nilai");
        assertThat(Marking.CORRECTED_FOR_GUESSING.label(Language.ENGLISH)).isEqualTo("corrected for guessing");
        assertThat(ItemResult.Status.LEFT_OUT.label(Language.INDONESIAN)).isEqualTo("tidak dijawab");
        assertThat(ItemResult.Status.RIGHT.label(Language.ENGLISH)).isEqualTo("right");
    }
}
