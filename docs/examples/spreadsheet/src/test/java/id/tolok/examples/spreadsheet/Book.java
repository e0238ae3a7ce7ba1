package id.tolok.examples.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a provider might keep it: a good one, to be spoilt cell by cell. */
final class Book {

    final XSSFWorkbook workbook = new XSSFWorkbook();

    /** Two domains, three criteria, two participants by one assessor. */
    static Book good() {
        Book book = empty();
        book.sheet(
                "Ranah",
                List.of(List.of("ranah", "bobot"), List.of("kognitif", "40%"), List.of("psikomotorik", "60%")));
        book.sheet(
                "Kriteria",
                List.of(
                        List.of("kode", "kriteria", "ranah", "bobot", "skala", "batas", "menilai"),
                        List.of("tes", "Tes", "kognitif", 1, "0-100", 70, "M.701001.005.01#knowledge.1"),
                        List.of("gali", "Menggali", "psikomotorik", 1, "K/BK", "K", "M.701001.005.01#1.2"),
                        List.of("rumus", "Merumuskan", "psikomotorik", 2, "0-10/0,5", 7.5, "M.701001.005.01#2.1")));
        book.sheet(
                "Nilai",
                List.of(
                        List.of("peserta", "asesor", "tes", "gali", "rumus"),
                        List.of("P01", "A1", 85, "K", 8.5),
                        List.of("P02", "A1", 70, "BK", 7.5)));
        return book;
    }

    private Book() {}

    static Book empty() {
        return new Book();
    }

    Sheet sheet(String name, List<List<?>> rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                set(name, r, c, rows.get(r).get(c));
            }
        }
        return sheet;
    }

    Cell cell(String sheet, int row, int column) {
        Row line = workbook.getSheet(sheet).getRow(row);
        if (line == null) {
            line = workbook.getSheet(sheet).createRow(row);
        }
        Cell cell = line.getCell(column);
        return cell == null ? line.createCell(column) : cell;
    }

    Book set(String sheet, int row, int column, Object value) {
        Cell cell = cell(sheet, row, column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            format(cell, "yyyy-mm-dd");
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    Book format(Cell cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return this;
    }

    Book merge(String sheet, String range) {
        workbook.getSheet(sheet).addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
