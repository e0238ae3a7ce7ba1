package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ListMultimap;
import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseReaderTest {

    private final KnownUnits known = new KnownUnits();

    /** The statements as {@code PART depth: number text}; a question mark ends a doubtful one. */
    private List<String> read(boolean ofRange, Excerpt text) {
        ListMultimap<Section, ClauseDraft> clauses = ClauseReader.read(text.content(), ofRange, known, text.findings());
        List<String> all = new ArrayList<>();
        for (Section section : Section.values()) {
            clauses.get(section)
                    .forEach(draft -> all.add(section + " " + draft.depth() + ": "
                            + (draft.number() + " " + text.words().join(draft.text())).strip()
                            + (draft.isDoubtful() ? "?" : "")));
        }
        return all;
    }

    private List<String> range(String... lines) {
        return read(true, Excerpt.of(lines));
    }

    private List<String> guide(String... lines) {
        return read(false, Excerpt.of(lines));
    }

    @Test
    void statements_are_numbered_under_the_label_of_their_part() {
        Excerpt text = Excerpt.of(
                "1. Konteks variabel",
                "1.1 Kolam tanah",
                "1.2 Kolam",
                "terpal",
                "3. Peraturan yang diperlukan",
                "3.1 Adat");

        assertThat(read(true, text))
                .containsExactly(
                        "RANGE_CONTEXT 2: 1.1 Kolam tanah",
                        "RANGE_CONTEXT 2: 1.2 Kolam terpal",
                        "REGULATIONS 2: 3.1 Adat");
        assertThat(text.uses())
                .containsExactly(
                        LineUse.HEADING, LineUse.UNIT, LineUse.UNIT, LineUse.UNIT, LineUse.HEADING, LineUse.UNIT);
        assertThat(text.told()).isEmpty();
    }

    @Test
    void before_any_label_statements_are_of_the_context() {
        assertThat(range("1.1 Kolam")).containsExactly("RANGE_CONTEXT 2: 1.1 Kolam");
        assertThat(guide("1.1 Kolam")).containsExactly("GUIDE_CONTEXT 2: 1.1 Kolam");
    }

    @Test
    void letters_and_bullets_are_one_deeper_than_the_number_before_or_the_label() {
        assertThat(range(
                        "2. Peralatan dan perlengkapan",
                        "2.1 Peralatan",
                        "a. Ember",
                        "2.1.1 Jaring",
                        "- Jaring halus",
                        "2.1.2 Es"))
                .containsExactly(
                        "TOOLS 3: a. Ember", "TOOLS 3: 2.1.1 Jaring", "TOOLS 4: - Jaring halus", "TOOLS 3: 2.1.2 Es");
    }

    @Test
    void a_text_without_a_number_is_a_statement_after_a_label_and_goes_on_elsewhere() {
        assertThat(range("1. Konteks variabel", "Berlaku untuk", "kolam.", "3. Peraturan yang diperlukan", "Adat"))
                .containsExactly("RANGE_CONTEXT 2: Berlaku untuk kolam.", "REGULATIONS 2: Adat");
    }

    @Test
    void a_statement_may_stand_beside_the_label() {
        Excerpt text = Excerpt.of("1. Konteks variabel: Berlaku untuk", "kolam.");

        assertThat(read(true, text)).containsExactly("RANGE_CONTEXT 2: Berlaku untuk kolam.");
        assertThat(text.uses()).containsExactly(LineUse.UNIT, LineUse.UNIT);
    }

    @Test
    void a_part_may_be_said_to_be_empty() {
        Excerpt text = Excerpt.of("3. Peraturan yang diperlukan", "(Tidak ada.)");

        assertThat(read(true, text)).isEmpty();
        assertThat(text.uses()).containsExactly(LineUse.HEADING, LineUse.NOTHING_STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2. Meter, RANGE_CONTEXT 1: 2 Meter",
        "1.2 Meter, RANGE_CONTEXT 2: 1.2 Meter",
    })
    void a_number_with_a_dot_or_with_several_parts_before_a_capital_starts_a_statement(String line, String statement) {
        assertThat(range("1.1 Kolam", line)).containsExactly("RANGE_CONTEXT 2: 1.1 Kolam", statement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 Meter", "1.2 meter", "2. meter", "2"})
    void another_number_is_text(String line) {
        assertThat(range("1.1 Kolam", line)).containsExactly("RANGE_CONTEXT 2: 1.1 Kolam " + line);
    }

    @Test
    void a_label_of_the_second_level_counts_in_its_part_only() {
        assertThat(range("4. Norma dan standar", "4.1 Norma", "4.1.1 Adat", "4.2 Standar", "4.2.1 Mutu"))
                .containsExactly("NORMS 3: 4.1.1 Adat", "STANDARDS 3: 4.2.1 Mutu");
        assertThat(range("3. Peraturan yang diperlukan", "3.1 Standar", "Norma"))
                .containsExactly("REGULATIONS 2: 3.1 Standar Norma");
    }

    @Test
    void a_number_of_three_parts_numbers_no_label() {
        assertThat(guide("3. Pengetahuan dan keterampilan", "3.1 Pengetahuan", "3.1.1 Keterampilan"))
                .containsExactly("KNOWLEDGE 3: 3.1.1 Keterampilan");
    }

    @Test
    void a_misspelled_label_is_told_in_both_languages() {
        Excerpt text = Excerpt.of("4. Sikep kerja yang diperlukan", "4.1 Teliti");

        assertThat(read(false, text)).containsExactly("ATTITUDES 2: 4.1 Teliti");
        assertThat(text.told())
                .containsExactly(
                        "page 1, line 1: misspelled label: The label '4. Sikep kerja yang diperlukan' should be"
                                + " 'SIKAP KERJA'");
        assertThat(text.findings().sorted().get(0).message().in(Language.INDONESIAN))
                .isEqualTo("Label '4. Sikep kerja yang diperlukan' seharusnya 'SIKAP KERJA'");
    }

    @Test
    void a_number_printed_apart_goes_to_the_next_label_without_one() {
        Excerpt text = Excerpt.of("3.", "4.", "Peraturan yang diperlukan", "3.1 Adat", "Norma dan standar");

        assertThat(read(true, text)).containsExactly("REGULATIONS 2: 3.1 Adat");
        assertThat(text.uses())
                .containsExactly(LineUse.HEADING, LineUse.HEADING, LineUse.HEADING, LineUse.UNIT, LineUse.HEADING);
        assertThat(text.told()).isEmpty();
    }

    @Test
    void a_number_printed_apart_that_no_label_takes_is_told() {
        Excerpt text = Excerpt.of("3.", "3. Peraturan yang diperlukan", "3.1 Adat");

        assertThat(read(true, text)).containsExactly("REGULATIONS 2: 3.1 Adat");
        assertThat(text.told()).containsExactly("page 1, line 1: text not placed: The text could not be placed: '3.'");
        assertThat(text.uses()).containsExactly(LineUse.FINDING, LineUse.HEADING, LineUse.UNIT);
    }

    @Test
    void a_number_of_two_parts_printed_apart_goes_to_the_next_label_of_the_second_level() {
        Excerpt text = Excerpt.of("4. Norma dan standar", "4.1", "4.2", "Norma", "4.1.1 Adat", "Standar", "4.2.1 Mutu");

        assertThat(read(true, text)).containsExactly("NORMS 3: 4.1.1 Adat", "STANDARDS 3: 4.2.1 Mutu");
        assertThat(text.uses().subList(1, 4)).containsOnly(LineUse.HEADING);
        assertThat(text.told()).isEmpty();
    }

    @Test
    void a_number_of_two_parts_that_no_label_takes_is_told() {
        Excerpt text = Excerpt.of("4. Norma dan standar", "4.1", "4.1 Norma", "4.1.1 Adat");

        assertThat(read(true, text)).containsExactly("NORMS 3: 4.1.1 Adat");
        assertThat(text.told()).containsExactly("page 1, line 2: missing text: Number 4.1 has no text");
        assertThat(text.uses().get(1)).isEqualTo(LineUse.FINDING);
    }

    @Test
    void numbers_printed_apart_get_the_texts_of_the_next_block_in_order() {
        Excerpt text =
                Excerpt.of("1. Konteks variabel", "1.1", "1.2", "Kolam tanah", "di desa", "Kolam terpal", "a. Hitam");

        assertThat(read(true, text))
                .containsExactly(
                        "RANGE_CONTEXT 2: 1.1 Kolam tanah di desa",
                        "RANGE_CONTEXT 2: 1.2 Kolam terpal",
                        "RANGE_CONTEXT 3: a. Hitam");
        assertThat(text.uses().subList(1, 7)).containsOnly(LineUse.UNIT);
        assertThat(text.told()).isEmpty();
    }

    @Test
    void numbers_of_three_parts_printed_apart_are_of_statements_in_a_part_with_labels_too() {
        assertThat(guide("3. Pengetahuan dan keterampilan", "3.1 Pengetahuan", "3.1.1", "- Jenis air", "Air tawar"))
                .containsExactly("KNOWLEDGE 3: 3.1.1 Air tawar", "KNOWLEDGE 4: - Jenis air");
    }

    @Test
    void a_mark_printed_apart_waits_for_its_text_too() {
        assertThat(range("1.1 Kolam", "a.", "Kolam tanah"))
                .containsExactly("RANGE_CONTEXT 2: 1.1 Kolam", "RANGE_CONTEXT 3: a. Kolam tanah");
    }

    @Test
    void a_block_with_more_places_to_cut_than_numbers_wait_is_doubtful() {
        assertThat(range("1. Konteks variabel", "1.1", "1.2", "Kolam tanah", "Kolam terpal", "Kolam beton"))
                .containsExactly("RANGE_CONTEXT 2: 1.1 Kolam tanah?", "RANGE_CONTEXT 2: 1.2 Kolam terpal Kolam beton?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9 Air", "a. Air", "Norma dan standar", "(Tidak ada.)"})
    void a_block_ends_at_a_number_a_mark_a_label_or_where_nothing_is_stated(String next) {
        assertThat(range("1. Konteks variabel", "1.1", "1.2", "Kolam tanah", next, "Kolam terpal"))
                .contains("RANGE_CONTEXT 2: 1.1 Kolam tanah", "RANGE_CONTEXT 2: 1.2 Kolam terpal");
    }

    @Test
    void a_block_ends_at_a_label_of_the_second_level() {
        assertThat(guide(
                        "3. Pengetahuan dan keterampilan",
                        "3.1 Pengetahuan",
                        "3.1.1",
                        "Air",
                        "Keterampilan",
                        "Menimba"))
                .containsExactly("KNOWLEDGE 3: 3.1.1 Air", "SKILLS 3: Menimba");
    }

    @Test
    void a_block_ends_at_a_gap_and_text_after_it_goes_on_with_the_last_number() {
        assertThat(range("1. Konteks variabel", "1.1", "1.2", "", "Kolam tanah", "", "Kolam terpal", "", "hitam"))
                .containsExactly("RANGE_CONTEXT 2: 1.1 Kolam tanah", "RANGE_CONTEXT 2: 1.2 Kolam terpal hitam");
    }

    @Test
    void a_number_that_gets_no_text_is_told_in_both_languages() {
        Excerpt text = Excerpt.of("1. Konteks variabel", "1.1", "1.2", "Kolam");

        assertThat(read(true, text)).containsExactly("RANGE_CONTEXT 2: 1.1 Kolam");
        assertThat(text.told()).containsExactly("page 1, line 3: missing text: Number 1.2 has no text");
        assertThat(text.findings().sorted().get(0).message().in(Language.INDONESIAN))
                .isEqualTo("Nomor 1.2 tidak mempunyai teks");
        assertThat(text.uses().get(2)).isEqualTo(LineUse.FINDING);
    }

    @Test
    void of_more_than_sixty_numbers_that_wait_the_first_wait_in_vain() {
        List<String> lines = new ArrayList<>(List.of("1. Konteks variabel"));
        for (int i = 1; i <= 61; i++) {
            lines.add("1." + i);
        }
        lines.add("Kolam");
        Excerpt text = Excerpt.of(lines.toArray(String[]::new));

        assertThat(read(true, text)).containsExactly("RANGE_CONTEXT 2: 1.2 Kolam");
        assertThat(text.told()).hasSize(60).first().isEqualTo("page 1, line 2: missing text: Number 1.1 has no text");
    }

    @Test
    void the_title_of_a_prerequisite_may_stand_apart_from_its_code_in_a_later_part() {
        known.add("A.03IKN00.001.1", "Merawat kolam");
        known.add("A.03IKN00.002.1", "Menjual ikan");

        assertThat(guide(
                        "2. Persyaratan kompetensi",
                        "2.1 A.03IKN00.001.1",
                        "2.2 A.03IKN00.002.1",
                        "4. Sikap kerja",
                        "4.1 Teliti",
                        "",
                        "Menjual Ikan",
                        "",
                        "Merawat Kolam",
                        "",
                        "Merawat kolam"))
                .containsExactly(
                        "PREREQUISITES 2: 2.1 A.03IKN00.001.1 Merawat Kolam",
                        "PREREQUISITES 2: 2.2 A.03IKN00.002.1 Menjual Ikan",
                        "ATTITUDES 2: 4.1 Teliti Merawat kolam");
    }

    @Test
    void another_text_or_one_without_a_gap_before_it_is_no_title_of_a_prerequisite() {
        known.add("A.03IKN00.001.1", "Merawat kolam");

        assertThat(guide(
                        "2. Persyaratan kompetensi",
                        "2.1 A.03IKN00.001.1",
                        "4. Sikap kerja",
                        "4.1 Teliti",
                        "",
                        "kolam"))
                .containsExactly("PREREQUISITES 2: 2.1 A.03IKN00.001.1", "ATTITUDES 2: 4.1 Teliti kolam");
        assertThat(guide(
                        "2. Persyaratan kompetensi",
                        "2.1 A.03IKN00.001.1",
                        "4. Sikap kerja",
                        "4.1 Teliti",
                        "Merawat kolam"))
                .containsExactly("PREREQUISITES 2: 2.1 A.03IKN00.001.1", "ATTITUDES 2: 4.1 Teliti Merawat kolam");
    }

    @Test
    void the_title_of_a_prerequisite_goes_on_below_it_as_any_text() {
        known.add("A.03IKN00.001.1", "Merawat kolam");

        assertThat(guide("2. Persyaratan kompetensi", "2.1 A.03IKN00.001.1", "2.2", "", "Merawat kolam"))
                .containsExactly("PREREQUISITES 2: 2.1 A.03IKN00.001.1", "PREREQUISITES 2: 2.2 Merawat kolam");
    }

    private List<String> prerequisites(int size) {
        List<String> lines = new ArrayList<>(List.of("2. Persyaratan kompetensi"));
        for (int i = 1; i <= size; i++) {
            known.add("A.03IKN00.0" + (10 + i) + ".1", "Kolam " + i);
            lines.add("2." + i + " A.03IKN00.0" + (10 + i) + ".1");
        }
        lines.addAll(List.of("4. Sikap kerja", "4.1 Teliti", "", "Kolam 7"));
        return guide(lines.toArray(String[]::new));
    }

    @Test
    void of_more_than_sixty_prerequisites_none_is_given_a_title_printed_apart() {
        assertThat(prerequisites(60))
                .contains("PREREQUISITES 2: 2.7 A.03IKN00.017.1 Kolam 7", "ATTITUDES 2: 4.1 Teliti");
        assertThat(prerequisites(61))
                .contains("PREREQUISITES 2: 2.7 A.03IKN00.017.1", "ATTITUDES 2: 4.1 Teliti Kolam 7");
    }
}
