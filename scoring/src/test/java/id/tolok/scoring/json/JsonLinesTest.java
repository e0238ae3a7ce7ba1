package id.tolok.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Score;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Scorer;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final Scorer SCORER = Policies.hybrid(Map.of(Domain.PSYCHOMOTOR, Score.ofPercent(70)))
            .compile(Rubric.builder()
                    .id("las")
                    .title(LocalizedText.of("Las"))
                    .putScale("mutu", Scale.ofLevels(Level.of("kurang", 0), Level.of("baik", 3), Level.of("ahli", 4)))
                    .putDomain(Domain.PSYCHOMOTOR, Weight.points(1))
                    .addCriteria(criterion("k1"), criterion("k2"))
                    .build());

    private static Criterion criterion(String id) {
        return Criterion.builder()
                .id(CriterionId.of(id))
                .title(LocalizedText.of(id))
                .domain(Domain.PSYCHOMOTOR)
                .weight(Weight.points(1))
                .scale("mutu")
                .addAssesses(StandardRef.parse("C.000000.001.01#1.1"))
                .build();
    }

    private static String line(String candidate, String... ratings) {
        return "{\"format\":\"tolok/ratings/1\",\"candidate\":\"" + candidate + "\",\"ratings\":["
                + String.join(",", ratings) + "]}\n";
    }

    private static String rating(String criterion, String assessor, String level) {
        return "{\"criterion\":\"" + criterion + "\",\"assessor\":\"" + assessor
                + "\",\"outcome\":{\"kind\":\"level\",\"level\":\"" + level + "\"}}";
    }

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream aside = new ByteArrayOutputStream();

    private JsonLines.Report score(JsonLines lines, String in) {
        return lines.score(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), results, aside);
    }

    private List<String> results() {
        return results.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> aside() {
        return aside.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void ratings_come_in_and_results_go_out_in_the_same_order() {
        JsonLines.Report report = score(
                JsonLines.of(SCORER),
                line("P1", rating("k1", "A", "ahli"), rating("k1", "B", "baik"), rating("k2", "A", "baik"))
                        + "\r\n"
                        + line("P\u00e9\\\"2\\\"", rating("k1", "A", "kurang"), rating("k2", "A", "baik"))
                        + line("P3", rating("k1", "A", "ahli")).strip());

        // P1: (7/8 + 3/4) ÷ 2
        assertThat(report).isEqualTo(new JsonLines.Report(3, 0));
        assertThat(results())
                .containsExactly(
                        "{\"candidate\":\"P1\",\"policy\":\"hybrid\",\"version\":1,\"rubric\":\"las\",\"decision\":\"competent\","
                                + "\"overall\":0.8125,\"domains\":{\"psychomotor\":0.8125},\"units\":{\"C.000000.001.01\":"
                                + "{\"decision\":\"competent\",\"score\":0.8125}}}",
                        "{\"candidate\":\"P\u00e9\\\"2\\\"\",\"policy\":\"hybrid\",\"version\":1,\"rubric\":\"las\","
                                + "\"decision\":\"not-yet-competent\",\"overall\":0.375,\"domains\":{\"psychomotor\":0.375},"
                                + "\"units\":{\"C.000000.001.01\":{\"decision\":\"not-yet-competent\",\"score\":0.375}}}",
                        "{\"candidate\":\"P3\",\"policy\":\"hybrid\",\"version\":1,\"rubric\":\"las\","
                                + "\"decision\":\"not-yet-concluded\",\"overall\":{\"none\":\"missing\"},\"domains\":{\"psychomotor\":"
                                + "{\"none\":\"missing\"}},\"units\":{\"C.000000.001.01\":{\"decision\":\"not-yet-concluded\","
                                + "\"score\":{\"none\":\"missing\"}}}}");
    }

    @Test
    void a_line_that_cannot_be_scored_is_set_aside_with_its_number_and_all_reasons() {
        JsonLines.Report report = score(
                JsonLines.of(SCORER),
                line("P1", rating("k9", "A", "ahli"), rating("k1", "A", "hebat"))
                        + "\n"
                        + line("P2", rating("k1", "A", "ahli"), rating("k1", "A", "ahli"))
                        + "{\"format\":\n"
                        + line("P4"));

        assertThat(report).isEqualTo(new JsonLines.Report(1, 3));
        assertThat(results()).hasSize(1);
        assertThat(aside()).hasSize(3);
        assertThat(aside().get(0))
                .startsWith(
                        "{\"line\":1,\"problems\":[\"ratings[0].criterion must be a criterion of the rubric las, but was 'k9'\","
                                + "\"ratings[1].outcome must be one of the levels kurang, baik, ahli, but was 'hebat'\"],\"text\":\"{")
                .endsWith("}\"}");
        assertThat(aside().get(1))
                .startsWith("{\"line\":3,\"problems\":[\"ratings[1] must differ from that of ratings[0], but was"
                        + " 'k1 by A, attempt 1' (line 3, column ");
        assertThat(aside().get(2))
                .startsWith("{\"line\":4,\"problems\":[\"(root) must be JSON: Unexpected end-of-input");
    }

    @Test
    void lines_that_look_like_the_usual_ones_and_are_wrong_are_all_set_aside() {
        String good = rating("k1", "A", "ahli");
        List<String> wrong = List.of(
                line("P1", good, rating("k1", "B", "ahli"), rating("k1", "B", "baik")),
                line("P2", good).strip() + " {}\n",
                line("P3", good).replace("{\"format\"", "{\"format\":\"tolok/ratings/1\",\"format\""),
                line("P4", good).replace("\"candidate\"", "\"candidate\":\"P0\",\"candidate\""),
                line("P5", good).replace("\"ratings\"", "\"ratings\":[],\"ratings\""),
                line("P6", good).replace("\"criterion\"", "\"criterion\":\"k2\",\"criterion\""),
                line(" ", good),
                line("P8", rating("k1", " ", "ahli")),
                line("P9", good.replace("\"assessor\":\"A\",", "")),
                line("P10", good.replace("\"criterion\"", "\"attempt\":0,\"criterion\"")));

        JsonLines.Report report = score(JsonLines.of(SCORER), String.join("", wrong));

        assertThat(report).isEqualTo(new JsonLines.Report(0, 10));
        assertThat(results()).isEmpty();
        assertThat(aside())
                .extracting(line -> line.substring(line.indexOf('[') + 2, line.indexOf("\"],\"text\"")))
                .containsExactly(
                        "ratings[2] must differ from that of ratings[1], but was 'k1 by B, attempt 1' (line 1, column 209)",
                        "(root) must end after its value (line 2, column 135)",
                        "(root) must be JSON: Duplicate field 'format' (line 3, column 37)",
                        "(root) must be JSON: Duplicate field 'candidate' (line 4, column 57)",
                        "(root) must be JSON: Duplicate field 'ratings' (line 5, column 68)",
                        "(root) must be JSON: Duplicate field 'criterion' (line 6, column 86)",
                        "candidate must not be blank (line 7, column 41)",
                        "ratings[0].assessor must not be blank (line 8, column 86)",
                        "ratings[0].assessor is required (line 9, column 57)",
                        "ratings[0].attempt must be 1 or more, but was '0' (line 10, column 69)");
    }

    @Test
    void many_lines_are_scored_in_order_with_progress_and_can_be_stopped() {
        StringBuilder in = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            in.append(line("P" + i, rating("k1", "A", "ahli"), rating("k2", "A", "baik")));
        }
        List<Long> progress = new ArrayList<>();

        JsonLines.Report all = score(JsonLines.of(SCORER).onProgress(progress::add), in.toString());

        assertThat(all).isEqualTo(new JsonLines.Report(2_000, 0));
        assertThat(progress).containsExactly(512L, 1024L, 1536L, 2000L);
        assertThat(results()).hasSize(2_000);
        assertThat(results().get(1_999)).startsWith("{\"candidate\":\"P1999\",");

        JsonLines.Report some = score(JsonLines.of(SCORER).asLongAs(() -> false), in.toString());

        assertThat(some).isEqualTo(new JsonLines.Report(512, 0));
    }

    @Test
    void a_line_beyond_the_bound_is_set_aside_by_its_beginning() {
        String tooLong = "x".repeat(LineReader.LONGEST + 7);

        JsonLines.Report report = score(JsonLines.of(SCORER), tooLong + "\n" + line("P2"));

        assertThat(report).isEqualTo(new JsonLines.Report(1, 1));
        assertThat(aside().get(0))
                .startsWith(
                        "{\"line\":1,\"problems\":[\"(root) must be a line of at most 16000000 bytes; its beginning follows\"],\"text\":\"xxx");
    }
}
