package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTokensTest {

    /** Kind and text of each token, with a plus before what stands on the line of the token before. */
    private static List<String> cut(String lines) {
        return TableTokens.cut(Print.lines(lines)).stream()
                .map(token -> (token.glued() ? "+" : "") + token.kind() + " "
                        + token.text().text())
                .toList();
    }

    @Test
    void numbers_are_cut_from_their_texts() {
        assertThat(cut("1. Menyiapkan alat\ndan bahan\n1.1 Alat dipilih.\n1.2\nAlat dicuci.\n2.\n"))
                .containsExactly(
                        "ELEMENT 1.",
                        "+TEXT Menyiapkan alat",
                        "TEXT dan bahan",
                        "CRITERION 1.1",
                        "+TEXT Alat dipilih.",
                        "CRITERION 1.2",
                        "TEXT Alat dicuci.",
                        "ELEMENT 2.");
    }

    @Test
    void texts_are_cut_before_the_numbers_of_the_next_criteria() {
        assertThat(cut("1. Menyiapkan alat 1.1 Alat dipilih. 1.2 Alat dicuci.\ndan bahan 1.3 Alat disimpan.\n"))
                .containsExactly(
                        "ELEMENT 1.",
                        "+TEXT Menyiapkan alat",
                        "+CRITERION 1.1",
                        "+TEXT Alat dipilih.",
                        "+CRITERION 1.2",
                        "+TEXT Alat dicuci.",
                        "TEXT dan bahan",
                        "+CRITERION 1.3",
                        "+TEXT Alat disimpan.");
    }

    @Test
    void after_the_title_of_an_element_any_number_with_two_parts_is_that_of_a_criterion() {
        assertThat(cut("1. Menyiapkan 2 Ember 4.5\n"))
                .containsExactly("ELEMENT 1.", "+TEXT Menyiapkan 2 Ember", "+CRITERION 4.5");
        assertThat(cut("1. Menyiapkan alat 4.5 Alat versi 4.7 Baru\n"))
                .containsExactly("ELEMENT 1.", "+TEXT Menyiapkan alat", "+CRITERION 4.5", "+TEXT Alat versi 4.7 Baru");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alat versi 2.1 dipilih",
                "Alat versi 3.4 Baru",
                "Alat 2 Ember",
                "2 ember",
                "7. Menjual",
                "3.7 alat",
                "1.2.1 Alat",
                "Alat 1.1 dipilih"
            })
    void other_numbers_are_text(String text) {
        assertThat(cut("1. Menyiapkan alat\n" + text))
                .containsExactly("ELEMENT 1.", "+TEXT Menyiapkan alat", "TEXT " + text);
    }

    @Test
    void the_next_number_is_that_of_a_criterion_though_a_small_letter_follows() {
        assertThat(cut("1. Menyiapkan alat\n1.1 alat dipilih\n"))
                .containsExactly("ELEMENT 1.", "+TEXT Menyiapkan alat", "CRITERION 1.1", "+TEXT alat dipilih");
    }

    @Test
    void a_very_long_text_is_not_searched_for_numbers() {
        String longest = "x".repeat(590) + " 1.1 Alat.";
        assertThat(longest).hasSize(600);

        assertThat(cut("1. Alat\n" + longest)).contains("+CRITERION 1.1");
        assertThat(cut("1. Alat\nx" + longest)).containsExactly("ELEMENT 1.", "+TEXT Alat", "TEXT x" + longest);
    }
}
