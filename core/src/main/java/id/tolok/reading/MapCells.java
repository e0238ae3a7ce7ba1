package id.tolok.reading;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the lines of a competency map, cell by cell in the order of the file, into its cells.
 *
 * <p>A cell starts with a capital where the map is written as sentences. Where it is written as titles, a cell starts with a verb
 * or a noun of doing, unless the cell before has one word only, which wants an object. What goes on with the title of a known unit
 * is no start.
 */
final class MapCells {

    static final String STAR = "*)";

    private static final ImmutableSet<String> HEADS =
            ImmutableSet.of("TUJUAN", "UTAMA", "FUNGSI", "KUNCI", "DASAR", "NO", "NO.");

    private static final ImmutableSet<String> LINKS =
            ImmutableSet.of("dan", "atau", "untuk", "serta", "dengan", "di", "ke", "dari", "dalam", "yang", "pada");

    private static final Pattern VERB = Pattern.compile("Me[a-z]{3,}");
    private static final Pattern DOING = Pattern.compile("Pe[a-z]{3,}an");
    private static final Pattern INNER_VERB = Pattern.compile("(\\S+) (?=Me[a-z]{3,} )");

    private final List<Cell> cells = new ArrayList<>();
    private final List<String> titles;
    private final boolean sentences;

    private MapCells(List<SourceLine> lines, List<String> titles) {
        this.titles = titles.stream().map(MapCells::plain).toList();
        this.sentences = isWrittenAsSentences(lines);
    }

    /** A cell; numbered ones are basic functions. */
    static final class Cell {
        private final List<Fragment> text = new ArrayList<>();
        private final boolean numbered;

        Cell(boolean numbered) {
            this.numbered = numbered;
        }

        List<Fragment> text() {
            return text;
        }

        /** Whether it is marked as a unit of another standard, and so is a basic function. */
        boolean isStarred() {
            return text.get(text.size() - 1).text().endsWith(STAR);
        }

        boolean isNumbered() {
            return numbered;
        }

        String joined() {
            return String.join(" ", text.stream().map(Fragment::text).toList());
        }

        private boolean isOneWord() {
            return joined().indexOf(' ') < 0;
        }
    }

    /**
     * The cells.
     *
     * @param titles the titles of the units
     */
    static List<Cell> cut(List<SourceLine> lines, List<String> titles) {
        MapCells cutter = new MapCells(lines, titles);
        lines.stream().filter(line -> !isHead(line)).forEach(cutter::read);
        return ImmutableList.copyOf(cutter.cells);
    }

    /** Whether a line holds nothing but words of the heads of the columns. */
    static boolean isHead(SourceLine line) {
        return HEADS.containsAll(Labels.words(Ascii.toUpperCase(line.text())))
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    private static boolean isWrittenAsSentences(List<SourceLine> lines) {
        long small = lines.stream()
                .filter(line -> Character.isLowerCase(line.text().codePointAt(0)))
                .filter(line -> !LINKS.contains(Labels.words(line.text()).get(0)))
                .count();
        return small * 5 > lines.size();
    }

    private void read(SourceLine line) {
        Optional<Numbering> number =
                Numbering.scan(line.text()).filter(found -> found.depth() == 1 && found.dotted() && !found.isBare());
        if (number.isPresent()) {
            cells.add(new Cell(true));
        }
        String text = number.map(Numbering::rest).orElse(line.text());
        Matcher inner = INNER_VERB.matcher(text);
        if (number.isEmpty() && inner.find() && !LINKS.contains(inner.group(1))) {
            add(new Fragment(line, text.substring(0, inner.end(1))));
            add(new Fragment(line, text.substring(inner.end())));
        } else {
            add(new Fragment(line, text));
        }
    }

    private void add(Fragment piece) {
        if (cells.isEmpty() || (!last().text.isEmpty() && starts(piece))) {
            cells.add(new Cell(false));
        }
        last().text.add(piece);
    }

    private Cell last() {
        return cells.get(cells.size() - 1);
    }

    private boolean starts(Fragment piece) {
        String longer = plain(last().joined() + " " + piece.text());
        if (titles.stream().anyMatch(title -> title.startsWith(longer))) {
            return false;
        }
        String first = piece.text().substring(0, piece.firstWord());
        boolean doing = VERB.matcher(first).matches() || DOING.matcher(first).matches();
        return sentences ? Character.isUpperCase(first.codePointAt(0)) : doing && !last().isOneWord();
    }

    private static String plain(String text) {
        return Ascii.toLowerCase(text).replaceAll("[^a-z0-9]", "");
    }
}
