package id.tolok.scoring.json;

import com.google.common.collect.Lists;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Location;
import id.tolok.problem.Problem;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.RatingSheet;
import id.tolok.scoring.ScoreLine;
import id.tolok.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Scores files of any length: one candidate's ratings in each line come in, as {@link RubricJson#RATINGS} on one line, and one
 * candidate's decisions and scores in each line go out, in the same order.
 *
 * <p>A line that cannot be scored is set aside with its number and the reasons, never lost, and does not keep the others from being
 * scored. At most {@value #CHUNK} lines are in memory. A result line holds candidate, policy with its version, rubric, decision,
 * and scores over all, by domain and by unit, exactly; a line set aside holds {@code line}, {@code problems} and {@code text}:
 *
 * <pre>{@code
 * {"candidate":"P1","policy":"hybrid","version":1,"rubric":"las","decision":"competent","overall":0.87,
 *  "domains":{"cognitive":0.8,"psychomotor":"8/9"},"units":{"C.24LAS01.001.1":{"decision":"competent","score":0.87}}}
 * {"line":2,"problems":["ratings[0].criterion must be a criterion of the rubric las, but was 'x'"],"text":"…"}
 * }</pre>
 *
 * <p>Where there is no score, the reason stands as an object such as {@code {"none":"missing"}}.
 *
 * <p>Immutable: the methods that set something return another one.
 */
public final class JsonLines {

    private static final int CHUNK = 512;

    /** How many lines one task takes. */
    private static final int SHARE = 64;

    private final Scorer scorer;
    private final LongConsumer progress;
    private final BooleanSupplier goOn;

    private JsonLines(Scorer scorer, LongConsumer progress, BooleanSupplier goOn) {
        this.scorer = scorer;
        this.progress = progress;
        this.goOn = goOn;
    }

    /** Starts a run of a scorer. */
    public static JsonLines of(Scorer scorer) {
        return new JsonLines(scorer, done -> {}, () -> true);
    }

    /** Says now and then how many lines are done, by the calling thread. */
    public JsonLines onProgress(LongConsumer done) {
        return new JsonLines(scorer, done, goOn);
    }

    /** Asks now and then, by the calling thread, whether to go on; if not, the lines so far are written and the rest is left. */
    public JsonLines asLongAs(BooleanSupplier goOn) {
        return new JsonLines(scorer, progress, goOn);
    }

    /**
     * What became of the lines.
     *
     * @param scored how many were scored
     * @param setAside how many were set aside
     */
    public record Report(long scored, long setAside) {}

    /**
     * Scores lines in UTF-8; blank ones are passed over. The streams stay open.
     *
     * @param ratings where lines of ratings come from
     * @param results where result lines go
     * @param setAside where lines go that cannot be scored
     * @throws UncheckedIOException if a stream fails
     */
    public Report score(InputStream ratings, OutputStream results, OutputStream setAside) {
        try {
            LineReader lines = new LineReader(ratings);
            List<Task> tasks = new ArrayList<>();
            Optional<RatingCodes> codes = RatingCodes.of(scorer);
            IntStream.range(0, CHUNK / SHARE).forEach(i -> tasks.add(new Task(scorer, codes)));
            long scored = 0;
            long aside = 0;
            for (List<LineReader.Line> chunk = lines.next(CHUNK);
                    !chunk.isEmpty();
                    chunk = goOn.getAsBoolean() ? lines.next(CHUNK) : List.of()) {
                List<List<LineReader.Line>> shares = List.copyOf(Lists.partition(chunk, SHARE));
                IntStream.range(0, shares.size())
                        .parallel()
                        .forEach(i -> tasks.get(i).run(shares.get(i)));
                for (Task task : tasks.subList(0, shares.size())) {
                    task.results.writeTo(results);
                    task.setAside.writeTo(setAside);
                    scored += task.scored;
                    aside += task.aside;
                }
                progress.accept(scored + aside);
            }
            return new Report(scored, aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one thread works on at a time, used again for later lines. */
    private static final class Task {

        private final Scorer scorer;
        private final RatingsReader reader;
        private final ResultWriter writer;
        private final ScoreLine line;
        private final ByteArrayOutputStream results = new ByteArrayOutputStream();
        private final ByteArrayOutputStream setAside = new ByteArrayOutputStream();
        private long scored;
        private long aside;

        Task(Scorer scorer, Optional<RatingCodes> codes) {
            this.scorer = scorer;
            this.reader = new RatingsReader(scorer, codes);
            this.writer = new ResultWriter(scorer);
            this.line = scorer.newLine();
        }

        void run(List<LineReader.Line> lines) {
            results.reset();
            setAside.reset();
            scored = 0;
            aside = 0;
            for (LineReader.Line text : lines) {
                try {
                    results.writeBytes(result(text));
                    scored++;
                } catch (InvalidModelException e) {
                    setAside.writeBytes(setAside(text, e.problems()));
                    aside++;
                }
            }
        }

        private byte[] result(LineReader.Line text) {
            if (text.isCut()) {
                throw new InvalidModelException(Problem.of(
                        FieldPath.ROOT,
                        "must be a line of at most " + LineReader.LONGEST + " bytes; its beginning follows"));
            }
            String candidate = reader.read(text.bytes());
            if (candidate.isEmpty()) {
                RatingSheet sheet = scorer.sheet()
                        .add(RubricJson.RATINGS.read(new ByteArrayInputStream(text.bytes())))
                        .build();
                scorer.score(sheet, 0, line);
                return writer.write(sheet.candidate(0).text(), line);
            }
            scorer.score(reader.row(), line);
            return writer.write(candidate, line);
        }

        private static byte[] setAside(LineReader.Line line, List<Problem> problems) {
            Map<String, Json> fields = new LinkedHashMap<>();
            fields.put("line", Json.number(line.number()));
            fields.put(
                    "problems",
                    Json.list(problems.stream()
                            .map(problem ->
                                    Json.text(located(problem, line.number()).toString()))
                            .toList()));
            fields.put("text", Json.text(new String(line.bytes(), StandardCharsets.UTF_8)));
            return (JsonText.writeLine(Json.object(fields)) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        /** A problem of a line that was read alone, with its place in the file. */
        private static Problem located(Problem problem, long number) {
            Location place = problem.location();
            return place.isKnown() && number <= Integer.MAX_VALUE
                    ? problem.at(new Location((int) number, place.column()))
                    : problem;
        }
    }
}
