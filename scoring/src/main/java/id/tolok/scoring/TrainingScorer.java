package id.tolok.scoring;

import id.tolok.rating.Ratings;
import java.io.Serializable;

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
}
