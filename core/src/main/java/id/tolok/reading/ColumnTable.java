package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the table of elements and criteria where the extraction kept both columns side by side.
 *
 * <p>Columns shift from page to page, and from row to row where words of the elements stand close to the numbers of criteria. So
 * a number is known by what comes next in counting rather than by its place, and the text of a criterion goes on where it began.
 */
final class ColumnTable {

    private static final int LEAST_INDENT = 8;
    private static final int TOLERANCE = 1;
    private static final int NEAR = 4;

    private final int base;
    private final TableDraft table = new TableDraft();
    private final Counting counting = new Counting();
    private int numberColumn;
    private int textColumn;
    private List<Fragment> criterion = new ArrayList<>();

    private ColumnTable(int base) {
        this.base = base;
    }

    /** Reads the table, if some lines begin far right of others, or have the number of a criterion far right. */
    static Optional<TableDraft> read(List<SourceLine> lines) {
        int base = lines.stream().mapToInt(SourceLine::indent).min().orElse(0);
        if (lines.stream().noneMatch(line -> line.indent() >= base + LEAST_INDENT || hasNumberApart(line))) {
            return Optional.empty();
        }
        ColumnTable reader = new ColumnTable(base);
        lines.forEach(reader::read);
        return Optional.of(reader.table);
    }

    /** Whether the number of a criterion stands within a line, after a gap. */
    private static boolean hasNumberApart(SourceLine line) {
        int gap = line.text().indexOf("  ");
        while (gap >= 0 && line.text().charAt(gap) == ' ') {
            gap++;
        }
        return gap >= LEAST_INDENT
                && Numbering.scan(line.text().substring(gap))
                        .filter(number -> number.depth() == 2)
                        .isPresent();
    }

    private void read(SourceLine line) {
        List<Word> words = Word.of(line);
        int cut = findNumber(words);
        if (cut >= 0) {
            readLeft(line, words.subList(0, cut));
            startCriterion(line, words.subList(cut, words.size()));
        } else {
            int right = findRight(words);
            readLeft(line, words.subList(0, right));
            readRight(line, words.subList(right, words.size()));
        }
    }

    /** The word that is the number of a criterion, or -1. */
    private int findNumber(List<Word> words) {
        boolean ofElement = Numbering.scan(words.get(0).text())
                .filter(number -> counting.isElement(number, true))
                .isPresent();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean far = word.column() >= base + LEAST_INDENT;
            if (far && isNumber(word, i == 0 || ofElement)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNumber(Word word, boolean any) {
        return Numbering.scan(word.text())
                .filter(number -> number.depth() == 2)
                .filter(number -> any || isInColumn(word) || isNear(word, number))
                .isPresent();
    }

    private boolean isNear(Word word, Numbering number) {
        return counting.isNext(number) && word.column() <= textColumn + NEAR;
    }

    private boolean isInColumn(Word word) {
        return Math.abs(word.column() - numberColumn) <= TOLERANCE;
    }

    private void startCriterion(SourceLine line, List<Word> words) {
        Numbering number = Numbering.scan(words.get(0).text()).orElseThrow();
        counting.startCriterion(number);
        numberColumn = words.get(0).column();
        textColumn = numberColumn + number.printed().length() + (number.isBare() ? 1 : 0);
        criterion = table.startCriterion(number, line).text();
        if (!number.isBare()) {
            criterion.add(new Fragment(line, number.rest()));
        }
        if (words.size() > 1) {
            textColumn = number.isBare() ? words.get(1).column() : textColumn;
            criterion.add(Word.join(line, words.subList(1, words.size())));
        }
    }

    /** Where the text of the criterion goes on: at the column where it began, otherwise right of its number; nowhere before the first. */
    private int findRight(List<Word> words) {
        if (words.get(0).column() >= base + LEAST_INDENT) {
            return 0;
        }
        int right = words.size();
        for (int i = right - 1; i > 0 && numberColumn > 0; i--) {
            int column = words.get(i).column();
            if (Math.abs(column - textColumn) <= TOLERANCE) {
                return i;
            }
            right = column >= numberColumn ? i : right;
        }
        return right;
    }

    private void readLeft(SourceLine line, List<Word> words) {
        if (words.isEmpty()) {
            return;
        }
        Fragment text = Word.join(line, words);
        Optional<Numbering> number = Numbering.scan(text.text()).filter(scanned -> counting.isElement(scanned, false));
        if (number.isPresent()) {
            counting.startElement(number.get());
            table.startElement(Token.number(Token.Kind.ELEMENT, line, number.get(), false));
            if (!number.get().isBare()) {
                element().text().add(new Fragment(line, number.get().rest()));
            }
        } else if (table.elements().isEmpty()) {
            table.loose().add(line);
        } else {
            element().text().add(text);
        }
    }

    private ElementDraft element() {
        return table.elements().get(table.elements().size() - 1);
    }

    private void readRight(SourceLine line, List<Word> words) {
        if (words.isEmpty()) {
            return;
        }
        if (table.elements().isEmpty() && table.orphans().isEmpty()) {
            table.loose().add(line);
        } else {
            criterion.add(Word.join(line, words));
        }
    }
}
