package id.tolok.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.cohort.CohortAccumulator;
import id.tolok.cohort.CohortSummary;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;
import id.tolok.score.Score;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.json.ScoringJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterRunTest {

    private static final int EACH = 100_000;
    private static final int ONE_BAD_IN = 1_000;
    private static final List<String> BAD = List.of(
            "",
            "{",
            "{\"format\":\"tolok/ratings/1\"}",
            "{\"format\":\"tolok/ratings/1\",\"candidate\":\"P\",\"ratings\":[{\"criterion\":\"tak-ada\",\"assessor\":\"A1\",\"outcome\":{\"kind\":\"points\",\"points\":2}}]}");

    private static final Pattern LINE =
            Pattern.compile("\"candidate\" ?: ?\"([^\"]+)\", ?\"decision\" ?: ?\"(K|BK|PL)\"");

    @TempDir
    Path folder;

    @Test
    void a_cluster_reaches_what_one_machine_reaches_and_loses_no_line() throws IOException {
        SortedMap<String, String> schemes = new TreeMap<>(Map.of("las", "C.000000.001.01", "sdm", "M.701001.005.01"));
        for (Map.Entry<String, String> scheme : schemes.entrySet()) {
            writeScheme(scheme.getKey(), scheme.getValue());
        }
        SortedMap<String, Scorer> scorers = ScoreOnSpark.scorers(folder.resolve("schemes"));
        Map<String, String> decisions = new HashMap<>();
        SortedMap<String, CohortSummary> summaries = new TreeMap<>();
        long bad = 0;
        for (Map.Entry<String, Scorer> scheme : scorers.entrySet()) {
            bad += writeRatings(scheme.getKey(), scheme.getValue(), decisions, summaries);
        }

        ClusterRun run = run(scorers);

        assertThat(bad).isEqualTo(2 * EACH / ONE_BAD_IN);
        assertThat(run.decided()).isEqualTo(2L * EACH);
        assertThat(run.refused()).isEqualTo(bad);
        assertThat(run.summaries()).isEqualTo(summaries);
        assertThat(written("decisions/scheme=las")).hasSize(EACH);
        Map<String, String> read = new HashMap<>();
        written("decisions").forEach(line -> readInto(read, line));
        assertThat(read).isEqualTo(decisions);
        assertThat(decisions.values()).contains("K", "BK");
        assertThat(written("refused"))
                .hasSize((int) bad)
                .allSatisfy(line -> assertThat(line).contains("\"reason\"", "\"line\""));
    }

    private ClusterRun run(Map<String, Scorer> scorers) throws IOException {
        try (SparkSession session = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 3)
                .getOrCreate()) {
            session.sparkContext().setLogLevel("ERROR");
            return ClusterRun.over(
                    session,
                    scorers,
                    folder.resolve("ratings").toString(),
                    folder.resolve("output").toString());
        }
    }

    private void writeScheme(String name, String unit) throws IOException {
        Path scheme = Files.createDirectories(folder.resolve("schemes").resolve(name));
        Files.writeString(scheme.resolve("rubric.json"), RubricJson.RUBRIC.toText(rubric(name, unit)));
        Files.writeString(
                scheme.resolve("policy.json"),
                ScoringJson.POLICY.toText(Policies.hybrid(
                        Map.of(Domain.COGNITIVE, Score.ofPercent(60), Domain.PSYCHOMOTOR, Score.ofPercent(60)))));
    }

    private static Rubric rubric(String name, String unit) {
        return Rubric.named(name, name)
                .scale("mutu", Scale.ofPoints(0, 4, 1).requiring(2))
                .domain(Domain.COGNITIVE, Weight.percent(40))
                .criterion("tes", "Tes")
                .on("mutu")
                .weight(1)
                .assesses(unit + "#knowledge.1")
                .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
                .criterion("siap", "Menyiapkan")
                .on("mutu")
                .weight(1)
                .assesses(unit + "#1.1")
                .criterion("kerja", "Mengerjakan")
                .on("mutu")
                .weight(2)
                .assesses(unit + "#2.1")
                .critical()
                .build();
    }

    /** Writes the candidates of a scheme, and meanwhile scores them here, one after the other. */
    private long writeRatings(
            String scheme, Scorer scorer, Map<String, String> decisions, Map<String, CohortSummary> summaries)
            throws IOException {
        Path file = Files.createDirectories(folder.resolve("ratings/scheme=" + scheme))
                .resolve("part.jsonl");
        Random random = new Random(scheme.hashCode());
        CohortAccumulator sum = new CohortAccumulator();
        long bad = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < EACH; i++) {
                Ratings ratings = ratings(scheme + i, random);
                lines.write(RubricJson.RATINGS.toText(ratings).replace('\n', ' ') + "\n");
                Result result = scorer.score(ratings);
                sum.add(result);
                decisions.put(scheme + i, result.decision().abbreviation());
                if (i % ONE_BAD_IN == 0) {
                    lines.write(BAD.get((int) (bad++ % BAD.size())) + "\n");
                }
            }
        }
        summaries.put(scheme, sum.summary());
        return bad;
    }

    private static Ratings ratings(String candidate, Random random) {
        List<Rating> all = new ArrayList<>();
        for (String criterion : List.of("tes", "siap", "kerja")) {
            all.add(Rating.of(criterion, "A1", Outcome.points(random.nextInt(1, 5))));
        }
        return Ratings.of(candidate, all);
    }

    private static void readInto(Map<String, String> decisions, String line) {
        var matcher = LINE.matcher(line);
        assertThat(matcher.find()).as(line).isTrue();
        assertThat(decisions.put(matcher.group(1), matcher.group(2))).isNull();
    }

    private List<String> written(String name) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("output").resolve(name))) {
            for (Path part : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .toList()) {
                all.addAll(Files.readAllLines(part));
            }
        }
        return all;
    }
}
