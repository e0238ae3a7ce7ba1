package id.tolok.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.problem.InvalidModelException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RULE = "buku.xlsx must be a workbook (.xlsx) without password, within bounds";

    @TempDir
    Path folder;

    private Path good() {
        return Book.good().write(folder.resolve("baik.xlsx"));
    }

    /** A workbook whose first sheet is replaced. */
    private Path with(byte[] sheet) throws IOException {
        Path file = folder.resolve("buku.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(good()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(SHEET) ? sheet : in.readAllBytes());
            }
        }
        return file;
    }

    private static byte[] sheet(String inside) {
        return ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + inside
                        + "</worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        Path bomb = with(sheet("<sheetData/>" + " ".repeat(60_000_000)));

        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> ScoredWorkbook.of(bomb))
                        .isInstanceOf(InvalidModelException.class)
                        .hasMessageStartingWith(RULE));
    }

    @Test
    void entities_are_not_expanded() throws IOException {
        byte[] lol = ("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY s SYSTEM \"file:///etc/passwd\">]>"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is><t>&b;&s;</t></is></c></row></sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
        Path file = with(lol);

        assertThatThrownBy(() -> ScoredWorkbook.of(file))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(RULE);
    }

    @Test
    void a_cell_far_away_is_refused_with_its_place() throws IOException {
        Path file = with(sheet("<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"));

        assertThatThrownBy(() -> ScoredWorkbook.of(file))
                .hasMessage("Ranah!XFD1048576 must be empty: at most 10000 rows and 300 columns are read");
    }

    @Test
    void a_region_merged_over_the_whole_sheet_costs_nothing() throws IOException {
        Path file = with(sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ranah</t></is></c></row>"
                + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"));

        assertThatThrownBy(() -> ScoredWorkbook.of(file)).hasMessageContaining("Ranah must have a row");
    }

    @Test
    void numbers_that_are_none_and_numbers_of_any_size_are_refused_with_their_place() {
        Path file = Book.good().set("Nilai", 1, 2, 1e308).write(folder.resolve("besar.xlsx"));

        assertThatThrownBy(() -> ScoredWorkbook.of(file))
                .hasMessageStartingWith("Nilai!C2 must be points from 0 to 100 in steps of 1, but was '1000");
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("buku.xlsx"), "peserta,asesor\n");

        assertThatThrownBy(() -> ScoredWorkbook.of(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(RULE);
        try (OutputStream out = Files.newOutputStream(text)) {
            out.write(new byte[(int) WorkbookReader.LARGEST_FILE + 1]);
        }
        assertThatThrownBy(() -> ScoredWorkbook.of(text))
                .hasMessage("buku.xlsx must have at most 10000000 bytes, but was '10000001'");
    }

    @Test
    void spoilt_bytes_end_in_a_result_or_in_a_documented_exception() throws IOException {
        byte[] good = Files.readAllBytes(good());
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] spoilt = good.clone();
            for (int n = 0; n <= i % 4; n++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("buku.xlsx"), spoilt);
            try {
                ScoredWorkbook.of(file);
            } catch (InvalidModelException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(50, 300);
    }
}
