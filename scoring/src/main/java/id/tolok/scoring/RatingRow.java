package id.tolok.scoring;

import id.tolok.person.AssessorId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import java.util.Arrays;
import java.util.List;

/**
 * One candidate's ratings on their way into packed form, without making objects: for programs that have levels in arrays, and for
 * readers of large files.
 *
 * <pre>{@code
 * RatingRow row = scorer.newRow().orElseThrow();
 * int good = row.mark(0, Outcome.level("good")); // once
 * row.clear();
 * row.add(0, good); // the first assessor of the first criterion
 * scorer.score(row, line);
 * }</pre>
 *
 * <p>Each mark is what another assessor says at the only attempt, in the order of assessors. Made by {@link Scorer#newRow}, and filled
 * again and again. Not thread-safe.
 */
public final class RatingRow {

    private final Scorer scorer;
    private final List<CriterionPlan> plans;
    private final List<CellTable> tables;

    /** By what the next mark of each criterion counts in its cell; 0 once no other fits. */
    private final int[] places;

    final char[] cells;
    final long[] evidence;

    RatingRow(Scorer scorer, List<CriterionPlan> plans, List<CellTable> tables, int words) {
        this.scorer = scorer;
        this.plans = plans;
        this.tables = tables;
        this.places = new int[plans.size()];
        this.cells = new char[plans.size()];
        this.evidence = new long[words];
        clear();
    }

    Scorer scorer() {
        return scorer;
    }

    /** Forgets all marks: every criterion is missing again. */
    public void clear() {
        Arrays.fill(places, 1);
        Arrays.fill(cells, (char) 0);
    }

    /**
     * The mark that stands for what an assessor says of a criterion, to be asked for once and used often.
     *
     * @param criterion the place of the criterion in the rubric, from 0
     * @return above 0; 0 if the criterion's scale does not allow the outcome
     */
    public int mark(int criterion, Outcome outcome) {
        CriterionPlan plan = plans.get(criterion);
        Rating rating = Rating.builder()
                .criterion(plan.criterion().id())
                .assessor(AssessorId.of("-"))
                .outcome(outcome)
                .build();
        boolean fits =
                Ratings.of("-", List.of(rating)).problemsBy(scorer.rubric()).isEmpty();
        return fits ? tables.get(criterion).mark(scorer.policy(), plan, rating) : 0;
    }

    /**
     * Adds what another assessor says of a criterion.
     *
     * @param criterion the place of the criterion in the rubric, from 0
     * @param mark from {@link #mark}, above 0
     * @return false, with nothing added, if so many assessors have no packed form; then score the candidate by
     *     {@link Scorer#score(Ratings)}
     */
    public boolean add(int criterion, int mark) {
        int place = places[criterion];
        if (place == 0) {
            return false;
        }
        cells[criterion] += (char) (place * mark);
        places[criterion] = tables.get(criterion).nextPlace(place);
        return true;
    }

    /** The place of a criterion in the rubric, from 0; -1 if it has none of that name. */
    public int criterion(CriterionId id) {
        for (int c = 0; c < plans.size(); c++) {
            Criterion criterion = plans.get(c).criterion();
            if (criterion.id().equals(id)) {
                return c;
            }
        }
        return -1;
    }
}
