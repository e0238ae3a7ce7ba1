package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BimtekProgrammeTest {

    private static final Map<String, String> ABBREVIATIONS =
            Map.of("competent", "K", "not-yet-competent", "BK", "not-yet-concluded", "PL");

    @TempDir
    static Path output;

    private static int status;
    private static String console = "";
    private static String errors = "";
    private static JsonNode result = new ObjectMapper().createObjectNode();
    private static Recomputation expected;

    @BeforeAll
    static void run_once() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        status = BimtekProgramme.run(
                new String[] {"--data", Data.BIMTEK.toString(), "--output", output.toString()},
                new PrintWriter(out),
                new PrintWriter(err));
        console = out.toString();
        errors = err.toString();
        result = new ObjectMapper().readTree(Files.readString(output.resolve("result.json")));
        expected = new Recomputation(Data.BIMTEK);
    }

    @Test
    void ends_well() {
        assertThat(errors).isEmpty();
        assertThat(status).isZero();
    }

    @Test
    void means_are_those_recomputed_from_the_files() {
        for (JsonNode domain : result.get("domains")) {
            String name = domain.get("domain").asText();

            assertThat(share(domain.get("before")))
                    .as(name)
                    .isEqualTo(expected.cohort(name, "before").toString());
            assertThat(share(domain.get("after")))
                    .as(name)
                    .isEqualTo(expected.cohort(name, "after").toString());
            assertThat(domain.get("participants").asInt()).isEqualTo(25);
        }
        assertThat(result.get("domains")).hasSize(3);
    }

    @Test
    void means_are_those_of_the_paper() {
        assertThat(expected.cohort("cognitive", "before")).hasToString("11/20");
        assertThat(expected.cohort("cognitive", "after")).hasToString("43/50");
        assertThat(expected.cohort("affective", "before")).hasToString("3/5");
        assertThat(expected.cohort("affective", "after")).hasToString("9/10");
        assertThat(expected.cohort("psychomotor", "before")).hasToString("1/2");
        assertThat(expected.cohort("psychomotor", "after")).hasToString("39/50");
    }

    @Test
    void gains_keep_points_percent_and_normalized_gain_apart() {
        assertThat(result.get("domains").get(0).get("gainInPercentagePoints").asText())
                .isEqualTo("31");
        assertThat(result.get("domains").get(0).get("relativeChange").asText()).isEqualTo("31/55");
        assertThat(result.get("domains").get(0).get("normalizedGain").asText()).isEqualTo("31/45");
        assertThat(console)
                .contains("kognitif      55%      86%      +31 poin persentase  +56,4%             0,689 (sedang)")
                .contains("afektif       60%      90%      +30 poin persentase  +50%               0,750 (tinggi)")
                .contains("psikomotorik  50%      78%      +28 poin persentase  +56%               0,560 (sedang)")
                .contains("cognitive    55%     86%    +31 percentage points  +56.4%           0.689 (medium)")
                .contains("affective    60%     90%    +30 percentage points  +50%             0.750 (high)")
                .contains("psychomotor  50%     78%    +28 percentage points  +56%             0.560 (medium)");
    }

    @Test
    void every_decision_is_the_one_recomputed_from_the_files() throws IOException {
        for (String participant : expected.participants()) {
            JsonNode got = participant(participant);
            List<String> training = new ArrayList<>();
            List<String> certification = new ArrayList<>();
            for (String unit : expected.units()) {
                training.add(expected.training(participant, unit));
                certification.add(expected.certification(participant, unit));
            }

            assertThat(decisions(got.get("training"))).as(participant).isEqualTo(training);
            assertThat(decision(got.get("training").get("scheme"))).isEqualTo(Recomputation.all(training));
            assertThat(decisions(got.get("certification"))).as(participant).isEqualTo(certification);
            assertThat(decision(got.get("certification").get("scheme"))).isEqualTo(Recomputation.all(certification));
        }
        assertThat(result.get("participants")).hasSize(28);
    }

    @Test
    void every_score_is_the_one_recomputed_from_the_files() throws IOException {
        for (String participant : expected.participants()) {
            for (String occasion : List.of("before", "after")) {
                JsonNode scores = participant(participant).get(occasion);
                for (String domain : List.of("cognitive", "affective", "psychomotor")) {
                    String got = scores.has(domain) ? share(scores.get(domain)) : "";

                    assertThat(got)
                            .as("%s %s %s", participant, domain, occasion)
                            .isEqualTo(expected.score(participant, domain, occasion));
                }
            }
        }
    }

    @Test
    void the_console_has_a_line_of_decisions_for_everybody() throws IOException {
        for (String participant : expected.participants()) {
            List<String> cells = new ArrayList<>();
            expected.units().forEach(unit -> cells.add(expected.training(participant, unit)));
            cells.add(Recomputation.all(cells));

            assertThat(console).containsPattern("(?m)^  " + participant + " .*" + String.join(" +", cells) + " ");
        }
    }

    @Test
    void the_failure_of_P07_is_explained_to_the_KUK_and_the_evidence() {
        assertThat(console)
                .contains("2. Mengapa P07 belum kompeten")
                .contains("✗ kriteria ju-rumusan Merumuskan tugas, wewenang, dan tanggung jawab: belum kompeten"
                        + " (62,5%, diperlukan 75%)")
                .contains("asesor A1: dibantu (50%)")
                .contains("✗ bukti P07-hn-bukti-simulasi: tidak asli")
                .contains("""
                        - kriteria ju-rumusan Merumuskan tugas, wewenang, dan tanggung jawab: naikkan dari 62,5% ke paling sedikit 75%
                            yang harus tampak (Mandiri): Tugas dirumuskan dengan kata kerja operasional dan wewenangnya tidak tumpang tindih.
                            KUK 2.1 Ikhtisar dan tugas pokok jabatan dirumuskan dalam kalimat yang diawali kata kerja operasional
                        """)
                .contains(
                        "- KUK M.701001.080.01#2.2 Kepesertaan pekerja dalam program jaminan sosial diurus dan diperiksa"
                                + " kebenarannya: lengkapi bukti yang valid, asli, terkini dan memadai");
    }

    @Test
    void who_is_not_in_the_means_is_listed_with_the_reason() {
        assertThat(console)
                .contains("- P26: tanpa nilai sesudah pada kognitif, afektif, psikomotorik")
                .contains("- P27: tanpa nilai sesudah pada psikomotorik")
                .contains("- P28: tanpa nilai sebelum pada kognitif, afektif, psikomotorik");
        assertThat(result.get("onlyBefore")).extracting(JsonNode::asText).containsExactly("P26", "P27");
        assertThat(result.get("onlyAfter")).extracting(JsonNode::asText).containsExactly("P28");
    }

    @Test
    void the_result_reads_back() throws IOException {
        ProgrammeResult read = ProgrammeResultJson.RESULT.read(output.resolve("result.json"));

        assertThat(ProgrammeResultJson.RESULT.toText(read)).isEqualTo(Files.readString(output.resolve("result.json")));
    }

    private static JsonNode participant(String id) {
        for (JsonNode participant : result.get("participants")) {
            if (participant.get("candidate").asText().equals(id)) {
                return participant;
            }
        }
        throw new AssertionError("not in the result: " + id);
    }

    private static List<String> decisions(JsonNode decisions) {
        List<String> units = new ArrayList<>();
        decisions.get("units").forEach(decision -> units.add(decision(decision)));
        return units;
    }

    private static String decision(JsonNode decision) {
        return ABBREVIATIONS.getOrDefault(decision.asText(), decision.asText());
    }

    /** A share as result.json writes it, in lowest terms. */
    private static String share(JsonNode number) {
        if (number.isTextual()) {
            return number.asText();
        }
        BigDecimal decimal = number.decimalValue();
        return Recomputation.Fraction.of(decimal.movePointRight(9).longValueExact(), 1_000_000_000)
                .toString();
    }
}
