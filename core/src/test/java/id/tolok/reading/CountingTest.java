package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    private final Counting counting = new Counting();

    private static Numbering number(String text) {
        return Numbering.scan(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2.4 Lanjut, true",
        "3.1 Awal, true",
        "2.3 Ulang, false",
        "2.5 Lompat, false",
        "3.2 Lompat, false",
        "3.4 Lompat, false",
        "2.1 Ulang, false",
        "4.1 Lain, false",
        "3.1.1 Dalam, false",
        "3. Elemen, false",
    })
    void the_next_criterion_follows_the_last_one_or_is_the_first_of_the_last_element(String text, boolean next) {
        counting.startCriterion(number("2.3 Alat dicuci."));
        counting.startElement(number("3. Menguras kolam"));

        assertThat(counting.isNext(number(text))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "3. Menguras kolam, true",
        "3 Menguras kolam, true",
        "2. Menguras kolam, true",
        "2 Menguras kolam, false",
        "4. Menguras kolam, true",
        "4 Menguras kolam, false",
        "5. Menguras kolam, true",
        "6. Menguras kolam, false",
        "1. Menguras kolam, false",
        "3.1 Air dibuang., false",
        "3. ember air, false",
        "3. , true",
    })
    void an_element_is_the_next_number_or_a_dotted_one_that_counts_on_by_few_before_a_capital(
            String text, boolean element) {
        counting.startElement(number("2. Menyiapkan alat"));

        assertThat(counting.isElement(number(text), false)).isEqualTo(element);
    }

    @Test
    void no_element_has_the_number_0() {
        assertThat(counting.isElement(number("0. Menguras kolam"), false)).isFalse();
    }

    @Test
    void an_element_whose_text_is_cut_off_may_start_small() {
        assertThat(counting.isElement(number("1. kolam"), true)).isTrue();
        assertThat(counting.isElement(number("9. kolam"), true)).isFalse();
    }
}
