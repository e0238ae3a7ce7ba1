package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.UnitOfCompetency;
import id.tolok.testing.SharedData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Openings of units in the older formats, some damaged by the web page that they came from. */
class OlderStandardsTest {

    private static Reading read(String code) {
        return SkkniReader.read(SharedData.read("standards-old/" + code + ".txt"));
    }

    /** Numbers of the elements, each with the numbers of its criteria. */
    private static List<String> numbers(UnitOfCompetency unit) {
        return unit.elements().stream()
                .map(element -> element.number() + " "
                        + element.criteria().stream()
                                .map(criterion -> criterion.number())
                                .toList())
                .toList();
    }

    private static List<String> findings(Reading reading) {
        return reading.findings().stream().map(Finding::toString).skip(1).toList();
    }

    @Test
    void a_code_and_a_title_that_lines_break_are_joined_and_the_fields_of_2003_are_read() {
        Reading reading = read("LOG.OO01.002.01");
        UnitOfCompetency unit = reading.units().get(0);
        assertThat(reading.units()).hasSize(1);
        assertThat(unit)
                .hasToString("LOG.OO01.002.01 Menerapkan Prinsip-Prinsip Keselamatan Dan Kesehatan Kerja Di Lingkungan"
                        + " Kerja");
        assertThat(unit.workField()).contains("Kelompok Dasar");
        assertThat(unit.weight()).contains("0");
        assertThat(unit.prerequisites()).isEmpty();
        assertThat(numbers(unit))
                .containsExactly("01 [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8]", "02 [2.1]", "03 [3.1, 3.2, 3.3]");
        assertThat(unit.rangeOfVariables().orElseThrow().context())
                .hasToString("[Unit ini menerapkan praktek-praktek kerja yang aman]");
        assertThat(findings(reading)).isEmpty();
    }

    @Test
    void a_list_of_units_without_numbers_is_compared_with_the_unit_that_is_there() {
        Reading reading = read("PAR.HT02.026.01");
        assertThat(reading.unitList())
                .extracting(UnitListRow::toString)
                .hasSize(5)
                .contains(
                        "UnitListRow[code=PAR.HT02.027.01, title=MEMBERSIHKAN LOKASI/AREA DAN PERALATAN, place=page 1,"
                                + " line 11]");
        assertThat(numbers(reading.units().get(0))).containsExactly("01 [1.1, 1.2, 1.3, 1.4, 1.5, 1.6]");
        assertThat(findings(reading))
                .containsExactly(
                        "page 1, line 11: unit not described: Unit PAR.HT02.027.01 is listed but not described",
                        "page 1, line 13: unit not described: Unit PAR.HT02.028.01 is listed but not described",
                        "page 1, line 14: unit not described: Unit PAR.HT02.029.01 is listed but not described",
                        "page 1, line 16: unit not described: Unit PAR.HT02.030.01 is listed but not described",
                        "page 1, line 25: title differs: The list of units gives PAR.HT02.026.01 the title"
                                + " 'MENYEDIAKAN JASA HOUSEKEEPING UNTUK TAMU', its heading"
                                + " 'MENYEDIAKAN LAYANAN HOUSEKEEPING UNTUK TAMU'");
    }

    @Test
    void labels_before_values_and_elements_before_criteria_find_each_other_through_remnants_of_a_web_page() {
        Reading reading = read("ARB.PR02.003.01");
        UnitOfCompetency unit = reading.units().get(0);
        assertThat(unit)
                .hasToString("ARB.PR02.003.01 Melakukan Komunikasi dengan Bahasa Arab dalam Menghidangkan Makanan dan"
                        + " Minuman");
        assertThat(numbers(unit))
                .containsExactly("1 [1.1., 1.2.]", "2 [2.1., 2.2., 2.3.]", "3 [3.1., 3.2., 3.3.]", "4 []");
        assertThat(findings(reading))
                .containsExactly("page 1, line 43: element without criteria: Element 4 has no performance criteria");
    }
}
