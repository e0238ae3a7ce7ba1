package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitListTest {

    private static final String HEAD = "NO KODE UNIT JUDUL UNIT KOMPETENSI";

    private final KnownUnits known = new KnownUnits();

    private List<UnitListRow> rows(Excerpt text) {
        return UnitList.read(text.content(), known, text.words(), text.findings());
    }

    /** The rows as {@code line: code title}. */
    private List<String> read(Excerpt text) {
        return rows(text).stream()
                .map(row -> row.place().firstLine() + ": " + row.code() + " " + row.title())
                .toList();
    }

    private List<String> read(String... lines) {
        return read(Excerpt.of(lines));
    }

    @Test
    void a_row_is_a_number_a_code_and_a_title_that_may_go_on_below() {
        Excerpt text = Excerpt.of(
                "Kata", HEAD, "1. A.03IKN00.001.1 Merawat kolam", "dan air", "2. A.03IKN00.002.1 Menjual ikan");

        assertThat(rows(text))
                .containsExactly(
                        new UnitListRow("A.03IKN00.001.1", "Merawat kolam dan air", new Place(1, 3, 3)),
                        new UnitListRow("A.03IKN00.002.1", "Menjual ikan", new Place(1, 5, 5)));
        assertThat(text.uses())
                .containsExactly(
                        LineUse.OTHER_PART, LineUse.UNIT_LIST, LineUse.UNIT_LIST, LineUse.UNIT_LIST, LineUse.UNIT_LIST);
        assertThat(text.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KODE UNIT JUDUL UNIT",
                "No. Kode Unit  Judul Unit Kompetensi",
                "NO KODE UNIT\nJUDUL UNIT KOMPETENSI",
                "NO\nKODE UNIT\nJUDUL UNIT",
            })
    void the_head_of_a_list_names_code_and_title(String head) {
        Excerpt text = Excerpt.of(head, "1. A.03IKN00.001.1 Merawat kolam");

        assertThat(rows(text)).hasSize(1);
        assertThat(text.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KODE UNIT",
                "JUDUL UNIT",
                "NO JUDUL UNIT",
                "KODE UNIT : A",
                "KODE UNIT\nNO\nJUDUL UNIT",
                "NOMOR KODE UNIT JUDUL UNIT",
                "N"
            })
    void another_text_heads_no_list(String head) {
        assertThat(read(head, "1. A.03IKN00.001.1 Merawat kolam")).isEmpty();
    }

    @Test
    void the_last_line_may_be_half_a_head() {
        assertThat(read("KODE UNIT")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C. Uraian Unit", "C. URAIAN UNIT", "B.1. Peta", "BAB III", "JUMLAH UNIT : 2", "Jumlah unit 2"})
    void a_list_ends_at_a_heading_or_at_its_total(String end) {
        Excerpt text = Excerpt.of(HEAD, "1. A.03IKN00.001.1 Merawat kolam", end, "2. A.03IKN00.002.1 Menjual ikan");

        assertThat(read(text)).containsExactly("2: A.03IKN00.001.1 Merawat kolam");
        assertThat(text.uses().subList(2, 4)).containsOnly(LineUse.OTHER_PART);
    }

    @Test
    void a_code_of_one_letter_and_a_blank_is_no_heading() {
        assertThat(UnitList.isHeading(Excerpt.of("A. AB01.001.1 Kolam").line(1)))
                .isFalse();
        assertThat(UnitList.isHeading(Excerpt.of("A. ABC").line(1))).isTrue();
    }

    @Test
    void a_list_may_go_on_under_a_second_head() {
        assertThat(read(
                        HEAD,
                        "1. A.03IKN00.001.1 Merawat kolam",
                        HEAD,
                        "2. A.03IKN00.002.1 Menjual ikan",
                        "Jumlah unit 2",
                        HEAD,
                        "3. A.03IKN00.003.1 Membeli ikan"))
                .containsExactly(
                        "2: A.03IKN00.001.1 Merawat kolam",
                        "4: A.03IKN00.002.1 Menjual ikan",
                        "7: A.03IKN00.003.1 Membeli ikan");
    }

    @Test
    void a_title_may_stand_below_its_code_and_a_number_above() {
        assertThat(read(HEAD, "1.", "A.03IKN00.001.1", "Merawat", "kolam", "2.", "A.03IKN00.002.1", "Menjual ikan"))
                .containsExactly("3: A.03IKN00.001.1 Merawat kolam", "7: A.03IKN00.002.1 Menjual ikan");
    }

    @Test
    void codes_may_all_come_before_their_titles_which_go_on_small() {
        assertThat(read(HEAD, "A.03IKN00.001.1", "A.03IKN00.002.1", "Merawat", "kolam", "Menjual ikan"))
                .containsExactly("2: A.03IKN00.001.1 Merawat kolam", "3: A.03IKN00.002.1 Menjual ikan");
    }

    @Test
    void a_title_goes_on_with_a_capital_if_the_unit_is_described_so() {
        known.add("A.03IKN00.001.1", "MERAWAT KOLAM DAN AIR");
        assertThat(read(HEAD, "A.03IKN00.001.1", "A.03IKN00.002.1", "Merawat", "Kolam", "Menjual ikan"))
                .containsExactly("2: A.03IKN00.001.1 Merawat Kolam", "3: A.03IKN00.002.1 Menjual ikan");
    }

    @Test
    void a_code_waits_for_its_title_only_as_long_as_the_list_goes_on() {
        Excerpt text = Excerpt.of(HEAD, "1. A.03IKN00.001.1", "C. Uraian", HEAD, "Merawat kolam");

        assertThat(read(text)).containsExactly("2: A.03IKN00.001.1 ");
        assertThat(text.told())
                .containsExactly("page 1, line 5: text not placed: The text could not be placed: 'Merawat kolam'");
    }

    @Test
    void a_title_goes_on_only_as_long_as_the_list() {
        Excerpt text = Excerpt.of(HEAD, "1. A.03IKN00.001.1 Merawat", "C. Uraian", HEAD, "kolam");

        assertThat(read(text)).containsExactly("2: A.03IKN00.001.1 Merawat");
        assertThat(text.told())
                .containsExactly("page 1, line 5: text not placed: The text could not be placed: 'kolam'");
    }

    @Test
    void a_number_without_a_code_and_a_head_with_other_words_are_told() {
        Excerpt text =
                Excerpt.of(HEAD, "1. Merawat kolam", "2. A.03IKN00.002.1 Menjual ikan", "JUDUL UNIT lain", "NOX", "3.");

        assertThat(read(text)).containsExactly("3: A.03IKN00.002.1 Menjual ikan");
        assertThat(text.told())
                .containsExactly(
                        "page 1, line 2: text not placed: The text could not be placed: '1. Merawat kolam'",
                        "page 1, lines 4-5: text not placed: The text could not be placed: 'JUDUL UNIT lain'");
    }

    @Test
    void a_title_may_have_a_number_of_two_parts() {
        assertThat(read(HEAD, "1. A.03IKN00.001.1", "1.2 Meter kolam"))
                .containsExactly("2: A.03IKN00.001.1 1.2 Meter kolam");
    }

    @Test
    void of_two_rows_of_one_code_the_last_counts_and_other_words_are_told() {
        Excerpt text = Excerpt.of(
                HEAD,
                "1. A.03IKN00.001.1 Merawat kolam",
                "2. A.03IKN00.002.1 Menjual",
                "ikan",
                "3. A.03IKN00.001.1 Merawat Kolam",
                "4. A.03IKN00.002.1 Membeli ikan");

        assertThat(read(text)).containsExactly("5: A.03IKN00.001.1 Merawat Kolam", "6: A.03IKN00.002.1 Membeli ikan");
        assertThat(text.told())
                .containsExactly(
                        "page 1, lines 3-4: title differs: The list of units gives A.03IKN00.002.1 two titles: 'Menjual ikan' and"
                                + " 'Membeli ikan'");
    }

    @Test
    void a_row_without_a_title_that_comes_again_is_told_where_its_code_stands() {
        Excerpt text = Excerpt.of(HEAD, "1. A.03IKN00.001.1", "2. A.03IKN00.001.1 Merawat kolam");

        assertThat(read(text)).containsExactly("3: A.03IKN00.001.1 Merawat kolam");
        assertThat(text.told())
                .containsExactly(
                        "page 1, line 2: title differs: The list of units gives A.03IKN00.001.1 two titles: '' and"
                                + " 'Merawat kolam'");
    }
}
