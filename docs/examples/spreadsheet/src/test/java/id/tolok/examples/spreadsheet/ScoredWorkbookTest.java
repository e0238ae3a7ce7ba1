package id.tolok.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.number.Rational;
import id.tolok.problem.Problems;
import id.tolok.rating.Outcome;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import id.tolok.scoring.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoredWorkbookTest {

    @TempDir
    Path folder;

    private ScoredWorkbook score(Book book) {
        return ScoredWorkbook.of(book.write(folder.resolve("buku.xlsx")));
    }

    private static List<Ratings> ratings(Path file) {
        Problems problems = new Problems();
        List<Grid> grids = WorkbookReader.read(file);
        Rubric rubric = RubricSheets.read(grids, "x", problems).orElseThrow();
        List<Ratings> ratings = RatingSheets.read(grids, rubric, problems);
        problems.throwIfAny();
        return ratings;
    }

    @Test
    void a_workbook_is_scored_exactly() {
        List<Result> results = score(Book.good()).results();

        // 40 % of 85/100, and 60 % of (1 × 1 + 2 × 17/20) / 3
        assertThat(results.get(0).standing()).hasToString("22/25");
        assertThat(results.get(0).decision()).isEqualTo(Decision.COMPETENT);
        // 40 % of 70/100, and 60 % of (0 + 2 × 3/4) / 3
        assertThat(results.get(1).standing().score().orElseThrow().share()).isEqualTo(Rational.of(29, 50));
        assertThat(results.get(1).decision()).isEqualTo(Decision.NOT_YET_COMPETENT);
    }

    @Test
    void the_rubric_is_that_of_the_sheets() {
        Rubric rubric = score(Book.good()).rubric();

        assertThat(rubric.criteria()).map(criterion -> criterion.id().text()).containsExactly("tes", "gali", "rumus");
        assertThat(rubric.required(rubric.criteria().get(2))).isEqualTo(Rational.of(15, 2));
        assertThat(rubric.criteria().get(1).assesses()).map(Object::toString).containsExactly("M.701001.005.01#1.2");
        assertThat(rubric.scale(rubric.criteria().get(2)).allows(Rational.of(17, 2)))
                .isTrue();
    }

    @Test
    void a_title_above_the_table_and_columns_for_people_do_no_harm() {
        Book book = Book.empty();
        book.sheet("Ranah", List.of(List.of("Ranah", "Bobot"), List.of("Kognitif", "100%")));
        book.sheet(
                "Kriteria",
                List.of(
                        List.of("Rubrik bimtek"),
                        List.of(),
                        List.of("kode", "kriteria", "ranah", "bobot", "skala", "batas", "menilai"),
                        List.of("tes", "Tes", "kognitif", 1, "0-100", 70, "M.701001.005.01")));
        book.sheet(
                "Nilai",
                List.of(
                        List.of("Daftar nilai"),
                        List.of("No", "Nama", "Peserta", "Asesor", "TES", "Catatan"),
                        List.of(1, "seseorang", "P01", "A1", 80, "baik")));

        assertThat(score(book).results().get(0).standing()).hasToString("4/5");
    }

    @Test
    void numbers_stored_as_text_and_decimal_commas_are_the_same_numbers() {
        ScoredWorkbook scored = score(Book.good().set("Nilai", 1, 2, " 85 ").set("Nilai", 1, 4, "8,5"));

        assertThat(scored.results().get(0).standing()).hasToString("22/25");
    }

    @Test
    void several_assessors_stand_in_a_column_or_in_sheets_of_their_own() {
        Book column =
                Book.good().set("Nilai", 2, 0, "P01").set("Nilai", 2, 1, "A2").set("Nilai", 2, 3, "K");
        Book sheets = Book.good();
        sheets.workbook.setSheetName(2, "Nilai A1");
        sheets.sheet("Nilai A2", List.of(List.of("peserta", "tes", "gali", "rumus"), List.of("P01", 70, "K", 7.5)));

        assertThat(ratings(column.write(folder.resolve("a.xlsx"))).get(0).ratings())
                .map(rating -> rating.assessor().text())
                .containsExactly("A1", "A1", "A1", "A2", "A2", "A2");
        assertThat(ratings(sheets.write(folder.resolve("b.xlsx"))).get(0).ratings())
                .map(rating -> rating.assessor().text())
                .containsExactly("A1", "A1", "A1", "A2", "A2", "A2");
    }

    @Test
    void an_empty_cell_is_no_rating_and_never_zero() {
        Book book = Book.good();
        book.cell("Nilai", 1, 2).setBlank();

        Ratings ratings = ratings(book.write(folder.resolve("a.xlsx"))).get(0);

        assertThat(ratings.of(CriterionId.of("tes"))).isEmpty();
        assertThat(score(book).results().get(0).decision()).isEqualTo(Decision.NOT_YET_CONCLUDED);
    }

    @Test
    void a_date_is_the_time_of_the_ratings() {
        Book book = Book.good().set("Nilai", 0, 5, "tanggal").set("Nilai", 1, 5, LocalDate.of(2026, 3, 2));

        assertThat(ratings(book.write(folder.resolve("a.xlsx"))).get(0).ratings())
                .allSatisfy(rating -> assertThat(rating.time()).contains(Instant.parse("2026-03-02T00:00:00Z")));
    }

    @Test
    void a_participant_in_merged_cells_stands_in_each_of_their_rows() {
        Book book = Book.good();
        book.cell("Nilai", 2, 0).setBlank();
        book.set("Nilai", 2, 1, "A2").merge("Nilai", "A2:A3");

        assertThat(ratings(book.write(folder.resolve("a.xlsx")))).hasSize(1);
    }

    @Test
    void formulas_are_never_computed_their_last_value_counts_and_is_noted() {
        Book book = Book.good();
        Cell cell = book.cell("Nilai", 1, 2);
        cell.setCellFormula("1/0");
        ((XSSFCell) cell).getCTCell().setV("85");

        ScoredWorkbook scored = score(book);

        assertThat(scored.results().get(0).standing()).hasToString("22/25");
        assertThat(scored.notes()).containsExactly("Nilai!C2: a formula; the value that was computed last counts");
    }

    @Test
    void a_number_that_is_shown_rounded_counts_as_it_is_and_is_noted() {
        Book book = Book.good().set("Kriteria", 1, 4, "0-100/0,1").set("Nilai", 2, 2, 69.6);
        book.format(book.cell("Nilai", 2, 2), "0");

        ScoredWorkbook scored = score(book);

        assertThat(scored.notes()).containsExactly("Nilai!C3: shown as 70, but holds 69.6, which counts");
        assertThat(scored.results().get(1).standing(CriterionId.of("tes"))).hasToString("87/125");
    }

    @Test
    void percent_is_a_weight_by_its_format() {
        Book book = Book.good().set("Ranah", 1, 1, 0.4).set("Ranah", 2, 1, 0.6);
        book.format(book.cell("Ranah", 1, 1), "0%").format(book.cell("Ranah", 2, 1), "0%");

        assertThat(score(book).results().get(0).standing()).hasToString("22/25");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once_by_sheet_column_and_row() {
        Book book = Book.good()
                .set("Ranah", 1, 1, "empat puluh")
                .set("Kriteria", 1, 2, "kognitf")
                .set("Kriteria", 2, 4, "K-BK")
                .set("Kriteria", 3, 6, "M.701001.005.01#x")
                .set("Kriteria", 3, 0, "rumus tugas");

        assertThatThrownBy(() -> score(book)).hasMessage("""
                5 problems:
                1. Ranah!B2 must be a number such as 2, 7,5 or 40%, but was 'empat puluh'
                2. Kriteria!C2 must be one of kognitif, afektif, psikomotorik, but was 'kognitf'
                3. Kriteria!E3 must be K/BK, or a range such as 0-100, perhaps with a step such as 0-10/0,5, but was 'K-BK'
                4. Kriteria!G4 must be an address such as M.701001.005.01, M.701001.005.01#1, M.701001.005.01#1.2 or\
                 M.701001.005.01#knowledge.3, but was 'M.701001.005.01#x'
                5. Kriteria!A4 must be a name of letters, digits, dots, hyphens and underscores, at most 100 characters,\
                 but was 'rumus tugas'""");
    }

    @Test
    void wrong_ratings_are_named_at_once_by_sheet_column_and_row() {
        Book book = Book.good()
                .set("Nilai", 1, 2, 101)
                .set("Nilai", 1, 3, "kompeten")
                .set("Nilai", 1, 4, LocalDate.of(2026, 5, 8))
                .set("Nilai", 2, 2, "tujuh puluh")
                .set("Nilai", 2, 4, 7.25)
                .set("Nilai", 3, 0, "P01")
                .set("Nilai", 3, 1, "A1")
                .set("Nilai", 4, 2, 80)
                .set("Nilai", 0, 5, "tess");
        book.cell("Nilai", 2, 3).setCellErrorValue(FormulaError.DIV0.getCode());
        book.cell("Nilai", 3, 2).setCellFormula("A1");

        assertThatThrownBy(() -> score(book)).hasMessage("""
                11 problems:
                1. Nilai!F1 must be the code of a criterion, but was 'tess'
                    Criteria are tes, gali, rumus
                2. Nilai!C2 must be points from 0 to 100 in steps of 1, but was '101'
                3. Nilai!D2 must be one of BK, K, but was 'kompeten'
                4. Nilai!E2 must be points from 0 to 10 in steps of 1/2, but was '2026-05-08'
                5. Nilai!C3 must be points from 0 to 100 in steps of 1, but was 'tujuh puluh'
                6. Nilai!D3 must have a value, not the error #DIV/0!
                7. Nilai!E3 must be points from 0 to 10 in steps of 1/2, but was '7.25'
                8. Nilai!A4 must differ from Nilai!A2 in participant or assessor, but was 'P01, A1'
                9. Nilai!C4 must have a value: its formula was never computed; open and save it once
                10. Nilai!A5 must not be empty
                11. Nilai!B5 must not be empty""");
    }

    @Test
    void merged_ratings_are_refused() {
        Book book = Book.good();
        book.cell("Nilai", 2, 2).setBlank();
        book.merge("Nilai", "C2:C3");

        assertThatThrownBy(() -> score(book)).hasMessage("""
                Nilai!C3 must not be merged with a cell before it, but was '85'
                    A merged cell speaks for its first row only: part it, and fill in each row""");
    }

    @Test
    void what_is_wrong_with_the_whole_is_named_by_its_sheet() {
        Book weights = Book.good().set("Ranah", 2, 1, "50%");
        Book twice = Book.good().set("Kriteria", 3, 0, "tes");

        assertThatThrownBy(() -> score(weights)).hasMessage("Ranah weights must add up to 100 percent, but was '90'");
        assertThatThrownBy(() -> score(twice))
                .hasMessageStartingWith("Kriteria!A4.id must differ from that of criteria[0]");
        assertThatThrownBy(() -> score(onlyRatings())).hasMessage("""
                2 problems:
                1. Ranah must be there: a sheet of this name
                2. Kriteria must be there: a sheet of this name""");
    }

    private static Book onlyRatings() {
        Book book = Book.good();
        book.workbook.removeSheetAt(0);
        book.workbook.removeSheetAt(0);
        return book;
    }

    @Test
    void a_scale_that_became_a_date_is_told() {
        Book book = Book.good().set("Kriteria", 1, 4, LocalDate.of(2026, 1, 4));

        assertThatThrownBy(() -> score(book)).hasMessage("""
                Kriteria!E2 must not be a date, but was '2026-01-04'
                    Maybe the program made a date of it: format the cell as text and type it again""");
    }

    @Test
    void a_folder_of_csv_files_is_read_as_sheets() throws IOException {
        Files.writeString(folder.resolve("Ranah.csv"), "\ufeffranah;bobot\nkognitif;40%\npsikomotorik;60%\n");
        Files.writeString(folder.resolve("Kriteria.csv"), """
                kode,kriteria,ranah,bobot,skala,batas,menilai
                tes,Tes,kognitif,1,0-100,70,M.701001.005.01#knowledge.1
                gali,Menggali,psikomotorik,1,K/BK,K,M.701001.005.01#1.2
                rumus,Merumuskan,psikomotorik,2,"0-10/0,5","7,5",M.701001.005.01#2.1
                """);
        Files.writeString(
                folder.resolve("Nilai.csv"), "peserta;asesor;tes;gali;rumus\n\nP01;A1;85;K;8,5\nP02;A1;x;;\n");

        assertThatThrownBy(() -> ScoredWorkbook.of(folder))
                .hasMessage("Nilai!C4 must be points from 0 to 100 in steps of 1, but was 'x'");
        Files.writeString(folder.resolve("Nilai.csv"), "peserta;asesor;tes;gali;rumus\nP01;A1;85;K;8,5\n");

        assertThat(ScoredWorkbook.of(folder).results().get(0).standing()).hasToString("22/25");
    }

    @Test
    void the_template_is_a_workbook_that_can_be_scored_and_the_results_come_back() throws IOException {
        Path template = folder.resolve("isi.xlsx");
        Path output = folder.resolve("hasil.xlsx");
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);

        int status = ScoreWorkbook.run(
                new String[] {template.toString(), "--template", template.toString(), "--output", output.toString()},
                writer,
                writer);

        assertThat(status).as("%s", out).isZero();
        try (XSSFWorkbook result = new XSSFWorkbook(Files.newInputStream(output))) {
            assertThat(result.getSheet("Hasil").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("P01");
            // 40 % of 85/100, and 60 % of (1 + 2 × 17/20) / 3, rounded to two decimals
            assertThat(result.getSheet("Hasil").getRow(1).getCell(3).getNumericCellValue())
                    .isEqualTo(88.0);
            assertThat(result.getSheet("Hasil").getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("22/25");
            assertThat(result.getSheet("Hasil").getRow(2).getCell(6).getStringCellValue())
                    .isEqualTo("K");
        }
        assertThat(ScoreWorkbook.run(
                        new String[] {folder.resolve("tidak-ada.xlsx").toString()}, writer, writer))
                .isOne();
    }

    @Test
    void outcomes_are_what_the_cells_say() {
        Ratings ratings = ratings(Book.good().write(folder.resolve("a.xlsx"))).get(0);

        assertThat(ratings.ratings())
                .map(rating -> rating.outcome())
                .containsExactly(Outcome.points(85), Outcome.level("K"), Outcome.points(Rational.of(17, 2)));
    }
}
