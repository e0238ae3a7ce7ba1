package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapCellsTest {

    private static List<MapCells.Cell> cut(List<String> titles, String... lines) {
        return MapCells.cut(Excerpt.of(lines).content(), titles);
    }

    private static List<String> texts(String... lines) {
        return cut(List.of(), lines).stream().map(MapCells.Cell::joined).toList();
    }

    @Test
    void where_a_map_is_written_as_sentences_a_cell_starts_with_a_capital() {
        assertThat(texts("Menghasilkan", "ikan", "Tempat hidup", "Merawat", "kolam"))
                .containsExactly("Menghasilkan ikan", "Tempat hidup", "Merawat kolam");
    }

    @Test
    void where_a_map_is_written_as_titles_a_cell_starts_with_a_verb_or_a_noun_of_doing() {
        assertThat(texts("Menghasilkan Ikan", "Sehat", "Merawat Tempat", "Hidup", "Pemeliharaan Kolam", "Peta Kolam"))
                .containsExactly("Menghasilkan Ikan Sehat", "Merawat Tempat Hidup", "Pemeliharaan Kolam Peta Kolam");
    }

    @Test
    void a_verb_alone_wants_an_object_though_that_is_a_noun_of_doing() {
        assertThat(texts("Merawat Kolam", "Melakukan", "Pemeliharaan Kolam"))
                .containsExactly("Merawat Kolam", "Melakukan Pemeliharaan Kolam");
    }

    @Test
    void sentences_are_told_by_more_than_one_line_of_five_that_starts_small_with_no_link() {
        assertThat(texts("Kolam", "Air", "Ikan", "Pakan", "ember")).containsExactly("Kolam Air Ikan Pakan ember");
        assertThat(texts("Kolam", "Air", "Ikan", "ember")).containsExactly("Kolam", "Air", "Ikan ember");
        assertThat(texts("Kolam", "Air", "Ikan", "dan ember")).containsExactly("Kolam Air Ikan dan ember");
    }

    @Test
    void what_goes_on_with_the_title_of_a_unit_starts_no_cell() {
        assertThat(cut(
                        List.of("Melakukan Uji dan Pemeliharaan Kolam"),
                        "Merawat Kolam",
                        "Melakukan Uji Dan",
                        "Pemeliharaan kolam"))
                .extracting(MapCells.Cell::joined)
                .containsExactly("Merawat Kolam", "Melakukan Uji Dan Pemeliharaan kolam");
    }

    @Test
    void a_dotted_number_starts_a_numbered_cell_whatever_follows() {
        List<MapCells.Cell> cells =
                cut(List.of(), "Merawat Kolam", "1. Kolam Tanah", "2.1 Air", "3 Ember", "4.", "2. Pakan");

        assertThat(cells)
                .extracting(MapCells.Cell::joined)
                .containsExactly("Merawat Kolam", "Kolam Tanah 2.1 Air 3 Ember 4.", "Pakan");
        assertThat(cells).extracting(MapCells.Cell::isNumbered).containsExactly(false, true, true);
    }

    @Test
    void two_cells_on_one_line_are_cut_before_the_verb_of_the_second() {
        assertThat(texts("Menghasilkan Ikan", "Menyiapkan Air Merawat Kolam"))
                .containsExactly("Menghasilkan Ikan", "Menyiapkan Air", "Merawat Kolam");
        assertThat(texts("Menyiapkan dan Merawat Kolam")).containsExactly("Menyiapkan dan Merawat Kolam");
        assertThat(texts("1. Menyiapkan Air Merawat Kolam")).containsExactly("Menyiapkan Air Merawat Kolam");
    }

    @Test
    void heads_of_columns_are_in_no_cell() {
        assertThat(texts("TUJUAN UTAMA FUNGSI KUNCI", "Merawat Kolam", "Fungsi Dasar", "Ikan"))
                .containsExactly("Merawat Kolam Ikan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fungsi kolam", "fungsi utama", "1. Fungsi"})
    void a_head_of_columns_has_their_words_only_and_starts_with_a_capital(String text) {
        assertThat(MapCells.isHead(Excerpt.of(text).line(1))).isFalse();
    }

    @Test
    void a_star_marks_a_cell_of_another_standard_at_its_end() {
        assertThat(cut(List.of(), "Merawat Kolam", "Tanah*)", "Menjual Ikan*) Segar"))
                .extracting(MapCells.Cell::isStarred)
                .containsExactly(true, false);
    }

    @Test
    void no_lines_have_no_cells() {
        assertThat(MapCells.cut(List.of(), List.of())).isEmpty();
    }
}
