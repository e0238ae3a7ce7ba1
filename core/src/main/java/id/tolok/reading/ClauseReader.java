package id.tolok.reading;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the range of variables or the assessment guide: labelled parts with numbered statements. */
final class ClauseReader {

    private static final int MOST_WAITING = 60;

    private final List<SourceLine> lines;
    private final boolean ofRange;
    private final KnownUnits known;
    private final Findings findings;
    private final ListMultimap<Section, ClauseDraft> clauses = ArrayListMultimap.create();
    private final Deque<ClauseDraft> waiting = new ArrayDeque<>();
    private final Deque<ClauseDraft> waitingForLabel = new ArrayDeque<>();
    private final Deque<SourceLine> waitingTop = new ArrayDeque<>();
    private Section section;
    private Optional<ClauseDraft> current = Optional.empty();
    private int depth;

    private ClauseReader(List<SourceLine> lines, boolean ofRange, KnownUnits known, Findings findings) {
        this.lines = lines;
        this.ofRange = ofRange;
        this.known = known;
        this.findings = findings;
        this.section = ofRange ? Section.RANGE_CONTEXT : Section.GUIDE_CONTEXT;
    }

    /**
     * The statements by part, all with texts.
     *
     * @param known the units that the document describes
     */
    static ListMultimap<Section, ClauseDraft> read(
            List<SourceLine> lines, boolean ofRange, KnownUnits known, Findings findings) {
        ClauseReader reader = new ClauseReader(lines, ofRange, known, findings);
        int i = 0;
        while (i < lines.size()) {
            i = reader.read(i);
        }
        reader.finish();
        return reader.clauses;
    }

    /** Reads the line at a position, or the block that starts there, and returns the next position. */
    private int read(int i) {
        SourceLine line = lines.get(i);
        if (Labels.isNothing(line.text())) {
            line.use(LineUse.NOTHING_STATED);
            return i + 1;
        }
        Optional<Numbering> number = Numbering.scan(line.text());
        boolean read = number.isPresent() ? readNumbered(line, number.get()) : readLabel(line, line.text(), false);
        if (read) {
            return i + 1;
        }
        Optional<Numbering> mark = Numbering.scanMark(line.text());
        if (mark.isPresent()) {
            start(line, mark.get().printed(), depth + 1, mark.get().rest());
            return i + 1;
        }
        return readText(i);
    }

    private boolean readNumbered(SourceLine line, Numbering number) {
        if (number.isBare()) {
            return readBare(line, number);
        }
        if (number.depth() <= 2 && readLabel(line, number.rest(), true)) {
            return true;
        }
        boolean clause = number.opensText() && (number.depth() > 1 || number.dotted());
        if (clause) {
            depth = number.depth();
            start(line, number.plain(), depth, number.rest());
        }
        return clause;
    }

    private boolean readBare(SourceLine line, Numbering number) {
        if (number.depth() == 1) {
            if (number.dotted()) {
                waitingTop.add(line);
            }
            return number.dotted();
        }
        ClauseDraft draft = new ClauseDraft(number.plain(), number.depth(), line);
        if (number.depth() == 2 && section.hasParts()) {
            waitingForLabel.add(draft);
        } else {
            depth = number.depth();
            await(draft);
        }
        return true;
    }

    private void start(SourceLine line, String number, int atDepth, String text) {
        ClauseDraft draft = new ClauseDraft(number, atDepth, line);
        if (text.isEmpty()) {
            await(draft);
        } else {
            clauses.put(section, draft);
            draft.text().add(new Fragment(line, text));
            current = Optional.of(draft);
        }
    }

    /** Keeps a number until its text comes; the first of very many waits in vain. */
    private void await(ClauseDraft draft) {
        clauses.put(section, draft);
        waiting.add(draft);
        if (waiting.size() > MOST_WAITING) {
            reportTextMissing(waiting.removeFirst());
        }
    }

    private boolean readLabel(SourceLine line, String text, boolean numbered) {
        Optional<Section.Opened> opened = Section.find(text, ofRange, 1)
                .or(() -> Section.find(text, ofRange, 2)
                        .filter(found -> found.section().parent() == section.parent()));
        opened.ifPresent(found -> open(line, found, numbered));
        return opened.isPresent();
    }

