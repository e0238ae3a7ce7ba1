package id.tolok.rubric.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tolok.instrument.Answers;
import id.tolok.instrument.ItemId;
import id.tolok.instrument.SampleTests;
import id.tolok.json.Document;
import id.tolok.json.JsonText;
import id.tolok.rating.Outcome;
import id.tolok.rubric.RubricArbitraries;
import id.tolok.rubric.RubricArbitraries.Rated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The schemas in {@code docs/schemas} are those of the formats, and what is written conforms to them. To write them anew: {@code mvn
 * test -Dtolok.schemas.write=true}.
 */
class RubricSchemaTest {

    private static final Map<String, Schema> SCHEMAS = RubricJson.documents().stream()
            .collect(java.util.stream.Collectors.toMap(
                    Document::name,
                    document -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JsonText.write(document.schema()), InputFormat.JSON)));

    @Provide
    Arbitrary<Rated> rated() {
        return RubricArbitraries.rated();
    }

    @Example
    void the_schemas_in_the_docs_are_those_of_the_formats() throws IOException {
        for (Document<?> document : RubricJson.documents()) {
            Path file =
                    schemas().resolve(document.name().replaceFirst("tolok/", "").replace('/', '-') + ".json");
            String schema = JsonText.write(document.schema());
            if (Boolean.getBoolean("tolok.schemas.write")) {
                Files.createDirectories(requireNonNull(file.getParent()));
                Files.writeString(file, schema);
            }
            assertThat(file).hasContent(schema);
        }
    }

    private static Path schemas() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".mvn"))) {
            folder = requireNonNull(folder.getParent(), "the project's root has a folder .mvn");
        }
        return folder.resolve("docs/schemas");
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void rubrics_and_ratings_conform_to_their_schemas(@ForAll("rated") Rated rated) {
        assertConforms(RubricJson.RUBRIC, rated.rubric());
        assertConforms(RubricJson.RATINGS, rated.ratings());
    }

    @Example
    void instruments_and_answers_conform_to_their_schemas() {
        assertConforms(RubricJson.INSTRUMENT, SampleTests.choices());
        assertConforms(RubricJson.INSTRUMENT, SampleTests.ofEveryKind());
        assertConforms(
                RubricJson.ANSWERS,
                Answers.of("P01", Map.of("t-1", "B")).toBuilder()
                        .putMark(ItemId.of("es"), Outcome.checked("a"))
                        .build());
    }

    @Example
    void what_is_no_rubric_does_not_conform() {
        Schema schema = schema(RubricJson.RUBRIC);

        assertThat(schema.validate("{\"format\": \"tolok/rubric/1\"}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate("{\"format\": \"tolok/ratings/1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static <T> void assertConforms(Document<T> document, T value) {
        assertThat(schema(document).validate(document.toText(value), InputFormat.JSON))
                .isEmpty();
    }

    private static Schema schema(Document<?> document) {
        return java.util.Optional.ofNullable(SCHEMAS.get(document.name())).orElseThrow();
    }
}
