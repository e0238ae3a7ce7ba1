package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.Classification;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.ListedUnit;
import id.tolok.standard.StandardFormat;
import id.tolok.standard.StandardId;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final StandardId ID = StandardId.of("7", 2031);

    private static UnitOfCompetency unit(String code, String title) {
        return UnitOfCompetency.builder()
                .code(UnitCode.parse(code))
                .title(title)
                .description("Tentang kolam")
                .build();
    }

    private static UnitListRow row(String code, String title) {
        return new UnitListRow(code, title, new Place(1, 1, 1));
    }

    @Test
    void a_standard_has_each_code_once_as_first_described_and_the_rows_that_can_be_read() {
        UnitOfCompetency first = unit("A.03IKN00.001.1", "Merawat kolam");
        Reading reading = Reading.builder()
                .addUnit(first)
                .addUnit(unit("A.03IKN00.001.1", "Menguras kolam"))
                .addUnitList(row("A.03IKNOO.001.1", "Merawat kolam"))
                .addUnitList(row("A.03IKN00.002.1", ""))
                .build();

        assertThat(reading.toStandard(ID, "STANDAR BIDANG KOLAM"))
                .isEqualTo(CompetencyStandard.builder()
                        .id(ID)
                        .title("STANDAR BIDANG KOLAM")
                        .classification(Classification.builder().field("KOLAM").build())
                        .format(StandardFormat.REGULATION_2016)
                        .addListedUnit(ListedUnit.of(UnitCode.parse("A.03IKN00.001.1"), "Merawat kolam"))
                        .addUnit(first)
                        .build());
    }

    @Test
    void the_standard_is_there_if_its_identity_is_known_and_has_the_title_that_was_read() {
        assertThat(Reading.builder().build().standard()).isEmpty();
        assertThat(Reading.builder().id(ID).build().standard().orElseThrow().title())
                .isEqualTo("SKKNI 7/2031");
        assertThat(Reading.builder()
                        .id(ID)
                        .title("KOLAM")
                        .build()
                        .standard()
                        .orElseThrow()
                        .title())
                .isEqualTo("KOLAM");
    }
}
