package id.tolok.examples;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A CSV file of this programme's own, whose rows become values; tables of ratings and answers are read by Tolok itself.
 *
 * <p>Lines that begin with {@code #} are comments. Problems name the line and the column.
 */
final class CsvFile {

    private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final List<String> header;
    private final Problems problems = new Problems();

    private CsvFile(List<String> header) {
        this.header = header;
    }

    /** One row, whose cells are asked for by column. */
    final class Row {

        private final long line;
        private final List<String> cells;
        private final int problemsBefore;

        private Row(CsvRecord csv) {
            this.line = csv.getStartingLineNumber();
            this.cells = csv.getFields();
            this.problemsBefore = problems.size();
        }

        private FieldPath path(String column) {
            return FieldPath.of("line " + line + ", column " + column);
        }

        /** A cell as it is; empty text if it is blank. */
        String text(String column) {
            return cells.get(header.indexOf(column)).strip();
        }

        /** A cell read by a method that refuses wrong text; empty if it was refused, which is noted. */
        <T> Optional<T> parse(String column, Function<String, T> parser) {
            try {
                return Optional.of(parser.apply(text(column)));
            } catch (InvalidModelException e) {
                problems.addAll(path(column), e.problems());
            } catch (DateTimeException e) {
                problems.add(Problem.of(path(column), "must be a date such as 2025-09-10", text(column)));
            }
            return Optional.empty();
        }

        /** The items of a cell, between semicolons. */
        <T> Optional<List<T>> parseAll(String column, Function<String, T> parser) {
            return parse(
                    column, cell -> ITEMS.splitToStream(cell).map(parser).collect(ImmutableList.toImmutableList()));
        }

        /** A cell that holds one of a few words. */
        <T> Optional<T> choose(String column, Map<String, T> words) {
            Optional<T> chosen = Optional.ofNullable(words.get(text(column)));
            if (chosen.isEmpty()) {
                problems.add(Problem.of(
                        path(column), "must be one of " + Joiner.on(", ").join(words.keySet()), text(column)));
            }
            return chosen;
        }

        /** The value of the row, if nothing is wrong with its cells; what is wrong with the value itself is noted. */
        <T> Optional<T> build(Supplier<T> value) {
            if (problems.size() > problemsBefore) {
                return Optional.empty();
            }
            try {
                return Optional.of(value.get());
            } catch (InvalidModelException e) {
                problems.addAll(FieldPath.of("line " + line), e.problems());
                return Optional.empty();
            }
        }
    }

    /**
     * Reads a whole file.
     *
     * @param columns the columns that must be there
     * @param reader what to make of a row; empty if the row had problems, which the row has noted
     * @throws InvalidModelException with the problems of all rows
     * @throws UncheckedIOException if the file cannot be read
     */
    static <T> List<T> read(Path file, List<String> columns, Function<Row, Optional<T>> reader) {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(file)) {
            List<CsvRecord> records = csv.stream().toList();
            CsvFile table = new CsvFile(header(records, columns));
            ImmutableList.Builder<T> values = ImmutableList.builder();
            records.stream()
                    .skip(1)
                    .filter(table::isComplete)
                    .forEach(csvRow -> reader.apply(table.new Row(csvRow)).ifPresent(values::add));
            table.problems.throwIfAny();
            return values.build();
        } catch (CsvParseException e) {
            throw new InvalidModelException(Problem.of(FieldPath.ROOT, "must be CSV: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> header(List<CsvRecord> records, List<String> columns) {
        List<String> header = records.isEmpty() ? List.of() : records.get(0).getFields();
        Problems problems = new Problems();
        for (String column : columns) {
            problems.check(
                    header.contains(column),
                    FieldPath.of("header"),
                    "must have the column " + column,
                    Joiner.on(", ").join(header));
        }
        problems.throwIfAny();
        return header;
    }

    private boolean isComplete(CsvRecord row) {
        boolean complete = row.getFieldCount() == header.size();
        problems.check(
                complete,
                FieldPath.of("line " + row.getStartingLineNumber()),
                "must have " + header.size() + " cells, as the header has",
                row.getFieldCount());
        return complete;
    }

    /** Words for a few values, in order. */
    static <T> Map<String, T> words(List<T> values, Function<T, String> word) {
        return values.stream().collect(ImmutableMap.toImmutableMap(word, value -> value));
    }
}
