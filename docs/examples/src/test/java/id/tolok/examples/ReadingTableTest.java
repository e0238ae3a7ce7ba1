package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tolok.reading.Finding;
import id.tolok.reading.Reading;
import id.tolok.reading.SkkniReader;
import id.tolok.standard.Element;
import id.tolok.standard.UnitOfCompetency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the guide is what the reader finds in real documents, where they stand beside the project. */
class ReadingTableTest {

    private static final Path GUIDE = Data.MODULE.resolve("../reading-standards.md");

    /** What is counted, in the documents and in what was read of them. */
    private record Texts(int units, List<String> elements, List<String> criteria) {

        private String beside(Texts expected) {
            List<String> found = new ArrayList<>(elements);
            found.addAll(criteria);
            List<String> right = new ArrayList<>(expected.elements);
            right.addAll(expected.criteria);
            int all = right.size();
            found.forEach(right::remove);
            return String.format(
                    Locale.ROOT,
                    "%d of %d | %d of %d | %d of %d | %d of %d",
                    units,
                    expected.units,
                    elements.size(),
                    expected.elements.size(),
                    criteria.size(),
                    expected.criteria.size(),
                    all - right.size(),
                    all);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2014-196, raw", "2014-196, layout", "2014-196, flow",
        "2018-056, raw", "2018-056, layout", "2018-056, flow",
        "2020-299, raw", "2020-299, layout", "2020-299, flow"
    })
    void a_row_is_what_is_read(String document, String extraction) throws IOException {
        String name = "SKKNI-" + document;
        Texts expected = expected(shared(name + ".units.json"));
        Reading reading = SkkniReader.read(shared(name + "." + extraction + ".txt"));
        long doubts = reading.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.ORDER_DOUBTFUL)
                .count();
        String row = String.format(
                Locale.ROOT,
                "| %s | %s | %s | %d | %d |",
                document,
                extraction,
                found(reading).beside(expected),
                reading.findings().size() - doubts,
                doubts);
        assertThat(Files.readAllLines(GUIDE).contains(row))
                .as("the guide has no row %s", row)
                .isTrue();
    }

    private static Path shared(String file) {
        Optional<Path> path = find(Path.of("shared", "data", "standards", file));
        Assumptions.assumeTrue(path.isPresent(), () -> "no file shared/data/standards/" + file + " beside the project");
        return path.orElseThrow();
    }

    private static Optional<Path> find(Path file) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(file))) {
                return Optional.of(folder.resolve(file));
            }
        }
        return Optional.empty();
    }

    private static Texts found(Reading reading) {
        List<String> elements = new ArrayList<>();
        List<String> criteria = new ArrayList<>();
        for (UnitOfCompetency unit : reading.units()) {
            for (Element element : unit.elements()) {
                elements.add(plain(unit.code() + " " + element.number() + " " + element.title()));
                element.criteria().forEach(criterion -> criteria.add(plain(unit.code() + " " + criterion)));
            }
        }
        return new Texts(reading.units().size(), elements, criteria);
    }

    private static Texts expected(Path file) throws IOException {
        List<String> elements = new ArrayList<>();
        List<String> criteria = new ArrayList<>();
        JsonNode units = new ObjectMapper().readTree(file.toFile()).get("units");
        for (JsonNode unit : units) {
            String code = unit.get("code").asText() + " ";
            for (JsonNode element : unit.get("elements")) {
                elements.add(plain(code + element.get("no").asText() + " "
                        + element.get("title").asText()));
                for (JsonNode criterion : element.get("criteria")) {
                    criteria.add(plain(code + criterion.get("no").asText() + " "
                            + criterion.get("text").asText()));
                }
            }
        }
        return new Texts(units.size(), elements, criteria);
    }

    /** White space as single blanks, and none after a hyphen before a letter: the lists have a blank where a line ended. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("- (?=\\p{L})", "-");
    }
}
