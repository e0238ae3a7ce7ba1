package id.tolok.testkit;

import id.tolok.rating.Ratings;
import id.tolok.rubric.Rubric;

/**
 * A rubric, and one candidate's ratings that fit it.
 *
 * @param rubric the rubric
 * @param ratings the ratings; perhaps none
 */
public record Rated(Rubric rubric, Ratings ratings) {

    /** Rubric and ratings as a report tells them. */
    @Override
    public String toString() {
        return Described.of(this);
    }
}
