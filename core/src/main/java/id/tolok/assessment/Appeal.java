package id.tolok.assessment;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a person asks for a decision to be looked at again, and what came of it (banding, form FR.AK.04).
 *
 * @param filed when the person asked
 * @param reason why, never blank
 * @param answer what came of it; empty while it is open
 */
public record Appeal(LocalDate filed, String reason, Optional<Answer> answer) implements Serializable {

    /** What comes of an appeal. */
    public enum Outcome implements Labelled {
        /** The decision falls, and the person is assessed again (banding diterima). */
        UPHELD("diterima", "upheld"),
        /** The decision stands (banding ditolak). */
        DISMISSED("ditolak", "dismissed");

        private final String indonesian;
        private final String english;

        Outcome(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /**
     * What was answered; it binds.
     *
     * @param date when
     * @param outcome what
     * @param reason why, never blank
     */
    public record Answer(LocalDate date, Outcome outcome, String reason) implements Serializable {

        /** Checks that the reason is not blank. */
        public Answer {
            new Problems().checkText(FieldPath.of("reason"), reason).throwIfAny();
        }
    }

    /** Checks reason and dates. */
    public Appeal {
        Problems problems = new Problems().checkText(FieldPath.of("reason"), reason);
        answer.ifPresent(given -> problems.check(
                !given.date().isBefore(filed),
                FieldPath.of("answer").field("date"),
                "must not be before the appeal of " + filed,
                given.date()));
        problems.throwIfAny();
    }

    /** Whether the decision that it is about falls. */
    public boolean isUpheld() {
        return answer.filter(given -> given.outcome() == Outcome.UPHELD).isPresent();
    }

    private Object writeReplace() {
        return new Serialized(filed, reason, answer.orElse(null));
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(
            LocalDate filed, String reason, @Nullable Answer answer) implements Serializable {
        private Object readResolve() {
            return new Appeal(filed, reason, Optional.ofNullable(answer));
        }
    }
}
