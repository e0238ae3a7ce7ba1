package id.tolok.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.rubric.SampleRubrics;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    private static final LocalizedText TEXT = LocalizedText.of("Soal");

    private static Map<String, LocalizedText> options(String... letters) {
        ImmutableMap.Builder<String, LocalizedText> options = ImmutableMap.builder();
        List.of(letters).forEach(letter -> options.put(letter, LocalizedText.of("pilihan " + letter)));
        return options.buildOrThrow();
    }

    @ParameterizedTest
    @CsvSource({"B,1", "b,1", "' B ',1", "A,0", "D,0", "E,", "AB,", "-,"})
    void a_choice_is_right_wrong_or_no_choice(String answer, String expected) {
        Question choice = Question.MultipleChoice.of(TEXT, options("A", "B", "C", "D"), "B");

        assertThat(choice.mark(answer).map(Rational::toString).orElse(null)).isEqualTo(expected);
        assertThat(choice.chance()).contains(Rational.of(1, 4));
        assertThat(choice.form()).isEqualTo("must be one of A, B, C, D");
    }

    @Test
    void letters_that_differ_only_in_case_are_not_guessed() {
        Question choice = Question.MultipleChoice.of(TEXT, options("x", "X", "y"), "X");

        assertThat(choice.mark("X")).contains(Rational.ONE);
        assertThat(choice.mark("x")).contains(Rational.ZERO);
        assertThat(choice.mark("Y")).contains(Rational.ZERO);
        assertThat(Question.MultipleChoice.of(TEXT, options("Ab", "aB"), "Ab").mark("AB"))
                .isEmpty();
    }

    @Test
    void a_review_may_accept_a_second_key() {
        Question choice = new Question.MultipleChoice(TEXT, options("A", "B", "C", "D"), Set.of("A", "C"));

        assertThat(choice.mark("A")).contains(Rational.ONE);
        assertThat(choice.mark("C")).contains(Rational.ONE);
        assertThat(choice.mark("B")).contains(Rational.ZERO);
        assertThat(choice.chance()).contains(Rational.of(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"benar,1", "B,1", "TRUE,1", "' ya ',1", "1,1", "salah,0", "s,0", "0,0", "mungkin,"})
    void true_or_false_is_read_in_both_languages(String answer, String expected) {
        Question.TrueFalse statement = new Question.TrueFalse(TEXT, true);

        assertThat(statement.mark(answer).map(Rational::toString).orElse(null)).isEqualTo(expected);
        assertThat(new Question.TrueFalse(TEXT, false).mark("salah")).contains(Rational.ONE);
        assertThat(new Question.TrueFalse(TEXT, false).mark("benar")).contains(Rational.ZERO);
        assertThat(statement.chance()).contains(Rational.of(1, 2));
        assertThat(statement.form())
                .isEqualTo("must be one of true, t, benar, b, ya, 1 or false, f, salah, s, tidak, 0");
    }

    @ParameterizedTest
    @CsvSource({
        "1=c; 2=a; 3=b,1",
        "'3=B, 2=A',2/3",
        "1=c,1/3",
        "1=a;2=b;3=c,0",
        "1=c;1=a,",
        "1=z,",
        "4=a,",
        "1c,",
        ";,0"
    })
    void each_right_pair_counts_alike(String answer, String expected) {
        Question matching = new Question.Matching(
                TEXT, options("1", "2", "3"), options("a", "b", "c", "d"), Map.of("1", "c", "2", "a", "3", "b"));

        assertThat(matching.mark(answer).map(Rational::toString).orElse(null)).isEqualTo(expected);
        assertThat(matching.chance()).isEmpty();
        assertThat(matching.form()).isEqualTo("must be pairs such as 1=a, separated by ;");
    }

    @ParameterizedTest
    @CsvSource({"12.5,1", "'12,5',1", "13,1", "12,1", "13.01,0", "11.99,0", "25/2,1", "abc,", "'1.000,5',"})
    void a_number_is_right_up_to_the_tolerance_itself(String answer, String expected) {
        Question number = new Question.Numeric(TEXT, Rational.parse("12.5"), Rational.parse("0.5"));

        assertThat(number.mark(answer).map(Rational::toString).orElse(null)).isEqualTo(expected);
        assertThat(number.form()).isEqualTo("must be a number such as 12,5");
        assertThat(number.chance()).isEmpty();
    }

    @Test
    void case_and_spacing_of_a_short_answer_do_not_matter() {
        Question answer = new Question.ShortAnswer(TEXT, List.of("upah minimum", "UMP"));

        assertThat(answer.mark("  Upah   Minimum ")).contains(Rational.ONE);
        assertThat(answer.mark("ump")).contains(Rational.ONE);
        assertThat(answer.mark("upah")).contains(Rational.ZERO);
        assertThat(answer.form()).isEqualTo("must be a text");
    }

    @Test
    void only_an_assessor_can_mark_an_essay() {
        Question essay = new Question.Essay(TEXT, SampleRubrics.quality());

        assertThat(essay.mark("apa saja")).isEmpty();
        assertThat(essay.chance()).isEmpty();
        assertThat(essay.form()).isEqualTo("must be a text");
    }

    @Test
    void keys_are_among_the_options_and_leave_one_wrong() {
        assertThatThrownBy(() -> Question.MultipleChoice.of(TEXT, options("A"), "E"))
                .hasMessage("""
                    2 problems:
                    1. options must be at least two, but was '1'
                    2. keys must be among the options A, but was 'E'\
                    """);
        assertThatThrownBy(() -> new Question.MultipleChoice(TEXT, options("A", "B"), Set.of()))
                .hasMessage("keys must be at least one");
        assertThatThrownBy(() -> new Question.MultipleChoice(TEXT, options("A", "B"), Set.of("A", "B")))
                .hasMessage("keys must leave an option that is wrong");
    }

    @Test
    void a_matching_key_covers_the_left_side_with_codes_of_the_right() {
        assertThatThrownBy(() -> new Question.Matching(TEXT, options("1"), options("a"), Map.of("2", "b")))
                .hasMessage("""
                    4 problems:
                    1. left must be at least two, but was '1'
                    2. right must be at least two, but was '1'
                    3. key must match each of 1, but was '2'
                    4. key must match with a, but was 'b'\
                    """);
    }

    @Test
    void a_tolerance_is_not_negative_and_short_answers_have_distinct_keys() {
        assertThatThrownBy(() -> new Question.Numeric(TEXT, Rational.ONE, Rational.of(-1)))
                .hasMessage("tolerance must be 0 or more, but was '-1'");
        assertThatThrownBy(() -> new Question.ShortAnswer(TEXT, List.of())).hasMessage("keys must be at least one");
        assertThatThrownBy(() -> new Question.ShortAnswer(TEXT, List.of(" ", "Upah", "upah ")))
                .hasMessage("""
                    2 problems:
                    1. keys[0] must not be blank
                    2. keys[2] must differ from that of keys[1], but was 'upah'\
                    """);
    }
}
