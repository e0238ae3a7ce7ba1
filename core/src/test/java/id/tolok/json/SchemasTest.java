package id.tolok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tolok.testing.SampleModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code docs/schemas} to the formats: the files are what the formats say, and what the formats write is valid by them.
 *
 * <p>After a change of a format, {@code -Dtolok.update=true} writes the files anew.
 */
class SchemasTest {

    private static final Path SCHEMAS = Path.of("..", "docs", "schemas");

    static Stream<Document<?>> documents() {
        return CoreJson.documents().stream();
    }

    static Stream<SampleModels.Sample<?>> samples() {
        return SampleModels.all().stream();
    }

    private static Path fileOf(Document<?> document) {
        return SCHEMAS.resolve(document.name().replaceFirst("^tolok/", "").replace('/', '-') + ".json");
    }

    private static List<Error> validate(Document<?> document, String text) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonText.write(document.schema()), InputFormat.JSON);
        return schema.validate(
                text,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_file_is_what_the_format_says(Document<?> document) throws IOException {
        String schema = JsonText.write(document.schema());
        if (Boolean.getBoolean("tolok.update")) {
            Files.createDirectories(SCHEMAS);
            Files.writeString(fileOf(document), schema);
        }

        assertThat(Files.readString(fileOf(document)))
                .as("after a change of the format, run this test once with -Dtolok.update=true")
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_schema_is_valid_by_its_own_schema(Document<?> document) {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(JsonText.write(document.schema()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_valid_and_comes_back(SampleModels.Sample<?> sample) {
        assertThat(validate(sample.document(), sample.text())).isEmpty();
        assertThat(sample.readBack()).isEqualTo(sample.value());
    }

    @Test
    void every_document_has_a_sample() {
        assertThat(samples().map(SampleModels.Sample::document).collect(Collectors.toList()))
                .isEqualTo(CoreJson.documents());
    }

    @Test
    void every_field_of_every_schema_stands_in_a_sample() {
        Set<String> missing = samples()
                .flatMap(sample -> fieldsOf(sample.document().schema())
                        .filter(field -> !sample.text().contains("\"" + field + "\" :"))
                        .map(field -> sample + ": " + field))
                .collect(Collectors.toSet());

        // A sample holds one kind of enum map; the other keys are the same format.
        assertThat(missing)
                .allMatch(
                        field -> field.matches(".*: (information|communication|planning|teamwork|mathematics|id|en)"));
    }

    private static Stream<String> fieldsOf(Json schema) {
        if (schema instanceof Json.Obj object) {
            Stream<String> own = object.fields().get("properties") instanceof Json.Obj properties
                    ? properties.fields().keySet().stream()
                    : Stream.empty();
            return Stream.concat(own, object.fields().values().stream().flatMap(SchemasTest::fieldsOf));
        }
        return schema instanceof Json.Arr array
                ? array.items().stream().flatMap(SchemasTest::fieldsOf)
                : Stream.empty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"year\" : 2014 | \"year\" : \"2014\"",
                "\"year\" : 2014 | \"tahun\" : 2014",
                "\"status\" : \"in-force\" | \"status\" : \"perhaps\"",
                "\"number\" : \"307\", | ",
            })
    void what_the_reader_refuses_the_schema_refuses(String good, String bad) {
        String text = CoreJson.STANDARD.toText(SampleModels.STANDARD).replace(good, bad == null ? "" : bad);

        assertThat(validate(CoreJson.STANDARD, text)).isNotEmpty();
        assertThat(JsonMistakes.problemsOf(CoreJson.STANDARD, text)).isNotEmpty();
    }
}
