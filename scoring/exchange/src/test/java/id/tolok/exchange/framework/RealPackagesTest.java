package id.tolok.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real CASE packages, where the folder with them is at hand. */
class RealPackagesTest {

    private static final CaseWriter WRITER =
            CaseWriter.of("https://lsp.example/ims/case/v1p1", "LSP Contoh", Instant.parse("2026-11-24T00:00:00Z"));

    static Optional<Path> shared(String path) {
        return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .flatMap(at -> Stream.of(at.resolve("shared"), at.resolveSibling("shared")))
                .map(folder -> folder.resolve(path))
                .filter(Files::exists)
                .findFirst();
    }

    static List<String> violations(CasePackage written) {
        Optional<Path> schema = shared("data/interop/case/case-v1p1-cfpackage.derived.schema.json");
        assumeTrue(schema.isPresent(), "the schema of CASE is not at hand");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schema.orElseThrow()))
                .validate(written.toText(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AdoptedTestFramework",
                "ItemTypeTestFramework",
                "MarkdownFramework",
                "Utf8TestFramework",
                "opencase_round_trip_baseline"
            })
    void is_read_and_written_with_nothing_lost_that_is_not_listed(String name) {
        Optional<Path> file = shared("data/interop/case/" + name + ".json");
        assumeTrue(file.isPresent(), "the real packages are not at hand");
        CasePackage given = CasePackage.read(file.orElseThrow());

        CaseReading reading = CaseReader.read(given);
        CasePackage again = WRITER.write(reading.framework());

        assertThat(violations(given)).isEmpty();
        assertThat(violations(again)).isEmpty();
        assertThat(reading.framework().standard()).isPresent();
        assertThat(reading.findings().stream()
                        .filter(finding -> finding.kind() == CaseFinding.Kind.NOT_KEPT
                                || finding.kind() == CaseFinding.Kind.NOT_READ
                                || finding.kind() == CaseFinding.Kind.LEFT_OUT))
                .isEmpty();
        assertThat(CasePackage.parse(again.toText()).findings()).isEmpty();
        CaseReading second = CaseReader.read(CasePackage.parse(again.toText()));
        assertThat(second.framework()).isEqualTo(reading.framework());
        assertThat(WRITER.write(second.framework()).toText()).isEqualTo(again.toText());
    }
}
