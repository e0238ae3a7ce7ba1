package id.tolok.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/parts.md} names is there: each part, and a test of it. */
class PartsPageTest {

    private static final List<String> PACKAGES =
            List.of("id.tolok.score.", "id.tolok.scoring.", "id.tolok.scoring.json.", "id.tolok.explanation.");

    private static final Splitter CELLS = Splitter.on('|').trimResults().omitEmptyStrings();

    /** A row that names a class and a test. */
    record Row(String what, String part, String test) {}

    static List<Row> rows() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".mvn"))) {
            folder = requireNonNull(folder.getParent(), "the project's root has a folder .mvn");
        }
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("docs/parts.md"))) {
            List<String> cells = CELLS.splitToList(line.replace("`", ""));
            if (line.contains("`") && cells.size() == 3) {
                rows.add(new Row(cells.get(0), cells.get(1), cells.get(2)));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_part_and_its_test_are_there(Row row) {
        List<String> test = Splitter.on('#').splitToList(row.test());

        assertThat(isThere(row.part())).as(row.part()).isTrue();
        assertThat(find(test.get(0)).stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods())))
                .as(row.test())
                .anyMatch(method -> method.getName().equals(test.get(1)));
    }

    /** Whether a type or a constant of an enum has this name. */
    private static boolean isThere(String name) {
        int dot = name.lastIndexOf('.');
        return find(name).isPresent()
                || (dot > 0
                        && find(name.substring(0, dot)).stream()
                                .flatMap(type -> Stream.of(type.getFields()))
                                .anyMatch(field -> field.getName().equals(name.substring(dot + 1))));
    }

    private static Optional<Class<?>> find(String name) {
        return PACKAGES.stream()
                .flatMap(prefix -> load(prefix + name.replace('.', '$')).stream())
                .findFirst();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
