package id.tolok.scoring;

import id.tolok.rating.Ratings;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** A training policy compiled for a rubric, to be applied to any number of participants. Immutable and thread-safe. */
public final class TrainingScorer implements Serializable {

    private static final long serialVersionUID = 1;

    private final Scorer scorer;

    TrainingScorer(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Scores a participant.
     *
     * @throws id.tolok.problem.InvalidModelException if the ratings do not fit the rubric
     */
    public TrainingScore score(Ratings ratings) {
        return new TrainingScore(scorer.score(ratings));
    }

    /**
     * Scores participants on all processors and hands on their scores in the same order, by the calling thread, with a chunk of them in
     * memory at a time; the stream is closed.
     *
     * @param progress told after each chunk how many are done
     * @return how many there were
     * @throws id.tolok.problem.InvalidModelException if ratings do not fit the rubric; scores of earlier chunks were handed on
     */
    public long score(Stream<Ratings> participants, Consumer<TrainingScore> scores, LongConsumer progress) {
        return scorer.batch()
                .onProgress(progress)
                .score(participants, result -> scores.accept(new TrainingScore(result)));
    }
}
