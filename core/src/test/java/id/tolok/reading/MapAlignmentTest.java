package id.tolok.reading;

import static id.tolok.reading.MapAlignment.FUNCTION;
import static id.tolok.reading.MapAlignment.NO_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapAlignmentTest {

    /** Cells of these texts; those with a number before them are numbered. */
    private static List<MapCells.Cell> cells(String... texts) {
        List<MapCells.Cell> cells = new ArrayList<>();
        for (Fragment piece : Print.pieces(String.join("\n", texts))) {
            Optional<Numbering> number = Numbering.scan(piece.text());
            MapCells.Cell cell = new MapCells.Cell(number.isPresent());
            cell.text()
                    .add(new Fragment(piece.line(), number.map(Numbering::rest).orElse(piece.text())));
            cells.add(cell);
        }
        return cells;
    }

    private static List<Integer> align(List<String> titles, String... cells) {
        return MapAlignment.of(cells(cells), titles).orElseThrow();
    }

    @Test
    void two_texts_are_as_alike_as_the_words_that_they_share() {
        assertThat(MapAlignment.likeness("Merawat kolam", "kolam, MERAWAT")).isEqualTo(100);
        assertThat(MapAlignment.likeness("Merawat kolam ikan", "Merawat kolam air"))
                .isEqualTo(66);
        assertThat(MapAlignment.likeness("Merawat kolam", "Menjual ikan")).isEqualTo(0);
        assertThat(MapAlignment.likeness("", "")).isEqualTo(0);
    }

    @Test
    void the_first_three_cells_are_functions_and_those_like_titles_are_units() {
        assertThat(align(
                        List.of("Merawat kolam", "Menjual ikan"),
                        "Tujuan",
                        "Kunci",
                        "Utama",
                        "Merawat Kolam",
                        "Menjual Ikan"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, 1);
    }

    @Test
    void the_first_three_cells_are_functions_though_they_are_like_titles() {
        assertThat(align(
                        List.of("Merawat kolam", "Menjual ikan"),
                        "Tujuan",
                        "Merawat kolam",
                        "Menjual ikan",
                        "Merawat kolam"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0);
    }

    @Test
    void one_or_two_functions_come_between_units() {
        assertThat(align(
                        List.of("Merawat kolam", "Menjual ikan", "Menguji air"),
                        "Tujuan",
                        "Kunci",
                        "Utama",
                        "Merawat kolam",
                        "Pasar",
                        "Menjual ikan",
                        "Mutu",
                        "Uji",
                        "Menguji air"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, FUNCTION, 1, FUNCTION, FUNCTION, 2);
    }

    @Test
    void of_three_unlike_cells_between_units_the_last_is_a_basic_function_that_no_unit_does() {
        assertThat(align(
                        List.of("Merawat kolam", "Menjual ikan"),
                        "Tujuan",
                        "Kunci",
                        "Utama",
                        "Merawat kolam",
                        "Pasar",
                        "Mutu",
                        "Uji",
                        "Menjual ikan"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, FUNCTION, FUNCTION, NO_UNIT, 1);
    }

    @Test
    void the_last_cell_is_a_basic_function() {
        assertThat(align(List.of("Merawat kolam"), "Tujuan", "Kunci", "Utama", "Merawat kolam", "Pasar"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, NO_UNIT);
    }

    @Test
    void up_to_three_units_may_be_missing_between_two_cells() {
        List<String> titles = List.of("Merawat kolam", "Satu", "Dua", "Tiga", "Menjual ikan");
        assertThat(align(titles, "Tujuan", "Kunci", "Utama", "Merawat kolam", "Menjual ikan"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, 4);

        List<String> more = List.of("Merawat kolam", "Satu", "Dua", "Tiga", "Empat", "Menjual ikan");
        assertThat(align(more, "Tujuan", "Kunci", "Utama", "Merawat kolam", "Menjual ikan"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, NO_UNIT);
    }

    @Test
    void a_unit_shares_a_quarter_of_the_words() {
        assertThat(align(List.of("Air", "a b c d"), "Tujuan", "Kunci", "Utama", "Air", "a x y z"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, 1);
        assertThat(align(List.of("Air", "a b c d e"), "Tujuan", "Kunci", "Utama", "Air", "a x y z"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, NO_UNIT);
    }

    @Test
    void of_two_ways_the_one_counts_in_which_titles_agree_best() {
        assertThat(align(
                        List.of("Merawat kolam ikan", "Merawat kolam air"),
                        "Tujuan",
                        "Kunci",
                        "Utama",
                        "Merawat kolam air"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 1);
    }

    @Test
    void units_that_follow_each_other_cost_nothing_however_many_they_are() {
        assertThat(align(
                        List.of("Satu", "Dua", "Tiga", "Empat"),
                        "Tujuan",
                        "Kunci",
                        "Utama",
                        "Satu",
                        "Dua",
                        "Tiga",
                        "Empat"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, 1, 2, 3);
    }

    @Test
    void units_that_are_missing_at_the_end_cost_as_much_as_those_between() {
        assertThat(align(List.of("a b", "x", "y", "a z"), "Tujuan", "Kunci", "Utama", "a b"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0);
        assertThat(align(List.of("a b", "a z", "x", "y", "w"), "Tujuan", "Kunci", "Utama", "a b"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0);
    }

    @Test
    void of_two_units_of_one_title_the_first_is_taken() {
        assertThat(align(List.of("a b", "a b"), "Tujuan", "Kunci", "Utama", "a b"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0);
    }

    @Test
    void a_starred_cell_is_a_basic_function() {
        assertThat(align(
                        List.of("Merawat kolam", "Menjual ikan"),
                        "Tujuan",
                        "Kunci",
                        "Utama",
                        "Merawat kolam",
                        "Pasar*)",
                        "Menjual ikan"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, NO_UNIT, 1);
        assertThat(MapAlignment.of(cells("Tujuan", "Kunci*)", "Utama", "Merawat kolam"), List.of("Merawat kolam")))
                .isEmpty();
    }

    @Test
    void where_cells_are_numbered_those_are_the_basic_functions() {
        assertThat(align(
                        List.of("Merawat kolam", "Menjual ikan"),
                        "Tujuan",
                        "Kunci",
                        "Utama",
                        "1. Merawat kolam",
                        "2. Pasar",
                        "Menjual ikan",
                        "3. Uji*)",
                        "Uji*)",
                        "4. Menjual ikan"))
                .containsExactly(FUNCTION, FUNCTION, FUNCTION, 0, NO_UNIT, FUNCTION, NO_UNIT, NO_UNIT, 1);
    }

    @Test
    void cells_of_which_too_few_are_like_titles_are_not_read() {
        assertThat(MapAlignment.of(cells("Tujuan", "Kunci", "Utama", "Air"), List.of("Merawat kolam")))
                .isEmpty();
        assertThat(MapAlignment.of(cells("Tujuan", "Kunci", "Utama", "Air"), List.of()))
                .isEmpty();
        assertThat(MapAlignment.of(cells("Tujuan", "Kunci", "Utama", "a b c d", "Pasar"), List.of("a b c e")))
                .isEmpty();
    }

    @Test
    void a_map_has_at_least_four_cells() {
        assertThat(MapAlignment.of(List.of(), List.of("Merawat kolam"))).isEmpty();
        assertThat(MapAlignment.of(cells("Tujuan", "Kunci", "Merawat kolam"), List.of("Merawat kolam")))
                .isEmpty();
    }

    @Test
    void a_map_of_very_many_cells_and_units_is_not_read() {
        List<String> titles = new ArrayList<>(Collections.nCopies(100_000, "Lain"));
        titles.set(0, "Merawat kolam");
        List<MapCells.Cell> cells = cells("Tujuan", "Kunci", "Utama", "Merawat kolam");
        assertThat(MapAlignment.of(cells, titles)).contains(List.of(FUNCTION, FUNCTION, FUNCTION, 0));

        titles.add("Lain");
        assertThat(MapAlignment.of(cells, titles)).isEmpty();
    }
}
