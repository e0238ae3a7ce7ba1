package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.scoring.Policies;
import id.tolok.scoring.json.ScoringJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with files of the user's own. */
class OwnFilesTest {

    @TempDir
    Path folder;

    @Test
    void help_names_every_option() {
        StringWriter out = new StringWriter();

        assertThat(run(out, "--help")).isZero();
        assertThat(out.toString())
                .contains("--data", "--rubric", "--policy", "--ratings", "--explain", "--output", "--lang", "--help")
                .contains("docs/guide-bimtek.md");
    }

    @Test
    void another_policy_changes_the_decisions() throws IOException {
        Path policy = folder.resolve("policy.json");
        Files.writeString(
                policy, ScoringJson.POLICY.toText(Policies.hybrid(Map.of(Domain.PSYCHOMOTOR, Score.ofPercent(60)))));
        StringWriter out = new StringWriter();

        assertThat(run(out, "--policy", policy.toString())).isZero();
        assertThat(out.toString())
                .contains("Program = kebijakan hybrid")
                .contains("✗ kriteria ju-rumusan")
                .doesNotContain("bukti P07-hn-bukti-simulasi");
    }

    @Test
    void the_report_is_in_the_language_asked_for() throws IOException {
        assertThat(run(new StringWriter(), "--lang", "en")).isZero();
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("<html lang=\"en\">");
    }

    @Test
    void a_language_that_the_report_does_not_speak_is_named() {
        StringWriter out = new StringWriter();

        assertThat(run(out, "--lang", "jv")).isEqualTo(2);
        assertThat(out.toString()).contains("--lang: harus salah satu dari [id, en], bukan 'jv'");
    }

    @Test
    void another_participant_is_explained() {
        StringWriter out = new StringWriter();

        assertThat(run(out, "--explain", "P01")).isZero();
        assertThat(out.toString()).contains("2. Mengapa P01 kompeten").doesNotContain("Agar kompeten:");
    }

    @Test
    void another_rubric_and_other_ratings_take_the_place_of_those_shipped() throws IOException {
        Path ratings = Files.createDirectory(folder.resolve("nilai"));
        write(ratings, "participants.csv", "peserta,kategori\nX1,pekerja\n");
        for (String occasion : new String[] {"pretest.csv", "posttest.csv"}) {
            write(ratings, occasion, "peserta,ju-01\nX1,B\n");
        }
        write(ratings, "observation-before.csv", "peserta,asesor,tugas\nX1,A1,1\n");
        write(ratings, "observation-after.csv", "peserta,asesor,tugas\nX1,A1,2\n");
        write(ratings, "portfolio-before.csv", "peserta,asesor\n");
        write(ratings, "portfolio-after.csv", "peserta,asesor\n");
        write(ratings, "evidence.csv", "id,peserta,jenis,bagian,tanggal,merujuk,valid,asli,terkini,memadai,alasan\n");
        write(folder, "rubrik.json", """
                {"format": "tolok/rubric/1", "id": "kecil", "title": "Rubrik kecil",
                 "scales": {"tiga": {"kind": "points", "lowest": 0, "highest": 2, "step": 1, "required": 2}},
                 "domains": [{"domain": "psychomotor", "weight": {"value": 100, "in": "percent"}}],
                 "criteria": [{"id": "tugas", "title": "Merumuskan tugas", "domain": "psychomotor",
                   "weight": {"value": 1, "in": "points"}, "scale": "tiga", "assesses": ["M.701001.005.01#2.1"]}]}
                """);
        StringWriter out = new StringWriter();

        int status = run(
                out,
                "--rubric",
                folder.resolve("rubrik.json").toString(),
                "--ratings",
                ratings.toString(),
                "--explain",
                "X1");

        assertThat(status).isZero();
        assertThat(out.toString())
                .contains("psikomotorik  50%      100%     +50 poin persentase  +100%              1,000 (tinggi)")
                .contains("Dihitung dari 1 peserta yang dinilai lengkap sebelum dan sesudah. Semua ikut dihitung.");
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int run(StringWriter out, String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(
                new String[] {
                    "--data",
                    Data.BIMTEK.toString(),
                    "--output",
                    folder.resolve("out").toString()
                },
                0,
                all,
                0,
                4);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return BimtekProgramme.run(all, new PrintWriter(out), new PrintWriter(out));
    }
}
