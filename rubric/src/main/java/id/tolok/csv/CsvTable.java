package id.tolok.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Location;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A CSV text with a header, read line by line: nothing but the current line is held.
 *
 * <p>Lines that begin with {@code #} and empty lines are passed over, and so is a byte-order mark. Cells are stripped.
 */
public final class CsvTable {

    private final List<String> header;
    private final CloseableIterator<CsvRecord> records;

    private CsvTable(List<String> header, CloseableIterator<CsvRecord> records) {
        this.header = header;
        this.records = records;
    }

    /**
     * One line below the header.
     *
     * @param number the line of the text on which it begins, from 1
     * @param cells the cells
     */
    public record Line(long number, List<String> cells) {

        /** Where a cell stands: the line, and the column counted in cells from 1. */
        public Location at(int cell) {
            return new Location((int) Math.min(number, Integer.MAX_VALUE), cell + 1);
        }

        /** The path of a cell, such as {@code line 7, column asesor}. */
        public FieldPath path(String column) {
            return FieldPath.of("line " + number + ", column " + column);
        }

        /** Adds a problem if there are not as many cells as columns. */
        public boolean isOf(int columns, Problems problems) {
            boolean complete = cells.size() == columns;
            problems.check(
                    complete,
                    FieldPath.of("line " + number),
                    "must have " + columns + " cells, as the header has",
                    cells.size());
            return complete;
        }
    }

    /**
     * Starts reading.
     *
     * @throws InvalidModelException if there is no header, a column of it is blank, or two are alike
     */
    public static CsvTable read(Reader text, char separator) {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
        CloseableIterator<CsvRecord> records = reader.iterator();
        if (!hasNext(records)) {
            throw new InvalidModelException(Problem.of(FieldPath.of("header"), "is required, but the table is empty"));
        }
        List<String> header = cells(records.next(), true);
        Problems problems = new Problems().checkDistinct(FieldPath.of("header"), header, "", column -> column);
        for (int i = 0; i < header.size(); i++) {
            problems.checkText(FieldPath.of("header").index(i), header.get(i));
        }
        problems.throwIfAny();
        return new CsvTable(header, records);
    }

    /** Starts writing; the writer stays open, and must be flushed. */
    public static CsvWriter write(Writer text, char separator) {
        return CsvWriter.builder().fieldSeparator(separator).build(text);
    }

    /** The columns, none blank, each once. */
    public List<String> header() {
        return header;
    }

    /**
     * The lines, once. Closing the stream closes the reader.
     *
     * @throws InvalidModelException while it runs, if something is not CSV
     * @throws UncheckedIOException while it runs, if the reader fails
     */
    public Stream<Line> lines() {
        Iterator<Line> lines = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return CsvTable.hasNext(records);
            }

            @Override
            public Line next() {
                CsvRecord next = records.next();
                return new Line(next.getStartingLineNumber(), cells(next, false));
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    private void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasNext(Iterator<CsvRecord> records) {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new InvalidModelException(Problem.of(FieldPath.ROOT, "must be CSV: " + e.getMessage()));
        }
    }

    private static List<String> cells(CsvRecord line, boolean first) {
        ImmutableList.Builder<String> cells = ImmutableList.builderWithExpectedSize(line.getFieldCount());
        for (int i = 0; i < line.getFieldCount(); i++) {
            String cell = line.getField(i).strip();
            cells.add(first && i == 0 && cell.startsWith("\uFEFF") ? cell.substring(1) : cell);
        }
        return cells.build();
    }
}
