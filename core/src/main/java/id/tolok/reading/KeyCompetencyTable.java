package id.tolok.reading;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.tolok.standard.KeyCompetency;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the levels of the key competencies, in the formats before 2012: rows with a number, a name and a level, or numbers and levels only. */
final class KeyCompetencyTable {

    /** A word by which each is known, however the rest is written. */
    private static final ImmutableMap<KeyCompetency, String> KEYWORDS = ImmutableMap.<KeyCompetency, String>builder()
            .put(KeyCompetency.COMMUNICATION, "komunikasi")
            .put(KeyCompetency.INFORMATION, "informasi")
            .put(KeyCompetency.PLANNING, "rencana")
            .put(KeyCompetency.TEAMWORK, "orang lain")
            .put(KeyCompetency.MATHEMATICS, "matematika")
            .put(KeyCompetency.PROBLEM_SOLVING, "masalah")
            .put(KeyCompetency.TECHNOLOGY, "teknologi")
            .build();

    private static final ImmutableSet<String> HEADS =
            ImmutableSet.of("NO", "NO.", "KOMPETENSI", "KUNCI", "DALAM", "UNIT", "INI", "TINGKAT");

    private static final Pattern LEVEL = Pattern.compile("[1-3]");
    private static final int LARGEST_LEVEL = 3;
    private static final int LONGEST_NAME = 90;

    private final Map<KeyCompetency, Integer> levels = new EnumMap<>(KeyCompetency.class);
    private final StringBuilder name = new StringBuilder();
    private final List<SourceLine> ofRow = new ArrayList<>();
    private final List<SourceLine> notPlaced = new ArrayList<>();
    private boolean numbered;
    private Optional<Integer> level = Optional.empty();

    private KeyCompetencyTable() {}

    static Map<KeyCompetency, Integer> read(List<SourceLine> lines, Findings findings) {
        KeyCompetencyTable table = new KeyCompetencyTable();
        if (!table.readWithoutNames(lines)) {
            lines.forEach(table::read);
            table.endRow();
        }
        findings.notPlaced(table.notPlaced);
        return table.levels;
    }

    /** Reads a table that has lost its names: the numbers from 1 on, then a level for each, which stand for the seven in order. */
    private boolean readWithoutNames(List<SourceLine> lines) {
        List<String> tokens = lines.stream()
                .flatMap(line -> Labels.words(Ascii.toUpperCase(line.text())).stream())
                .filter(word -> !HEADS.contains(word))
                .toList();
        int rows = tokens.size() / 2;
        boolean all = rows > 0 && rows <= KeyCompetency.values().length && tokens.size() == 2 * rows;
        for (int i = 0; all && i < rows; i++) {
            all = tokens.get(i).equals((i + 1) + ".")
                    && LEVEL.matcher(tokens.get(rows + i)).matches();
        }
        if (all) {
            lines.forEach(line -> line.use(LineUse.UNIT));
            Iterator<String> printed = tokens.subList(rows, tokens.size()).iterator();
            EnumSet.allOf(KeyCompetency.class).stream()
                    .limit(rows)
                    .forEach(key -> levels.put(key, Integer.parseInt(printed.next())));
        }
        return all;
    }

    private void read(SourceLine line) {
        if (isHead(line.text())) {
            line.use(LineUse.HEADING);
            return;
        }
        Optional<Numbering> number = Numbering.scan(line.text()).filter(n -> n.depth() == 1);
        Optional<Integer> alone = number.filter(n -> n.isBare() && !n.dotted()).map(Numbering::first);
        if (number.isPresent() && (alone.isEmpty() || level.isPresent() || name.length() == 0)) {
            endRow();
            numbered = true;
        }
        ofRow.add(line);
        if (alone.isPresent()) {
            level = alone.filter(n -> name.length() > 0);
        } else {
            readName(number.map(Numbering::rest).orElse(line.text()));
        }
    }

    private void readName(String text) {
        int blank = text.lastIndexOf(' ');
        String last = text.substring(blank + 1);
        boolean levelled = blank > 0 && last.length() == 1 && Character.isDigit(last.charAt(0));
        if (levelled) {
            level = Optional.of(Character.digit(last.charAt(0), 10));
        }
        name.append(' ').append(Ascii.toLowerCase(levelled ? text.substring(0, blank) : text));
    }

    private void endRow() {
        Optional<KeyCompetency> key = KEYWORDS.entrySet().stream()
                .filter(entry -> name.toString().contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        boolean placed = key.isPresent()
                && numbered
                && name.length() <= LONGEST_NAME
                && level.filter(n -> n >= 1 && n <= LARGEST_LEVEL).isPresent()
                && levels.putIfAbsent(key.get(), level.get()) == null;
        if (placed) {
            ofRow.forEach(line -> line.use(LineUse.UNIT));
        } else {
            notPlaced.addAll(ofRow);
        }
        ofRow.clear();
        numbered = false;
        name.setLength(0);
        level = Optional.empty();
    }

    private static boolean isHead(String text) {
        String plain = Ascii.toUpperCase(text);
        return plain.length() < 60
                && (plain.startsWith("NO") || plain.equals("TINGKAT") || plain.startsWith("KOMPETENSI KUNCI"));
    }
}
