package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the docs show is what the examples are: a block after {@code <!-- from PATH#REGION -->} equals a region of that file, which
 * is below {@code src} of an example, and one after {@code <!-- output of CLASS -->} what that program prints.
 */
class DocsTest {

    private static final Path PROJECT =
            Data.MODULE.toAbsolutePath().resolve("../..").normalize();
    private static final Pattern SOURCES = Pattern.compile("docs/examples/([\\w-]+/)*src/");

    private static final Pattern FENCE = Pattern.compile("^(\\s*)```+\\s*(\\w*).*$");
    private static final Pattern MARKER = Pattern.compile("^\\s*<!-- (from|output of) (\\S+?)(?:#(\\S+))? -->\\s*$");

    /** Languages of blocks that nothing here can run; all others in the README must be taken from an example. */
    private static final List<String> NOT_FROM_EXAMPLES = List.of("sh", "xml");

    private static final Map<String, String> OUTPUTS = new HashMap<>();

    /** A fenced block and what stands before it. */
    private record Block(int line, String language, Optional<Matcher> marker, String text) {}

    @TestFactory
    Stream<DynamicTest> docs() throws IOException {
        List<Path> docs = new ArrayList<>(List.of(PROJECT.resolve("README.md")));
        try (Stream<Path> files = Files.list(PROJECT.resolve("docs"))) {
            docs.addAll(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList());
        }
        return docs.stream()
                .filter(Files::exists)
                .flatMap(file -> blocks(file).stream()
                        .map(block -> DynamicTest.dynamicTest(
                                file.getFileName() + " line " + block.line(), () -> check(file, block))));
    }

    private static void check(Path file, Block block) throws Exception {
        if (block.marker().isEmpty()) {
            boolean readme = file.endsWith("README.md");
            assertThat(
                            readme
                                    ? NOT_FROM_EXAMPLES.contains(block.language())
                                    : !block.language().equals("java"))
                    .as(
                            "a block in '%s' must be taken from an example: put <!-- from PATH#REGION --> before it",
                            block.language())
                    .isTrue();
            return;
        }
        Matcher marker = block.marker().get();
        if (marker.group(1).equals("from")) {
            assertThat(SOURCES.matcher(marker.group(2)).lookingAt())
                    .as("only compiled examples are shown")
                    .isTrue();
        }
        assertThat(block.text())
                .isEqualTo(
                        marker.group(1).equals("from")
                                ? region(PROJECT.resolve(marker.group(2)), marker.group(3))
                                : output(marker.group(2)));
    }

    static List<Block> blocks(Path file) {
        try {
            return blocks(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int start = i + 1;
                String indent = fence.group(1);
                StringBuilder text = new StringBuilder();
                for (i = start; i < lines.size() && !lines.get(i).strip().startsWith("```"); i++) {
                    String line = lines.get(i);
                    text.append(line.startsWith(indent) ? line.substring(indent.length()) : line)
                            .append('\n');
                }
                blocks.add(new Block(start, fence.group(2), markerBefore(lines, start - 1), text.toString()));
            }
        }
        return blocks;
    }

    private static Optional<Matcher> markerBefore(List<String> lines, int fence) {
        int i = fence - 1;
        while (i >= 0 && lines.get(i).isBlank()) {
            i--;
        }
        return Optional.of(i)
                .filter(line -> line >= 0)
                .map(line -> MARKER.matcher(lines.get(line)))
                .filter(Matcher::matches);
    }

    /** The lines between {@code region NAME} and {@code endregion}, without their common indentation. */
    static String region(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int start = indexOf(lines, "// region " + name, 0);
        int end = indexOf(lines, "// endregion", start);
        List<String> region = lines.subList(start + 1, end);
        int indent = region.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return region.stream()
                .map(line -> line.isBlank() ? "\n" : line.substring(indent).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static int indexOf(List<String> lines, String line, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(line)) {
                return i;
            }
        }
        throw new AssertionError("no line '" + line + "' in the example");
    }

    private static String output(String program) throws Exception {
        String known = OUTPUTS.get(program);
        if (known != null) {
            return known;
        }
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream capture = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            Class.forName(program).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        String output = bytes.toString(StandardCharsets.UTF_8);
        OUTPUTS.put(program, output);
        return output;
    }

    @Test
    void a_block_knows_the_marker_before_it_and_its_language() {
        List<Block> blocks = blocks(Splitter.on('\n').splitToList("""
                <!-- from docs/examples/src/main/java/A.java#one -->
                ```java
                int a;
                ```
                text
                ```sh
                mvn verify
                ```
                """));

        assertThat(blocks).extracting(Block::language).containsExactly("java", "sh");
        assertThat(blocks).extracting(Block::text).containsExactly("int a;\n", "mvn verify\n");
        assertThat(blocks.get(0).marker().map(marker -> marker.group(3))).contains("one");
        assertThat(blocks.get(1).marker()).isEmpty();
    }

    @Test
    void the_quick_start_prints_a_decision_and_its_reasons() throws Exception {
        assertThat(output("id.tolok.examples.QuickStart"))
                .startsWith("not yet competent at a score of 17/20\n")
                .contains("criterion rumusan Merumuskan tugas: not yet competent (62.5%, required 75%)");
    }
}
