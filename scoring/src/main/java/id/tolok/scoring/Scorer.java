package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import id.tolok.explanation.DecisionExplanation.Evidenced;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Rubric;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;

/**
 * A policy compiled for a rubric: checked once, then applied to any number of candidates.
 *
 * <p>Immutable and thread-safe.
 */
public final class Scorer {

    private final ScoringPolicy policy;
    private final Rubric rubric;
    private final List<UnitPlan> units;

    private Scorer(ScoringPolicy policy, Rubric rubric, List<UnitPlan> units) {
        this.policy = policy;
        this.rubric = rubric;
        this.units = units;
    }

    static Scorer of(ScoringPolicy policy, Rubric rubric, List<UnitOfCompetency> units) {
        return new Scorer(policy, rubric, ImmutableList.copyOf(UnitPlans.of(rubric, units)));
    }

    /** The policy. */
    public ScoringPolicy policy() {
        return policy;
    }

    /** The rubric. */
    public Rubric rubric() {
        return rubric;
    }

    /**
     * Scores a candidate without evidence.
     *
     * @throws id.tolok.problem.InvalidModelException if the ratings do not fit the rubric
     */
    public Result score(Ratings ratings) {
        return score(ratings, ImmutableListMultimap.of());
    }

    private Result score(Ratings ratings, ListMultimap<StandardRef, Evidenced.Piece> pieces) {
        return new Result(
                ratings.candidate(), new CandidateCase(policy, rubric, ratings.checkedBy(rubric), pieces), units);
    }
}
