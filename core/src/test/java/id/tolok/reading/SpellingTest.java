package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "UNIT, UNIT",
        "unit, UNIT",
        "NO, NO",
    })
    void letter_case_is_no_slip(String word, String meant) {
        assertThat(Spelling.slips(word, meant)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "UNI, UNIT",
        "NIT, UNIT",
        "UIT, UNIT",
        "UNITS, UNIT",
        "UNNIT, UNIT",
        "UNIX, UNIT",
        "XNIT, UNIT",
        "UNTI, UNIT",
        "nuit, UNIT",
        "DEKSRIPSI, DESKRIPSI",
    })
    void a_letter_that_is_missing_too_many_other_or_swapped_is_one_slip(String word, String meant) {
        assertThat(Spelling.slips(word, meant)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "UN, UNIT",
        "UNITEN, UNIT",
        "UNX, UNIT",
        "UNIXY, UNIZ",
        "XNIX, UNIT",
        "NUTI, UNIT",
        "UTNI, UNIX",
        "UTNY, UNTX",
        "TNIU, UNIT",
        "NO, NOT",
        "'', UNIT",
    })
    void two_slips_or_one_in_a_short_word_make_another_word(String word, String meant) {
        assertThat(Spelling.slips(word, meant)).isEqualTo(9);
    }
}
