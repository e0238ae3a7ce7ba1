package id.tolok.examples.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a folder of CSV files as if each were a sheet of the file's name, with commas or semicolons between cells. */
final class CsvSheets {

    private static final String SUFFIX = ".csv";

    private CsvSheets() {}

    static List<Grid> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(CsvSheets::grid)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Grid grid(Path file) {
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.substring(0, fileName.length() - SUFFIX.length());
        List<List<SheetCell>> rows = new ArrayList<>();
        try {
            if (Files.size(file) > WorkbookReader.LARGEST_FILE) {
                throw refused(fileName, "must have at most " + WorkbookReader.LARGEST_FILE + " bytes");
            }
            String text = Files.readString(file);
            try (CsvReader<CsvRecord> csv = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .skipEmptyLines(false)
                    .detectBomHeader(false)
                    .ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
                csv.forEach(row -> rows.add(cells(name, rows.size(), row)));
            }
        } catch (CsvParseException e) {
            throw refused(fileName, "must be CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Grid(name, rows, List.of());
    }

    private static InvalidModelException refused(String file, String rule) {
        return new InvalidModelException(Problem.of(FieldPath.of(file), rule));
    }

    /** Where decimals have commas, cells are parted by semicolons. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<SheetCell> cells(String name, int row, CsvRecord csv) {
        if (row >= WorkbookReader.MOST_ROWS || csv.getFieldCount() > WorkbookReader.MOST_COLUMNS) {
            throw refused(
                    name + SUFFIX,
                    "must have at most " + WorkbookReader.MOST_ROWS + " rows and " + WorkbookReader.MOST_COLUMNS
                            + " columns");
        }
        List<SheetCell> cells = new ArrayList<>();
        for (String field : csv.getFields()) {
            cells.add(SheetCell.text(Grid.place(name, row, cells.size()), field));
        }
        return cells;
    }
}
