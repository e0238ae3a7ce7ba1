package id.tolok.examples;

import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.rubric.Criterion;
import id.tolok.score.Score;
import java.util.List;

/**
 * How a cohort stands at a criterion.
 *
 * @param criterion the criterion
 * @param scores the scores of those who were rated, at least one
 * @param reached how many of them reach what the rubric requires
 */
record WeakCriterion(Criterion criterion, List<Score> scores, int reached) {

    /** Copies the scores. */
    WeakCriterion {
        scores = ImmutableList.copyOf(scores);
    }

    int rated() {
        return scores.size();
    }

    /** The share of those who reach it. */
    Rational shareReached() {
        return Rational.of(reached, rated());
    }

    /** The mean of the scores. */
    Score mean() {
        return Score.of(Rational.sum(scores.stream().map(Score::share).toList()).dividedBy(rated()));
    }
}
