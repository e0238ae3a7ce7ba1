package id.tolok.rating;

import com.google.common.collect.ImmutableList;
import id.tolok.rubric.CarryOver;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.RubricDiff;
import id.tolok.rubric.Scale;
import java.util.List;
import java.util.Optional;

/**
 * What became of ratings when their rubric changed; together the parts are all the ratings that there were.
 *
 * @param ratings what holds by the changed rubric
 * @param needRerating what has to be rated again
 * @param refused what speaks of criteria that the changed rubric does not have
 */
public record CarriedOver(Ratings ratings, List<Rating> needRerating, List<Rating> refused) {

    /** Copies the lists. */
    public CarriedOver {
        needRerating = ImmutableList.copyOf(needRerating);
        refused = ImmutableList.copyOf(refused);
    }

    static CarriedOver of(Ratings ratings, RubricDiff diff) {
        ImmutableList.Builder<Rating> carried = ImmutableList.builder();
        ImmutableList.Builder<Rating> again = ImmutableList.builder();
        ImmutableList.Builder<Rating> refused = ImmutableList.builder();
        for (Rating rating : ratings.ratings()) {
            switch (effect(rating, diff)) {
                case CARRIED_OVER -> carried.add(rating);
                case NEEDS_RERATING -> again.add(rating);
                case REFUSED -> refused.add(rating);
            }
        }
        return new CarriedOver(
                Ratings.builder()
                        .candidate(ratings.candidate())
                        .ratings(carried.build())
                        .build(),
                again.build(),
                refused.build());
    }

    private static CarryOver effect(Rating rating, RubricDiff diff) {
        Optional<Criterion> before = diff.before().find(rating.criterion());
        Optional<Criterion> after = diff.after().find(rating.criterion());
        if (before.isEmpty() || after.isEmpty()) {
            return CarryOver.REFUSED;
        }
        CarryOver general = diff.effect(rating.criterion());
        boolean holds = Ratings.problem(rating, diff.after(), after.get()).isEmpty()
                && meansTheSame(
                        rating.outcome(),
                        diff.before().scale(before.get()),
                        diff.after().scale(after.get()));
        return general == CarryOver.CARRIED_OVER && !holds ? CarryOver.NEEDS_RERATING : general;
    }

    private static boolean meansTheSame(Outcome outcome, Scale before, Scale after) {
        return !(outcome instanceof Outcome.GivenPoints)
                || before instanceof Scale.Points
                || worth(before).equals(worth(after));
    }

    private static List<?> worth(Scale scale) {
        return scale instanceof Scale.Checklist list
                ? list.points()
                : scale.levels().stream().map(level -> level.points()).toList();
    }
}
