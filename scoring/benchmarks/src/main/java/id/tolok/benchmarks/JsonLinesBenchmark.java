package id.tolok.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.tolok.json.JsonText;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.json.JsonLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time per candidate from lines of ratings to lines of results, beside what Jackson's streaming parser and generator take for the
 * same bytes. Both run on one processor.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // JMH calls prepare before anything else
public class JsonLinesBenchmark {

    private static final int CANDIDATES = 512;

    private static final JsonFactory FACTORY = new JsonFactory();

    private Scorer scorer;
    private byte[] ratings;
    private byte[] results;
    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** For JMH. */
    public JsonLinesBenchmark() {}

    /** Writes the lines that are read, and finds what comes out. */
    @Setup
    public void prepare() throws IOException {
        Workload work = new Workload(120, CANDIDATES, 1);
        scorer = Workload.Policy.HYBRID.policy().compile(work.rubric());
        StringBuilder lines = new StringBuilder();
        for (int c = 0; c < CANDIDATES; c++) {
            lines.append(JsonText.writeLine(RubricJson.RATINGS.write(work.ratings(c))))
                    .append('\n');
        }
        ratings = lines.toString().getBytes(StandardCharsets.UTF_8);
        results = score();
        try (JsonParser parser = FACTORY.createParser(results)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                texts.add(parser.getText());
            }
        }
        System.out.println(
                "bytes per candidate: in " + ratings.length / CANDIDATES + ", out " + results.length / CANDIDATES);
    }

    private byte[] score() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines.of(scorer).score(new ByteArrayInputStream(ratings), out, OutputStream.nullOutputStream());
        return out.toByteArray();
    }

    private static void write(JsonToken token, String text, JsonGenerator generator) throws IOException {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case FIELD_NAME -> generator.writeFieldName(text);
            case VALUE_STRING -> generator.writeString(text);
            default -> generator.writeNumber(text);
        }
    }

    /** Tolok: read, score, write. */
    @Benchmark
    @OperationsPerInvocation(CANDIDATES)
    public Object tolok() {
        return score();
    }

    /** Jackson: read all ratings token by token, with their texts, and write all results token by token. */
    @Benchmark
    @OperationsPerInvocation(CANDIDATES)
    public Object jackson() throws IOException {
        int characters = 0;
        try (JsonParser parser = FACTORY.createParser(ratings)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += token.isScalarValue() ? parser.getText().length() : 0;
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            for (int i = 0; i < tokens.size(); i++) {
                write(tokens.get(i), texts.get(i), generator);
            }
        }
        return out.size() + characters;
    }
}
