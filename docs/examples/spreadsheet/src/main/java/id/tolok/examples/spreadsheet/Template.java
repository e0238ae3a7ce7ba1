package id.tolok.examples.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to fill in, with a few rows that show how; its data are made up. */
final class Template {

    private Template() {}

    static void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheet(
                    workbook,
                    RubricSheets.DOMAINS,
                    List.of(RubricSheets.DOMAIN_COLUMNS, List.of("kognitif", "40%"), List.of("psikomotorik", "60%")));
            sheet(
                    workbook,
                    RubricSheets.CRITERIA,
                    List.of(
                            RubricSheets.CRITERION_COLUMNS,
                            List.of(
                                    "tes",
                                    "Tes pengetahuan",
                                    "kognitif",
                                    1,
                                    "0-100",
                                    70,
                                    "M.701001.005.01#knowledge.1"),
                            List.of(
                                    "wawancara",
                                    "Menggali informasi",
                                    "psikomotorik",
                                    1,
                                    "K/BK",
                                    "K",
                                    "M.701001.005.01#1.2"),
                            List.of(
                                    "rumusan",
                                    "Merumuskan tugas",
                                    "psikomotorik",
                                    2,
                                    "0-10/0,5",
                                    7.5,
                                    "M.701001.005.01#2.1")));
            sheet(
                    workbook,
                    RatingSheets.RATINGS,
                    List.of(
                            List.of("peserta", "asesor", "tes", "wawancara", "rumusan"),
                            List.of("P01", "A1", 85, "K", 8.5),
                            List.of("P02", "A1", 72, "K", "7,5")));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void sheet(XSSFWorkbook workbook, String name, List<List<?>> rows) {
        Sheet sheet = workbook.createSheet(name);
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        CellStyle heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        for (List<?> values : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (Object value : values) {
                Cell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                    cell.setCellStyle(row.getRowNum() == 0 ? heading : text);
                }
            }
        }
        for (int column = 0; column < rows.get(0).size(); column++) {
            sheet.setColumnWidth(column, 18 * 256);
        }
        sheet.createFreezePane(0, 1);
    }
}
