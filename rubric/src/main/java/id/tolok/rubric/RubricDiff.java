package id.tolok.rubric;

import com.google.common.collect.ImmutableList;
import id.tolok.text.Language;
import java.util.List;

/**
 * How a version of a rubric differs from another, in words, and what that does to ratings that were given by the first.
 *
 * <p>Nothing is re-scored by itself: {@link id.tolok.rating.Ratings#carriedOver} takes what can be taken over, and names what must
 * be rated again. The rule: wording, weights, headings, points of levels and what is required change no rating; a criterion that
 * assesses something else, is assessed by another method or has other levels, other ends or other items needs one; a criterion that
 * is gone takes its ratings with it.
 *
 * @param before the first
 * @param after the second
 * @param changes the differences: of the rubric as a whole, then criterion by criterion
 */
public record RubricDiff(Rubric before, Rubric after, List<RubricChange> changes) {

    /** Copies the changes. */
    public RubricDiff {
        changes = ImmutableList.copyOf(changes);
    }

    /** Compares two versions. */
    public static RubricDiff between(Rubric before, Rubric after) {
        return new RubricDiff(before, after, new RubricComparison(before, after).changes());
    }

    /** Whether the two are equal. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether scores or decisions may differ: whether the structure hashes do. */
    public boolean changesScores() {
        return !before.structureHash().equals(after.structureHash());
    }

    /** What becomes of ratings of a criterion: the gravest effect of its changes. */
    public CarryOver effect(CriterionId criterion) {
        return changes.stream()
                .filter(change -> change.criterion().filter(criterion::equals).isPresent())
                .map(RubricChange::effect)
                .reduce(CarryOver.CARRIED_OVER, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** The changes as lines of text, each with its effect where ratings do not simply hold. */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder();
        for (RubricChange change : changes) {
            text.append("- ").append(change.words().in(language));
            if (change.effect() != CarryOver.CARRIED_OVER) {
                text.append(" [").append(change.effect().label(language)).append(']');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
