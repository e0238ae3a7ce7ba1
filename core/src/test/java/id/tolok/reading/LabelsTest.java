package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "Judul Unit, UNIT_TITLE, Judul Unit, ''",
        "JUDUL UNIT : Merawat kolam, UNIT_TITLE, JUDUL UNIT, ': Merawat kolam'",
        "Judul Unit: Merawat kolam, UNIT_TITLE, Judul Unit, ': Merawat kolam'",
        "JUDUL UNIT Merawat kolam, UNIT_TITLE, JUDUL UNIT, Merawat kolam",
        "Judul Unit Kompetensi: Kolam, UNIT_TITLE, Judul Unit, ': Kolam'",
        "KODE UNIT KOMPETENSI, UNIT_CODE, KODE UNIT, ''",
        "JUDUL  UNIT, UNIT_TITLE, JUDUL UNIT, ''",
        "JUDUK UNIT : Kolam, UNIT_TITLE, JUDUK UNIT, ': Kolam'",
        "BATASAN VARIABLE, RANGE, BATASAN VARIABLE, ''",
        "PANDUAN PENILAIAN KOMPETENSI, GUIDE, PANDUAN PENILAIAN, KOMPETENSI",
    })
    void a_label_stands_alone_before_a_colon_or_in_capitals(String text, Label label, String written, String rest) {
        assertThat(Labels.find(text)).contains(new Labels.Found(label, written, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "JUDUL",
                "judul unit",
                "Judul Unit yang baik",
                "judul UNIT : Kolam",
                "JUDUK UNAT",
                "BIDANG USAHA",
                "BOBOT UNIT : 1",
            })
    void other_texts_are_no_labels(String text) {
        assertThat(Labels.find(text)).isEmpty();
    }

    @Test
    void a_label_is_misspelled_if_its_letters_differ_in_more_than_case() {
        assertThat(Labels.find("Kode Unit").orElseThrow().isMisspelled()).isFalse();
        assertThat(Labels.find("Kod Unit").orElseThrow().isMisspelled()).isTrue();
    }

    @Test
    void the_value_of_a_label_follows_its_colon_if_it_has_one() {
        Labels.Found with = Labels.find("KODE UNIT :  A").orElseThrow();
        assertThat(with.hasColon()).isTrue();
        assertThat(with.value()).isEqualTo("A");

        Labels.Found without = Labels.find("KODE UNIT A").orElseThrow();
        assertThat(without.hasColon()).isFalse();
        assertThat(without.value()).isEqualTo("A");
    }

    @Test
    void the_labels_of_2003_count_in_a_head_before_a_colon() {
        assertThat(Labels.findInHead("Bobot  Unit : 1")).isEmpty();
        assertThat(Labels.findInHead("Bobot Unit : 1")).contains(new Labels.Found(Label.WEIGHT, "Bobot Unit", ": 1"));
        assertThat(Labels.findInHead("Bidang:Kolam")).contains(new Labels.Found(Label.WORK_FIELD, "Bidang", ":Kolam"));
        assertThat(Labels.findInHead("Bobot Unit")).isEmpty();
        assertThat(Labels.findInHead(": Bidang")).isEmpty();
    }

    @Test
    void only_labels_of_a_head_count_in_a_head() {
        assertThat(Labels.findInHead("Kode Unit : A")).contains(new Labels.Found(Label.UNIT_CODE, "Kode Unit", ": A"));
        assertThat(Labels.findInHead("BATASAN VARIABEL")).isEmpty();
    }

    @Test
    void a_colon_of_a_label_of_2003_stands_within_ninety_letters() {
        assertThat(Labels.findInHead("BIDANG" + " ".repeat(83) + ":"))
                .contains(new Labels.Found(Label.WORK_FIELD, "BIDANG", ":"));
        assertThat(Labels.findInHead("BIDANG" + " ".repeat(84) + ":")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ELEMEN KOMPETENSI",
                "KRITERIA UNJUK KERJA (KUK)",
                "No. Elemen Kompetensi   Kriteria Kinerja",
                "UNJUK KERJA",
            })
    void a_head_of_the_table_has_its_words_only(String text) {
        assertThat(Labels.isTableHead(text)).isTrue();
        assertThat(Labels.isLabel(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Elemen kolam", "elemen kompetensi", "UNIT KOMPETENSI", "KERJA"})
    void other_texts_are_no_heads_of_the_table(String text) {
        assertThat(Labels.isTableHead(text)).isFalse();
        assertThat(Labels.isLabel(text)).isFalse();
    }

    @Test
    void a_head_of_the_table_has_at_most_ninety_letters() {
        assertThat(Labels.isTableHead("ELEMEN" + " ".repeat(75) + "KRITERIA ")).isTrue();
        assertThat(Labels.isTableHead("ELEMEN" + " ".repeat(76) + "KRITERIA ")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "(-)", "(Tidak ada.)", "Tidak ada.", "Tidak ada", "TIDAK ADA", "( T i d a k  a d a )"})
    void a_part_may_be_said_to_be_empty(String text) {
        assertThat(Labels.isNothing(text)).isTrue();
        assertThat(Labels.isLabel(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "Ada", "Tidak ada air", "1. Tidak ada.", "(Tidak ada air)"})
    void other_texts_say_something(String text) {
        assertThat(Labels.isNothing(text)).isFalse();
    }

    @Test
    void a_text_of_more_than_24_letters_says_something() {
        assertThat(Labels.isNothing("(Tidak ada." + " ".repeat(12) + ")")).isTrue();
        assertThat(Labels.isNothing("(Tidak ada." + " ".repeat(13) + ")")).isFalse();
    }

    @Test
    void the_first_three_words_are_taken_of_at_most_ninety_letters() {
        assertThat(Labels.firstWords(" satu  dua tiga empat")).isEqualTo(List.of("satu", "dua", "tiga"));
        assertThat(Labels.firstWords("a" + " ".repeat(88) + "bc")).isEqualTo(List.of("a", "b"));
    }

    @Test
    void words_stand_between_blanks() {
        assertThat(Labels.words("  satu  dua ")).isEqualTo(List.of("satu", "dua"));
    }
}
