package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.reading.UnitRegions.Region;
import id.tolok.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitRegionsTest {

    private static List<String> lines(UnitRegions regions, Region region) {
        return regions.lines(region).stream().map(SourceLine::text).toList();
    }

    @Test
    void lines_belong_to_the_part_whose_label_came_last() {
        Excerpt text = Excerpt.of(
                "KODE UNIT : A",
                "ELEMEN KOMPETENSI",
                "1. Elemen",
                "BATASAN VARIABEL",
                "1. Konteks",
                "PANDUAN PENILAIAN : Umum",
                "2. Lain",
                "KOMPETENSI KUNCI",
                "1 Satu 2");
        UnitRegions regions = UnitRegions.of(text.content(), text.findings());

        assertThat(lines(regions, Region.HEAD)).containsExactly("KODE UNIT : A");
        assertThat(lines(regions, Region.TABLE)).containsExactly("1. Elemen");
        assertThat(lines(regions, Region.RANGE)).containsExactly("1. Konteks");
        assertThat(lines(regions, Region.GUIDE)).containsExactly("Umum", "2. Lain");
        assertThat(lines(regions, Region.KEY_COMPETENCIES)).containsExactly("1 Satu 2");
        assertThat(text.uses())
                .containsExactly(
                        LineUse.OTHER_PART,
                        LineUse.HEADING,
                        LineUse.OTHER_PART,
                        LineUse.HEADING,
                        LineUse.OTHER_PART,
                        LineUse.HEADING,
                        LineUse.OTHER_PART,
                        LineUse.HEADING,
                        LineUse.OTHER_PART);
        assertThat(text.told()).isEmpty();
    }

    @Test
    void a_part_is_there_if_a_line_belongs_to_it() {
        Excerpt text = Excerpt.of("KODE UNIT : A", "BATASAN VARIABEL", "1. Konteks", "PANDUAN PENILAIAN");
        UnitRegions regions = UnitRegions.of(text.content(), text.findings());

        assertThat(regions.has(Region.RANGE)).isTrue();
        assertThat(regions.has(Region.GUIDE)).isFalse();
    }

    @Test
    void the_head_of_the_table_may_come_again_in_the_table_but_not_after_it() {
        Excerpt text = Excerpt.of("ELEMEN KOMPETENSI", "KRITERIA UNJUK KERJA", "BATASAN VARIABEL", "Elemen kompetensi");
        UnitRegions regions = UnitRegions.of(text.content(), text.findings());

        assertThat(regions.has(Region.TABLE)).isFalse();
        assertThat(lines(regions, Region.RANGE)).containsExactly("Elemen kompetensi");
    }

    @Test
    void a_misspelled_label_is_told_in_both_languages() {
        Excerpt text = Excerpt.of("BATASAN VARIABLE");
        UnitRegions.of(text.content(), text.findings());

        assertThat(text.told())
                .containsExactly(
                        "page 1, line 1: misspelled label: The label 'BATASAN VARIABLE' should be 'BATASAN VARIABEL'");
        assertThat(text.findings().sorted().get(0).message().in(Language.INDONESIAN))
                .isEqualTo("Label 'BATASAN VARIABLE' seharusnya 'BATASAN VARIABEL'");
    }
}