    private void open(SourceLine line, Section.Opened opened, boolean numbered) {
        line.use(LineUse.HEADING);
        section = opened.section();
        current = Optional.empty();
        depth = section.level();
        if (!numbered) {
            takeNumber();
        }
        if (opened.slips() > 0) {
            reportMisspelled(line, section);
        }
        if (!opened.rest().isEmpty()) {
            start(line.from(opened.rest()), "", depth + 1, opened.rest());
        }
    }

    /** A label without a number takes the number that was printed apart from it, if there is one. */
    private void takeNumber() {
        if (section.level() == 1) {
            Optional.ofNullable(waitingTop.pollFirst()).ifPresent(line -> line.use(LineUse.HEADING));
            return;
        }
        Optional.ofNullable(waitingForLabel.pollFirst())
                .ifPresent(draft -> draft.line().use(LineUse.HEADING));
    }

    private void reportMisspelled(SourceLine line, Section opened) {
        String words = opened.words();
        findings.add(
                Finding.Kind.LABEL_MISSPELLED,
                line,
                String.format(Locale.ROOT, "Label %s seharusnya '%s'", Findings.quoted(line.text()), words),
                String.format(Locale.ROOT, "The label %s should be '%s'", Findings.quoted(line.text()), words));
    }

    private int readText(int i) {
        SourceLine line = lines.get(i);
        Optional<ClauseDraft> prerequisite = line.isAfterGap() ? prerequisiteTitled(line.text()) : Optional.empty();
        if (prerequisite.isPresent()) {
            prerequisite.get().text().add(Fragment.of(line));
            return i + 1;
        }
        if (!waiting.isEmpty()) {
            return placeBlock(i);
        }
        if (current.isEmpty()) {
            start(line, "", depth + 1, line.text());
        } else {
            current.get().text().add(Fragment.of(line));
        }
        return i + 1;
    }

    /** The unit to be mastered before that so far has a code only, if a text is its title: it was printed apart from it. */
    private Optional<ClauseDraft> prerequisiteTitled(String text) {
        return section == Section.PREREQUISITES
                        || clauses.get(Section.PREREQUISITES).size() > MOST_WAITING
                ? Optional.empty()
                : clauses.get(Section.PREREQUISITES).stream()
                        .filter(draft -> draft.text().size() == 1)
                        .filter(draft -> text.equalsIgnoreCase(
                                known.title(draft.text().get(0).text())))
                        .findFirst();
    }

    private int placeBlock(int from) {
        int end = from;
        List<Fragment> block = new ArrayList<>();
        do {
            block.add(Fragment.of(lines.get(end)));
            end++;
        } while (end < lines.size()
                && !lines.get(end).isAfterGap()
                && isPlain(lines.get(end).text()));
        Paragraphs.Cut cut = Paragraphs.cut(block, waiting.size());
        for (List<Fragment> text : cut.texts()) {
            ClauseDraft draft = waiting.removeFirst();
            draft.text().addAll(text);
            if (cut.doubtful()) {
                draft.doubt();
            }
            current = Optional.of(draft);
        }
        return end;
    }

    private boolean isPlain(String text) {
        return Numbering.scan(text).isEmpty()
                && Numbering.scanMark(text).isEmpty()
                && Section.find(text, ofRange, 1).isEmpty()
                && Section.find(text, ofRange, 2).isEmpty()
                && !Labels.isNothing(text);
    }

    private void finish() {
        findings.notPlaced(List.copyOf(waitingTop));
        waiting.forEach(this::reportTextMissing);
        waitingForLabel.forEach(this::reportTextMissing);
        clauses.values().removeIf(draft -> draft.text().isEmpty());
        clauses.values().forEach(draft -> {
            draft.line().use(LineUse.UNIT);
            draft.text().forEach(piece -> piece.line().use(LineUse.UNIT));
        });
    }

    private void reportTextMissing(ClauseDraft draft) {
        draft.line().use(LineUse.FINDING);
        findings.add(
                Finding.Kind.TEXT_MISSING,
                draft.line(),
                "Nomor " + draft.number() + " tidak mempunyai teks",
                "Number " + draft.number() + " has no text");
    }
}
