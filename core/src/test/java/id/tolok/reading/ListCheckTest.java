package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCheckTest {

    private final Findings findings = new Findings();
    private final List<UnitReader> units = new ArrayList<>();
    private final List<UnitListRow> rows = new ArrayList<>();

    private void describe(String code, String title) {
        Excerpt text = Excerpt.of("KODE UNIT : " + code, "JUDUL UNIT : " + title);
        units.add(new UnitReader(text.content(), new KnownUnits(), false, text.words(), findings));
    }

    private void list(String code, String title) {
        rows.add(new UnitListRow(code, title, new Place(1, 90 + rows.size(), 90 + rows.size())));
    }

    private List<String> check() {
        ListCheck.check(rows, units, findings);
        return findings.sorted().stream()
                .map(finding ->
                        finding.place().firstLine() + " " + finding.message().in(Language.ENGLISH))
                .toList();
    }

    @Test
    void a_list_that_agrees_with_the_units_has_no_findings() {
        describe("A.03IKN00.001.1", "Merawat kolam");
        list("A.03IKN00.001.1", "Merawat Kolam");

        assertThat(check()).isEmpty();
    }

    @Test
    void a_unit_that_is_described_twice_is_told_with_or_without_a_list() {
        describe("A.03IKN00.001.1", "Merawat kolam");
        describe("A.03IKN00.001.1", "Merawat kolam");

        assertThat(check()).containsExactly("1 Unit A.03IKN00.001.1 is described twice");
    }

    @Test
    void units_without_a_code_are_not_one_unit() {
        describe("", "Merawat kolam");
        describe("", "Menjual ikan");

        assertThat(check()).isEmpty();
    }

    @Test
    void another_title_is_told() {
        describe("A.03IKN00.001.1", "Merawat kolam");
        list("A.03IKN00.001.1", "Menjual ikan");

        assertThat(check())
                .containsExactly(
                        "1 The list of units gives A.03IKN00.001.1 the title 'Menjual ikan', its heading 'Merawat kolam'");
    }

    @Test
    void another_version_or_another_code_under_one_title_is_told() {
        describe("A.03IKN00.001.1", "Merawat kolam");
        describe("A.03IKN00.002.1", "Menjual ikan");
        list("A.03IKN00.001.2", "Merawat kolam");
        list("A.03IKN00.003.1", "Menjual ikan");

        assertThat(check())
                .containsExactly(
                        "1 The list of units says A.03IKN00.001.2, the heading A.03IKN00.001.1",
                        "1 The list of units says A.03IKN00.003.1, the heading A.03IKN00.002.1");
        assertThat(findings.sorted())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.VERSION_DIFFERS, Finding.Kind.CODE_DIFFERS);
    }

    @Test
    void one_row_is_not_taken_for_two_units_of_one_title() {
        describe("A.03IKN00.001.1", "Merawat kolam");
        describe("A.03IKN00.002.1", "Merawat kolam");
        list("A.03IKN00.003.1", "Merawat kolam");

        assertThat(check())
                .containsExactly(
                        "1 The list of units says A.03IKN00.003.1, the heading A.03IKN00.001.1",
                        "1 Unit A.03IKN00.002.1 is not in the list of units");
    }

    @Test
    void a_row_that_a_unit_has_by_its_code_is_not_taken_for_another_by_its_title() {
        describe("A.03IKN00.002.1", "Merawat kolam");
        describe("A.03IKN00.001.1", "Merawat kolam");
        list("A.03IKN00.001.1", "Merawat kolam");

        assertThat(check()).containsExactly("1 Unit A.03IKN00.002.1 is not in the list of units");
    }

    @Test
    void of_two_rows_of_one_title_the_first_is_taken() {
        describe("A.03IKN00.001.1", "Merawat kolam");
        list("A.03IKN00.002.1", "Merawat kolam");
        list("A.03IKN00.003.1", "Merawat kolam");

        assertThat(check())
                .containsExactly(
                        "1 The list of units says A.03IKN00.002.1, the heading A.03IKN00.001.1",
                        "91 Unit A.03IKN00.003.1 is listed but not described");
    }

    @Test
    void units_that_are_only_described_and_units_that_are_only_listed_are_told() {
        describe("A.03IKN00.001.1", "Merawat kolam");
        list("A.03IKN00.002.1", "Menjual ikan");

        assertThat(check())
                .containsExactly(
                        "1 Unit A.03IKN00.001.1 is not in the list of units",
                        "90 Unit A.03IKN00.002.1 is listed but not described");
    }
}
