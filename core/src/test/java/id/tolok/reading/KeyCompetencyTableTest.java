package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.KeyCompetency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCompetencyTableTest {

    private final Findings findings = new Findings();
    private List<SourceLine> lines = List.of();

    private Map<KeyCompetency, Integer> read(String text) {
        lines = Print.lines(text);
        return KeyCompetencyTable.read(lines, findings);
    }

    private List<LineUse> uses() {
        return lines.stream().map(line -> line.toReadLine().use()).toList();
    }

    private List<String> notPlaced() {
        return findings.sorted().stream()
                .map(finding ->
                        finding.place() + " " + finding.message().toString().replaceFirst(".*: ", ""))
                .toList();
    }

    @Test
    void a_row_has_a_number_a_name_and_a_level() {
        assertThat(read("""
                        NO KOMPETENSI KUNCI DALAM UNIT INI TINGKAT
                        1 Mengumpulkan informasi 2
                        2. Mengkomunikasikan informasi 3
                        3. Membuat rencana 1
                        4. Bekerja dengan orang lain 2
                        5. Memakai gagasan matematika 1
                        6. Memecahkan masalah 3
                        7. Menggunakan teknologi 2
                        """))
                .isEqualTo(Map.of(
                        KeyCompetency.INFORMATION, 2,
                        KeyCompetency.COMMUNICATION, 3,
                        KeyCompetency.PLANNING, 1,
                        KeyCompetency.TEAMWORK, 2,
                        KeyCompetency.MATHEMATICS, 1,
                        KeyCompetency.PROBLEM_SOLVING, 3,
                        KeyCompetency.TECHNOLOGY, 2));
        assertThat(uses().get(0)).isEqualTo(LineUse.HEADING);
        assertThat(uses().subList(1, 8)).containsOnly(LineUse.UNIT);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void number_name_and_level_may_stand_on_lines_of_their_own() {
        assertThat(read("1\nMengumpulkan informasi\n2\n2.\nMenggunakan\nteknologi\n3\n"))
                .isEqualTo(Map.of(KeyCompetency.INFORMATION, 2, KeyCompetency.TECHNOLOGY, 3));
        assertThat(uses()).containsOnly(LineUse.UNIT);
    }

    @Test
    void a_number_with_several_parts_starts_no_row() {
        assertThat(read("1. Mengumpulkan\n2.1 atau mencari informasi 3\n"))
                .isEqualTo(Map.of(KeyCompetency.INFORMATION, 3));
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void seven_levels_without_names_are_those_of_the_seven_competencies() {
        assertThat(read("1. 2. 3. 4. 5. 6. 7.\n2 3 1 2 3 1 2\n"))
                .isEqualTo(Map.of(
                        KeyCompetency.INFORMATION, 2,
                        KeyCompetency.COMMUNICATION, 3,
                        KeyCompetency.PLANNING, 1,
                        KeyCompetency.TEAMWORK, 2,
                        KeyCompetency.MATHEMATICS, 3,
                        KeyCompetency.PROBLEM_SOLVING, 1,
                        KeyCompetency.TECHNOLOGY, 2));
        assertThat(uses()).containsOnly(LineUse.UNIT);
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. 2. 3.\n2 3 4\n", "1. 3. 2.\n2 3 1\n", "1. 2.\n2 3 1\n", "1. 2. 3.\n2 3\n"})
    void levels_without_names_that_do_not_match_the_numbers_are_told(String table) {
        assertThat(read(table)).isEmpty();
        assertThat(uses()).containsOnly(LineUse.FINDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "NO.", "No. Kompetensi kunci", "TINGKAT", "KOMPETENSI KUNCI DALAM UNIT INI"})
    void heads_of_the_table_are_no_content(String head) {
        assertThat(read(head)).isEmpty();
        assertThat(uses()).containsExactly(LineUse.HEADING);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_long_line_is_no_head() {
        String longest = "No. kompetensi kunci dalam unit ini beserta tingkatnya semua";
        assertThat(longest).hasSize(60);

        read(longest);
        assertThat(uses()).containsExactly(LineUse.FINDING);
        read(longest.substring(0, 59));
        assertThat(uses()).containsExactly(LineUse.HEADING);
    }

    @Test
    void a_level_is_1_to_3() {
        assertThat(read("1. Mengumpulkan informasi 4\n2. Mengkomunikasikan ide 3\n3. Membuat rencana 0\n"))
                .isEqualTo(Map.of(KeyCompetency.COMMUNICATION, 3));
        assertThat(notPlaced())
                .containsExactly(
                        "page 1, line 1 '1. Mengumpulkan informasi 4'", "page 1, line 3 '3. Membuat rencana 0'");
        assertThat(uses()).containsExactly(LineUse.FINDING, LineUse.UNIT, LineUse.FINDING);
    }

    @Test
    void a_row_without_number_level_or_known_name_is_told() {
        assertThat(read("Membuat rencana 2\n1. Mengumpulkan informasi\n2. Menguras kolam 2\n3. Memecahkan masalah 1\n"))
                .isEqualTo(Map.of(KeyCompetency.PROBLEM_SOLVING, 1));
        assertThat(notPlaced()).containsExactly("page 1, lines 1-3 'Membuat rencana 2'");
    }

    @Test
    void the_first_of_two_levels_of_a_competency_counts() {
        assertThat(read("1. Mengumpulkan informasi 2\n2. Menyusun informasi 3\n"))
                .isEqualTo(Map.of(KeyCompetency.INFORMATION, 2));
        assertThat(notPlaced()).containsExactly("page 1, line 2 '2. Menyusun informasi 3'");
    }

    @Test
    void a_name_is_not_longer_than_90_letters() {
        String name = "Mengumpulkan informasi dari semua orang yang pernah bekerja di tepi kolam ini atau di hulu";
        assertThat(name).hasSize(90);

        assertThat(read("1. " + name.substring(1) + " 2\n")).isEqualTo(Map.of(KeyCompetency.INFORMATION, 2));
        assertThat(read("1. " + name + " 2\n")).isEmpty();
    }
}
