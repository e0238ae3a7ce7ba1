package id.tolok.explanation;

import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.number.Rational;
import id.tolok.score.Aggregation;
import id.tolok.score.Origin;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import java.util.ArrayList;
import java.util.List;

/** Scores that become one, taken up one after the other. */
final class Tally {

    private final int size;
    private final List<Weighted> weighted;
    private boolean isRefused;
    private boolean isIncomplete;
    private boolean isRated;
    private boolean isModerated;
    private boolean isMissing;
    private boolean isApplicable;

    /** Starts with nothing of so many. */
    Tally(int size) {
        this.size = size;
        this.weighted = new ArrayList<>(size);
    }

    /** Takes up the next one: see {@link Combined.Input}. */
    void add(Rational weight, ScoreExplanation part, Origin origin, Treatment onMissing) {
        isIncomplete |= part.isIncomplete();
        isRated |= part.isRated();
        if (part.standing() instanceof Standing.Scored scored) {
            weighted.add(new Weighted(weight, scored.value(), origin));
            isApplicable = true;
        } else {
            addUnscored(weight, part.standing(), origin, onMissing);
        }
    }

    private void addUnscored(Rational weight, Standing own, Origin origin, Treatment onMissing) {
        isIncomplete |= own.isMissing() && onMissing.equals(Treatment.FAILED);
        isRefused |= own.isMissing() && onMissing.equals(Treatment.REFUSED);
        isModerated |= own.isNone(Standing.Reason.NEEDS_MODERATION);
        isApplicable |= !own.isNone(Standing.Reason.NOT_APPLICABLE);
        Standing counted = counted(own, onMissing);
        if (counted instanceof Standing.Scored scored) {
            weighted.add(new Weighted(weight, scored.value(), origin));
        } else {
            isMissing |= own.isMissing();
        }
    }

    /** Where something stands as it counts among others. */
    static Standing counted(Standing own, Treatment onMissing) {
        return own.isMissing() && onMissing.isCounted() ? Standing.at(onMissing.score()) : own;
    }

    /** What all together come to by a rule. */
    Combined.Value value(Aggregation rule) {
        return new Combined.Value(
                isModerated ? Standing.none(Standing.Reason.NEEDS_MODERATION) : standing(rule), isIncomplete, isRated);
    }

    private Standing standing(Aggregation rule) {
        if (isRefused) {
            return Standing.none(Standing.Reason.MISSING);
        }
        Standing result = rule.combine(weighted);
        return result instanceof Standing.Scored
                        || (!weighted.isEmpty() && !result.isNone(Standing.Reason.NOTHING_COUNTS))
                ? result
                : Standing.none(whyNone());
    }

    private Standing.Reason whyNone() {
        if (isMissing) {
            return Standing.Reason.MISSING;
        }
        return size > 0 && !isApplicable ? Standing.Reason.NOT_APPLICABLE : Standing.Reason.NOTHING_COUNTS;
    }
}
