package id.tolok.scoring;

import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.person.CandidateId;
import id.tolok.rating.Ratings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final Function<Ratings, Result> one;

    private Batch(
            Scorer scorer, int chunk, LongConsumer progress, BooleanSupplier goOn, Function<Ratings, Result> one) {
        this.scorer = scorer;
        this.chunk = chunk;
        this.progress = progress;
        this.goOn = goOn;
        this.one = one;
    }

    Batch(Scorer scorer) {
        this(scorer, USUAL_CHUNK, done -> {}, () -> true, scorer::score);
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
        return new Batch(scorer, candidates, progress, goOn, one);
    }

    /** Says after each chunk how many candidates are done; called by several threads, one at a time, in rising order. */
    public Batch onProgress(LongConsumer done) {
        return new Batch(scorer, chunk, done, goOn, one);
    }

    /**
     * Asks before each chunk whether to go on, maybe in several threads at once; if not, what was scored so far was handed on, and the
     * rest is left.
     */
    public Batch asLongAs(BooleanSupplier goOn) {
        return new Batch(scorer, chunk, progress, goOn, one);
    }

    /**
     * Scores each candidate with evidence, as {@link Scorer#score(Ratings, Collection)} does, instead of without. A sheet has the evidence
     * that its candidates were added with.
     *
     * @param evidence the evidence of a candidate, asked for once each time one is scored, by several threads at once
     */
    public Batch withEvidence(Function<CandidateId, ? extends Collection<Evidence>> evidence) {
        return by(ratings -> scorer.score(ratings, evidence.apply(ratings.candidate())));
    }

    /**
     * Scores each candidate with evidence that is judged by rules on a day, as
     * {@link Scorer#score(Ratings, Collection, EvidenceRules, LocalDate)} does; see {@link #withEvidence(Function)}.
     */
    public Batch withEvidence(
            Function<CandidateId, ? extends Collection<Evidence>> evidence, EvidenceRules rules, LocalDate day) {
        return by(ratings -> scorer.score(ratings, evidence.apply(ratings.candidate()), rules, day));
    }

    private Batch by(Function<Ratings, Result> scoring) {
        return new Batch(scorer, chunk, progress, goOn, scoring);
    }

    /**
     * Scores candidates and hands on their results in the same order, by the calling thread.
     *
     * @return how many there were
     * @throws id.tolok.problem.InvalidModelException if ratings do not fit the rubric, or evidence not the candidate; results of earlier
     *     chunks were handed on
     */
    public long score(Iterator<Ratings> candidates, Consumer<Result> results) {
        long done = 0;
        while (candidates.hasNext() && goOn.getAsBoolean()) {
            List<Ratings> next = new ArrayList<>(chunk);
            while (next.size() < chunk && candidates.hasNext()) {
                next.add(candidates.next());
            }
            next.parallelStream().map(one).toList().forEach(results);
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
