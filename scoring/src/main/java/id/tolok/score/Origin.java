package id.tolok.score;

import id.tolok.person.AssessorId;
import id.tolok.rubric.Scale;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a score comes from, as far as it matters to a rule: who gave it, at which attempt, when, and on what scale.
 *
 * <p>Rules that need none of this, such as means, ignore it.
 */
@Value.Immutable
public abstract class Origin implements Serializable {
    Origin() {}

    /** Nothing is known. */
    public static final Origin UNKNOWN = builder().build();

    /** Who gave it, if one assessor did. */
    public abstract Optional<AssessorId> assessor();

    /** The number of the attempt, from 1. */
    @Value.Default
    public int attempt() {
        return 1;
    }

    /** When it was given, if that is known. */
    public abstract Optional<Instant> time();

    /** What the assessor added in words, if anything. */
    public abstract Optional<String> comment();

    /** The scale on which it was given, if one criterion was rated. */
    public abstract Optional<Scale> scale();

    /** The score that the criterion requires, if one criterion was rated. */
    public abstract Optional<Score> required();

    /** Whether the criterion must be met whatever the others are. */
    @Value.Default
    public boolean critical() {
        return false;
    }

    /** The group to which it belongs, such as an element of the standard; empty if it belongs to none. */
    public abstract Optional<String> group();

    /** Whether it can only help: it adds to the others without being needed for full marks. */
    @Value.Default
    public boolean extraCredit() {
        return false;
    }

    /** Starts an origin of which nothing is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts an origin from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an origin; nothing is required. */
    public static final class Builder extends ImmutableOrigin.Builder {
        Builder() {}
    }
}
