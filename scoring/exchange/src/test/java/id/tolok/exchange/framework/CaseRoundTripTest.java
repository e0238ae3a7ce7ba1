package id.tolok.exchange.framework;

import static id.tolok.exchange.framework.SampleFrameworks.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.RubricTemplates;
import id.tolok.standard.StandardRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseRoundTripTest {

    static List<Framework> frameworks() {
        return List.of(
                SampleFrameworks.whole(),
                Framework.of(SampleFrameworks.standard()),
                Framework.of(SampleFrameworks.scheme(), SampleFrameworks.observation()),
                Framework.builder().addRubrics(SampleFrameworks.observation()).build());
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void what_was_written_is_read_as_it_was_and_written_alike(Framework framework) {
        CasePackage written = WRITER.write(framework);

        CaseReading reading = CaseReader.read(CasePackage.parse(written.toText()));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.framework()).isEqualTo(framework);
        assertThat(WRITER.write(reading.framework()).toText()).isEqualTo(written.toText());
        assertThat(WRITER.write(framework)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void what_is_written_is_strict(Framework framework) {
        assertThat(RealPackagesTest.violations(WRITER.write(framework))).isEmpty();
    }

    @Test
    void units_elements_and_criteria_are_items_below_each_other() {
        Json.Obj json = WRITER.write(Framework.of(SampleFrameworks.standard())).json();

        assertThat(Tree.objects(json, "CFItems").stream()
                        .map(item -> Tree.text(item, "humanCodingScheme").orElse("") + "|"
                                + Tree.text(item, "listEnumeration").orElse("") + "|"
                                + Tree.text(item, "fullStatement").orElse(""))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        C.000000.001.01||Mengukur bahan
                        C.000000.001.01#1|1|Menyiapkan alat
                        C.000000.001.01#1.1|1.1|Alat dipilih.
                        C.000000.001.01#1.2|1.1|Alat diperiksa.
                        C.000000.001.01#2|3|Mengukur
                        C.000000.001.01#2.1|2.1|Bahan diukur.
                        C.000000.002.01||Memotong bahan
                        C.000000.002.01#1|1|Memotong
                        C.000000.002.01#1.1|1.1|Bahan dipotong.""");
        assertThat(Tree.objects(json, "CFAssociations").stream()
                        .map(association ->
                                Tree.text(association, "associationType").orElse("") + "|"
                                        + Tree.text(Tree.object(association, "originNodeURI"), "title")
                                                .orElse("") + "|"
                                        + Tree.text(Tree.object(association, "destinationNodeURI"), "title")
                                                .orElse("")))
                .contains(
                        "isChildOf|Mengukur bahan|Pengolahan Bahan",
                        "isChildOf|Menyiapkan alat|Mengukur bahan",
                        "isChildOf|Alat diperiksa.|Menyiapkan alat",
                        "precedes|Mengukur bahan|Memotong bahan");
    }

    @Test
    void an_identifier_is_the_version_5_uuid_of_its_address() {
        StandardRef unit = StandardRef.unit(SampleFrameworks.FIRST);

        // uuid.uuid5(uuid.NAMESPACE_URL, 'https://lsp.example/ims/case/v1p1/item/C.000000.001.01') in Python
        assertThat(WRITER.identifiers().item(unit)).isEqualTo(UUID.fromString("3e7d4ac4-5a5c-5d12-8649-4483ff242a41"));
        assertThat(WRITER.identifiers().item(StandardRef.parse("C.000000.001.01#knowledge.1")))
                .isEqualTo(WRITER.identifiers().item(unit));
        assertThat(WRITER.identifiers().itemUri(unit))
                .isEqualTo("https://lsp.example/ims/case/v1p1/CFItems/3e7d4ac4-5a5c-5d12-8649-4483ff242a41");
    }

    @Test
    void a_changed_text_is_read_and_the_date_of_what_changes_moves() {
        String edited = WRITER.write(Framework.of(SampleFrameworks.standard()))
                .toText()
                .replace("\"fullStatement\" : \"Alat dipilih.\"", "\"fullStatement\" : \"Alat ukur dipilih.\"");

        Framework read = CaseReader.read(CasePackage.parse(edited)).framework();

        assertThat(read.standard()
                        .orElseThrow()
                        .units()
                        .get(0)
                        .elements()
                        .get(0)
                        .criteria()
                        .get(0)
                        .text())
                .isEqualTo("Alat ukur dipilih.");
        CaseWriter later = new CaseWriter(WRITER.identifiers(), "LSP Contoh", Instant.parse("2027-01-01T00:00:00Z"));
        Framework retitled =
                read.toBuilder().standard(SampleFrameworks.standard()).build();
        assertThat(Tree.objects(later.write(retitled).json(), "CFItems").stream()
                        .filter(item ->
                                Tree.text(item, "lastChangeDateTime").equals(Optional.of("2027-01-01T00:00:00Z")))
                        .map(item -> Tree.text(item, "fullStatement").orElse("")))
                .containsExactly("Alat dipilih.");
    }

    @Test
    void a_rubric_changed_by_others_is_read_as_tolok_wrote_it_and_the_change_is_listed() {
        String edited = WRITER.write(Framework.builder()
                        .addRubrics(RubricTemplates.observation(SampleFrameworks.first()))
                        .build())
                .toText()
                .replaceFirst("\"weight\" : [0-9.]+", "\"weight\" : 77");

        CaseReading reading = CaseReader.read(CasePackage.parse(edited));

        assertThat(reading.framework().rubrics())
                .containsExactly(RubricTemplates.observation(SampleFrameworks.first()));
        assertThat(reading.findings().toString())
                .contains("CFRubrics[0].CFRubricCriteria[0].weight: would not be written again: 77");
    }

    @Test
    void a_writer_needs_an_address_and_a_framework_one_document() {
        assertThatThrownBy(() -> CaseWriter.of("lsp", "LSP", Instant.EPOCH))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("base must be an address such as https://lsp.example/ims/case/v1p1, but was 'lsp'");
        assertThatThrownBy(() -> Framework.builder()
                        .standard(SampleFrameworks.standard())
                        .scheme(SampleFrameworks.scheme())
                        .build())
                .hasMessage("scheme must be left out beside a standard, since a CASE package has one document");
    }
}
