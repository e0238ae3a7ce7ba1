package id.tolok.reading;

import id.tolok.standard.CompetencyMap;
import id.tolok.standard.ListedUnit;
import id.tolok.standard.StandardId;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one document: what comes before the units, the units, and how both agree. */
final class DocumentReader {

    private static final int LOOK_AHEAD = 8;
    private static final Pattern AFTER_UNITS = Pattern.compile("BAB III\\b.*|BAB 3\\b.*");
    private static final Pattern MAP_HEADING = Pattern.compile(
            "(?:[A-Z]\\.(?:\\d{1,2}\\.?)? {0,9})?(?:PEMETAAN|PETA)(?: STANDAR)? KOMPETENSI[ :.]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNITS_HEADING = Pattern.compile(
            "(?:[A-Z]\\. *)?(?:URAIAN UNIT|UNIT ?- ?UNIT)(?: KOMPETENSI)?[ :.]*", Pattern.CASE_INSENSITIVE);

    private final List<SourceLine> all;
    private final List<SourceLine> content;
    private final Findings findings = new Findings();
    private final Words words;
    private final boolean scattered;

    private DocumentReader(String text) {
        this.all = Lines.read(text);
        all.stream()
                .filter(line -> UNITS_HEADING.matcher(line.text()).matches())
                .forEach(line -> line.use(LineUse.HEADING));
        this.content = all.stream().filter(SourceLine::isOpen).toList();
        this.words = new Words(all);
        this.scattered = isScattered(content);
    }

    /**
     * Whether blocks of text stand apart, as where a program went through the page block by block: blank lines are many, but not
     * everywhere, and nothing is indented.
     */
    private static boolean isScattered(List<SourceLine> lines) {
        long gaps = lines.stream().filter(SourceLine::isAfterGap).count();
        long indented = lines.stream().filter(line -> line.indent() > 0).count();
        return gaps * 5 > lines.size() && gaps * 10 < lines.size() * 9L && indented * 20 < lines.size();
    }

    static Reading read(String text, Optional<StandardId> given) {
        return new DocumentReader(text).read(given);
    }

    private Reading read(Optional<StandardId> given) {
        List<Integer> starts = findStarts();
        List<SourceLine> front = content.subList(0, starts.isEmpty() ? content.size() : starts.get(0));
        List<UnitReader> readers = new ArrayList<>();
        KnownUnits known = new KnownUnits();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : endOfUnits(starts.get(i));
            UnitReader reader = new UnitReader(content.subList(starts.get(i), end), known, scattered, words, findings);
            known.add(reader.printedCode(), reader.title());
            readers.add(reader);
        }
        Identity identity = Identity.read(front, words);
        List<UnitListRow> listed = UnitList.read(front, known, words, findings);
        Optional<CompetencyMap> map = readMap(front, listed);
        List<UnitOfCompetency> units = readUnits(readers, listed);
        Optional<StandardId> id = given.or(identity::id);
        reportIdentity(id);
        ListCheck.check(listed, readers, findings);
        return Reading.builder()
                .id(id)
                .title(identity.title())
                .competencyMap(map)
                .units(units)
                .unitList(listed)
                .findings(findings.sorted())
                .lines(all.stream().map(SourceLine::toReadLine).toList())
                .build();
    }

    private List<Integer> findStarts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            if (isStart(i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** A unit starts at the label of its code, if a code, or the other labels of a unit's head, follow; a list has it too. */
    private boolean isStart(int i) {
        Optional<Labels.Found> label = labelAt(i, Label.UNIT_CODE);
        if (label.isEmpty()) {
            return false;
        }
        String value = label.get().value();
        if (!value.isEmpty()) {
            return label.get().hasColon() || Codes.atStart(value).isPresent();
        }
        int next = i + 1;
        if (label.get().hasColon()
                || (next < content.size() && content.get(next).text().startsWith(":"))) {
            return true;
        }
        boolean coded =
                next < content.size() && Codes.atStart(content.get(next).text()).isPresent();
        int title = coded ? next + 1 : next;
        return labelAt(title, Label.UNIT_TITLE).isPresent() && (coded || hasDescription(title + 1));
    }

    private boolean hasDescription(int from) {
        for (int i = from; i < Math.min(content.size(), from + LOOK_AHEAD); i++) {
            if (labelAt(i, Label.DESCRIPTION).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Labels.Found> labelAt(int i, Label label) {
        return i < content.size()
                ? Labels.find(content.get(i).text()).filter(found -> found.label() == label)
                : Optional.empty();
    }

    private int endOfUnits(int from) {
        for (int i = from; i < content.size(); i++) {
            if (AFTER_UNITS.matcher(content.get(i).text()).matches()) {
                return i;
            }
        }
        return content.size();
    }

    private List<UnitOfCompetency> readUnits(List<UnitReader> readers, List<UnitListRow> rows) {
        Map<String, UnitListRow> byTitle = new HashMap<>();
        rows.forEach(row -> byTitle.putIfAbsent(Titles.bag(row.title()), row));
        List<UnitOfCompetency> units = new ArrayList<>();
        for (UnitReader reader : readers) {
            String title = reader.title();
            Optional<UnitCode> code = code(
                    reader, Optional.ofNullable(byTitle.get(Titles.bag(title))).filter(row -> !title.isBlank()));
            if (title.isBlank()) {
                findings.add(
                        Finding.Kind.PART_MISSING,
                        reader.firstLine(),
                        "Unit ini tidak mempunyai judul",
                        "The unit has no title");
            } else {
                code.ifPresent(found -> units.add(reader.read(found, title)));
            }
            findings.notPlaced(
                    reader.lines().stream().filter(SourceLine::isOpen).toList());
        }
        return units;
    }

    /** The code of a unit, reported if it is not as printed: mended, or else that of the list of units under the same title. */
    private Optional<UnitCode> code(UnitReader reader, Optional<UnitListRow> listed) {
        String printed = reader.printedCode();
        Optional<UnitCode> code =
                UnitCode.findIntended(printed).or(() -> listed.flatMap(row -> UnitCode.findIntended(row.code())));
        if (printed.isEmpty()) {
            findings.missingCode(code, reader.codeLines());
        } else if (code.filter(found -> found.text().equals(printed)).isEmpty()) {
            findings.malformedCode(printed, code, reader.codeLines());
        }
        return code;
    }

    private Optional<CompetencyMap> readMap(List<SourceLine> front, List<UnitListRow> listed) {
        List<SourceLine> map = front.stream()
                .dropWhile(line -> !MAP_HEADING.matcher(line.text()).matches())
                .takeWhile(SourceLine::isOpen)
                .toList();
        int end = 1;
        while (end < map.size() && !UnitList.isHeading(map.get(end))) {
            end++;
        }
        List<ListedUnit> units =
                listed.stream().flatMap(row -> row.toListedUnit().stream()).toList();
        return map.isEmpty()
                ? Optional.empty()
                : new MapReader(units, scattered, words, findings).read(map.subList(0, end));
    }

    private void reportIdentity(Optional<StandardId> id) {
        if (id.isEmpty()) {
            findings.add(
                    Finding.Kind.IDENTITY_UNKNOWN,
                    new Place(1, 1, 1),
                    "Nomor dan tahun keputusan tidak ditemukan dalam teks",
                    "The number and year of the decree are not in the text");
        }
    }
}
