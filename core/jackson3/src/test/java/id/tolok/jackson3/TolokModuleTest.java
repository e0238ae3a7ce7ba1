package id.tolok.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.tolok.json.CoreJson;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.scheme.CertificationScheme;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Report;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TolokModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final com.fasterxml.jackson.databind.ObjectMapper OLDER =
            new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();

    private static <T> T read(Sample<T> sample) {
        return MAPPER.readValue(sample.text(), sample.type());
    }

    private static <T> T readOfOlder(Sample<T> sample) throws JsonProcessingException {
        return MAPPER.readValue(OLDER.writeValueAsString(sample.value()), sample.type());
    }

    private static <T> T throughTree(Sample<T> sample) {
        return MAPPER.treeToValue(MAPPER.valueToTree(sample.value()), sample.type());
    }

    private static <T> T throughTreeOfOlder(Sample<T> sample) throws JsonProcessingException {
        com.fasterxml.jackson.databind.JsonNode tree = OLDER.valueToTree(sample.value());
        return OLDER.treeToValue(tree, sample.type());
    }

    static Stream<Sample<?>> samples() {
        return Sample.all();
    }

    @Test
    void it_knows_the_documents_of_every_artifact() {
        assertThat(new TolokModule().documents())
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(Sample.documents().toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void both_jacksons_write_and_read_the_same(Sample<?> sample) throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(sample.value()))
                .isEqualTo(OLDER.writeValueAsString(sample.value()))
                .isEqualTo(sample.text());
        assertThat(read(sample)).isEqualTo(sample.value());
        assertThat(readOfOlder(sample)).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_value_goes_through_a_tree_of_either(Sample<?> sample) throws JsonProcessingException {
        assertThat(throughTree(sample)).isEqualTo(sample.value());
        assertThat(throughTreeOfOlder(sample)).isEqualTo(sample.value());
    }

    @Test
    void a_tree_holds_numbers_exactly() throws JsonProcessingException {
        Report report = Report.of(LocalizedText.of("x"))
                .word("a", LocalizedText.of("A"), Figure.of(LocalizedText.of("b")))
                .exact("b", LocalizedText.of("B"), Figure.of(Rational.parse("0.1234567890123456789012345")))
                .count("c", LocalizedText.of("C"), 3)
                .build();

        JsonNode tree = MAPPER.valueToTree(report);

        assertThat(tree.toString())
                .contains(":0.1234567890123456789012345", ":3")
                .isEqualTo(MAPPER.writeValueAsString(report));
        com.fasterxml.jackson.databind.JsonNode older = OLDER.valueToTree(report);
        assertThat(older.toString()).isEqualTo(tree.toString());
    }

    @Test
    void a_document_stands_inside_other_json() {
        CertificationScheme scheme = CoreJson.SCHEME.read(
                Objects.requireNonNull(TolokModuleTest.class.getResourceAsStream("/documents/scheme-1.json")));

        String text = MAPPER.writeValueAsString(Map.of("schemes", List.of(scheme, scheme)));

        assertThat(MAPPER.readValue(text, new TypeReference<Map<String, List<CertificationScheme>>>() {}))
                .containsExactly(Map.entry("schemes", List.of(scheme, scheme)));
    }

    @Test
    void problems_come_with_jacksons_exception_and_with_their_places() {
        assertThatThrownBy(() -> MAPPER.readValue("""
                        [{"format": "tolok/scheme/1",
                          "title": null, "units": [true, 1.50]}]""", new TypeReference<List<CertificationScheme>>() {}))
                .isInstanceOf(DatabindException.class)
                .cause()
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        3 problems:
                        1. units is not a field of this format (line 2, column 27)
                            Allowed here: number, title, packaging, coreUnits, electiveGroups, describedUnits, certificateValidity, renewal, requirements
                        2. title must be a text, but was 'null' (line 2, column 12)
                        3. packaging is required (line 1, column 2)\
                        """);
    }

    @Test
    void json_that_is_repeated_or_not_json_is_refused() {
        assertThatThrownBy(() -> MAPPER.readValue("""
                        {"format": "tolok/scheme/1", "title": "a",
                         "title": "b"}""", CertificationScheme.class))
                .hasMessageContaining("title must stand only once");
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("format", new byte[1]), CertificationScheme.class))
                .hasMessageContaining("must be plain JSON");
    }
}
