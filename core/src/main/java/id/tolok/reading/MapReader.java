package id.tolok.reading;

import id.tolok.standard.CompetencyMap;
import id.tolok.standard.CompetencyMap.BasicFunction;
import id.tolok.standard.CompetencyMap.KeyFunction;
import id.tolok.standard.CompetencyMap.MainFunction;
import id.tolok.standard.ListedUnit;
import id.tolok.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the competency map where its cells come one after the other: the purpose, then each key function before its main functions,
 * and each of these before its basic functions, which the titles of the units tell from the rest.
 */
final class MapReader {

    private static final int LONGEST_LINE = 48;
    private static final int WIDEST_INDENT = 8;
    private static final int ALIKE = 50;

    private static final Pattern ADOPTED = Pattern.compile("(?i)nomor (\\S{1,40}) tahun (\\d{4})");

    private final List<ListedUnit> units;
    private final boolean scattered;
    private final Words words;
    private final Findings findings;

    MapReader(List<ListedUnit> units, boolean scattered, Words words, Findings findings) {
        this.units = units;
        this.scattered = scattered;
        this.words = words;
        this.findings = findings;
    }

    /**
     * The map; empty, with a finding, if its cells cannot be told apart.
     *
     * @param lines from the heading of the map to the next heading
     */
    Optional<CompetencyMap> read(List<SourceLine> lines) {
        List<SourceLine> table =
                lines.stream().skip(1).takeWhile(MapReader::isOfTable).toList();
        lines.get(0).use(LineUse.HEADING);
        List<SourceLine> notes = lines.subList(1 + table.size(), lines.size()).stream()
                .dropWhile(line -> !line.text().startsWith(MapCells.STAR))
                .toList();
        Optional<CompetencyMap> map = isInOrder(table) ? build(table, adopted(notes)) : Optional.empty();
        table.forEach(line -> line.use(MapCells.isHead(line) ? LineUse.HEADING : LineUse.COMPETENCY_MAP));
        if (map.isEmpty()) {
            reportNotRead(lines);
        }
        return map;
    }

    /** Whether a line is of the table rather than of the text after it, which is wider than any column. */
    private static boolean isOfTable(SourceLine line) {
        boolean narrow = line.text().length() <= LONGEST_LINE && !line.text().startsWith(MapCells.STAR);
        return narrow || MapCells.isHead(line);
    }

    /** Whether no columns stand side by side, nor in blocks. */
    private boolean isInOrder(List<SourceLine> table) {
        return !scattered
                && table.stream()
                        .noneMatch(line ->
                                line.indent() >= WIDEST_INDENT || line.text().contains("  "));
    }

    private Optional<StandardId> adopted(List<SourceLine> notes) {
        String text = words.join(notes.stream().map(Fragment::of).toList());
        Matcher matcher = ADOPTED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        notes.forEach(line -> line.use(LineUse.COMPETENCY_MAP));
        return Identity.id(matcher.group(1), matcher.group(2));
    }

    private Optional<CompetencyMap> build(List<SourceLine> table, Optional<StandardId> adopted) {
        List<String> titles = units.stream().map(ListedUnit::title).toList();
        List<MapCells.Cell> cells = MapCells.cut(table, titles);
        return MapAlignment.of(cells, titles).map(kinds -> build(cells, kinds, adopted));
    }

    private CompetencyMap build(List<MapCells.Cell> cells, List<Integer> kinds, Optional<StandardId> adopted) {
        List<KeyFunction> keys = new ArrayList<>();
        List<MainFunction> mains = new ArrayList<>();
        List<BasicFunction> basics = new ArrayList<>();
        for (int i = cells.size() - 1; i > 0; i--) {
            String title = words.join(cells.get(i).text());
            boolean function = kinds.get(i) == MapAlignment.FUNCTION;
            if (!function) {
                basics.add(0, basic(cells.get(i), title, kinds.get(i), adopted));
            } else if (kinds.get(i + 1) != MapAlignment.FUNCTION) {
                mains.add(0, new MainFunction(title, basics));
                basics.clear();
            } else {
                keys.add(0, new KeyFunction(title, mains));
                mains.clear();
            }
        }
        return CompetencyMap.of(words.join(cells.get(0).text()), keys);
    }

    private BasicFunction basic(MapCells.Cell cell, String printed, int unit, Optional<StandardId> adopted) {
        boolean starred = cell.isStarred();
        String title = starred
                ? printed.substring(0, printed.length() - MapCells.STAR.length())
                        .strip()
                : printed;
        Optional<ListedUnit> listed = unit >= 0 ? Optional.of(units.get(unit)) : Optional.empty();
        listed.filter(found -> MapAlignment.likeness(found.title(), title) < ALIKE)
                .ifPresent(found -> reportTitle(cell, title, found));
        return new BasicFunction(title, listed.map(ListedUnit::code), starred ? adopted : Optional.empty());
    }

    private void reportTitle(MapCells.Cell cell, String title, ListedUnit unit) {
        findings.add(
                Finding.Kind.TITLE_DIFFERS,
                cell.text().get(0).line(),
                "Peta kompetensi menulis " + Findings.quoted(title) + ", judul unit " + unit.code() + " "
                        + Findings.quoted(unit.title()),
                "The competency map says " + Findings.quoted(title) + ", the title of unit " + unit.code() + " is "
                        + Findings.quoted(unit.title()));
    }

    /** Columns side by side or in blocks cannot be told apart safely; their lines are named, so that nobody misses them unawares. */
    private void reportNotRead(List<SourceLine> lines) {
        lines.forEach(line -> line.use(LineUse.COMPETENCY_MAP));
        findings.add(
                Finding.Kind.MAP_NOT_READ,
                Findings.place(lines.get(0), lines.get(lines.size() - 1)),
                "Peta kompetensi tidak dibaca: kolomnya tidak dapat dipisahkan; pakai teks menurut urutan berkas (pdftotext -raw)",
                "The competency map is not read, since its columns cannot be told apart; take the text in the order of the file"
                        + " (pdftotext -raw)");
    }
}
