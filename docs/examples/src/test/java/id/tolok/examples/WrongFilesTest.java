package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who gives the program files that it cannot use. */
class WrongFilesTest {

    private static final String MEND = "Perbaiki di tempat yang disebut itu, lalu jalankan lagi.";
    private static final String FIND = "Periksa nama dan tempatnya; --help menyebut pilihan.";

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void copy_the_files() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        try (Stream<Path> files = Files.list(Data.BIMTEK)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(data.resolve("posttest.csv"));

        assertRefused("posttest.csv", "Berkas itu tidak ada.", FIND);
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(run("--data", folder.resolve("salah").toString()))
                .isEqualTo(message(folder.resolve("salah").resolve("rubric.json"), "Berkas itu tidak ada.", FIND));
    }

    @Test
    void broken_JSON_is_refused_with_line_and_column() throws IOException {
        replace("policy.json", "\"id\" : \"bimtek\",", "\"id\" : \"bimtek\"");

        assertRefused(
                "policy.json",
                "(root) must be JSON: Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries"
                        + " (line 4, column 3)",
                MEND);
    }

    @Test
    void an_unknown_field_is_refused_with_what_is_allowed() throws IOException {
        replace("scheme.json", "\"certificateValidity\"", "\"validity\"");

        assertRefused("scheme.json", """
                validity is not a field of this format (line 21, column 16)
                    Allowed here: number, title, packaging, coreUnits, electiveGroups, describedUnits, certificateValidity,\
                 renewal, requirements""", MEND);
    }

    @Test
    void weights_that_do_not_add_up_are_refused() throws IOException {
        replace("rubric.json", "\"value\" : 40,", "\"value\" : 30,");

        assertRefused(
                "rubric.json", "domains weights must add up to 100 percent, but was '90' (line 77, column 15)", MEND);
    }

    @Test
    void a_column_that_is_no_criterion_is_refused() throws IOException {
        replace("observation-after.csv", "peserta,asesor,ju-teliti,", "peserta,asesor,ju-cermat,");

        assertThat(run("--data", data.toString()))
                .startsWith("Berkas " + data.resolve("observation-after.csv") + " tidak dapat dipakai.\n")
                .contains("header[2] must be a criterion of the rubric bimtek-administrasi-sdm or named in the mapping,"
                        + " but was 'ju-cermat'")
                .endsWith(MEND);
    }

    @Test
    void a_level_that_the_scale_does_not_have_is_refused_with_row_and_column() throws IOException {
        replace("portfolio-after.csv", "P02,A1,3,3,4,4", "P02,A1,3,7,4,4");

        assertRefused(
                "portfolio-after.csv",
                "line 11, column bl-laporan must be one of belum, dibimbing, dibantu, mandiri, konsisten, but was '7'",
                MEND);
    }

    @Test
    void all_problems_of_the_list_of_evidence_are_shown_together() throws IOException {
        replace("evidence.csv", "P01-ju-log,P01,tambahan,log,2025-08-06", "P01-ju-log,P01,sendiri,log,6 Agustus");

        assertRefused("evidence.csv", """
                2 problems:
                1. line 8, column jenis must be one of langsung, tidak-langsung, tambahan, but was 'sendiri'
                2. line 8, column tanggal must be a date such as 2025-09-10, but was '6 Agustus'""", MEND);
    }

    @Test
    void evidence_that_breaks_a_rule_without_a_reason_is_refused() throws IOException {
        replace("evidence.csv", "#3.2,ya,ya,ya,ya,\n", "#3.2,ya,tidak,ya,ya,\n");

        assertRefused("evidence.csv", "line 9, column alasan.reason is required where the judgement is no", MEND);
    }

    @Test
    void a_participant_who_is_not_listed_is_refused() throws IOException {
        replace("participants.csv", "P28,lulusan-baru\n", "");

        assertRefused("posttest.csv", "peserta must be listed in participants.csv, but was 'P28'", MEND);
    }

    @Test
    void an_unknown_category_is_refused() throws IOException {
        replace("participants.csv", "P28,lulusan-baru\n", "P28,alumni\n");

        assertRefused(
                "participants.csv",
                "line 34, column kategori must be one of lulusan-baru, pencari-kerja, pekerja, wirausaha, instruktur,"
                        + " but was 'alumni'",
                MEND);
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path file = data.resolve("observation-before.csv");
        Files.write(file, Files.readString(file).replace("→", "é").getBytes(StandardCharsets.ISO_8859_1));

        assertRefused("observation-before.csv", "Isinya bukan teks UTF-8.", FIND);
    }

    @Test
    void a_rubric_that_assesses_what_no_unit_has_is_refused() throws IOException {
        replace("rubric.json", "\"M.701001.005.01#3.2\"", "\"M.701001.005.01#3.9\"");

        assertRefused(
                "rubric.json",
                "criteria[15].assesses[1] must exist in its unit, but was 'M.701001.005.01#3.9'",
                "Rubrik, skema, dan standar harus saling cocok: rubrik menilai apa yang ada dalam unit-unit itu.");
    }

    @Test
    void an_unknown_participant_or_option_ends_with_status_2_and_the_options() {
        StringWriter errors = new StringWriter();
        int status = run(errors, "--data", data.toString(), "--explain", "P99");

        assertThat(status).isEqualTo(2);
        assertThat(errors.toString())
                .startsWith("--explain: tidak ada peserta 'P99' dalam participants.csv")
                .contains("Pemakaian: bimtek");
        assertThat(run(new StringWriter(), "--rubrik", "x")).isEqualTo(2);
    }

    @Test
    void nothing_is_written_when_a_file_is_wrong() throws IOException {
        Files.delete(data.resolve("rubric.json"));

        run("--data", data.toString());

        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void replace(String name, String text, String other) throws IOException {
        Path file = data.resolve(name);
        String content = Files.readString(file);
        assertThat(content).contains(text);
        int at = content.indexOf(text);
        Files.writeString(file, content.substring(0, at) + other + content.substring(at + text.length()));
    }

    private void assertRefused(String name, String reason, String cure) {
        assertThat(run("--data", data.toString())).isEqualTo(message(data.resolve(name), reason, cure));
    }

    private static String message(Path file, String reason, String cure) {
        return "Berkas " + file + " tidak dapat dipakai.\n" + reason.indent(2) + cure;
    }

    /** What the program says, having ended with status 1. */
    private String run(String... arguments) {
        StringWriter errors = new StringWriter();
        assertThat(run(errors, arguments)).isEqualTo(1);
        return errors.toString().strip();
    }

    private int run(StringWriter errors, String... arguments) {
        return BimtekProgramme.run(
                Stream.concat(
                                Stream.of(arguments),
                                List.of("--output", folder.resolve("out").toString()).stream())
                        .toArray(String[]::new),
                new PrintWriter(new StringWriter()),
                new PrintWriter(errors));
    }
}
