package id.tolok.rating;

import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.CriterionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One assessor's judgement of one criterion at one attempt. */
@Value.Immutable
public abstract class Rating {
    Rating() {}

    /** What is judged. */
    public abstract CriterionId criterion();

    /** Who judges. */
    public abstract AssessorId assessor();

    /** What the assessor says. */
    public abstract Outcome outcome();

    /** Which attempt of the candidate is judged, from 1. */
    @Value.Default
    public int attempt() {
        return 1;
    }

    /** The evidence on which the judgement rests, by its ids. */
    public abstract List<String> evidence();

    /** What the assessor adds in words. */
    public abstract Optional<String> comment();

    /** When the judgement was made. */
    public abstract Optional<Instant> time();

    @Value.Check
    void check() {
        new Problems()
                .check(attempt() >= 1, FieldPath.of("attempt"), "must be 1 or more", attempt())
                .throwIfAny();
    }

    /** Obtains a rating of a first attempt, without more. */
    public static Rating of(String criterion, String assessor, Outcome outcome) {
        return builder()
                .criterion(CriterionId.of(criterion))
                .assessor(AssessorId.of(assessor))
                .outcome(outcome)
                .build();
    }

    /** Starts a rating. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rating; criterion, assessor and outcome are required. */
    public static final class Builder extends ImmutableRating.Builder {
        Builder() {}
    }
}
