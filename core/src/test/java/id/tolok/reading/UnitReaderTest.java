package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Clause;
import id.tolok.standard.Element;
import id.tolok.standard.KeyCompetency;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.Prerequisite;
import id.tolok.standard.RangeOfVariables;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitReaderTest {

    private static final UnitCode CODE = UnitCode.parse("A.03IKN00.001.1");
    private static final String HEAD = "KODE UNIT : A.03IKN00.001.1\nJUDUL UNIT : Merawat kolam";
    private static final String TABLE = "ELEMEN KOMPETENSI\n1. Menyiapkan alat\n1.1 Alat dipilih.";

    private final KnownUnits known = new KnownUnits();

    private UnitReader reader(Excerpt text, boolean scattered) {
        return new UnitReader(text.content(), known, scattered, text.words(), text.findings());
    }

    private UnitOfCompetency read(Excerpt text, boolean scattered) {
        UnitReader reader = reader(text, scattered);
        return reader.read(CODE, reader.title());
    }

    private UnitOfCompetency read(String... lines) {
        return read(Excerpt.of(lines), false);
    }

    private String printedCode(String... lines) {
        return reader(Excerpt.of(lines), false).printedCode();
    }

    @Test
    void the_printed_code_is_what_looks_like_one_over_lines_or_else_the_whole_value() {
        assertThat(printedCode("KODE UNIT : A.03IKN00.001.1 Kolam")).isEqualTo("A.03IKN00.001.1");
        assertThat(printedCode("KODE UNIT : A.03IKN00.", "001.1")).isEqualTo("A.03IKN00.001.1");
        assertThat(printedCode("KODE UNIT : kolam")).isEqualTo("kolam");
        assertThat(printedCode("KODE UNIT :")).isEmpty();
    }

    @Test
    void the_lines_of_the_code_are_that_of_its_label_and_those_of_its_value() {
        Excerpt text = Excerpt.of("KODE UNIT", "A.03IKN00.", "001.1", "JUDUL UNIT : Merawat kolam");

        assertThat(reader(text, false).codeLines()).containsExactly(text.line(1), text.line(2), text.line(3));
        assertThat(reader(text, false).firstLine()).isEqualTo(text.line(1));
        assertThat(reader(text, false).lines()).isEqualTo(text.content());
    }

    @Test
    void a_plain_unit_is_read_whole() {
        Excerpt text = Excerpt.of(HEAD, "DESKRIPSI UNIT : Tentang", "kolam.", TABLE, "1.2 Alat", "dicuci.");

        assertThat(read(text, false))
                .isEqualTo(UnitOfCompetency.builder()
                        .code(CODE)
                        .title("Merawat kolam")
                        .description("Tentang kolam.")
                        .addElement(Element.of(
                                "1",
                                "Menyiapkan alat",
                                List.of(
                                        PerformanceCriterion.of("1.1", "Alat dipilih."),
                                        PerformanceCriterion.of("1.2", "Alat dicuci."))))
                        .build());
        assertThat(text.told()).isEmpty();
        assertThat(text.uses())
                .containsExactly(
                        LineUse.UNIT,
                        LineUse.UNIT,
                        LineUse.UNIT,
                        LineUse.UNIT,
                        LineUse.HEADING,
                        LineUse.UNIT,
                        LineUse.UNIT,
                        LineUse.UNIT,
                        LineUse.UNIT);
    }

    @Test
    void a_code_over_two_lines_is_told_of_no_text_behind_it() {
        Excerpt text = Excerpt.of("KODE UNIT : A.03IKN00.", "001.1", "JUDUL UNIT : Merawat kolam", TABLE);

        read(text, false);

        assertThat(text.told()).isEmpty();
    }

    @Test
    void text_behind_a_code_is_told_on_each_line_that_has_some() {
        Excerpt text = Excerpt.of("KODE UNIT : A.03IKN00.001.1 Kolam", ": 01", "JUDUL UNIT : Merawat kolam", TABLE);

        read(text, false);

        assertThat(text.told())
                .containsExactly("page 1, lines 1-2: text not placed: The text could not be placed: 'KODE UNIT :"
                        + " A.03IKN00.001.1 Kolam'");
    }

    @Test
    void a_misspelled_label_of_the_head_is_told() {
        Excerpt text = Excerpt.of(HEAD, "DISKRIPSI UNIT : Tentang kolam.", TABLE);

        assertThat(read(text, false).description()).isEqualTo("Tentang kolam.");
        assertThat(text.told())
                .containsExactly(
                        "page 1, line 3: misspelled label: The label 'DISKRIPSI UNIT' should be 'DESKRIPSI UNIT'");
    }

    @Test
    void the_formats_before_2012_have_more() {
        UnitOfCompetency unit = read(
                HEAD,
                "Bidang : Kolam",
                "Bobot Unit : 2",
                "Unit Prasyarat : B.01XYZ00.001.1 Berenang",
                "KOMPETENSI KUNCI",
                "1 Mengumpulkan informasi 2");

        assertThat(unit.workField()).contains("Kolam");
        assertThat(unit.weight()).contains("2");
        assertThat(unit.prerequisites())
                .containsExactly(Prerequisite.of(UnitCode.parse("B.01XYZ00.001.1"), "Berenang"));
        assertThat(unit.keyCompetencies()).isEqualTo(Map.of(KeyCompetency.INFORMATION, 2));
    }

    @Test
    void a_dash_or_nothing_states_nothing() {
        UnitOfCompetency unit = read(HEAD, "Bidang : -", "Bobot Unit :", "Unit Prasyarat : -");

        assertThat(unit.workField()).isEmpty();
        assertThat(unit.weight()).isEmpty();
        assertThat(unit.prerequisites()).isEmpty();
        assertThat(unit.keyCompetencies()).isEmpty();
    }

    @Test
    void numbers_without_texts_are_told_and_are_not_in_the_unit() {
        Excerpt text = Excerpt.of(HEAD, TABLE, "1.2", "2.", "BATASAN VARIABEL");

        assertThat(read(text, false).elements())
                .containsExactly(
                        Element.of("1", "Menyiapkan alat", List.of(PerformanceCriterion.of("1.1", "Alat dipilih."))));
        assertThat(text.told())
                .containsExactly(
                        "page 1, line 6: missing text: Number 1.2 has no text",
                        "page 1, line 7: missing text: Number 2. has no text");
    }

    @Test
    void a_number_on_a_line_of_its_own_is_content_of_the_unit() {
        Excerpt text = Excerpt.of(HEAD, "ELEMEN KOMPETENSI", "1.", "Menyiapkan alat", "1.1", "Alat dipilih.");

        assertThat(read(text, false).elements())
                .containsExactly(
                        Element.of("1", "Menyiapkan alat", List.of(PerformanceCriterion.of("1.1", "Alat dipilih."))));
        assertThat(text.uses().subList(3, 7)).containsOnly(LineUse.UNIT);
    }

    @Test
    void the_range_has_its_parts() {
        Excerpt text = Excerpt.of(
                HEAD,
                "BATASAN VARIABEL",
                "1. Konteks variabel",
                "1.1 Kolam",
                "2. Peralatan dan perlengkapan",
                "a. Kapal",
                "2.1 Peralatan",
                "2.1.1 Ember",
                "2.2 Perlengkapan",
                "2.2.1 Pakan",
                "3. Peraturan yang diperlukan",
                "3.1 Adat",
                "4. Norma dan standar",
                "a. Umum",
                "4.1 Norma",
                "4.1.1 Sopan",
                "4.2 Standar",
                "4.2.1 Mutu");

        assertThat(read(text, false).rangeOfVariables())
                .contains(RangeOfVariables.builder()
                        .addContext(Clause.of("1.1", "Kolam"))
                        .addTool(Clause.of("a.", "Kapal"))
                        .addTool(Clause.of("2.1.1", "Ember"))
                        .addSupply(Clause.of("2.2.1", "Pakan"))
                        .addRegulation(Clause.of("3.1", "Adat"))
                        .addNorm(Clause.of("4.1.1", "Sopan"))
                        .addStandard(Clause.of("a.", "Umum"))
                        .addStandard(Clause.of("4.2.1", "Mutu"))
                        .build());
        assertThat(read(HEAD, TABLE).rangeOfVariables()).isEmpty();
    }

    @Test
    void the_guide_has_its_parts() {
        Excerpt text = Excerpt.of(
                HEAD,
                "PANDUAN PENILAIAN",
                "1. Konteks penilaian",
                "1.1 Di kolam",
                "Kondisi penilaian",
                "a. Siang",
                "2. Persyaratan kompetensi",
                "2.1 Mahir berenang",
                "3. Pengetahuan dan keterampilan",
                "a. Umum",
                "3.1 Pengetahuan",
                "3.1.1 Jenis air",
                "3.2 Keterampilan",
                "3.2.1 Menimba",
                "4. Sikap kerja",
                "4.1 Teliti",
                "5. Aspek kritis",
                "5.1 Air bersih",
                "Aspek penting",
                "a. Aman");

        assertThat(read(text, false).assessmentGuide())
                .contains(AssessmentGuide.builder()
                        .addContext(Clause.of("1.1", "Di kolam"))
                        .addContext(Clause.of("a.", "Siang"))
                        .addPrerequisite(Prerequisite.of("Mahir berenang"))
                        .addKnowledge(Clause.of("a.", "Umum"))
                        .addKnowledge(Clause.of("3.1.1", "Jenis air"))
                        .addSkill(Clause.of("3.2.1", "Menimba"))
                        .addAttitude(Clause.of("4.1", "Teliti"))
                        .addCriticalAspect(Clause.of("5.1", "Air bersih"))
                        .addCriticalAspect(Clause.of("a.", "Aman"))
                        .build());
        assertThat(read(HEAD, TABLE).assessmentGuide()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.03IKN00.002.1", "A.03IKN00.002.1 Menjual ikan"})
    void a_prerequisite_is_told_by_its_code_and_by_its_title_if_there_is_one(String printed) {
        UnitOfCompetency unit = read(HEAD, "Unit Prasyarat : " + printed);

        assertThat(unit.prerequisites())
                .containsExactly(Prerequisite.of(
                        UnitCode.parse("A.03IKN00.002.1"), printed.endsWith("ikan") ? "Menjual ikan" : printed));
    }

    @Test
    void a_prerequisite_of_a_code_that_nobody_can_read_is_told_as_printed() {
        String printed = "ABCD.12345678.123456(1).123456(2).123456(3) Berenang";
        Excerpt text = Excerpt.of(HEAD, TABLE, "PANDUAN PENILAIAN", "2. Persyaratan kompetensi", "2.1 " + printed);

        assertThat(read(text, false).assessmentGuide().orElseThrow().prerequisites())
                .containsExactly(Prerequisite.of(printed));
        assertThat(text.told())
                .containsExactly("page 1, line 8: malformed code: The unit code"
                        + " 'ABCD.12345678.123456(1).123456(2).123456(3)' is malformed");
    }

    @Test
    void a_prerequisite_is_compared_with_the_units_that_are_described() {
        known.add("A.03IKN00.002.1", "Menjual ikan");
        Excerpt text = Excerpt.of(HEAD, "Unit Prasyarat :", "A.03IKN00.002.1 Membeli ikan", TABLE);

        read(text, false);

        assertThat(text.told())
                .containsExactly("page 1, line 4: title differs: The prerequisite A.03IKN00.002.1 is given the title"
                        + " 'Membeli ikan', but the unit has 'Menjual ikan'");
    }

    @Test
    void a_text_in_two_blocks_that_never_follow_each_other_elsewhere_is_doubtful_where_blocks_are_scattered() {
        String[] lines = {HEAD, "DESKRIPSI UNIT : Tentang", "", "kolam.", TABLE};
        Excerpt scattered = Excerpt.of(lines);
        Excerpt whole = Excerpt.of(lines);

        assertThat(read(scattered, true).description()).isEqualTo("Tentang kolam.");
        assertThat(scattered.told())
                .containsExactly(
                        "page 1, lines 3-5: doubtful order of text: The order or the end of this text is doubtful:"
                                + " 'Tentang kolam.'");
        assertThat(read(whole, false).description()).isEqualTo("Tentang kolam.");
        assertThat(whole.told()).isEmpty();
    }

    @Test
    void a_text_in_one_block_or_none_is_not_doubtful_where_blocks_are_scattered() {
        Excerpt text = Excerpt.of(HEAD, "DESKRIPSI UNIT : Tentang kolam.", TABLE);
        assertThat(read(text, true).description()).isEqualTo("Tentang kolam.");
        assertThat(text.told()).isEmpty();

        Excerpt without = Excerpt.of(HEAD, TABLE);
        assertThat(read(without, true).description()).isEmpty();
        assertThat(without.told()).isEmpty();
    }

    @Test
    void clauses_that_were_cut_in_doubt_are_told_where_blocks_are_scattered() {
        String[] lines = {HEAD, TABLE, "BATASAN VARIABEL", "1. Konteks variabel", "1.1", "1.2", "Kolam", "Air", "Ikan"};
        Excerpt scattered = Excerpt.of(lines);

        assertThat(read(scattered, true).rangeOfVariables().orElseThrow().context())
                .containsExactly(Clause.of("1.1", "Kolam"), Clause.of("1.2", "Air Ikan"));
        assertThat(scattered.told())
                .containsExactly(
                        "page 1, line 10: doubtful order of text: The order or the end of this text is doubtful: 'Kolam'",
                        "page 1, lines 11-12: doubtful order of text: The order or the end of this text is doubtful:"
                                + " 'Air Ikan'");

        Excerpt whole = Excerpt.of(lines);
        read(whole, false);
        assertThat(whole.told()).isEmpty();
    }
}
