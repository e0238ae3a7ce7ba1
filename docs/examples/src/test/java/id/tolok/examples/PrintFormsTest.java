package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.exchange.form.FormJson;
import id.tolok.exchange.form.ObservationForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintFormsTest {

    private static final Path RECORDS = Data.MODULE.resolve("data/forms");

    @TempDir
    Path folder;

    private int run(StringWriter out, StringWriter err, String... more) {
        List<String> args = Stream.concat(
                        Stream.of("--data", Data.BIMTEK.toString(), "--output", folder.toString()), Stream.of(more))
                .toList();
        return PrintForms.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".html"));
    }

    @Test
    void every_form_of_everybody_is_printed_in_indonesian() throws IOException {
        StringWriter err = new StringWriter();

        assertThat(run(new StringWriter(), err, "--records", RECORDS.toString()))
                .as("%s", err)
                .isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")))
                    .hasSize(16);
        }
        assertThat(page("P07-FR.AK.01"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
                .contains("Persetujuan Asesmen dan Kerahasiaan", "Senin, 6 Oktober 2025", "08:30", "TUK sewaktu");
        assertThat(page("P07-FR.APL.02")).contains("Dapatkah saya …?", "<b>(BK)</b>", "P07-ju-log");
        assertThat(page("P07-A1-FR.IA.01")).contains("Ceklis Observasi", "Tugas dirumuskan masih bercampur");
        assertThat(page("P07-FR.IA.08")).contains("asli: Isi berkas sama dengan contoh", "observasi langsung pada: ");
        assertThat(page("P07-FR.AK.02")).contains("Pernyataan pihak ketiga", "BK – belum kompeten");
        assertThat(page("A1-FR.AK.05"))
                .contains("Unit yang belum kompeten:<br>M.701001.005.01 Menyusun Uraian Jabatan");
    }

    @Test
    void pages_need_no_other_file_and_have_numbers_and_repeated_headings() throws IOException {
        run(new StringWriter(), new StringWriter(), "--records", RECORDS.toString());

        assertThat(page("P01-FR.APL.02"))
                .doesNotContain("<script", "<link", "<img", "@import", "url(", "src=")
                .contains("size: A4", "counter(page) \" / \" counter(pages)", "content: \"FR.APL.02\"")
                .contains("thead { display: table-header-group; }", "tr { break-inside: avoid; }");
    }

    @Test
    void labels_are_in_english_where_asked_and_names_stand_beside_identifiers() throws IOException {
        Path names = Files.writeString(folder.resolve("names.csv"), "id,nama\nP01,Peserta <Satu>\nA1,Asesor Satu\n");

        run(
                new StringWriter(),
                new StringWriter(),
                "--records",
                RECORDS.toString(),
                "--lang",
                "en",
                "--names",
                names.toString());

        assertThat(page("P01-FR.AK.01"))
                .contains("<html lang=\"en\">", "Monday, 6 October 2025", "Direct observation")
                .contains("Peserta &lt;Satu&gt; <span class=\"muted\">(P01)</span>")
                .contains("Asesor Satu <span class=\"muted\">(Registration no. A1)</span>");
    }

    @Test
    void json_beside_a_page_holds_the_same_form() throws IOException {
        run(new StringWriter(), new StringWriter(), "--records", RECORDS.toString());

        ObservationForm form = FormJson.OBSERVATION.read(folder.resolve("P01-A1-FR.IA.01.json"));

        assertThat(form.candidate()).hasToString("P01");
        assertThat(form.gaps()).isEmpty();
    }

    @Test
    void what_a_record_lacks_is_named_with_the_record() throws IOException {
        Path records = Files.createDirectory(folder.resolve("records"));
        String record = Files.readString(RECORDS.resolve("P01-record.json"));
        Files.writeString(
                records.resolve("P01-record.json"),
                record.replaceFirst("(?s)\"agreement\": \\{.*?\\},", "").replaceFirst("(?s)\"place\": \\{.*?\\},", ""));
        Files.copy(RECORDS.resolve("P01-self-assessment.json"), records.resolve("P01-self-assessment.json"));
        StringWriter err = new StringWriter();

        assertThat(run(new StringWriter(), err, "--records", records.toString()))
                .isOne();
        assertThat(err.toString()).isEqualTo("""
                2 problems:
                1. CONTOH-P01.record.place is required for FR.AK.01
                    Say where the person is assessed (TUK)
                2. CONTOH-P01.record.agreement is required for FR.AK.01
                    Say on which day and at what time the assessment was agreed to take place
                """);
    }

    @Test
    void a_folder_without_records_and_another_language_are_refused() {
        StringWriter err = new StringWriter();

        assertThat(run(new StringWriter(), err, "--records", folder.toString())).isOne();
        assertThat(err.toString()).contains("Tidak ada *-record.json di sana.");
        assertThat(run(new StringWriter(), err, "--lang", "jv")).isOne();
        assertThat(err.toString()).contains("--lang must be id or en, but was 'jv'");
    }
}
