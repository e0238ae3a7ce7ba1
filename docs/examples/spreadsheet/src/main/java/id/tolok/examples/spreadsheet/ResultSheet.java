package id.tolok.examples.spreadsheet;

import id.tolok.rubric.Domain;
import id.tolok.score.Standing;
import id.tolok.scoring.Result;
import id.tolok.standard.UnitCode;
import id.tolok.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes results as a workbook with the sheets {@code Hasil} and {@code Catatan}. */
final class ResultSheet {

    private ResultSheet() {}

    static void write(ScoredWorkbook scored, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Hasil");
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            List<Domain> domains = List.copyOf(scored.rubric().domains().keySet());
            Set<UnitCode> units = new LinkedHashSet<>();
            scored.results().forEach(result -> units.addAll(result.units()));
            headings(sheet.createRow(0), domains, units);
            for (Result result : scored.results()) {
                row(sheet.createRow(sheet.getLastRowNum() + 1), result, domains, units, percent);
            }
            sheet.createFreezePane(1, 1);
            Sheet notes = workbook.createSheet("Catatan");
            for (String note : scored.notes()) {
                notes.createRow(notes.getPhysicalNumberOfRows()).createCell(0).setCellValue(note);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void headings(Row row, List<Domain> domains, Set<UnitCode> units) {
        List<String> headings = new ArrayList<>(List.of("peserta"));
        domains.forEach(domain -> headings.add(domain.label(Language.INDONESIAN) + " (%)"));
        headings.add("nilai (%)");
        headings.add("nilai eksak");
        units.forEach(unit -> headings.add(unit.text()));
        headings.add("keputusan");
        headings.forEach(heading -> next(row).setCellValue(heading));
    }

    private static void row(Row row, Result result, List<Domain> domains, Set<UnitCode> units, CellStyle percent) {
        next(row).setCellValue(result.candidate().text());
        domains.forEach(domain -> score(next(row), result.standing(domain), percent));
        score(next(row), result.standing(), percent);
        next(row).setCellValue(result.standing().toString());
        units.forEach(unit -> next(row)
                .setCellValue(
                        result.units().contains(unit) ? result.decision(unit).abbreviation() : ""));
        next(row).setCellValue(result.decision().abbreviation());
    }

    private static Cell next(Row row) {
        return row.createCell(Math.max(row.getLastCellNum(), 0));
    }

    /** A number rounded half up to two decimals, the only rounding there is; an empty cell where there is no score. */
    private static void score(Cell cell, Standing standing, CellStyle percent) {
        cell.setCellStyle(percent);
        standing.score()
                .ifPresent(score -> cell.setCellValue(
                        score.toPercent(2, RoundingMode.HALF_UP).doubleValue()));
    }
}
