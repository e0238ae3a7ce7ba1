package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.CompetencyMap;
import id.tolok.standard.CompetencyMap.BasicFunction;
import id.tolok.standard.CompetencyMap.KeyFunction;
import id.tolok.standard.CompetencyMap.MainFunction;
import id.tolok.standard.ListedUnit;
import id.tolok.standard.StandardId;
import id.tolok.standard.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapReaderTest {

    private static final UnitCode POND = UnitCode.parse("A.03IKN00.001.1");
    private static final UnitCode SALE = UnitCode.parse("A.03IKN00.002.1");

    private static final List<String> TABLE = List.of(
            "A. Peta Kompetensi",
            "TUJUAN UTAMA",
            "Menghasilkan Ikan",
            "Menyiapkan Tempat",
            "Menyiapkan Air",
            "Merawat Kolam",
            "Menjual Hasil",
            "Melayani Pembeli",
            "Menjual Ikan");

    private static Excerpt table(String... more) {
        List<String> lines = new ArrayList<>(TABLE);
        lines.addAll(List.of(more));
        return Excerpt.of(lines.toArray(String[]::new));
    }

    private static Optional<CompetencyMap> read(Excerpt text, boolean scattered) {
        List<ListedUnit> units = List.of(ListedUnit.of(POND, "Merawat Kolam"), ListedUnit.of(SALE, "Menjual Ikan"));
        return new MapReader(units, scattered, text.words(), text.findings()).read(text.content());
    }

    private static CompetencyMap map(BasicFunction... sales) {
        return CompetencyMap.of(
                "Menghasilkan Ikan",
                List.of(
                        new KeyFunction(
                                "Menyiapkan Tempat",
                                List.of(new MainFunction(
                                        "Menyiapkan Air", List.of(BasicFunction.of("Merawat Kolam", POND))))),
                        new KeyFunction(
                                "Menjual Hasil", List.of(new MainFunction("Melayani Pembeli", List.of(sales))))));
    }

    @Test
    void purpose_key_main_and_basic_functions_follow_each_other() {
        Excerpt text = table();

        assertThat(read(text, false)).contains(map(BasicFunction.of("Menjual Ikan", SALE)));
        assertThat(text.told()).isEmpty();
        assertThat(text.uses().subList(0, 3)).containsExactly(LineUse.HEADING, LineUse.HEADING, LineUse.COMPETENCY_MAP);
        assertThat(text.uses().subList(3, 9)).containsOnly(LineUse.COMPETENCY_MAP);
    }

    @Test
    void a_main_function_may_follow_the_basic_functions_of_another() {
        Excerpt text = Excerpt.of(
                "A. Peta Kompetensi",
                "Menghasilkan Ikan",
                "Menyiapkan Tempat",
                "Menyiapkan Air",
                "Merawat Kolam",
                "Melayani Pembeli",
                "Menjual Ikan");

        assertThat(read(text, false))
                .contains(CompetencyMap.of(
                        "Menghasilkan Ikan",
                        List.of(new KeyFunction(
                                "Menyiapkan Tempat",
                                List.of(
                                        new MainFunction(
                                                "Menyiapkan Air", List.of(BasicFunction.of("Merawat Kolam", POND))),
                                        new MainFunction(
                                                "Melayani Pembeli",
                                                List.of(BasicFunction.of("Menjual Ikan", SALE))))))));
    }

    @Test
    void the_table_ends_before_a_line_wider_than_a_column() {
        String widest = "Menimbang " + "i".repeat(38);
        assertThat(read(table(widest), false))
                .contains(map(BasicFunction.of("Menjual Ikan", SALE), BasicFunction.of(widest)));

        Excerpt text = table(widest + "i", "Menimbang");
        assertThat(read(text, false)).contains(map(BasicFunction.of("Menjual Ikan", SALE)));
        assertThat(text.uses().subList(9, 11)).containsOnly(LineUse.OTHER_PART);
    }

    @Test
    void the_heads_of_the_columns_may_be_wider_than_a_column() {
        Excerpt text = table("TUJUAN UTAMA FUNGSI KUNCI FUNGSI UTAMA FUNGSI DASAR", "Menimbang Ikan");
        assertThat(read(text, false))
                .contains(map(BasicFunction.of("Menjual Ikan", SALE), BasicFunction.of("Menimbang Ikan")));
    }

    @Test
    void a_note_below_the_table_tells_from_where_starred_functions_are_adopted() {
        Excerpt text = table("Menimbang Ikan *)", "*) Diambil dari keputusan", "Nomor 9 Tahun 2030");

        assertThat(read(text, false))
                .contains(map(
                        BasicFunction.of("Menjual Ikan", SALE),
                        BasicFunction.of("Menimbang Ikan").adoptedFrom(StandardId.of("9", 2030))));
        assertThat(text.uses().subList(9, 12)).containsOnly(LineUse.COMPETENCY_MAP);
    }

    @Test
    void a_note_that_names_no_decree_stays_open_and_its_functions_are_known_as_adopted_from_nowhere() {
        Excerpt text = table("Menimbang Ikan *)", "*) Diambil dari standar lain");

        assertThat(read(text, false))
                .contains(map(BasicFunction.of("Menjual Ikan", SALE), BasicFunction.of("Menimbang Ikan")));
        assertThat(text.uses().get(10)).isEqualTo(LineUse.OTHER_PART);
    }

    @Test
    void what_stands_between_table_and_note_is_no_note() {
        String wide = "Peta ini menurut keputusan Nomor 8 Tahun 2029 dan lampirannya";
        Excerpt text = table("Menimbang Ikan *)", wide, "*) Nomor 9 Tahun 2030");

        assertThat(read(text, false))
                .contains(map(
                        BasicFunction.of("Menjual Ikan", SALE),
                        BasicFunction.of("Menimbang Ikan").adoptedFrom(StandardId.of("9", 2030))));
        assertThat(text.uses().get(10)).isEqualTo(LineUse.OTHER_PART);
    }

    @Test
    void a_function_that_has_less_than_half_of_the_words_of_its_unit_is_told() {
        List<String> lines = new ArrayList<>(TABLE);
        lines.set(5, "Mengisi Kolam");
        lines.set(8, "Menjual Pakan Segar");
        Excerpt text = Excerpt.of(lines.toArray(String[]::new));

        assertThat(read(text, false)).isPresent();
        assertThat(text.told())
                .containsExactly(
                        "page 1, line 9: title differs: The competency map says 'Menjual Pakan Segar', the title of unit"
                                + " A.03IKN00.002.1 is 'Menjual Ikan'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"        Menimbang Ikan", "Menimbang  Ikan"})
    void columns_side_by_side_are_not_read(String line) {
        Excerpt text = table(line);

        assertThat(read(text, false)).isEmpty();
        assertThat(text.told())
                .containsExactly(
                        "page 1, lines 1-10: competency map not read: The competency map is not read, since its columns"
                                + " cannot be told apart; take the text in the order of the file (pdftotext -raw)");
        assertThat(text.uses()).containsOnly(LineUse.COMPETENCY_MAP);
    }

    @Test
    void small_indents_are_no_columns() {
        assertThat(read(table("       Menimbang Ikan"), false)).isPresent();
    }

    @Test
    void a_scattered_map_and_one_without_cells_are_not_read() {
        assertThat(read(table(), true)).isEmpty();
        assertThat(read(Excerpt.of("A. Peta Kompetensi"), false)).isEmpty();
    }
}
