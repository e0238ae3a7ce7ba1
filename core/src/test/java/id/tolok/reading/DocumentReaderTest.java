package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.StandardId;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final StandardId ID = StandardId.of("7", 2031);
    private static final String UNIT =
            "KODE UNIT : A.03IKN00.001.1\nJUDUL UNIT : Merawat kolam\nELEMEN KOMPETENSI\n1. Mengisi\n1.1 Air diisi.";
    private static final String LIST = "KODE UNIT JUDUL UNIT\nA.03IKN00.001.1 Merawat kolam";

    private static Reading read(String... lines) {
        return SkkniReader.read(String.join("\n", lines), ID);
    }

    private static List<String> units(String... lines) {
        return read(lines).units().stream().map(UnitOfCompetency::toString).toList();
    }

    private static List<String> told(String... lines) {
        return read(lines).findings().stream().map(Finding::toString).toList();
    }

    private static List<LineUse> uses(String... lines) {
        return read(lines).lines().stream().map(ReadLine::use).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KODE UNIT : A.03IKN00.001.1\nJUDUL UNIT : Merawat kolam",
                "KODE UNIT A.03IKN00.001.1\nJUDUL UNIT : Merawat kolam",
                "KODE UNIT :\nA.03IKN00.001.1\nJUDUL UNIT : Merawat kolam",
                "KODE UNIT\n: A.03IKN00.001.1\nJUDUL UNIT : Merawat kolam",
                "KODE UNIT\nA.03IKN00.001.1\nJUDUL UNIT\nMerawat kolam",
                "KODE UNIT\nJUDUL UNIT\nDESKRIPSI UNIT\n: A.03IKN00.001.1\n: Merawat kolam",
                "KODE UNIT\nJUDUL UNIT\na\nb\nc\nd\ne\nf\ng\nDESKRIPSI UNIT\n: A.03IKN00.001.1\n: Merawat kolam",
            })
    void a_unit_starts_at_the_label_of_its_code(String head) {
        assertThat(read(head).units()).extracting(UnitOfCompetency::code).contains(UnitCode.parse("A.03IKN00.001.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KODE UNIT",
                "KODE UNIT lain\nJUDUL UNIT : Merawat kolam",
                "KODE UNIT\nA.03IKN00.001.1\nMerawat kolam",
                "KODE UNIT\nA.03IKN00.001.1",
                "KODE UNIT\nJUDUL UNIT\nA.03IKN00.001.1\nMerawat kolam",
                "KODE UNIT\nJUDUL UNIT\na\nb\nc\nd\ne\nf\ng\nh\nDESKRIPSI UNIT\n: A.03IKN00.001.1\n: Merawat kolam",
                "JUDUL UNIT : Merawat kolam",
            })
    void other_texts_start_no_unit(String head) {
        assertThat(read(head).units()).isEmpty();
        assertThat(read(head).findings())
                .extracting(Finding::kind)
                .doesNotContain(Finding.Kind.CODE_MALFORMED, Finding.Kind.CODE_MISSING, Finding.Kind.PART_MISSING);
    }

    @Test
    void a_unit_ends_where_the_next_starts_or_at_the_third_chapter() {
        String next =
                "KODE UNIT : A.03IKN00.002.1\nJUDUL UNIT : Menjual ikan\nELEMEN KOMPETENSI\n1. Jual\n1.1 Ikan dijual.";
        String[] lines = {"Kata", UNIT, next, "BAB III PENUTUP", "Sekian."};

        assertThat(units(lines)).containsExactly("A.03IKN00.001.1 Merawat kolam", "A.03IKN00.002.1 Menjual ikan");
        assertThat(read(lines).units().get(1).elements().get(0).criteria()).hasToString("[1.1 Ikan dijual.]");
        assertThat(told(lines)).isEmpty();
        assertThat(uses(lines).get(0)).isEqualTo(LineUse.OTHER_PART);
        assertThat(uses(lines).subList(11, 13)).containsOnly(LineUse.OTHER_PART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAB III", "BAB 3 PENUTUP"})
    void the_third_chapter_may_have_either_number(String chapter) {
        assertThat(uses(UNIT, chapter).get(5)).isEqualTo(LineUse.OTHER_PART);
    }

    @Test
    void another_chapter_is_no_end() {
        assertThat(uses(UNIT, "BAB IIIA").get(5)).isNotEqualTo(LineUse.OTHER_PART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C. Uraian Unit Kompetensi", "UNIT - UNIT KOMPETENSI :", "Uraian unit"})
    void the_heading_of_the_units_is_a_heading_wherever_it_stands(String heading) {
        assertThat(uses(UNIT, heading).get(5)).isEqualTo(LineUse.HEADING);
        assertThat(told(UNIT, heading)).isEmpty();
    }

    @Test
    void the_identity_given_counts_more_than_that_of_the_text_and_one_of_them_must_be_known() {
        String decree = "KEPUTUSAN MENTERI\nNOMOR 8 TAHUN 2032\nTENTANG KOLAM\n";

        assertThat(SkkniReader.read(decree).id()).contains(StandardId.of("8", 2032));
        assertThat(SkkniReader.read(decree, ID).id()).contains(ID);
        assertThat(SkkniReader.read(decree, ID).title()).contains("KOLAM");
        assertThat(SkkniReader.read("Kolam").findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page 1, line 1: unknown identity: The number and year of the decree are not in the text");
    }

    @Test
    void a_unit_without_a_title_is_told_whole() {
        assertThat(units("KODE UNIT : A.03IKN00.001.1", "Kolam")).isEmpty();
        assertThat(told("KODE UNIT : A.03IKN00.001.1", "Kolam"))
                .containsExactly(
                        "page 1, line 1: missing part: The unit has no title",
                        "page 1, lines 1-2: text not placed: The text could not be placed: 'KODE UNIT : A.03IKN00.001.1'");
    }

    @Test
    void a_unit_without_code_and_title_takes_no_code_of_a_row_without_a_title() {
        assertThat(told("KODE UNIT JUDUL UNIT", "A.03IKN00.001.1", "KODE UNIT :"))
                .contains("page 1, line 3: missing code: The unit has no code");
    }

    @Test
    void a_unit_without_a_code_takes_that_of_the_first_row_with_its_title() {
        String[] lines = {LIST, "A.03IKN00.002.1 Merawat kolam", UNIT.replace(": A.03IKN00.001.1", ":")};

        assertThat(units(lines)).containsExactly("A.03IKN00.001.1 Merawat kolam");
        assertThat(told(lines))
                .contains("page 1, line 4: missing code: The unit has no code; maybe A.03IKN00.001.1 is meant");
    }

    @Test
    void a_code_that_nobody_can_read_gives_way_to_that_of_the_list() {
        assertThat(units(LIST, UNIT.replace("A.03IKN00.001.1", "kolam")))
                .containsExactly("A.03IKN00.001.1 Merawat kolam");
        assertThat(told(LIST, UNIT.replace("A.03IKN00.001.1", "kolam")))
                .contains(
                        "page 1, line 3: malformed code: The unit code 'kolam' is malformed; maybe A.03IKN00.001.1 is meant");
    }

    @Test
    void a_code_that_nobody_can_read_and_no_list_has_is_told_with_the_unit() {
        assertThat(units(UNIT.replace("A.03IKN00.001.1", "kolam"))).isEmpty();
        assertThat(told(UNIT.replace("A.03IKN00.001.1", "kolam")))
                .containsExactly(
                        "page 1, line 1: malformed code: The unit code 'kolam' is malformed",
                        "page 1, line 2: text not placed: The text could not be placed: 'JUDUL UNIT : Merawat kolam'",
                        "page 1, lines 4-5: text not placed: The text could not be placed: '1. Mengisi'");
    }

    @Test
    void prerequisites_are_compared_with_units_described_later_too() {
        String first = "KODE UNIT : A.03IKN00.002.1\nJUDUL UNIT : Menjual ikan\nUnit Prasyarat : A.03IKN00.001.2\n"
                + "ELEMEN KOMPETENSI\n1. Jual\n1.1 Ikan dijual.";
        assertThat(told(first, UNIT))
                .containsExactly(
                        "page 1, line 3: unknown prerequisite: The prerequisite A.03IKN00.001.2 is not described here,"
                                + " but A.03IKN00.001.1 is");
    }

    private static final List<String> MAP =
            List.of("Menghasilkan Ikan", "Menyiapkan Tempat", "Menyiapkan Air", "Merawat Kolam");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. Peta Kompetensi",
                "Pemetaan Standar Kompetensi :",
                "PETA KOMPETENSI",
                "A.1. Pemetaan Kompetensi"
            })
    void the_map_stands_between_its_heading_and_the_next(String heading) {
        String[] lines = {"Kata", heading, String.join("\n", MAP), "B. Lain", "Menjual Ikan", LIST, UNIT};

        assertThat(read(lines).competencyMap().orElseThrow().mainPurpose()).isEqualTo("Menghasilkan Ikan");
        assertThat(uses(lines).subList(0, 8))
                .containsExactly(
                        LineUse.OTHER_PART,
                        LineUse.HEADING,
                        LineUse.COMPETENCY_MAP,
                        LineUse.COMPETENCY_MAP,
                        LineUse.COMPETENCY_MAP,
                        LineUse.COMPETENCY_MAP,
                        LineUse.OTHER_PART,
                        LineUse.OTHER_PART);
    }

    @Test
    void the_map_ends_where_the_list_of_units_starts() {
        String[] lines = {"A. Peta Kompetensi", String.join("\n", MAP), LIST, UNIT};

        assertThat(read(lines).competencyMap()).isPresent();
        assertThat(uses(lines).subList(4, 6)).containsExactly(LineUse.COMPETENCY_MAP, LineUse.UNIT_LIST);
        assertThat(told(lines)).isEmpty();
    }

    @Test
    void a_document_without_a_map_has_none_and_is_told_of_none() {
        assertThat(read(LIST, UNIT).competencyMap()).isEmpty();
        assertThat(told(LIST, UNIT)).isEmpty();
        assertThat(read("A. Peta Industri", String.join("\n", MAP), LIST, UNIT).competencyMap())
                .isEmpty();
    }

    /** Forty lines with a map, of which so many come after a gap and so many are indented. */
    private static Reading map(int gaps, int indented) {
        List<String> lines = new ArrayList<>(List.of("A. Peta Kompetensi"));
        lines.addAll(MAP);
        lines.addAll(List.of("B. Lain", "KODE UNIT JUDUL UNIT", "A.03IKN00.001.1 Merawat Kolam"));
        while (lines.size() < 40) {
            lines.add("dan lain");
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i > 0 && i < gaps ? "\n" : "")
                    .append(i < indented ? " " : "")
                    .append(lines.get(i))
                    .append('\n');
        }
        return SkkniReader.read(text.toString(), ID);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, true",
        "8, 0, true",
        "9, 0, false",
        "35, 0, false",
        "36, 0, true",
        "40, 0, true",
        "9, 1, false",
        "9, 2, true",
    })
    void a_document_of_many_gaps_but_not_everywhere_and_of_hardly_any_indent_is_scattered(
            int gaps, int indented, boolean read) {
        assertThat(map(gaps, indented).competencyMap().isPresent()).isEqualTo(read);
    }
}
