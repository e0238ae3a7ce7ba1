package id.tolok.score;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * What follows a criterion that was not rated, in scores that contain it and in decisions on it.
 *
 * @param effect what follows
 * @param score what it counts as, from 0 to 1; 0 where it does not count
 */
public record Treatment(Effect effect, Score score) implements Labelled, Serializable {

    /** The kinds of treatment. */
    public enum Effect implements Labelled {
        /** No score for anything that contains it, and no decision on it. */
        REFUSED("tanpa nilai sampai dinilai", "no score until rated"),
        /** Left out of scores, the weights of the others being renormalized; no decision on it. */
        LEFT_OUT("tidak diperhitungkan", "left out"),
        /** Counts as a score where many become one, but is judged as not reached. */
        COUNTED("dihitung", "counts as"),
        /** Left out of scores, but judged as not reached; and so is a score of which it would be a part. */
        FAILED("dianggap belum tercapai", "judged as not reached");

        private final String indonesian;
        private final String english;

        Effect(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** See {@link Effect#REFUSED}. */
    public static final Treatment REFUSED = new Treatment(Effect.REFUSED, Score.ZERO);

    /** See {@link Effect#LEFT_OUT}. */
    public static final Treatment LEFT_OUT = new Treatment(Effect.LEFT_OUT, Score.ZERO);

    /** See {@link Effect#FAILED}. */
    public static final Treatment FAILED = new Treatment(Effect.FAILED, Score.ZERO);

    /** Checks the score. */
    public Treatment {
        FieldPath path = FieldPath.of("score");
        new Problems()
                .check(score.isAtLeast(Score.ZERO) && Score.FULL.isAtLeast(score), path, "must be from 0 to 1", score)
                .check(
                        effect == Effect.COUNTED || score.equals(Score.ZERO),
                        path,
                        "must be 0 where it does not count",
                        score)
                .throwIfAny();
    }

    /**
     * See {@link Effect#COUNTED}.
     *
     * @throws id.tolok.problem.InvalidModelException if the score is not from 0 to 1
     */
    public static Treatment countedAs(Score score) {
        return new Treatment(Effect.COUNTED, score);
    }

    /** Whether it counts as a score. */
    public boolean isCounted() {
        return effect == Effect.COUNTED;
    }

    /** Whether it is judged as not reached; otherwise it is not concluded. */
    public boolean isFailure() {
        return effect == Effect.COUNTED || effect == Effect.FAILED;
    }

    @Override
    public LocalizedText label() {
        return isCounted()
                ? LocalizedText.of(Effect.COUNTED.indonesian + " " + score, Effect.COUNTED.english + " " + score)
                : effect.label();
    }
}
