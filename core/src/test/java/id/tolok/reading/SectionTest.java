package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

    @ParameterizedTest
    @CsvSource({
        "Konteks variabel, 1, RANGE_CONTEXT, 0, ''",
        "KONTEK VARIABEL, 1, RANGE_CONTEXT, 1, ''",
        "Peralatan dan perlengkapan yang diperlukan, 1, TOOLS_AND_SUPPLIES, 0, ''",
        "Peralatan, 2, TOOLS, 0, ''",
        "Peralatan yang dibutuhkan : Ember, 2, TOOLS, 0, Ember",
        "Perlengkapan:, 2, SUPPLIES, 0, ''",
        "Peraturan yang diperlukan, 1, REGULATIONS, 0, ''",
        "Peraturan-peraturan yang diperlukan, 1, REGULATIONS, 0, ''",
        "Norma dan standar, 1, NORMS_AND_STANDARDS, 0, ''",
        "Norma, 2, NORMS, 0, ''",
        "Standar : Mutu : air, 2, STANDARDS, 0, Mutu : air",
    })
    void a_label_opens_a_part_of_the_range(String text, int level, Section section, int slips, String rest) {
        assertThat(Section.find(text, true, level)).contains(new Section.Opened(section, slips, rest));
    }

    @ParameterizedTest
    @CsvSource({
        "Konteks penilaian, 1, GUIDE_CONTEXT, 0",
        "Kondisi penilaian, 1, ASSESSMENT_CONDITIONS, 0",
        "Persyaratan kompetensi, 1, PREREQUISITES, 0",
        "Pengetahuan dan keterampilan yang diperlukan, 1, KNOWLEDGE_AND_SKILLS, 0",
        "Pengetahuan, 2, KNOWLEDGE, 0",
        "Ketrampilan, 2, SKILLS, 1",
        "Sikap kerja yang di perlukan, 1, ATTITUDES, 0",
        "Aspek kritis, 1, CRITICAL_ASPECTS, 0",
        "Aspek penting, 1, IMPORTANT_ASPECTS, 0",
    })
    void a_label_opens_a_part_of_the_guide(String text, int level, Section section, int slips) {
        assertThat(Section.find(text, false, level)).contains(new Section.Opened(section, slips, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " : ",
                "konteks variabel",
                "Konteks",
                "Konteks penilaian",
                "Kontek variabl",
                "Konteks variabel air",
                "Peraturan",
                "Peralatan",
                "Norma",
            })
    void other_texts_open_no_part_of_the_range(String text) {
        assertThat(Section.find(text, true, 1)).isEmpty();
    }

    @Test
    void a_label_has_at_most_eighty_letters() {
        assertThat(Section.find("Norma" + " ".repeat(72) + "dan", true, 1))
                .contains(new Section.Opened(Section.NORMS_AND_STANDARDS, 0, ""));
        assertThat(Section.find("Norma" + " ".repeat(73) + "dan", true, 1)).isEmpty();
    }

    @Test
    void parts_belong_to_the_range_or_to_the_guide() {
        assertThat(Section.find("Pengetahuan", false, 2)).isPresent();
        assertThat(Section.find("Pengetahuan", true, 2)).isEmpty();
    }

    @Test
    void the_words_of_a_part_are_those_of_its_label() {
        assertThat(Section.TOOLS.words()).isEqualTo("PERALATAN");
        assertThat(Section.ATTITUDES.words()).isEqualTo("SIKAP KERJA");
    }

    @Test
    void a_part_of_the_second_level_belongs_to_one_of_the_first() {
        assertThat(Section.SUPPLIES.parent()).isEqualTo(Section.TOOLS_AND_SUPPLIES);
        assertThat(Section.STANDARDS.parent()).isEqualTo(Section.NORMS_AND_STANDARDS);
        assertThat(Section.SKILLS.parent()).isEqualTo(Section.KNOWLEDGE_AND_SKILLS);
        assertThat(Section.REGULATIONS.parent()).isEqualTo(Section.REGULATIONS);
        assertThat(Arrays.stream(Section.values()).filter(section -> section.level() == 2))
                .containsExactly(
                        Section.TOOLS,
                        Section.SUPPLIES,
                        Section.NORMS,
                        Section.STANDARDS,
                        Section.KNOWLEDGE,
                        Section.SKILLS);
    }

    @Test
    void parts_of_two_parts_and_those_two_are_told_from_the_others() {
        assertThat(Arrays.stream(Section.values()).filter(section -> !section.hasParts()))
                .containsExactly(
                        Section.RANGE_CONTEXT,
                        Section.REGULATIONS,
                        Section.GUIDE_CONTEXT,
                        Section.ASSESSMENT_CONDITIONS,
                        Section.PREREQUISITES,
                        Section.ATTITUDES,
                        Section.CRITICAL_ASPECTS,
                        Section.IMPORTANT_ASPECTS);
    }
}
