package id.tolok.scoring;

import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A candidate's final ratings by the places of their criteria in the rubric, those of one criterion in the order given. Drafts are left
 * out.
 */
final class CandidateRatings {

    private static final int UNKNOWN = -1;

    private final Rating[] inPlace;

    /** Of each criterion, where its ratings start; one more at the end. */
    private final int[] starts;

    /** Of each criterion, the {@linkplain id.tolok.explanation.Panel#with combination} of its outcomes. */
    private final int[] combinations;

    private CandidateRatings(Rating[] inPlace, int[] starts, int[] combinations) {
        this.inPlace = inPlace;
        this.starts = starts;
        this.combinations = combinations;
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
        int[] combinations = new int[rubric.plans().size()];
        boolean fits = true;
        boolean isInOrder = true;
        int place = 0;
        for (int i = 0; i < places.length; i++) {
            Rating rating = given.get(i);
            int before = place;
            place = rubric.place(rating.criterion(), place);
            if (place >= 0 && rating.isFinal()) {
                places[i] = place;
                starts[place + 1]++;
                combinations[place] = combination(rubric.plans().get(place), rating, combinations[place]);
                isInOrder &= place >= before;
            } else {
                places[i] = -1;
                fits = false;
            }
        }
        if (!fits) {
            ratings.checkedBy(rubric.rubric());
        }
        for (int p = 1; p < starts.length; p++) {
            starts[p] += starts[p - 1];
        }
        return new CandidateRatings(
                fits && isInOrder ? given.toArray(new Rating[0]) : sorted(given, places, starts), starts, combinations);
    }

    /** Only of first attempts it is sure that no two are by one assessor. */
    private static int combination(CriterionPlan plan, Rating rating, int before) {
        return rating.attempt() == 1 ? plan.panel().with(rating.outcome(), before) : UNKNOWN;
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

    /**
     * The {@linkplain id.tolok.explanation.Panel#with combination} of the outcomes of the criterion at a place; 0 if it is missing, below
     * 0 where it is not known or there is more to know, such as a second attempt.
     */
    int combination(int place) {
        return combinations[place];
    }

    /** The ratings of the criterion at a place; empty if it is missing. */
    List<Rating> of(int place) {
        return new Own(inPlace, starts[place], starts[place + 1]);
    }

    /** Some that stand one after the other. */
    private static final class Own extends AbstractList<Rating> implements RandomAccess {
        private final Rating[] all;
        private final int from;
        private final int to;

        Own(Rating[] all, int from, int to) {
            this.all = all;
            this.from = from;
            this.to = to;
        }

        @Override
        public Rating get(int index) {
            return all[from + Objects.checkIndex(index, to - from)];
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
