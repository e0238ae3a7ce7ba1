package id.tolok.score;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.Optional;

/** Where a criterion, a domain or a whole stands: at a score, or at none, for a reason. */
public sealed interface Standing extends Serializable {

    /** Why there is no score. */
    enum Reason implements Labelled {
        /** Nobody rated it. */
        MISSING("belum dinilai", "not rated"),
        /** It does not apply to this candidate, as an assessor stated with a reason; or it is optional and nobody rated it. */
        NOT_APPLICABLE("tidak berlaku", "not applicable"),
        /** There is nothing that counts: no part, or only parts of weight 0. */
        NOTHING_COUNTS("tidak ada yang diperhitungkan", "nothing counts"),
        /** Its assessors differ by more than they may, and none of them settles it (moderasi). */
        NEEDS_MODERATION("perlu moderasi asesor", "assessors must agree"),
        /** It was not reached as often as the rule asks. */
        NOT_OFTEN_ENOUGH("belum cukup sering tercapai", "not reached often enough");

        private final String indonesian;
        private final String english;

        /** Whether a score can still come, so that the rule for missing ratings applies. */
        public boolean isMissing() {
            return this == MISSING || this == NOT_OFTEN_ENOUGH;
        }

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Obtains a standing at a score. */
    static Standing at(Score score) {
        return new Scored(score);
    }

    /** Obtains a standing without score. */
    static Standing none(Reason reason) {
        return new Unscored(reason);
    }

    /** The score, if there is one. */
    Optional<Score> score();

    /** Whether there is no score yet, so that the rule for missing ratings applies. */
    default boolean isMissing() {
        return this instanceof Unscored none && none.reason().isMissing();
    }

    /** Whether there is no score for this reason. */
    default boolean isNone(Reason reason) {
        return this instanceof Unscored none && none.reason() == reason;
    }

    /**
     * At a score.
     *
     * @param value the score
     */
    record Scored(Score value) implements Standing {
        @Override
        public Optional<Score> score() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * At none.
     *
     * @param reason why
     */
    record Unscored(Reason reason) implements Standing {
        @Override
        public Optional<Score> score() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return reason.label().toString();
        }
    }
}
