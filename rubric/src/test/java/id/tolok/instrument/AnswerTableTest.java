package id.tolok.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTableTest {

    private static final AnswerTable TABLE = AnswerTable.of(SampleTests.choices());

    @Test
    void a_row_is_a_participant_and_a_blank_cell_an_item_left_out() {
        String csv = """
            # keterangan
            peserta,t-2,t-1,paket,nama
            P01,A,,B,x
            P02,C,"B",,y
            """;

        assertThat(TABLE.candidate("peserta").form("paket").ignoring("nama").read(new StringReader(csv)))
                .containsExactly(
                        Answers.of("P01", Map.of("t-2", "A")).toBuilder()
                                .form("B")
                                .build(),
                        Answers.of("P02", Map.of("t-2", "C", "t-1", "B")));
    }

    @Test
    void a_file_of_a_spreadsheet_is_read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFFcandidate;t-1\r\nP01;B\r\n");

        assertThat(TABLE.separator(';').read(file)).containsExactly(Answers.of("P01", Map.of("t-1", "B")));
    }

    @Test
    void columns_are_items_of_the_instrument() {
        assertThatThrownBy(() -> TABLE.read(new StringReader("peserta,t-9\n"))).hasMessage("""
            3 problems:
            1. header must have the column candidate for the candidate, but was 'peserta, t-9'
            2. header[0] must be an item of the instrument tes-las, but was 'peserta'
            3. header[1] must be an item of the instrument tes-las, but was 't-9'\
            """);
    }

    @Test
    void rows_are_refused_by_line_and_column() {
        String csv = """
            candidate,t-1,form
            P01,A,A
            P01,B,A
            ,B,A
            P02,B,C
            P03,B
            """;

        assertThatThrownBy(() -> TABLE.read(new StringReader(csv))).hasMessage("""
            4 problems:
            1. line 3, column candidate must differ from that of line 2, but was 'P01'
            2. line 4, column candidate must not be blank
            3. line 5, column form must be a form of the instrument tes-las, but was 'C'
            4. line 6 must have 3 cells, as the header has, but was '2'\
            """);
    }
}
