package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    private static String toText(Numbering number) {
        return number.printed() + " " + number.parts() + " " + number.dotted() + " " + number.rest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.1.3 Ember kecil  | 2.1.3 [2, 1, 3] false Ember kecil",
                "2.1. Ember         | 2.1. [2, 1] true Ember",
                "4 Menguras         | 4 [4] false Menguras",
                "3.Menguras         | 3. [3] true Menguras",
                "1.2Ember           | 1.2 [1, 2] false Ember",
                "09 Menguras        | 09 [9] false Menguras",
                "10.20 Ember        | 10.20 [10, 20] false Ember",
                "1.2.3.4.5.6. Ember | 1.2.3.4.5.6. [1, 2, 3, 4, 5, 6] true Ember"
            })
    void a_number_has_parts_perhaps_a_dot_at_the_end_and_a_rest(String text, String number) {
        assertThat(toText(Numbering.scan(text).orElseThrow())).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ember",
                "3Menguras",
                "123 ember",
                "1.123 ember",
                "1,5 liter",
                "1.2/3",
                "1.2.3.4.5.6.7 Ember",
                ".1 Ember",
                ":1 Ember",
                "/1 Ember"
            })
    void other_digits_are_no_number(String text) {
        assertThat(Numbering.scan(text)).isEmpty();
    }

    @Test
    void a_number_alone_has_no_rest() {
        assertThat(Numbering.scan("01")).contains(new Numbering("01", List.of(1), false, ""));
        assertThat(Numbering.scan("2.1.")).contains(new Numbering("2.1.", List.of(2, 1), true, ""));
        assertThat(Print.number("2.1.").isBare()).isTrue();
        assertThat(Print.number("2.1. Ember").isBare()).isFalse();
    }

    @Test
    void a_number_has_a_first_and_a_last_part() {
        Numbering number = Print.number("2.1.3 Ember");

        assertThat(number.depth()).isEqualTo(3);
        assertThat(number.first()).isEqualTo(2);
        assertThat(number.last()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a. Adat hulu | a. [] true Adat hulu",
                "z) Adat      | z) [] false Adat",
                "1) Adat      | 1) [] false Adat",
                "90) Adat     | 90) [] false Adat",
                "- Adat       | - [] false Adat",
                "• Adat       | • [] false Adat",
                "b.           | b. [] true ''"
            })
    void letters_numbers_in_brackets_and_bullets_are_marks(String text, String mark) {
        assertThat(toText(Numbering.scanMark(text).orElseThrow()).strip()).isEqualTo(mark.replace(" ''", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a Adat",
                "a, Adat",
                "ab. Adat",
                "`. Adat",
                "{. Adat",
                "A. Adat",
                "1. Adat",
                "123) Adat",
                "1a) Adat",
                ") Adat",
                ". Adat",
                "-- Adat"
            })
    void other_words_are_no_marks(String text) {
        assertThat(Numbering.scanMark(text)).isEmpty();
    }

    @Test
    void a_text_is_numbered_if_its_number_has_a_dot_or_several_parts() {
        assertThat(List.of("1. Ember", "1.2 Ember", "1 Ember", "Ember"))
                .extracting(Numbering::isNumbered)
                .containsExactly(true, true, false, false);
    }

    @Test
    void a_plain_number_has_no_dot_or_bracket_at_its_end() {
        assertThat(Print.number("2.1. Ember").plain()).isEqualTo("2.1");
        assertThat(Print.number("2.1 Ember").plain()).isEqualTo("2.1");
        assertThat(Numbering.scanMark("1) Ember").orElseThrow().plain()).isEqualTo("1");
        assertThat(Numbering.NONE.plain()).isEmpty();
    }

    @Test
    void a_small_letter_does_not_open_a_text() {
        assertThat(List.of("1.2 Ember", "1.2 2 ember", "1.2", "1.2 ember"))
                .extracting(text -> Print.number(text).opensText())
                .containsExactly(true, true, true, false);
    }
}
