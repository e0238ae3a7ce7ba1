package id.tolok.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedRubricsTest {

    private static String row(Criterion criterion) {
        return criterion.id() + " " + criterion.domain() + (criterion.critical() ? " critical " : " ")
                + criterion.group().orElse("-") + " " + criterion.assesses() + " " + criterion.title();
    }

    @Test
    void each_part_of_a_unit_becomes_criteria_of_its_domain() {
        Rubric rubric = DerivedRubrics.of(SampleUnits.welding());

        assertThat(rubric.criteria().stream().map(DerivedRubricsTest::row))
                .containsExactly(
                        "kuk-1.1 PSYCHOMOTOR elemen-1 [C.000000.001.01#1.1] Alat disiapkan",
                        "kuk-1.2 PSYCHOMOTOR elemen-1 [C.000000.001.01#1.2] Pelat dibersihkan",
                        "kuk-2.1 PSYCHOMOTOR elemen-2 [C.000000.001.01#2.1] Pelat disambung tanpa retak",
                        "pengetahuan-1 COGNITIVE - [C.000000.001.01#knowledge.1] Jenis sambungan",
                        "pengetahuan-2 COGNITIVE - [C.000000.001.01#knowledge.2] Jenis elektroda",
                        "keterampilan-1 PSYCHOMOTOR - [C.000000.001.01#skill.1] Membaca gambar kerja",
                        "sikap-1 AFFECTIVE - [C.000000.001.01#attitude.1] Teliti",
                        "kritis-1 PSYCHOMOTOR critical - [C.000000.001.01#critical.1] Kekuatan sambungan");
        assertThat(rubric.groups())
                .containsExactly(
                        Group.of("elemen-1", LocalizedText.of("Menyiapkan pekerjaan")),
                        Group.of("elemen-2", LocalizedText.of("Mengelas")));
        assertThat(rubric.id()).isEqualTo("C.000000.001.01");
        assertThat(rubric.title()).isEqualTo(LocalizedText.of("Mengelas pelat"));
        assertThat(rubric.scales()).containsExactly(java.util.Map.entry("kompetensi", Scales.competence()));
        assertThat(rubric.domains()).hasSize(3).containsValue(Weight.points(1));
        assertThat(rubric.problemsBy(SampleUnits.standard())).isEmpty();
    }

    @Test
    void what_was_derived_stays_traceable_after_it_was_edited() {
        Rubric edited = DerivedRubrics.of(SampleUnits.welding())
                .edit()
                .change(
                        "kuk-1.2",
                        criterion -> criterion.title(LocalizedText.of("Bersih")).weight(Weight.points(3)))
                .build();

        assertThat(edited.find(CriterionId.of("kuk-1.2")).orElseThrow().origin())
                .contains(new Origin("C.000000.001.01#1.2", "Pelat dibersihkan"));
    }

    @Test
    void a_unit_without_guide_has_one_domain() {
        assertThat(DerivedRubrics.of(SampleUnits.cutting()).domains().keySet()).containsExactly(Domain.PSYCHOMOTOR);
    }

    @Test
    void a_scheme_has_a_group_for_each_unit() {
        CertificationScheme scheme = scheme("C.000000.002.01", "C.000000.001.01", "C.000000.002.01");

        Rubric rubric = DerivedRubrics.of(scheme, List.of(SampleUnits.welding(), SampleUnits.cutting()));

        assertThat(rubric.groups()).extracting(Group::id).containsExactly("u1", "u2");
        assertThat(rubric.groups().get(1).groups()).extracting(Group::id).containsExactly("u2-elemen-1", "u2-elemen-2");
        assertThat(rubric.criteria())
                .extracting(criterion -> criterion.id().text())
                .startsWith("u1-kuk-1.1", "u2-kuk-1.1", "u2-kuk-1.2", "u2-kuk-2.1", "u2-pengetahuan-1");
        assertThat(rubric.find(CriterionId.of("u2-sikap-1")).orElseThrow().group())
                .contains("u2");
        assertThat(rubric.id()).isEqualTo("SKM/1");
        assertThat(rubric.title()).isEqualTo(LocalizedText.of("Juru las"));
    }

    @Test
    void the_units_of_a_scheme_must_be_there() {
        assertThatThrownBy(() ->
                        DerivedRubrics.of(scheme("C.000000.001.01", "C.000000.008.01"), List.of(SampleUnits.welding())))
                .hasMessage("units must have the unit of the scheme, but was 'C.000000.008.01'");
    }

    private static CertificationScheme scheme(String... codes) {
        return CertificationScheme.builder()
                .number("SKM/1")
                .title("Juru las")
                .packaging(Packaging.cluster())
                .coreUnits(List.of(codes).stream()
                        .map(code -> SchemeUnit.of(UnitCode.parse(code), "Unit"))
                        .toList())
                .build();
    }

    @Test
    void templates_are_drafts_that_can_be_traced_and_stand_in_both_languages() {
        Rubric portfolio = RubricTemplates.portfolio(SampleUnits.welding());
        Rubric observation = RubricTemplates.observation(SampleUnits.welding());
        Rubric interview = RubricTemplates.reflectiveInterview(SampleUnits.welding());

        assertThat(portfolio.criteria().stream().map(DerivedRubricsTest::row))
                .containsExactly(
                        "rencana-kerja PSYCHOMOTOR - [C.000000.001.01] rencana kerja",
                        "log PSYCHOMOTOR - [C.000000.001.01] log",
                        "bukti-simulasi PSYCHOMOTOR - [C.000000.001.01] bukti simulasi",
                        "kecermatan AFFECTIVE - [C.000000.001.01#attitude.1] Kecermatan dan kejujuran dalam menyusun"
                                + " portofolio");
        assertThat(observation.criteria().stream().map(DerivedRubricsTest::row))
                .containsExactly(
                        "elemen-1 PSYCHOMOTOR - [C.000000.001.01#1] Menyiapkan pekerjaan",
                        "elemen-2 PSYCHOMOTOR - [C.000000.001.01#2] Mengelas",
                        "elemen-3 PSYCHOMOTOR - [C.000000.001.01#3] Merapikan",
                        "sikap AFFECTIVE - [C.000000.001.01#attitude.1] Sikap kerja selama mengerjakan tugas");
        assertThat(interview.criteria())
                .extracting(
                        criterion -> criterion.id().text(),
                        criterion -> criterion.assesses().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("alasan", 2),
                        org.assertj.core.groups.Tuple.tuple("pengetahuan", 2),
                        org.assertj.core.groups.Tuple.tuple("kejujuran", 1),
                        org.assertj.core.groups.Tuple.tuple("rencana", 1));
        assertThat(portfolio.criteria())
                .allMatch(criterion ->
                        criterion.method().equals(java.util.Optional.of(AssessmentMethod.PORTFOLIO_VERIFICATION)));
        assertThat(observation.criteria())
                .allMatch(criterion -> criterion.method().equals(java.util.Optional.of(AssessmentMethod.OBSERVATION)));
        assertThat(interview.criteria())
                .allMatch(criterion -> criterion.method().equals(java.util.Optional.of(AssessmentMethod.INTERVIEW)));
        assertThat(portfolio.criteria().get(0).origin())
                .contains(new Origin("portfolio/1#rencana-kerja", "rencana kerja"));
        assertThat(portfolio.title().in(Language.ENGLISH)).isEqualTo("Portfolio rubric: Mengelas pelat");
        assertThat(portfolio.id()).isEqualTo("portofolio-C.000000.001.01");
        assertThat(portfolio.scale(portfolio.criteria().get(0)).required()).isEqualTo(id.tolok.number.Rational.of(3));
        assertThat(List.of(portfolio, interview))
                .allSatisfy(rubric -> assertThat(rubric.advice())
                        .extracting(Advice::kind)
                        .containsExactly(Advice.Kind.ABSENT_DOMAIN));
        assertThat(observation.coverage(List.of(SampleUnits.welding())).uncoveredCriteria())
                .isEmpty();
    }

    @Test
    void coverage_is_a_matrix_of_what_is_assessed_by_what() {
        Coverage coverage = SampleRubrics.welding().coverage(List.of(SampleUnits.welding()));

        assertThat(coverage.rows().keySet())
                .extracting(StandardRef::toString)
                .containsExactly(
                        "C.000000.001.01#1.1",
                        "C.000000.001.01#1.2",
                        "C.000000.001.01#2.1",
                        "C.000000.001.01#3",
                        "C.000000.001.01#knowledge.1",
                        "C.000000.001.01#knowledge.2",
                        "C.000000.001.01#skill.1",
                        "C.000000.001.01#attitude.1",
                        "C.000000.001.01#critical.1");
        assertThat(coverage.columns()).extracting(CriterionId::text).containsExactly("teori", "sambung", "bersih");
        assertThat(coverage.of(StandardRef.parse("C.000000.001.01#1.1"))).containsExactly(CriterionId.of("sambung"));
        assertThat(coverage.of(StandardRef.parse("C.000000.001.01"))).isEmpty();
        assertThat(coverage.text(StandardRef.parse("C.000000.001.01#3"))).contains("Merapikan");
        assertThat(coverage.uncovered())
                .extracting(StandardRef::toString)
                .containsExactly(
                        "C.000000.001.01#2.1",
                        "C.000000.001.01#3",
                        "C.000000.001.01#skill.1",
                        "C.000000.001.01#attitude.1",
                        "C.000000.001.01#critical.1");
        assertThat(coverage.uncoveredCriteria())
                .extracting(StandardRef::toString)
                .containsExactly("C.000000.001.01#2.1", "C.000000.001.01#3");
        assertThat(coverage).hasToString("4 of 9");
        assertThat(coverage.toMarkdown()).startsWith("""
            | | teori | sambung | bersih |
            |---|---|---|---|
            | C.000000.001.01#1.1 |  | × |  |
            | C.000000.001.01#1.2 |  |  | × |
            """);
    }

    @Test
    void a_criterion_that_assesses_a_unit_covers_all_in_it() {
        Rubric rubric = RubricTemplates.portfolio(SampleUnits.welding());

        assertThat(rubric.coverage(List.of(SampleUnits.welding())).uncovered()).isEmpty();
    }
}
