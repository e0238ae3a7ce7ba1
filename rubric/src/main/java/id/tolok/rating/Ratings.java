package id.tolok.rating;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All ratings of one candidate by one rubric; criteria without a rating are missing, not zero. */
@Value.Immutable
public abstract class Ratings {
    Ratings() {}

    /** Who is rated. */
    public abstract CandidateId candidate();

    /** The ratings, at most one for each criterion, assessor and attempt. */
    public abstract List<Rating> ratings();

    @Value.Lazy
    ImmutableListMultimap<CriterionId, Rating> byCriterion() {
        return Multimaps.index(ratings(), Rating::criterion);
    }

    /** The ratings of a criterion in the order given; empty if it is missing. */
    public List<Rating> of(CriterionId criterion) {
        return byCriterion().get(criterion);
    }

    /** What is wrong with these ratings by a rubric: unknown criteria, levels and points that the scale does not have. */
    public List<Problem> problemsBy(Rubric rubric) {
        Problems problems = new Problems();
        for (int i = 0; i < ratings().size(); i++) {
            check(ratings().get(i), rubric, FieldPath.of("ratings").index(i), problems);
        }
        return problems.toList();
    }

    /**
     * These ratings, if they fit a rubric.
     *
     * @throws id.tolok.problem.InvalidModelException with everything that {@link #problemsBy} finds
     */
    public Ratings checkedBy(Rubric rubric) {
        Problems problems = new Problems();
        problems.addAll(FieldPath.ROOT, problemsBy(rubric));
        problems.throwIfAny();
        return this;
    }

    private static void check(Rating rating, Rubric rubric, FieldPath path, Problems problems) {
        Optional<Criterion> criterion = rubric.find(rating.criterion());
        if (criterion.isEmpty()) {
            problems.add(Problem.of(
                    path.field("criterion"), "must be a criterion of the rubric " + rubric.id(), rating.criterion()));
            return;
        }
        problem(rating.outcome(), rubric.scale(criterion.get()), criterion.get().scale(), path.field("outcome"))
                .ifPresent(problems::add);
    }

    /**
     * What is wrong with an outcome on a scale, if anything.
     *
     * @param name what messages call the scale
     * @param path where the outcome stands
     */
    public static Optional<Problem> problem(Outcome outcome, Scale scale, String name, FieldPath path) {
        Problems problems = new Problems();
        if (outcome instanceof Outcome.AtLevel at) {
            problems.check(
                    scale.findLevel(at.level()).isPresent(),
                    path,
                    "must be a level of the scale " + name
                            + scale.levels().stream().map(Level::id).toList(),
                    at.level());
        } else if (outcome instanceof Outcome.GivenPoints given) {
            problems.check(
                    scale.allows(given.points()),
                    path,
                    "must be points that the scale " + name + " allows, from " + scale.lowest() + " to "
                            + scale.highest(),
                    given.points());
        } else if (outcome instanceof Outcome.Met met) {
            problems.check(
                    scale.levels().size() == 2,
                    path,
                    "must be a level or points, since the scale " + name + " does not have two levels",
                    met);
        }
        return problems.toList().stream().findFirst();
    }

    /**
     * The points of an outcome on a scale; empty for one that gives none.
     *
     * @throws IllegalArgumentException if the scale has no such level; {@link #problemsBy} tells before
     */
    public static Optional<Rational> points(Outcome outcome, Scale scale) {
        if (outcome instanceof Outcome.AtLevel at) {
            return Optional.of(scale.findLevel(at.level())
                    .orElseThrow(() -> new IllegalArgumentException("no level " + at.level() + " in the scale"))
                    .points());
        }
        if (outcome instanceof Outcome.Met met) {
            return Optional.of(met.met() ? scale.highest() : scale.lowest());
        }
        return outcome instanceof Outcome.GivenPoints given ? Optional.of(given.points()) : Optional.empty();
    }

    /**
     * These ratings and others of the same candidate, such as observation and portfolio.
     *
     * @throws id.tolok.problem.InvalidModelException if the others are of another candidate, or rate a criterion by an assessor at an
     *     attempt that these rate too
     */
    public Ratings plus(Ratings others) {
        new Problems()
                .check(
                        candidate().equals(others.candidate()),
                        FieldPath.of("candidate"),
                        "must be " + candidate(),
                        others.candidate())
                .throwIfAny();
        return builder().from(this).addAllRatings(others.ratings()).build();
    }

    @Value.Check
    void check() {
        record Key(CriterionId criterion, Object assessor, int attempt) {
            @Override
            public String toString() {
                return criterion + " by " + assessor + ", attempt " + attempt;
            }
        }
        new Problems()
                .checkDistinct(
                        FieldPath.of("ratings"),
                        ratings(),
                        "",
                        rating -> new Key(rating.criterion(), rating.assessor(), rating.attempt()))
                .throwIfAny();
    }

    /** Obtains the ratings of a candidate. */
    public static Ratings of(String candidate, List<Rating> ratings) {
        return builder().candidate(CandidateId.of(candidate)).ratings(ratings).build();
    }

    /** Starts ratings. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds ratings; the candidate is required. */
    public static final class Builder extends ImmutableRatings.Builder {
        Builder() {}
    }
}
