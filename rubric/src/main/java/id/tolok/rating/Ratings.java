package id.tolok.rating;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.RubricDiff;
import id.tolok.rubric.Scale;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All ratings of one candidate by one rubric; criteria without a rating are missing, not zero. */
@Value.Immutable
public abstract class Ratings implements Serializable {
    Ratings() {}

    /** Who is rated. */
    public abstract CandidateId candidate();

    /** The ratings, drafts among them, at most one for each criterion, assessor and attempt. */
    public abstract List<Rating> ratings();

    @Value.Lazy
    ImmutableListMultimap<CriterionId, Rating> byCriterion() {
        return Multimaps.index(ratings().stream().filter(Rating::isFinal).toList(), Rating::criterion);
    }

    /** The final ratings of a criterion in the order given; empty if it is missing. Drafts count for nothing. */
    public List<Rating> of(CriterionId criterion) {
        return byCriterion().get(criterion);
    }

    /**
     * What is wrong with these ratings by a rubric: unknown criteria; levels, points and items that the scale does not have; and
     * <i>not applicable</i> where the criterion applies to everybody.
     */
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
        problem(rating, rubric, criterion.get())
                .ifPresent(problem -> problems.add(problem.within(path.field("outcome"))));
    }

    /** What is wrong with the outcome of a rating of a criterion. */
    static Optional<Problem> problem(Rating rating, Rubric rubric, Criterion criterion) {
        if (criterion.alwaysApplies() && rating.outcome() instanceof Outcome.NotApplicable) {
            return Optional.of(Problem.of(
                    FieldPath.ROOT, "must be a judgement, since the criterion applies to everybody", rating.outcome()));
        }
        return rating.outcome().problemOn(rubric.scale(criterion), FieldPath.ROOT);
    }

    /** The points of an outcome on a scale: {@link Outcome#pointsOn}. */
    public static Optional<Rational> points(Outcome outcome, Scale scale) {
        return outcome.pointsOn(scale);
    }

    /**
     * What of these ratings holds by the second rubric of a comparison, if they were given by the first.
     *
     * <p>A rating holds if the changes of its criterion let it, and its outcome can be said and means the same on the new scale: points
     * given on a scale of levels or a checklist hold only if that is worth the same points as before.
     */
    public CarriedOver carriedOver(RubricDiff diff) {
        return CarriedOver.of(this, diff);
    }

    /** What is not there yet, whoever assesses. */
    public Missing missing(Rubric rubric) {
        return missing(rubric, List.of(), List.of());
    }

    /**
     * What is not there yet.
     *
     * @param assessors those who are expected to rate every criterion that counts
     * @param evidence the evidence that was handed in, by its ids
     */
    public Missing missing(Rubric rubric, Collection<AssessorId> assessors, Collection<String> evidence) {
        return Missing.of(this, rubric, assessors, evidence);
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
