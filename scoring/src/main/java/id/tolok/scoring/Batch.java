package id.tolok.scoring;

import id.tolok.rating.Ratings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run of a scorer over many candidates, on all processors. At most one chunk of candidates is in memory beside what the caller
 * keeps.
 *
 * <p>Immutable: the methods that set something return another one.
 */
public final class Batch {

    private static final int USUAL_CHUNK = 1024;

    private final Scorer scorer;
    private final int chunk;
    private final LongConsumer progress;
    private final BooleanSupplier goOn;

    private Batch(Scorer scorer, int chunk, LongConsumer progress, BooleanSupplier goOn) {
        this.scorer = scorer;
        this.chunk = chunk;
        this.progress = progress;
        this.goOn = goOn;
    }

    Batch(Scorer scorer) {
        this(scorer, USUAL_CHUNK, done -> {}, () -> true);
    }

    /**
     * Works on so many candidates at a time instead of 1,024.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Batch inChunksOf(int candidates) {
        if (candidates < 1) {
            throw new IllegalArgumentException("a chunk must have a candidate, but was " + candidates);
        }
        return new Batch(scorer, candidates, progress, goOn);
    }

    /** Says after each chunk how many candidates are done; called by several threads, one at a time, in rising order. */
    public Batch onProgress(LongConsumer done) {
        return new Batch(scorer, chunk, done, goOn);
    }

    /**
     * Asks before each chunk whether to go on, maybe in several threads at once; if not, what was scored so far was handed on, and the
     * rest is left.
     */
    public Batch asLongAs(BooleanSupplier goOn) {
        return new Batch(scorer, chunk, progress, goOn);
    }

    /**
     * Scores candidates and hands on their results in the same order, by the calling thread.
     *
     * @return how many there were
     * @throws id.tolok.problem.InvalidModelException if ratings do not fit the rubric; results of earlier chunks were handed on
     */
    public long score(Iterator<Ratings> candidates, Consumer<Result> results) {
        long done = 0;
        while (candidates.hasNext() && goOn.getAsBoolean()) {
            List<Ratings> next = new ArrayList<>(chunk);
            while (next.size() < chunk && candidates.hasNext()) {
                next.add(candidates.next());
            }
            next.parallelStream().map(scorer::score).toList().forEach(results);
            done += next.size();
            progress.accept(done);
        }
        return done;
    }

    /**
     * As {@link #score(Iterator, Consumer)}, for a stream, which is read in its order and closed.
     *
     * @return how many there were
     */
    public long score(Stream<Ratings> candidates, Consumer<Result> results) {
        try (candidates) {
            return score(candidates.iterator(), results);
        }
    }

    /** Takes what was found of the candidate in a row; the line is filled again afterwards, so nothing may keep it. */
    @FunctionalInterface
    public interface LineConsumer {
        /** Takes a line. */
        void accept(int row, ScoreLine line);
    }

    /**
     * Scores a sheet without reasons.
     *
     * @param lines called by several threads at once, in no order
     * @throws IllegalArgumentException if the sheet is another scorer's
     */
    public void score(RatingSheet sheet, LineConsumer lines) {
        AtomicLong done = new AtomicLong();
        int chunks = (sheet.size() + chunk - 1) / chunk;
        IntStream.range(0, chunks).parallel().forEach(c -> {
            if (!goOn.getAsBoolean()) {
                return;
            }
            ScoreLine line = scorer.newLine();
            int end = Math.min(sheet.size(), (c + 1) * chunk);
            for (int row = c * chunk; row < end; row++) {
                scorer.score(sheet, row, line);
                lines.accept(row, line);
            }
            report(done, end - c * chunk);
        });
    }

    private void report(AtomicLong done, int more) {
        synchronized (done) {
            progress.accept(done.addAndGet(more));
        }
    }
}
