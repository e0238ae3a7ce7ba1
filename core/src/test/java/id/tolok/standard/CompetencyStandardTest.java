package id.tolok.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.problem.InvalidModelException;
import id.tolok.testing.SampleModels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompetencyStandardTest {

    private static UnitOfCompetency unit(String code) {
        return UnitOfCompetency.builder()
                .code(UnitCode.parse(code))
                .title("Unit")
                .build();
    }

    @Test
    void units_are_found_by_code_and_versions_by_unit() {
        CompetencyStandard standard = CompetencyStandard.builder()
                .id(StandardId.of("282", 2016))
                .title("Pemrograman")
                .addUnit(unit("J.620100.005.01"))
                .addUnit(unit("J.620100.005.02"))
                .addUnit(unit("J.620100.006.01"))
                .build();

        assertThat(standard.findUnit(UnitCode.parse("J.620100.005.02"))).contains(unit("J.620100.005.02"));
        assertThat(standard.findUnit(UnitCode.parse("J.620100.005.03"))).isEmpty();
        assertThat(standard.versionsOf(UnitCode.parse("J.620100.005.03")))
                .containsExactly(unit("J.620100.005.01"), unit("J.620100.005.02"));
        assertThat(standard).hasToString("SKKNI 282/2016 Pemrograman");
        assertThat(standard.toBuilder().build()).isEqualTo(standard);
        assertThat(standard.classification()).isEqualTo(Classification.builder().build());
    }

    @Test
    void a_unit_finds_its_elements_and_lists_its_criteria() {
        UnitOfCompetency unit = SampleModels.UNIT;

        assertThat(unit.criteria())
                .map(StandardRef::toString)
                .containsExactly("M.701001.005.01#1.1", "M.701001.005.01#1.2");
        assertThat(unit.findElement(1)).contains(unit.elements().get(0));
        assertThat(unit.findElement(2).map(Element::number)).contains("3");
        assertThat(unit.findElement(0)).isEmpty();
        assertThat(unit.findElement(3)).isEmpty();
        assertThat(unit.allPrerequisites()).map(Prerequisite::text).containsExactly("Unit lain", "Tidak ada");
        assertThat(unit(unit.code().text()).allPrerequisites()).isEmpty();
        assertThat(unit).hasToString("M.701001.005.01 Menyusun Uraian Jabatan");
        assertThat(unit.toBuilder().build()).isEqualTo(unit);
    }

    @Test
    void parts_print_as_in_the_document() {
        assertThat(PerformanceCriterion.of("1.2", "Isi diverifikasi")).hasToString("1.2 Isi diverifikasi");
        assertThat(Element.of("1", "Menyusun", List.of())).hasToString("1. Menyusun");
        assertThat(Clause.of("3.1", "Norma")).hasToString("3.1 Norma");
        assertThat(Clause.of("", "Norma")).hasToString("Norma");
        assertThat(ListedUnit.of(UnitCode.parse("A.1"), "Judul")).hasToString("A.1 Judul");
        assertThat(StandardId.of("KEP.116/MEN/VII/2004", 2004)).hasToString("SKKNI KEP.116/MEN/VII/2004/2004");
    }

    @Test
    void a_map_lists_its_basic_functions() {
        CompetencyMap map = SampleModels.STANDARD.competencyMap().orElseThrow();

        assertThat(map.basicFunctions())
                .map(CompetencyMap.BasicFunction::title)
                .containsExactly("Menyusun uraian jabatan", "Menulis", "Belum ada unit");
        assertThat(map.basicFunctions().get(1).adoptedFrom()).contains(StandardId.of("299", 2020));
    }

    @Test
    void identities_sort_by_year_then_number() {
        assertThat(List.of(
                                StandardId.of("10", 2016),
                                StandardId.of("9", 2016),
                                StandardId.of("300", 2014),
                                StandardId.of("1", 2020))
                        .stream()
                        .sorted())
                .map(StandardId::toString)
                .containsExactly("SKKNI 300/2014", "SKKNI 9/2016", "SKKNI 10/2016", "SKKNI 1/2020");
    }

    @Test
    void mistakes_are_reported_together() {
        assertThatThrownBy(() -> CompetencyStandard.builder()
                        .id(StandardId.of("1", 2016))
                        .title(" ")
                        .addUnit(unit("A.1"))
                        .addUnit(unit("A.1"))
                        .build())
                .hasMessage("""
                        2 problems:
                        1. title must not be blank
                        2. units[1].code must differ from that of units[0], but was 'A.1'""");
        assertThatThrownBy(() -> CompetencyStandard.builder().build()).hasMessage("""
                        2 problems:
                        1. id is required
                        2. title is required""");
        assertThatThrownBy(() -> unit("A.1").toBuilder()
                        .title("")
                        .workField(" ")
                        .weight("")
                        .putKeyCompetency(KeyCompetency.TEAMWORK, 4)
                        .build())
                .hasMessage("""
                        4 problems:
                        1. title must not be blank
                        2. workField must not be blank
                        3. weight must not be blank
                        4. keyCompetencies["teamwork"] must be a level from 1 to 3, but was '4'""");
        assertThatThrownBy(() -> unit("A.1").toBuilder()
                        .putKeyCompetency(KeyCompetency.TEAMWORK, 2)
                        .putKeyCompetency(KeyCompetency.TEAMWORK, 3)
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must not have one key twice, but was 'TEAMWORK=3 and TEAMWORK=2'");
        assertThatThrownBy(() -> Classification.builder()
                        .category("")
                        .mainGroup("")
                        .sector("")
                        .subsector("")
                        .field("")
                        .subfield("")
                        .build())
                .hasMessage("""
                        6 problems:
                        1. category must not be blank
                        2. mainGroup must not be blank
                        3. sector must not be blank
                        4. subsector must not be blank
                        5. field must not be blank
                        6. subfield must not be blank""");
    }

    @Test
    void parts_check_themselves() {
        assertThatThrownBy(() -> PerformanceCriterion.of(" ", ""))
                .hasMessage("2 problems:\n1. number must not be blank\n2. text must not be blank");
        assertThatThrownBy(() -> Element.of("", " ", List.of()))
                .hasMessage("2 problems:\n1. number must not be blank\n2. title must not be blank");
        assertThatThrownBy(() -> Clause.of("1", " ")).hasMessage("text must not be blank");
        assertThatThrownBy(() -> Prerequisite.of(" ")).hasMessage("text must not be blank");
        assertThatThrownBy(() -> ListedUnit.of(UnitCode.parse("A.1"), "")).hasMessage("title must not be blank");
        assertThatThrownBy(() -> StandardId.of(" ", 2101))
                .hasMessage(
                        "2 problems:\n1. number must not be blank\n2. year must be from 2000 to 2100, but was '2101'");
        assertThatThrownBy(() -> CompetencyMap.of(" ", List.of())).hasMessage("mainPurpose must not be blank");
        assertThatThrownBy(() -> new CompetencyMap.KeyFunction("", List.of())).hasMessage("title must not be blank");
        assertThatThrownBy(() -> new CompetencyMap.MainFunction("", List.of())).hasMessage("title must not be blank");
        assertThatThrownBy(() -> CompetencyMap.BasicFunction.of(" ")).hasMessage("title must not be blank");
        assertThat(new Prerequisite(Optional.empty(), "x")).isEqualTo(Prerequisite.of("x"));
    }
}
