package id.tolok.reading;

import java.util.List;

/** A few lines of a document under test, and what becomes of them. */
final class Excerpt {

    private final List<SourceLine> lines;
    private final Findings findings = new Findings();

    private Excerpt(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** The lines of one page. */
    static Excerpt of(String... lines) {
        return new Excerpt(Lines.read(String.join("\n", lines)));
    }

    /** The lines that are not blank. */
    List<SourceLine> content() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    SourceLine line(int number) {
        return lines.get(number - 1);
    }

    Words words() {
        return new Words(lines);
    }

    Findings findings() {
        return findings;
    }

    /** What was found, in English. */
    List<String> told() {
        return findings.sorted().stream().map(Finding::toString).toList();
    }

    /** What became of each line. */
    List<LineUse> uses() {
        return lines.stream().map(line -> line.toReadLine().use()).toList();
    }
}
