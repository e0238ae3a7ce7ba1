package id.tolok.rating;

import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.CriterionId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One assessor's judgement of one criterion at one attempt. */
@Value.Immutable
public abstract class Rating implements Serializable {
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

    /** Whether the assessor stands by it; final unless stated. */
    @Value.Default
    public RatingState state() {
        return RatingState.FINAL;
    }

    /** What it said before, from the first to the last correction. */
    public abstract List<Correction> corrections();

    /** Whether the assessor stands by it. */
    public boolean isFinal() {
        return state() == RatingState.FINAL;
    }

    /**
     * A copy that says something else, and keeps what it said before, with who changed it, when and why.
     *
     * @throws id.tolok.problem.InvalidModelException if this is a draft, which is changed without trace, if the reason is blank, or
     *     if an earlier correction is later than this one
     */
    public Rating corrected(Outcome outcome, AssessorId by, Instant at, String reason) {
        return builder()
                .from(this)
                .outcome(outcome)
                .addCorrections(new Correction(outcome(), by, at, reason))
                .build();
    }

    /** A copy by which the assessor stands. */
    public Rating finished() {
        return builder().from(this).state(RatingState.FINAL).build();
    }

    @Value.Check
    void check() {
        Problems problems = new Problems()
                .check(attempt() >= 1, FieldPath.of("attempt"), "must be 1 or more", attempt())
                .check(
                        isFinal() || corrections().isEmpty(),
                        FieldPath.of("corrections"),
                        "must be empty, since the rating is a draft");
        for (int i = 1; i < corrections().size(); i++) {
            problems.check(
                    !corrections().get(i).at().isBefore(corrections().get(i - 1).at()),
                    FieldPath.of("corrections").index(i).field("at"),
                    "must not be before the correction before it",
                    corrections().get(i).at());
        }
        problems.throwIfAny();
    }

    /** Obtains a rating of a first attempt, without more. */
    public static Rating of(String criterion, String assessor, Outcome outcome) {
        return builder()
                .criterion(CriterionId.of(criterion))
                .assessor(AssessorId.of(assessor))
                .outcome(outcome)
                .build();
    }

    /** Starts a rating from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
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
