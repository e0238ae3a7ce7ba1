package id.tolok.examples.spark;

import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.json.ScoringJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * {@code ScoreOnSpark SCHEMES RATINGS OUTPUT}: scores everybody in {@code RATINGS/scheme=NAME/*}, lines of JSON, by {@code rubric.json}
 * and {@code policy.json} in {@code SCHEMES/NAME}.
 */
public final class ScoreOnSpark {

    private ScoreOnSpark() {}

    /** Runs on the master that {@code spark-submit} gives, otherwise in this process on all cores. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("needs SCHEMES RATINGS OUTPUT, but was given " + List.of(args));
        }
        SparkSession.Builder builder = SparkSession.builder().appName("Tolok");
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]");
        }
        try (SparkSession session = builder.getOrCreate()) {
            ClusterRun run = ClusterRun.over(session, scorers(Path.of(args[0])), args[1], args[2]);
            run.summaries().forEach((scheme, summary) -> System.out.println(scheme + ": " + summary));
            System.out.println(run.decided() + " decided, " + run.refused() + " refused");
        }
    }

    /**
     * Compiles the policy and the rubric of each folder.
     *
     * @throws InvalidModelException if a rubric or policy is not valid, or they do not fit together
     */
    static SortedMap<String, Scorer> scorers(Path schemes) {
        SortedMap<String, Scorer> all = new TreeMap<>();
        folders(schemes).forEach(folder -> all.put(folder.getFileName().toString(), scorer(folder)));
        return all;
    }

    private static List<Path> folders(Path schemes) {
        try (Stream<Path> all = Files.list(schemes)) {
            return all.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scorer scorer(Path folder) {
        ScoringPolicy policy = ScoringJson.POLICY.read(folder.resolve("policy.json"));
        Rubric rubric = RubricJson.RUBRIC.read(folder.resolve("rubric.json"));
        return policy.compile(rubric);
    }
}
