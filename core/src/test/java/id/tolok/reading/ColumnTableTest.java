package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTableTest {

    private static TableDraft read(String text) {
        return ColumnTable.read(Print.lines(text)).orElseThrow();
    }

    private static List<String> table(String text) {
        return Print.table(read(text));
    }

    private static boolean hasColumns(String text) {
        return ColumnTable.read(Print.lines(text)).isPresent();
    }

    @Test
    void a_table_has_columns_if_a_line_begins_eight_columns_right_of_another() {
        assertThat(hasColumns("1. Satu\n        1.1 Alat\n")).isTrue();
        assertThat(hasColumns("1. Satu\n       1.1 Alat\n")).isFalse();
        assertThat(hasColumns("   1. Satu\n           1.1 Alat\n")).isTrue();
        assertThat(hasColumns("   1. Satu\n          1.1 Alat\n")).isFalse();
    }

    @Test
    void a_table_has_columns_if_the_number_of_a_criterion_stands_after_a_gap() {
        assertThat(hasColumns("1. Sat  1.1 Alat\n")).isTrue();
        assertThat(hasColumns("1. Sat     1.1 Alat\n")).isTrue();
        assertThat(hasColumns("1. Sa  1.1 Alat\n")).isFalse();
        assertThat(hasColumns("1. Satu 1.1 Alat\n")).isFalse();
        assertThat(hasColumns("1. Satu  1 Alat\n")).isFalse();
        assertThat(hasColumns("1. Satu  1.1.1 Alat\n")).isFalse();
        assertThat(hasColumns("1. Satu  Alat\n")).isFalse();
        assertThat(ColumnTable.read(List.of())).isEmpty();
    }

    @Test
    void titles_stand_left_of_criteria() {
        assertThat(table("""
                        1. Menyiapkan   1.1 Alat dipilih
                           alat             menurut daftar
                                        1.2 Alat dicuci
                        2. Menguras     2.1 Air dibuang
                           kolam
                        """))
                .containsExactly(
                        "1. Menyiapkan|alat [1.1 Alat dipilih|menurut daftar, 1.2 Alat dicuci]",
                        "2. Menguras|kolam [2.1 Air dibuang]");
    }

    @Test
    void numbers_of_elements_may_lack_dots_and_texts() {
        assertThat(table("""
                        1 Menyiapkan    1.1 Alat dipilih
                        2
                          Menguras      2.1 Air dibuang
                        3 Mengisi       3.1 Air dialirkan
                          7 kolam
                        """))
                .containsExactly(
                        "1 Menyiapkan [1.1 Alat dipilih]",
                        "2 Menguras [2.1 Air dibuang]",
                        "3 Mengisi|7 kolam [3.1 Air dialirkan]");
    }

    @Test
    void a_number_in_the_column_of_the_number_before_is_that_of_a_criterion_whatever_it_is() {
        assertThat(table("""
                        1. Menyiapkan alat   1.1 Alat dipilih
                           dan bahan         1.5 Alat dicuci
                           sebelum          1.7 Alat disimpan
                           musim             1.9 Alat diberi
                           hujan           4.4 label
                        """))
                .containsExactly("1. Menyiapkan alat|dan bahan|sebelum|musim|hujan 4.4"
                        + " [1.1 Alat dipilih, 1.5 Alat dicuci, 1.7 Alat disimpan, 1.9 Alat diberi|label]");
    }

    @Test
    void a_number_right_of_that_column_is_text() {
        assertThat(table("""
                        1. Menyiapkan alat   1.1 Alat dipilih
                           dan bahan           1.5 liter
                        """)).containsExactly("1. Menyiapkan alat|dan bahan [1.1 Alat dipilih|1.5 liter]");
    }

    @Test
    void the_next_number_may_stand_four_columns_right_of_the_text() {
        assertThat(table("""
                        1. Menyiapkan   1.1 Alat dipilih
                           alat                 1.2 Alat dicuci
                        """)).containsExactly("1. Menyiapkan|alat [1.1 Alat dipilih, 1.2 Alat dicuci]");
        assertThat(table("""
                        1. Menyiapkan   1.1 Alat dipilih
                           alat                  1.2 Alat dicuci
                        """)).containsExactly("1. Menyiapkan|alat [1.1 Alat dipilih|1.2 Alat dicuci]");
        assertThat(table("""
                        1. Menyiapkan   1.1 Alat dipilih
                           alat                 1.4 liter
                        """)).containsExactly("1. Menyiapkan|alat [1.1 Alat dipilih|1.4 liter]");
    }

    @Test
    void a_line_that_begins_far_right_with_a_number_starts_a_criterion() {
        assertThat(table("""
                        1. Menyiapkan   1.1 Alat dipilih
                                1.2 Alat dicuci
                                              3.7 Alat dibuang
                        """)).containsExactly("1. Menyiapkan [1.1 Alat dipilih, 1.2 Alat dicuci, 3.7 Alat dibuang]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 ember", "2. ember", "1.2.3 ember", "ember 1.2"})
    void other_numbers_at_the_start_of_a_line_far_right_are_text(String text) {
        assertThat(table("1. Menyiapkan   1.1 Alat dipilih\n                    " + text + "\n"))
                .containsExactly("1. Menyiapkan [1.1 Alat dipilih|" + text + "]");
    }

    @Test
    void on_the_line_of_an_element_any_number_far_right_is_that_of_a_criterion() {
        assertThat(table("""
                        1. Menyiapkan          1.1 Alat dipilih
                        2. Menguras 4.2 Air dibuang
                           7 kolam          9.9 liter
                        """))
                .containsExactly("1. Menyiapkan [1.1 Alat dipilih]", "2. Menguras|7 kolam [4.2 Air dibuang|9.9 liter]");
    }

    @Test
    void a_number_close_to_the_left_edge_is_of_the_title() {
        assertThat(table("1. 1.9 liter        1.1 Alat dipilih\n")).containsExactly("1. 1.9 liter [1.1 Alat dipilih]");
        assertThat(table("1. Air  1.1 Alat dipilih\n")).containsExactly("1. Air [1.1 Alat dipilih]");
    }

    @Test
    void the_text_goes_on_in_its_column_though_the_title_reaches_over_the_number() {
        assertThat(table("""
                        1. Menyiapkan   1.1 Alat dipilih
                           semua alat ya ke menurut daftar
                        """)).containsExactly("1. Menyiapkan|semua alat ya ke [1.1 Alat dipilih|menurut daftar]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "   alat        i Alat dipilih|alat/i Alat dipilih",
                "   alat        di Alat dipilih|alat di/Alat dipilih",
                "   alat        dan Alat dipilih|alat dan/Alat dipilih",
                "   alat        saja Alat dipilih|alat saja/Alat dipilih",
                "   alat        saja  Alat dipilih|alat/saja Alat dipilih"
            })
    void without_text_on_its_line_the_text_of_a_number_begins_about_a_blank_after_it(String line, String cut) {
        assertThat(table("1. Menyiapkan  1.1\n" + line + "\n"))
                .containsExactly("1. Menyiapkan|" + cut.replace("/", " [1.1 ") + "]");
    }

    @Test
    void where_nothing_stands_in_the_column_of_the_text_it_begins_with_the_column_of_the_number() {
        assertThat(table("""
                        1. Menyiapkan   1.1 Alat dipilih
                           alat         daftar diisi
                           dan bahan   es dibeli
                        """))
                .containsExactly("1. Menyiapkan|alat|dan bahan es [1.1 Alat dipilih|daftar diisi|dibeli]");
    }

    @Test
    void a_line_that_begins_eight_columns_right_is_text_and_one_that_begins_seven_is_title() {
        assertThat(table("""
                        1. Menyiapkan       1.1 Alat dipilih
                                menurut
                               daftar
                        """)).containsExactly("1. Menyiapkan|daftar [1.1 Alat dipilih|menurut]");
    }

    @Test
    void text_that_sticks_to_its_number_goes_on_below_its_first_word() {
        assertThat(table("""
                        1. Menyiapkan   1.1.Alat dipilih
                           alat             menurut daftar
                        """)).containsExactly("1. Menyiapkan|alat [1.1. Alat|dipilih|menurut daftar]");
        assertThat(table("""
                        1. Menyiapkan   1.1.Alat dipilih
                           semua alat ya ke menurut daftar
                        """)).containsExactly("1. Menyiapkan|semua alat ya ke [1.1. Alat|dipilih|menurut daftar]");
        assertThat(table("""
                        1. Menyiapkan   1.1.Alat dipilih
                           alat         lama     menurut daftar
                        """)).containsExactly("1. Menyiapkan|alat [1.1. Alat|dipilih|lama menurut daftar]");
    }

    @Test
    void before_the_first_number_of_a_criterion_all_is_title() {
        assertThat(table("1. Menyiapkan         alat\n                   1.1 Alat dipilih\n"))
                .containsExactly("1. Menyiapkan alat [1.1 Alat dipilih]");
    }

    @Test
    void text_before_any_number_is_loose() {
        TableDraft table = read("Selamat\n            datang\n1. Menyiapkan   1.1 Alat\n");

        assertThat(Print.loose(table)).containsExactly("Selamat", "datang");
        assertThat(Print.table(table)).containsExactly("1. Menyiapkan [1.1 Alat]");
    }

    @Test
    void criteria_before_any_element_have_their_texts() {
        TableDraft table = read("                1.1 Alat dipilih\n                    dari gudang\n1. Menyiapkan\n");

        assertThat(Print.criteria(table.orphans())).containsExactly("1.1 Alat dipilih|dari gudang");
        assertThat(Print.table(table)).containsExactly("1. Menyiapkan []");
        assertThat(Print.loose(table)).isEmpty();
    }
}
