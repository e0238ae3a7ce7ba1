package id.tolok.exchange.form;

import static id.tolok.exchange.form.SampleDossiers.A1;
import static id.tolok.exchange.form.SampleDossiers.VERIFIED;
import static id.tolok.exchange.form.SampleDossiers.WORDED;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tolok.assessment.Decision;
import id.tolok.json.Document;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code docs/schemas} to the forms; after a change {@code -Dtolok.update=true} writes the files anew. */
class FormJsonTest {

    private record Sample<T>(Document<T> document, T value) {
        String text() {
            return document.toText(value);
        }

        @Override
        public String toString() {
            return document.name();
        }
    }

    static List<Sample<?>> samples() {
        Dossier dossier = SampleDossiers.dossier().build();
        return List.of(
                new Sample<>(FormJson.SELF_ASSESSMENT, SelfAssessmentForm.of(dossier)),
                new Sample<>(
                        FormJson.OBSERVATION,
                        ObservationForm.of(dossier, A1, SampleDossiers.observed(VERIFIED, Optional.of(WORDED)))),
                new Sample<>(FormJson.PORTFOLIO, PortfolioForm.of(dossier)),
                new Sample<>(FormJson.AGREEMENT, AgreementForm.of(dossier)),
                new Sample<>(FormJson.RECORD, RecordForm.of(dossier)),
                new Sample<>(
                        FormJson.REPORT,
                        ReportForm.of(
                                List.of(dossier, SampleDossiers.other(Decision.NOT_YET_CONCLUDED)),
                                A1,
                                new ReportForm.Notes("a", "b", "c"))));
    }

    private static Path schemaFile(Document<?> document) {
        Path docs = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(docs.resolve("docs/schemas"))) {
            docs = Objects.requireNonNull(docs.getParent());
        }
        return docs.resolve("docs/schemas")
                .resolve(document.name().replaceFirst("^tolok/", "").replace('/', '-') + ".json");
    }

    @Test
    void every_document_has_a_sample() {
        assertThat(samples().stream().map(Sample::document).collect(Collectors.toList()))
                .isEqualTo(FormJson.documents());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_file_is_what_the_format_says(Sample<?> sample) throws IOException {
        String schema = JsonText.write(sample.document().schema());
        if (Boolean.getBoolean("tolok.update")) {
            Files.writeString(schemaFile(sample.document()), schema);
        }

        assertThat(Files.readString(schemaFile(sample.document()))).isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_valid_and_comes_back(Sample<?> sample) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonText.write(sample.document().schema()), InputFormat.JSON)
                        .validate(sample.text(), InputFormat.JSON))
                .isEmpty();
        assertThat((Object) sample.document().parse(sample.text())).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_field_of_the_schema_stands_in_the_sample(Sample<?> sample) {
        Set<String> missing = fieldsOf(sample.document().schema())
                .filter(field -> !sample.text().contains("\"" + field + "\" :"))
                .collect(Collectors.toSet());

        assertThat(missing).isEmpty();
    }

    private static Stream<String> fieldsOf(Json schema) {
        if (schema instanceof Json.Obj object) {
            Stream<String> own = object.fields().get("properties") instanceof Json.Obj properties
                    ? properties.fields().keySet().stream()
                    : Stream.empty();
            return Stream.concat(own, object.fields().values().stream().flatMap(FormJsonTest::fieldsOf));
        }
        return schema instanceof Json.Arr array
                ? array.items().stream().flatMap(FormJsonTest::fieldsOf)
                : Stream.empty();
    }
}
