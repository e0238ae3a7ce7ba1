package id.tolok.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.exchange.tree.Addresses;
import id.tolok.exchange.tree.Tree;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LenientReadingTest {

    private static final String DOCUMENT = """
            "CFDocument": {"identifier": "3f1fdfbc-cc0c-4c08-8add-31e9479033a0", "uri": "https://a.example/1",
              "creator": "A", "title": "Kerangka", "lastChangeDateTime": "2026-01-01T00:00:00Z"}""";

    private static String item(int n) {
        return """
            {"identifier": "00000000-0000-1000-8000-00000000000%d", "uri": "https://a.example/i%d",
              "fullStatement": "Butir %d", "lastChangeDateTime": "2026-01-01T00:00:00Z"}""".formatted(n, n, n);
    }

    private static String child(int of, int n, int parent) {
        return """
            {"identifier": "00000000-0000-1000-9000-00000000000%d", "uri": "https://a.example/a%d",
              "associationType": "isChildOf", "lastChangeDateTime": "2026-01-01T00:00:00Z",
              "originNodeURI": {"title": "", "identifier": "00000000-0000-1000-8000-00000000000%d", "uri": "https://a.example/x"},
              "destinationNodeURI": {"title": "", "identifier": "00000000-0000-1000-8000-00000000000%d", "uri": "https://a.example/y"}}
            """.formatted(of, of, n, parent);
    }

    private static String findings(CaseReading reading) {
        return reading.findings().stream().map(CaseFinding::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void what_is_not_strict_is_mended_kept_and_reported() {
        CasePackage read = CasePackage.parse("""
                {"CFDocument": {"identifier": "3F1FDFBC-CC0C-4C08-8ADD-31E9479033A0", "title": "Kerangka", "version": 2,
                   "creator": "A", "subject": "Bahan", "language": null, "lastChangeDateTime": "2026-01-01T00:00:00",
                   "statusStartDate": "besok", "rating": {"stars": 5}, "CFPackageURI": "x"},
                 "CFItems": [{"identifier": "butir-1", "uri": "dua kata"}, 7],
                 "CFAssociations": [{"associationType": "isChildOf"}]}
                """);

        assertThat(read.findings().stream().map(CaseFinding::toString))
                .containsExactly(
                        "CFDocument.identifier: identifier changed:"
                                + " 3F1FDFBC-CC0C-4C08-8ADD-31E9479033A0 → 3f1fdfbc-cc0c-4c08-8add-31e9479033a0",
                        "CFDocument.version: converted to the form of CASE 1.1: 2",
                        "CFDocument.subject: converted to the form of CASE 1.1: Bahan",
                        "CFDocument.language: null, left out",
                        "CFDocument.lastChangeDateTime: converted to the form of CASE 1.1: 2026-01-01T00:00:00",
                        "CFDocument.statusStartDate: malformed, kept in extensions: besok",
                        "CFDocument.rating: unknown to CASE 1.1, kept in extensions",
                        "CFDocument.CFPackageURI: only for parts outside a package, left out",
                        "CFDocument.uri: required but missing, filled in: urn:uuid:3f1fdfbc-cc0c-4c08-8add-31e9479033a0",
                        "CFItems[0].identifier: identifier changed: butir-1 → " + Addresses.uuid("butir-1"),
                        "CFItems[0].uri: malformed, kept in extensions: dua kata",
                        "CFItems[0].fullStatement: required but missing, filled in",
                        "CFItems[0].uri: required but missing, filled in: urn:uuid:" + Addresses.uuid("butir-1"),
                        "CFItems[0].lastChangeDateTime: required but missing, filled in: 2026-01-01T00:00:00Z",
                        "CFItems[1]: cannot be read, left out: 7",
                        "CFAssociations[0].identifier: required but missing, filled in: "
                                + Addresses.uuid("CFAssociations[0]{\"associationType\":\"isChildOf\"}"),
                        "CFAssociations[0].uri: required but missing, filled in: urn:uuid:"
                                + Addresses.uuid("CFAssociations[0]{\"associationType\":\"isChildOf\"}"),
                        "CFAssociations[0]: cannot be read, left out: without originNodeURI");
        assertThat(read.toText()).contains("\"stars\" : 5", "besok", "dua kata").doesNotContain("null");
        assertThat(RealPackagesTest.violations(read)).isEmpty();
        assertThat(CasePackage.parse(read.toText())).isEqualTo(new CasePackage(read.json(), List.of()));
    }

    @Test
    void deep_trees_are_flattened_and_come_back_as_they_were() {
        CasePackage given = CasePackage.parse("{%s, \"CFItems\": [%s, %s, %s, %s], \"CFAssociations\": [%s, %s, %s]}"
                .formatted(
                        DOCUMENT, item(1), item(2), item(3), item(4), child(1, 2, 1), child(2, 3, 2), child(3, 4, 3)));

        CaseReading reading = CaseReader.read(given);

        UnitOfCompetency unit = reading.framework()
                .standard()
                .map(CompetencyStandard::units)
                .orElseThrow()
                .get(0);
        assertThat(unit.elements().get(0).criteria().toString()).isEqualTo("[1.1 Butir 3, 1.2 Butir 4]");
        assertThat(findings(reading)).isEqualTo("""
                CFDocument.identifier: not said in CASE, assumed: number and year of the standard
                CFItems["00000000-0000-1000-8000-000000000001"]: not said in CASE, assumed: unit code CASE1.00000000""");
        assertThat(Tree.objects(
                        SampleFrameworks.WRITER.write(reading.framework()).json(), "CFAssociations"))
                .contains(Tree.objects(given.json(), "CFAssociations").get(2))
                .hasSize(4);
    }

    @Test
    void items_in_a_circle_are_no_units_and_are_kept() {
        CasePackage given = CasePackage.parse("{%s, \"CFItems\": [%s, %s, %s], \"CFAssociations\": [%s, %s]}"
                .formatted(DOCUMENT, item(1), item(2), item(3), child(1, 2, 1), child(2, 1, 2)));

        CaseReading reading = CaseReader.read(given);

        assertThat(reading.framework().standard().orElseThrow().units()).hasSize(1);
        assertThat(findings(reading)).doesNotContain("would not be written");
        assertThat(SampleFrameworks.WRITER.write(reading.framework()).toText())
                .contains("Butir 1", "Butir 2", "Butir 3");
    }

    @Test
    void a_rubric_that_says_too_little_is_kept_whole() {
        CasePackage given = CasePackage.parse("""
                {%s, "CFRubrics": [{"identifier": "3f1fdfbc-cc0c-4c08-8add-31e9479033a1", "uri": "https://a.example/r",
                  "lastChangeDateTime": "2026-01-01T00:00:00Z", "CFRubricCriteria": [
                    {"identifier": "3f1fdfbc-cc0c-4c08-8add-31e9479033a2", "uri": "https://a.example/c",
                     "description": "Rapi", "lastChangeDateTime": "2026-01-01T00:00:00Z"}]}]}""".formatted(DOCUMENT));

        CaseReading reading = CaseReader.read(given);

        assertThat(reading.framework().rubrics()).isEmpty();
        assertThat(findings(reading))
                .isEqualTo(
                        "CFRubrics[0]: without counterpart in Tolok, kept as it is: CFRubricCriterionLevels must be levels that"
                                + " all have a score");
        assertThat(SampleFrameworks.WRITER.write(reading.framework()).toText()).contains("Rapi");
    }

    @Test
    void a_number_as_the_end_of_an_association_is_written_as_text_and_reported() {
        CasePackage read = CasePackage.parse("{%s, \"CFItems\": [%s], \"CFAssociations\": [%s]}"
                .formatted(DOCUMENT, item(1), child(1, 1, 2).replace("\"00000000-0000-1000-8000-000000000002\"", "7")));

        assertThat(read.findings().stream().map(CaseFinding::toString))
                .containsExactly(
                        "CFAssociations[0].destinationNodeURI.identifier: converted to the form of CASE 1.1: 7");
        assertThat(read.toText()).contains("\"identifier\" : \"7\"");
    }

    @Test
    void what_an_earlier_reading_kept_stays_beside_what_this_one_keeps() {
        CasePackage read = CasePackage.parse("""
                {"CFDocument": {"identifier": "3f1fdfbc-cc0c-4c08-8add-31e9479033a0", "uri": "https://a.example/1", "creator": "A",
                   "title": "Kerangka", "lastChangeDateTime": "2026-01-01T00:00:00Z", "stars": 5,
                   "extensions": {"tolok": {"kept": {"owner": "B", "stars": 4}}}},
                 "CFItems": [{"identifier": "00000000-0000-1000-8000-000000000001", "uri": "https://a.example/i1", "stars": 3,
                   "fullStatement": "Butir", "lastChangeDateTime": "2026-01-01T00:00:00Z", "extensions": {"tolok": "lain"}}]}""");

        assertThat(read.findings().stream().map(CaseFinding::toString))
                .containsExactly(
                        "CFDocument.stars: unknown to CASE 1.1, kept in extensions",
                        "CFDocument.extensions.tolok.kept.stars: cannot be read, left out: 4",
                        "CFItems[0].stars: unknown to CASE 1.1, kept in extensions",
                        "CFItems[0].extensions.tolok: cannot be read, left out: lain");
        assertThat(read.toText()).contains("\"owner\" : \"B\"", "\"stars\" : 5", "\"stars\" : 3");
    }

    @Test
    void what_is_no_package_is_refused() {
        assertThatThrownBy(() -> CasePackage.parse("{\"CFItems\": []}"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        CFDocument is required, and must be an object (line 1, column 1)
                            A CASE package is an object with CFDocument, CFItems and CFAssociations""");
    }
}
