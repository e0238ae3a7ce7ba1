package id.tolok.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.ListedUnit;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.StandardId;
import id.tolok.standard.StandardStatus;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeCheckTest {

    private static UnitOfCompetency unit(String code, String title, Element... elements) {
        return UnitOfCompetency.builder()
                .code(UnitCode.parse(code))
                .title(title)
                .elements(List.of(elements))
                .build();
    }

    private static final CompetencyStandard OLD = CompetencyStandard.builder()
            .id(StandardId.of("282", 2016))
            .title("Pemrograman")
            .status(StandardStatus.REVOKED)
            .addUnit(unit("J.620100.005.01", "Mengimplementasikan User Interface"))
            .addUnit(unit("J.620100.017.01", "Mengimplementasikan Pemrograman Terstruktur"))
            .build();

    private static final CompetencyStandard NEW = CompetencyStandard.builder()
            .id(StandardId.of("10", 2020))
            .title("Pemrograman")
            .addListedUnit(ListedUnit.of(UnitCode.parse("J.620100.005.03"), "Mengimplementasikan User Interface"))
            .addListedUnit(ListedUnit.of(UnitCode.parse("J.620100.005.02"), "Judul dalam daftar"))
            .addUnit(unit("J.620100.005.02", "Mengimplementasikan User Interface"))
            .build();

    private static List<String> findings(CertificationScheme scheme, Language language) {
        return SchemeCheck.of(scheme, List.of(OLD, NEW)).findings().stream()
                .map(finding -> finding.text().in(language))
                .toList();
    }

    private static CertificationScheme scheme(SchemeUnit... units) {
        return CertificationScheme.builder()
                .number("1")
                .title("Pemrogram")
                .packaging(Packaging.cluster())
                .coreUnits(List.of(units))
                .build();
    }

    private static SchemeUnit named(String code, String title) {
        return SchemeUnit.of(UnitCode.parse(code), title);
    }

    @Test
    void the_latest_version_with_the_title_of_its_standard_is_clean() {
        SchemeCheck check = SchemeCheck.of(
                scheme(named("J.620100.005.03", "mengimplementasikan  user interface.")), List.of(OLD, NEW));

        assertThat(check.findings()).isEmpty();
        assertThat(check.isClean()).isTrue();
    }

    @Test
    void a_superseded_version_names_the_latest() {
        assertThat(findings(scheme(named("J.620100.005.02", "Mengimplementasikan User Interface")), Language.ENGLISH))
                .containsExactly("J.620100.005.02: superseded version: J.620100.005.03 in SKKNI 10/2020");
        assertThat(findings(
                        scheme(named("J.620100.005.01", "Mengimplementasikan User Interface")), Language.INDONESIAN))
                .containsExactly(
                        "J.620100.005.01: versi sudah diganti: J.620100.005.03 dalam SKKNI 10/2020",
                        "J.620100.005.01: standar tidak berlaku: J.620100.005.01 dalam SKKNI 282/2016");
    }

    @Test
    void a_unit_of_a_revoked_standard_is_found() {
        assertThat(findings(
                        scheme(named("J.620100.017.01", "Mengimplementasikan Pemrograman Terstruktur")),
                        Language.ENGLISH))
                .containsExactly("J.620100.017.01: standard not in force: J.620100.017.01 in SKKNI 282/2016");
    }

    @Test
    void only_a_standard_in_force_is_in_order() {
        CertificationScheme scheme = scheme(named("J.620100.017.01", "Mengimplementasikan Pemrograman Terstruktur"));
        CompetencyStandard inForce =
                OLD.toBuilder().status(StandardStatus.IN_FORCE).build();

        assertThat(SchemeCheck.of(scheme, List.of(inForce)).isClean()).isTrue();
        assertThat(SchemeCheck.of(scheme, List.of(OLD)).isClean()).isFalse();
    }

    @Test
    void an_unknown_unit_differs_from_an_unknown_version() {
        assertThat(findings(
                        scheme(named("J.620100.099.01", "Menulis"), named("J.620100.017.02", "Terstruktur")),
                        Language.ENGLISH))
                .containsExactly(
                        "J.620100.099.01: unknown unit: \"Menulis\"",
                        "J.620100.017.02: unknown version: J.620100.017.01 in SKKNI 282/2016");
    }

    @Test
    void repetitions_and_two_versions_are_found() {
        assertThat(findings(
                        scheme(
                                named("J.620100.005.03", "Mengimplementasikan User Interface"),
                                named("J.620100.005.03", "Menguji"),
                                named("J.620100.005.02", "Mengimplementasikan User Interface")),
                        Language.INDONESIAN))
                .containsExactly(
                        "J.620100.005.03: kode berulang: \"Mengimplementasikan User Interface\" dan \"Menguji\"",
                        "J.620100.005.03: judul berbeda: standar \"Mengimplementasikan User Interface\", skema \"Menguji\"",
                        "J.620100.005.02: dua versi dari satu unit: juga J.620100.005.03",
                        "J.620100.005.02: versi sudah diganti: J.620100.005.03 dalam SKKNI 10/2020");
    }

    @Test
    void drift_of_the_schemes_own_papers_is_found() {
        CertificationScheme scheme = scheme(named("J.620100.005.03", "Mengimplementasikan User Interface")).toBuilder()
                .addDescribedUnit(unit(
                        "J.620100.005.02",
                        "Judul lain",
                        Element.of("1", "Membuat layar", List.of(PerformanceCriterion.of("1.1", "Layar dibuat")))))
                .addDescribedUnit(unit("J.620100.005.03", "Hanya dalam daftar"))
                .build();

        assertThat(SchemeCheck.of(scheme, List.of(OLD, NEW)).findings())
                .map(SchemeFinding::toString)
                .containsExactly("J.620100.005.02: isi berbeda dari standar:"
                        + " elemen tidak ada di standar: skema \"1. Membuat layar\"");
    }
}
