package id.tolok.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.json.CoreJson;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.UnitCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificationSchemeTest {

    private static final UnitCode A = UnitCode.parse("J.620100.004.02");
    private static final UnitCode B = UnitCode.parse("J.620100.005.02");
    private static final UnitCode C = UnitCode.parse("J.620100.009.01");
    private static final UnitCode D = UnitCode.parse("J.620100.010.01");

    private static final CertificationScheme SCHEME = CertificationScheme.builder()
            .number("SKM/0412/00019/2/2015/8")
            .title("Pemrogram Junior")
            .packaging(Packaging.qualification(2))
            .addCoreUnit(SchemeUnit.of(A, "Menggunakan Struktur Data").inWorkGroup("Pemrograman"))
            .addElectiveGroup(ElectiveGroup.of(
                    "Pilihan",
                    1,
                    List.of(
                            SchemeUnit.of(B, "Mengimplementasikan User Interface"),
                            SchemeUnit.of(C, "Menggunakan Spesifikasi Program"),
                            SchemeUnit.of(C, "Menggunakan Spesifikasi Program"))))
            .certificateValidity(Period.ofYears(3))
            .renewal(new Renewal(Optional.of(Period.ofDays(60)), Optional.of(Period.ofYears(1))))
            .addRequirement("Lulus SMK")
            .build();

    @Test
    void units_are_core_then_elective() {
        assertThat(SCHEME.units()).map(SchemeUnit::code).containsExactly(A, B, C, C);
    }

    @Test
    void core_units_and_enough_electives_complete_a_scheme() {
        assertThat(SCHEME.isCompletedBy(List.of(A, B))).isTrue();
        assertThat(SCHEME.isCompletedBy(List.of(A, B, C, D))).isTrue();
        assertThat(SCHEME.isCompletedBy(List.of(A))).isFalse();
        assertThat(SCHEME.isCompletedBy(List.of(B, C))).isFalse();
    }

    @Test
    void a_unit_that_a_group_names_twice_counts_once() {
        CertificationScheme two = SCHEME.toBuilder()
                .electiveGroups(List.of(ElectiveGroup.of(
                        "Pilihan", 2, SCHEME.electiveGroups().get(0).units())))
                .build();

        assertThat(two.isCompletedBy(List.of(A, C))).isFalse();
        assertThat(two.isCompletedBy(List.of(A, B, C))).isTrue();
    }

    @Test
    void a_scheme_without_units_is_completed_by_nothing() {
        CertificationScheme empty = CertificationScheme.builder()
                .number("1")
                .title("Kosong")
                .packaging(Packaging.cluster())
                .build();

        assertThat(empty.isCompletedBy(List.of())).isFalse();
    }

    @Test
    void renewal_is_applied_for_in_time() {
        assertThat(SCHEME.renewal().lastDayToApply(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(Renewal.atAnyTime().lastDayToApply(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void texts_name_what_people_look_for() {
        assertThat(SCHEME).hasToString("SKM/0412/00019/2/2015/8 Pemrogram Junior");
        assertThat(SCHEME.packaging()).hasToString("KKNI 2");
        assertThat(Packaging.occupation()).hasToString("okupasi");
        assertThat(SCHEME.coreUnits().get(0)).hasToString("J.620100.004.02 Menggunakan Struktur Data");
    }

    @Test
    void json_round_trips() {
        assertThat(CoreJson.SCHEME.parse(CoreJson.SCHEME.toText(SCHEME))).isEqualTo(SCHEME);
    }

    @Test
    void a_scheme_may_have_no_number() {
        CertificationScheme none = SCHEME.toBuilder().number(Optional.empty()).build();

        assertThat(none).hasToString("Pemrogram Junior");
        assertThat(none.identifier()).isEqualTo("Pemrogram Junior");
        assertThat(SCHEME).hasToString("SKM/0412/00019/2/2015/8 Pemrogram Junior");
        assertThat(SCHEME.identifier()).isEqualTo("SKM/0412/00019/2/2015/8");
        assertThat(CoreJson.SCHEME.toText(none)).doesNotContain("SKM/0412/00019/2/2015/8");
        assertThat(CoreJson.SCHEME.parse(CoreJson.SCHEME.toText(none))).isEqualTo(none);
    }

    @Test
    void mistakes_are_reported_together() {
        assertThatThrownBy(() -> CertificationScheme.builder()
                        .number(" ")
                        .title("")
                        .packaging(Packaging.cluster())
                        .certificateValidity(Period.ZERO)
                        .addRequirement("")
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        4 problems:
                        1. title must not be blank
                        2. number must not be blank
                        3. certificateValidity must be a period longer than nothing, such as P3Y for three years, but was 'P0D'
                        4. requirements[0] must not be blank""".stripIndent());
    }

    @Test
    void parts_check_themselves() {
        assertThatThrownBy(() -> Packaging.qualification(10)).hasMessage("level must be from 1 to 9, but was '10'");
        assertThatThrownBy(() -> new Packaging(Packaging.Kind.QUALIFICATION, Optional.empty()))
                .hasMessage("level is required for a qualification");
        assertThatThrownBy(() -> SchemeUnit.of(A, " ")).hasMessage("title must not be blank");
        assertThatThrownBy(() -> SchemeUnit.of(A, "x").inWorkGroup("")).hasMessage("workGroup must not be blank");
        assertThatThrownBy(() -> ElectiveGroup.of("g", 1, List.of())).hasMessage("units must have at least one unit");
        assertThatThrownBy(() -> ElectiveGroup.of("g", 2, List.of(SchemeUnit.of(A, "x"))))
                .hasMessage("atLeast must be from 1 to the 1 units of the group, but was '2'");
        assertThatThrownBy(() -> new Renewal(Optional.of(Period.ofDays(-1)), Optional.of(Period.ZERO)))
                .hasMessage("""
                        2 problems:
                        1. applyBefore must be a period longer than nothing, such as P3Y for three years, but was 'P-1D'
                        2. surveillanceEvery must be a period longer than nothing, such as P3Y for three years, but was 'P0D'""");
    }

    @Test
    void a_level_is_from_1_to_9() {
        assertThat(Packaging.qualification(1).level()).contains(1);
        assertThat(Packaging.qualification(9).level()).contains(9);
        assertThatThrownBy(() -> Packaging.qualification(0)).hasMessage("level must be from 1 to 9, but was '0'");
    }
}
