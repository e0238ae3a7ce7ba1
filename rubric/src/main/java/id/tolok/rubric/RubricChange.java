package id.tolok.rubric;

import id.tolok.text.LocalizedText;
import java.util.Optional;

/**
 * One difference between two versions of a rubric.
 *
 * @param criterion the criterion that differs; empty if the rubric as a whole does
 * @param words the difference as a sentence, in Indonesian and English
 * @param effect what it does to ratings of the criterion, or of all criteria
 */
public record RubricChange(Optional<CriterionId> criterion, LocalizedText words, CarryOver effect) {

    static RubricChange ofRubric(LocalizedText words) {
        return new RubricChange(Optional.empty(), words, CarryOver.CARRIED_OVER);
    }

    static RubricChange of(Criterion criterion, LocalizedText words, CarryOver effect) {
        return new RubricChange(Optional.of(criterion.id()), words, effect);
    }

    /** The sentence in Indonesian. */
    @Override
    public String toString() {
        return words.toString();
    }
}
