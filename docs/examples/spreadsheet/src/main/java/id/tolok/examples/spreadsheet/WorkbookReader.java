package id.tolok.examples.spreadsheet;

import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads workbooks (.xlsx) into grids of text, within bounds.
 *
 * <p>Formulas are never computed: the value that the spreadsheet program computed last counts, and is noted.
 */
final class WorkbookReader {

    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 300;
    static final long LARGEST_FILE = 10_000_000;
    private static final long LARGEST_PART = 20_000_000;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_MERGED = 2_000;

    static {
        // For the whole virtual machine: POI has no narrower place for its bounds.
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    // region decimals
    /**
     * The decimal that was typed. A spreadsheet keeps 15 significant digits of what is typed, as a binary fraction near it: 7.1 becomes
     * 7.0999999999999996447… Every decimal of at most 15 digits comes back if that fraction is rounded to 15 digits, and programs show it so.
     */
    static BigDecimal decimal(double stored) {
        BigDecimal typed = new BigDecimal(stored).round(new MathContext(15, RoundingMode.HALF_EVEN));
        return typed.signum() == 0 ? BigDecimal.ZERO : typed.stripTrailingZeros();
    }
    // endregion

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    /**
     * Reads all sheets.
     *
     * @throws InvalidModelException if the file is not a workbook, or too large
     * @throws UncheckedIOException if the file cannot be read
     */
    static List<Grid> read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw refused(file, "must have at most " + LARGEST_FILE + " bytes", Files.size(file));
            }
            return new WorkbookReader().grids(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(e);
        } catch (IOException | InvalidFormatException e) {
            throw refused(
                    file, "must be a workbook (.xlsx) without password, within bounds", String.valueOf(e.getMessage()));
        }
    }

    private static InvalidModelException refused(Path file, String rule, Object value) {
        return new InvalidModelException(Problem.of(FieldPath.of(String.valueOf(file.getFileName())), rule, value));
    }

    private List<Grid> grids(Path file) throws IOException, InvalidFormatException {
        List<Grid> grids = new ArrayList<>();
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(zip)) {
            for (Sheet sheet : workbook) {
                grids.add(grid(sheet));
            }
            zip.revert();
        } catch (InvalidModelException e) {
            throw e;
        } catch (RuntimeException e) {
            // POI and XMLBeans answer broken parts with many kinds of unchecked exceptions.
            throw new IOException(e.getMessage(), e);
        }
        return grids;
    }

    private Grid grid(Sheet sheet) {
        List<List<SheetCell>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String place = Grid.place(sheet.getSheetName(), row.getRowNum(), cell.getColumnIndex());
                SheetCell read = read(cell, place, notes);
                if (!read.isBlank()) {
                    checkBounds(row.getRowNum(), cell.getColumnIndex(), place);
                    put(rows, row.getRowNum(), cell.getColumnIndex(), read, sheet);
                }
            }
        }
        spreadMerged(sheet, rows);
        return new Grid(sheet.getSheetName(), rows, notes);
    }

    private static void checkBounds(int row, int column, String place) {
        if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
            throw new InvalidModelException(Problem.of(
                    FieldPath.of(place),
                    "must be empty: at most " + MOST_ROWS + " rows and " + MOST_COLUMNS + " columns are read"));
        }
    }

    private static void put(List<List<SheetCell>> rows, int row, int column, SheetCell cell, Sheet sheet) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<SheetCell> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(SheetCell.blank(Grid.place(sheet.getSheetName(), row, cells.size())));
        }
        cells.set(column, cell);
    }

    /** Puts the text of a merged region into all its cells that lie in rows and columns with other cells. */
    private static void spreadMerged(Sheet sheet, List<List<SheetCell>> rows) {
        List<CellRangeAddress> regions = sheet.getMergedRegions();
        if (regions.size() > MOST_MERGED) {
            throw new InvalidModelException(Problem.of(
                    FieldPath.of(sheet.getSheetName()),
                    "must have at most " + MOST_MERGED + " merged regions",
                    regions.size()));
        }
        Grid before = new Grid(sheet.getSheetName(), rows, List.of());
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (CellRangeAddress region : regions) {
            SheetCell first = before.at(region.getFirstRow(), region.getFirstColumn());
            for (int r = region.getFirstRow();
                    r <= Math.min(region.getLastRow(), rows.size() - 1) && !first.isBlank();
                    r++) {
                for (int c = region.getFirstColumn(); c <= Math.min(region.getLastColumn(), width - 1); c++) {
                    if (r > region.getFirstRow() || c > region.getFirstColumn()) {
                        String place = Grid.place(sheet.getSheetName(), r, c);
                        put(rows, r, c, new SheetCell(place, SheetCell.Kind.MERGED, first.text()), sheet);
                    }
                }
            }
        }
    }

    private SheetCell read(Cell cell, String place, List<String> notes) {
        if (cell.getCellType() != CellType.FORMULA) {
            return value(cell, cell.getCellType(), place, notes);
        }
        if (((XSSFCell) cell).getRawValue() == null) {
            return new SheetCell(
                    place,
                    SheetCell.Kind.FAULT,
                    "must have a value: its formula was never computed; open and save it once");
        }
        notes.add(place + ": a formula; the value that was computed last counts");
        return value(cell, cell.getCachedFormulaResultType(), place, notes);
    }

    private SheetCell value(Cell cell, CellType type, String place, List<String> notes) {
        return switch (type) {
            case STRING -> SheetCell.text(place, cell.getStringCellValue());
            case BOOLEAN -> SheetCell.text(place, cell.getBooleanCellValue() ? "ya" : "tidak");
            case NUMERIC -> number(cell, place, notes);
            case ERROR ->
                new SheetCell(
                        place,
                        SheetCell.Kind.FAULT,
                        "must have a value, not the error "
                                + FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> SheetCell.blank(place);
        };
    }

    private SheetCell number(Cell cell, String place, List<String> notes) {
        double stored = cell.getNumericCellValue();
        if (!Double.isFinite(stored)) {
            return new SheetCell(place, SheetCell.Kind.FAULT, "must be a number");
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            String day = cell.getLocalDateTimeCellValue().toLocalDate().toString();
            return new SheetCell(place, SheetCell.Kind.DATE, day);
        }
        BigDecimal typed = decimal(stored);
        if (cell.getCellStyle().getDataFormatString().indexOf('%') >= 0) {
            return new SheetCell(
                    place, SheetCell.Kind.NUMBER, typed.movePointRight(2).toPlainString() + "%");
        }
        noteRounded(cell, typed, place, notes);
        return new SheetCell(place, SheetCell.Kind.NUMBER, typed.toPlainString());
    }

    /** Notes a number that the cell's format shows rounded, such as 74.6 as 75. */
    private void noteRounded(Cell cell, BigDecimal typed, String place, List<String> notes) {
        if (cell.getCellType() == CellType.NUMERIC) {
            String shown = formatter.formatCellValue(cell).strip();
            if (shown.matches("-?\\d{1,15}(\\.\\d{1,15})?") && new BigDecimal(shown).compareTo(typed) != 0) {
                notes.add(place + ": shown as " + shown + ", but holds " + typed.toPlainString() + ", which counts");
            }
        }
    }
}
