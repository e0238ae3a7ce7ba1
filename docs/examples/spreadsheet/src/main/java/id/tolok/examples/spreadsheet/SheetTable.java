package id.tolok.examples.spreadsheet;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A table in a sheet: a row of headings, perhaps below a title, and rows under it. Headings are compared without regard to case.
 *
 * <p>Problems name the cell, such as {@code Nilai!C7}.
 */
final class SheetTable {

    private static final int HEADING_WITHIN = 20;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Splitter ITEMS =
            Splitter.on(Pattern.compile("[;\\n]")).trimResults().omitEmptyStrings();

    private final Grid grid;
    private final int heading;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Problems problems;

    private SheetTable(Grid grid, int heading, Problems problems) {
        this.grid = grid;
        this.heading = heading;
        this.problems = problems;
        for (int c = 0; c < grid.rows().get(heading).size(); c++) {
            SheetCell cell = grid.at(heading, c);
            if (!cell.isBlank()) {
                Integer earlier = columns.putIfAbsent(Ascii.toLowerCase(cell.text()), c);
                problems.check(earlier == null, cell.path(), "must differ from the headings before it", cell.text());
            }
        }
    }

    /** The table, or empty if no row near the top has these headings, which is noted. */
    static Optional<SheetTable> find(Grid grid, List<String> required, Problems problems) {
        for (int r = 0; r < Math.min(grid.rows().size(), HEADING_WITHIN); r++) {
            List<String> headings = grid.rows().get(r).stream()
                    .map(cell -> Ascii.toLowerCase(cell.text()))
                    .toList();
            if (headings.containsAll(required)) {
                return Optional.of(new SheetTable(grid, r, problems));
            }
        }
        problems.add(Problem.of(
                FieldPath.of(grid.name()),
                "must have a row among the first " + HEADING_WITHIN + " with the headings "
                        + Joiner.on(", ").join(required)));
        return Optional.empty();
    }

    /** The headings as written, with their cells, in order. */
    List<SheetCell> headings() {
        return columns.values().stream().map(c -> grid.at(heading, c)).toList();
    }

    boolean has(String column) {
        return columns.containsKey(Ascii.toLowerCase(column));
    }

    /** The rows under the headings that are not empty. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int r = heading + 1; r < grid.rows().size(); r++) {
            if (grid.rows().get(r).stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(r));
            }
        }
        return rows;
    }

    /** A row of the table; what is wrong with a cell is noted when it is asked for. */
    final class Row {

        private final int index;

        private Row(int index) {
            this.index = index;
        }

        /** The cell under a heading; a blank one where the table has no such heading. */
        SheetCell cell(String column) {
            Integer c = columns.get(Ascii.toLowerCase(column));
            return c == null ? SheetCell.blank(grid.name()) : grid.at(index, c);
        }

        /** What names something, such as a participant: a merged cell names it in each of its rows. */
        Optional<String> name(String column) {
            SheetCell cell = cell(column);
            problems.check(!cell.isBlank(), cell.path(), "must not be empty");
            return sound(cell).filter(text -> !text.isEmpty());
        }

        /** What stands in a cell of its own; empty text for nothing. */
        Optional<String> own(String column) {
            SheetCell cell = cell(column);
            if (cell.kind() == SheetCell.Kind.MERGED) {
                problems.add(Problem.of(cell.path(), "must not be merged with a cell before it", cell.text())
                        .withCure("A merged cell speaks for its first row only: part it, and fill in each row"));
                return Optional.empty();
            }
            return sound(cell);
        }

        /** What a method makes of a cell; empty for a blank cell, and for one that it refuses, which is noted. */
        <T> Optional<T> parse(String column, Function<String, T> parser) {
            SheetCell cell = cell(column);
            Optional<String> text = own(column).filter(own -> !own.isEmpty());
            try {
                return text.map(parser);
            } catch (InvalidModelException e) {
                problems.addAll(cell.path(), e.problems());
                return Optional.empty();
            }
        }

        /** The items of a cell, between semicolons or on lines of their own. */
        <T> List<T> parseAll(String column, Function<String, T> parser) {
            return parse(column, text -> ITEMS.splitToStream(text).map(parser).toList())
                    .orElse(List.of());
        }

        private Optional<String> sound(SheetCell cell) {
            if (cell.kind() == SheetCell.Kind.FAULT) {
                problems.add(Problem.of(cell.path(), cell.text()));
                return Optional.empty();
            }
            return Optional.of(cell.text());
        }

        void note(String column, String rule, Object value) {
            problems.add(Problem.of(cell(column).path(), rule, value));
        }
    }

    /** The number that a text is, with a decimal point or comma; empty if it is none. */
    static Optional<Rational> number(String text) {
        return DECIMAL.matcher(text).matches() && text.length() <= 40
                ? Optional.of(Rational.parse(text.replace(',', '.')))
                : Optional.empty();
    }
}
