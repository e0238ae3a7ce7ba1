package id.tolok.reading;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the lists of units before the units: numbers, codes and titles, in rows or in columns. */
final class UnitList {

    private static final Pattern HEADING =
            Pattern.compile("(?:[A-Z]\\.(?:\\d{1,2}\\.?)? {0,9}[A-Z][a-z].*|[A-Z]\\. {1,9}[A-Z].*|BAB [IVX]+.*)");
    private static final Pattern TOTAL = Pattern.compile("(?:JUMLAH|Jumlah) (?:UNIT|Unit|unit).*");
    private static final ImmutableSet<String> HEAD =
            ImmutableSet.of("NO", "NO.", "NOMOR", "KODE", "UNIT", "JUDUL", "KOMPETENSI");

    private final KnownUnits known;
    private final Words words;
    private final Findings findings;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Deque<Row> waiting = new ArrayDeque<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private final List<SourceLine> loose = new ArrayList<>();
    private Optional<Row> current = Optional.empty();

    private UnitList(KnownUnits known, Words words, Findings findings) {
        this.known = known;
        this.words = words;
        this.findings = findings;
    }

    private static final class Row {
        private final String code;
        private final SourceLine line;
        private final List<Fragment> title = new ArrayList<>();

        Row(String code, SourceLine line) {
            this.code = code;
            this.line = line;
        }

        SourceLine lastLine() {
            return title.isEmpty() ? line : title.get(title.size() - 1).line();
        }
    }

    /** Two rows with one code. */
    private record Repeat(Row before, Row after) {}

    /**
     * The listed units, each code once, as last printed; text that belongs to no code is told.
     *
     * @param known the units that the document describes
     */
    static List<UnitListRow> read(List<SourceLine> lines, KnownUnits known, Words words, Findings findings) {
        UnitList list = new UnitList(known, words, findings);
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean heading = isHeading(line);
            boolean opens = opens(lines, i);
            inside = opens || (inside && !heading && !TOTAL.matcher(line.text()).matches());
            if (inside) {
                line.use(LineUse.UNIT_LIST);
                list.read(line);
            } else {
                list.close();
            }
        }
        list.report();
        return list.rows.values().stream().map(list::toRow).toList();
    }

    /** Whether a line heads a part of the document before the units. */
    static boolean isHeading(SourceLine line) {
        return HEADING.matcher(line.text()).matches()
                && Codes.atStart(line.text()).isEmpty();
    }

    private static boolean opens(List<SourceLine> lines, int i) {
        String text = withoutNo(lines.get(i).text());
        if (!startsWith(text, Label.UNIT_CODE)) {
            return false;
        }
        String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
        List<String> words = Labels.firstWords(text);
        String rest = text.substring(text.indexOf(words.get(1), words.get(0).length())
                        + words.get(1).length())
                .strip();
        return startsWith(rest, Label.UNIT_TITLE) || startsWith(next, Label.UNIT_TITLE);
    }

    private static boolean startsWith(String text, Label label) {
        List<String> words = Labels.firstWords(text);
        return words.size() > 1 && Ascii.equalsIgnoreCase(words.get(0) + " " + words.get(1), label.words());
    }

    private static String withoutNo(String text) {
        String start = Ascii.toUpperCase(text.substring(0, Math.min(4, text.length())));
        return start.startsWith("NO ") || start.equals("NO. ")
                ? text.substring(text.indexOf(' ') + 1).strip()
                : text;
    }

    private static boolean isNo(String text) {
        return text.length() <= 3 && Ascii.toUpperCase(text).startsWith("NO");
    }

    private void close() {
        waiting.clear();
        current = Optional.empty();
    }

    private void read(SourceLine line) {
        String head = withoutNo(line.text());
        if (startsWith(head, Label.UNIT_CODE) || startsWith(head, Label.UNIT_TITLE) || isNo(head)) {
            if (!HEAD.containsAll(Labels.words(Ascii.toUpperCase(head)))) {
                loose.add(line);
            }
            return;
        }
        Optional<Numbering> number = Numbering.scan(line.text()).filter(n -> n.depth() == 1);
        String text = number.map(Numbering::rest).orElse(line.text());
        Optional<Codes.Found> code = Codes.atStart(text);
        if (code.isPresent()) {
            start(line, code.get());
        } else if (number.isEmpty()) {
            addTitle(line, text);
        } else if (!text.isEmpty()) {
            loose.add(line);
        }
    }

    private void start(SourceLine line, Codes.Found code) {
        Row row = new Row(code.printed(), line);
        Optional.ofNullable(rows.remove(row.code)).ifPresent(before -> repeats.add(new Repeat(before, row)));
        rows.put(row.code, row);
        if (code.rest().isEmpty()) {
            waiting.add(row);
        } else {
            row.title.add(new Fragment(line, code.rest()));
            current = Optional.of(row);
        }
    }

    /** A title printed apart goes to the first code that waits, unless the title before is not whole yet. */
    private void addTitle(SourceLine line, String text) {
        boolean goesOn =
                waiting.isEmpty() || current.filter(row -> goesOn(row, text)).isPresent();
        if (!goesOn) {
            current = Optional.of(waiting.removeFirst());
        }
        current.ifPresentOrElse(row -> row.title.add(new Fragment(line, text)), () -> loose.add(line));
    }

    private boolean goesOn(Row row, String text) {
        String title = Ascii.toLowerCase(known.title(row.code));
        String longer = Ascii.toLowerCase(words.join(row.title) + " " + text);
        return Character.isLowerCase(text.codePointAt(0)) || title.startsWith(longer);
    }

    private void report() {
        findings.notPlaced(loose);
        repeats.forEach(this::compareTitles);
    }

    private void compareTitles(Repeat repeat) {
        Row row = repeat.before();
        String before = words.join(row.title);
        String after = words.join(repeat.after().title);
        if (!Titles.bag(before).equals(Titles.bag(after))) {
            findings.add(
                    Finding.Kind.TITLE_DIFFERS,
                    Findings.place(row.line, row.lastLine()),
                    "Daftar unit memberi " + row.code + " dua judul: " + Findings.quoted(before) + " dan "
                            + Findings.quoted(after),
                    "The list of units gives " + row.code + " two titles: " + Findings.quoted(before) + " and "
                            + Findings.quoted(after));
        }
    }

    private UnitListRow toRow(Row row) {
        return new UnitListRow(row.code, words.join(row.title), row.line.place());
    }
}
