package id.tolok.scoring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import id.tolok.explanation.DecisionExplanation.Evidenced.Piece;
import id.tolok.explanation.Subject;
import id.tolok.rating.Rating;
import id.tolok.rubric.RubricChange;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** An input that is another for a later result than for an earlier one. */
public sealed interface Cause {

    /** What is another, as a phrase in Indonesian and English, such as <i>ukur: A1 kurang → A1 baik</i>. */
    LocalizedText words();

    /**
     * The ratings of a criterion.
     *
     * @param about the criterion
     * @param before what was said of it; empty if nothing was
     * @param after what is said of it
     */
    record Ratings(Subject about, List<Rating> before, List<Rating> after) implements Cause {
        /** Copies the ratings. */
        public Ratings {
            before = ImmutableList.copyOf(before);
            after = ImmutableList.copyOf(after);
        }

        @Override
        public LocalizedText words() {
            return LocalizedText.of(words(Language.INDONESIAN), words(Language.ENGLISH));
        }

        private String words(Language language) {
            return about.key() + ": " + told(before, language) + " → " + told(after, language);
        }

        private static String told(List<Rating> ratings, Language language) {
            return ratings.isEmpty()
                    ? LocalizedText.of("belum dinilai", "not rated").in(language)
                    : Joiner.on(", ").join(ratings.stream().map(Ratings::told).toList());
        }

        private static String told(Rating rating) {
            return rating.assessor() + (rating.attempt() > 1 ? " #" + rating.attempt() : "") + " " + rating.outcome();
        }
    }

    /**
     * A piece of evidence: added, taken away, judged otherwise, or speaking to something else.
     *
     * @param id its name
     * @param before how it was judged; empty if it was not there
     * @param after how it is judged; empty if it is not there any more
     */
    record Evidence(String id, Optional<Piece> before, Optional<Piece> after) implements Cause {
        @Override
        public LocalizedText words() {
            return LocalizedText.of(
                    words("bukti ", "tidak ada", Language.INDONESIAN), words("evidence ", "none", Language.ENGLISH));
        }

        private String words(String evidence, String none, Language language) {
            return evidence + id + ": " + told(before, none, language) + " → " + told(after, none, language);
        }

        private static String told(Optional<Piece> piece, String none, Language language) {
            return piece.map(judged -> judged.because().in(language)).orElse(none);
        }
    }

    /**
     * Something in the rubric.
     *
     * @param change what
     */
    record Rubric(RubricChange change) implements Cause {
        @Override
        public LocalizedText words() {
            return change.words();
        }
    }

    /**
     * A part of the policy, or the policy itself where only its settings are others.
     *
     * @param name what it does, such as {@code criteria} or {@code unit.0}; {@code policy} for the policy itself
     * @param before its name and version; empty if it had no such part
     * @param after its name and version; empty if it has no such part any more
     */
    record Policy(String name, Optional<Transcript.Part> before, Optional<Transcript.Part> after) implements Cause {
        @Override
        public LocalizedText words() {
            return before.equals(after)
                    ? LocalizedText.of(
                            name + ": " + told(after, "tidak ada") + ", pengaturan lain",
                            name + ": " + told(after, "none") + ", other settings")
                    : LocalizedText.of(
                            name + ": " + told(before, "tidak ada") + " → " + told(after, "tidak ada"),
                            name + ": " + told(before, "none") + " → " + told(after, "none"));
        }

        private static String told(Optional<Transcript.Part> part, String none) {
            return part.map(is -> is.id() + " " + is.version()).orElse(none);
        }
    }
}
