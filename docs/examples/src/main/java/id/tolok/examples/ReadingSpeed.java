package id.tolok.examples;

import id.tolok.reading.Reading;
import id.tolok.reading.SkkniReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures how fast published standards are read, and in how much memory: each is repeated, with other codes, until it has the pages
 * asked for.
 */
@Command(
        name = "reading-speed",
        sortOptions = false,
        description = {
            "",
            "Reads each standard over and over and prints the median time, and memory as a multiple of the text."
        })
public final class ReadingSpeed implements Callable<Integer> {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int CATEGORIES = 22;
    private static final Pattern CATEGORY = Pattern.compile("(?<![A-Z])[A-V](?=\\.[ 0-9])");

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "standards in PDF, or texts taken from them")
    private List<Path> files = List.of();

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "900",
            description = "the least number of pages (default: ${DEFAULT-VALUE})")
    private int pages;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "15",
            description = "how often; the later half is measured (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    @SuppressWarnings("UnusedVariable") // picocli looks at the annotation only
    private boolean help;

    private ReadingSpeed() {}

    /** Runs the program, and leaves the virtual machine with status 1 if a file cannot be used, 2 if an option is wrong. */
    public static void main(String[] args) {
        Program.main(new ReadingSpeed(), args);
    }

    /** Runs the program and answers with its status. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return Program.run(new ReadingSpeed(), args, out, err);
    }

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        try {
            out.println("| file | pages | units | ms | text, MB | peak heap / text | held / text |");
            out.println("| --- | --- | --- | --- | --- | --- | --- |");
            files.forEach(file -> out.println(measure(file)));
            return 0;
        } catch (UnusableFileException e) {
            command.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private String measure(Path file) {
        String once = StandardText.of(file);
        int copies = Math.max(1, (pages + pagesOf(once) - 1) / pagesOf(once));
        String text = repeated(once, copies);
        double size = text.getBytes(StandardCharsets.UTF_8).length;
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            millis.add(timed(text));
        }
        long before = HeapUse.held();
        HeapUse heap = HeapUse.fromNow();
        Reading reading = SkkniReader.read(text);
        long peak = heap.peak() - before;
        long held = HeapUse.held() - before;
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.1f | %.0f | %.1f |",
                file.getFileName(),
                pagesOf(text),
                reading.units().size(),
                median(millis.subList(rounds / 2, rounds)),
                size / (1 << 20),
                peak / size,
                held / size);
    }

    private static double timed(String text) {
        long start = System.nanoTime();
        Reading reading = SkkniReader.read(text);
        long end = System.nanoTime();
        if (reading.lines().isEmpty()) {
            throw new IllegalStateException("there is text in each file");
        }
        return (end - start) / NANOS_PER_MILLI;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static int pagesOf(String text) {
        return (int) Math.max(1, text.chars().filter(c -> c == '\f').count());
    }

    /** The text several times, each time with codes of another category. */
    private static String repeated(String text, int times) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            String letter = Character.toString('A' + i % CATEGORIES);
            all.append(CATEGORY.matcher(text).replaceAll(letter));
        }
        return all.toString();
    }
}
