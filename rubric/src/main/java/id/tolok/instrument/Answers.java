package id.tolok.instrument;

import com.google.common.collect.ImmutableMap;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rating.Outcome;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What one participant answered to an instrument, as it stands on the answer sheet. */
@Value.Immutable
public abstract class Answers implements Serializable {
    Answers() {}

    /** Who answered. */
    public abstract CandidateId candidate();

    /** The form that the participant had; empty for the instrument as it stands. */
    public abstract Optional<String> form();

    /** The answers by item, none blank; items without an answer were left out. */
    public abstract Map<ItemId, String> given();

    /** What an assessor says of the essays, by item. */
    public abstract Map<ItemId, Outcome> marks();

    /** When the answers were handed in. */
    public abstract Optional<Instant> time();

    @Value.Check
    void check() {
        Problems problems = new Problems();
        given().forEach((item, answer) ->
                problems.checkText(FieldPath.of("given").key(item.text()), answer));
        problems.throwIfAny();
    }

    /** Obtains answers by the names of items; blank ones count as left out. */
    public static Answers of(String candidate, Map<String, String> given) {
        ImmutableMap.Builder<ItemId, String> answers = ImmutableMap.builder();
        given.forEach((item, answer) -> {
            if (!answer.isBlank()) {
                answers.put(ItemId.of(item), answer);
            }
        });
        return builder()
                .candidate(CandidateId.of(candidate))
                .given(answers.buildOrThrow())
                .build();
    }

    /** Starts answers. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts answers from a copy of these. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds answers; the candidate is required. */
    public static final class Builder extends ImmutableAnswers.Builder {
        Builder() {}

        @Override
        public Answers build() {
            return Problems.withDistinctKeys(super::build);
        }
    }
}
