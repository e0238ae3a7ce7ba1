package id.tolok.examples.spark;

import id.tolok.cohort.CohortAccumulator;
import id.tolok.cohort.CohortSummary;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.scoring.Scorer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * What a run over a cluster came to. Every line is in one of the two counts.
 *
 * @param decided how many lines ended in a decision, under {@code decisions/scheme=NAME} of the output
 * @param refused how many lines were set aside with their reason, under {@code refused} of the output
 * @param summaries what the candidates of each scheme reached
 */
record ClusterRun(long decided, long refused, SortedMap<String, CohortSummary> summaries) {

    private static final StructType DECISION =
            new StructType().add("scheme", DataTypes.StringType).add("value", DataTypes.StringType);

    /**
     * Scores {@code ratings/scheme=NAME/*} for each scheme and writes to a folder that must not exist yet.
     *
     * <p>The compiled scorers travel to the workers once; lines are scored in one pass, and kept on disk where they do not fit.
     */
    static ClusterRun over(SparkSession session, Map<String, Scorer> scorers, String ratings, String output) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<Map<String, Scorer>> shipped = spark.broadcast(new TreeMap<>(scorers));
        JavaRDD<Piece> pieces = lines(spark, scorers, ratings)
                .mapPartitions(part -> new PartitionScoring(shipped.value(), part))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        writeDecisions(session, pieces, output + "/decisions");
        JavaRDD<String> refused = pieces.filter(Piece.Refused.class::isInstance).map(ClusterRun::refusal);
        refused.saveAsTextFile(output + "/refused");
        SortedMap<String, CohortSummary> summaries = summaries(pieces);
        long decided =
                summaries.values().stream().mapToLong(CohortSummary::count).sum();
        ClusterRun run = new ClusterRun(decided, refused.count(), summaries);
        pieces.unpersist();
        return run;
    }

    private static JavaRDD<Line> lines(JavaSparkContext spark, Map<String, Scorer> scorers, String ratings) {
        return scorers.keySet().stream()
                .map(scheme -> spark.textFile(ratings + "/scheme=" + scheme).map(text -> new Line(scheme, text)))
                .reduce(spark.emptyRDD(), JavaRDD::union);
    }

    private static void writeDecisions(SparkSession session, JavaRDD<Piece> pieces, String folder) {
        JavaRDD<Row> rows = pieces.filter(Piece.Decided.class::isInstance)
                .map(piece -> RowFactory.create(piece.scheme(), ((Piece.Decided) piece).json()));
        session.createDataFrame(rows, DECISION).write().partitionBy("scheme").text(folder);
    }

    private static String refusal(Piece piece) {
        Piece.Refused refused = (Piece.Refused) piece;
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("scheme", Json.text(refused.scheme()));
        fields.put("reason", Json.text(refused.reason()));
        fields.put("line", Json.text(refused.line()));
        return JsonText.writeLine(Json.object(fields));
    }

    private static SortedMap<String, CohortSummary> summaries(JavaRDD<Piece> pieces) {
        SortedMap<String, CohortSummary> all = new TreeMap<>();
        pieces.filter(Piece.Summed.class::isInstance)
                .mapToPair(piece -> new Tuple2<>(piece.scheme(), ((Piece.Summed) piece).sum()))
                .aggregateByKey(new CohortAccumulator(), CohortAccumulator::merge, CohortAccumulator::merge)
                .collectAsMap()
                .forEach((scheme, sum) -> all.put(scheme, sum.summary()));
        return all;
    }
}
