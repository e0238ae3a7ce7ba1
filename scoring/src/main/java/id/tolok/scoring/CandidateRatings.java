package id.tolok.scoring;

import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import java.util.Arrays;
import java.util.List;

/**
 * A candidate's final ratings by the places of their criteria in the rubric, those of one criterion in the order given. Drafts are left
 * out.
 */
final class CandidateRatings {

    private final List<Rating> inPlace;

    /** Of each criterion, where its ratings start; one more at the end. */
    private final int[] starts;

    private CandidateRatings(Rating[] inPlace, int[] starts) {
        this.inPlace = Arrays.asList(inPlace);
        this.starts = starts;
    }

    /**
     * Sorts ratings. Whether their outcomes fit the scales is checked of drafts only.
     *
     * @throws id.tolok.problem.InvalidModelException if one is of no criterion of the rubric
     */
    static CandidateRatings of(RubricPlan rubric, Ratings ratings) {
        List<Rating> given = ratings.ratings();
        int[] places = new int[given.size()];
        int[] starts = new int[rubric.plans().size() + 1];
        boolean fits = true;
        int place = 0;
        for (int i = 0; i < places.length; i++) {
            Rating rating = given.get(i);
            place = rubric.place(rating.criterion(), place);
            places[i] = rating.isFinal() ? place : -1;
            fits &= places[i] >= 0;
            starts[Math.max(0, places[i] + 1)]++;
        }
        if (!fits) {
            ratings.checkedBy(rubric.rubric());
        }
        starts[0] = 0;
        for (int p = 1; p < starts.length; p++) {
            starts[p] += starts[p - 1];
        }
        return new CandidateRatings(sorted(given, places, starts), starts);
    }

    private static Rating[] sorted(List<Rating> given, int[] places, int[] starts) {
        int[] next = starts.clone();
        Rating[] sorted = new Rating[starts[starts.length - 1]];
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                sorted[next[places[i]]++] = given.get(i);
            }
        }
        return sorted;
    }

    /** The ratings of the criterion at a place; empty if it is missing. */
    List<Rating> of(int place) {
        return inPlace.subList(starts[place], starts[place + 1]);
    }
}
