package id.tolok.explanation;

import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.number.Rational;
import id.tolok.score.Aggregation;
import id.tolok.score.Mean;
import id.tolok.score.Origin;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import java.util.ArrayList;
import java.util.List;

/** Scores that become one, taken up one after the other; kept in a list, or summed at once. */
abstract class Tally {

    private final int size;
    private boolean isRefused;
    private boolean isIncomplete;
    private boolean isRated;
    private boolean isModerated;
    private boolean isMissing;
    private boolean isApplicable;

    /** Starts with nothing of so many. */
    Tally(int size) {
        this.size = size;
    }

    /** Keeps a score that counts. */
    abstract void count(Rational weight, Score score, Origin origin);

    /** Whether no score counts so far. */
    abstract boolean isEmpty();

    /** What the scores that count come to. */
    abstract Standing combined();

    /** Takes up the next one: see {@link Combined.Input}. */
    void add(Rational weight, Combined.Value part, Origin origin, Treatment onMissing) {
        isIncomplete |= part.isIncomplete();
        isRated |= part.isRated();
        if (part.standing() instanceof Standing.Scored scored) {
            count(weight, scored.value(), origin);
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
            count(weight, scored.value(), origin);
        } else {
            isMissing |= own.isMissing();
        }
    }

    /** Where something stands as it counts among others. */
    static Standing counted(Standing own, Treatment onMissing) {
        return own.isMissing() && onMissing.isCounted() ? Standing.at(onMissing.score()) : own;
    }

    /** What all together come to. */
    Combined.Value value() {
        return new Combined.Value(
                isModerated ? Standing.none(Standing.Reason.NEEDS_MODERATION) : standing(), isIncomplete, isRated);
    }

    private Standing standing() {
        if (isRefused) {
            return Standing.none(Standing.Reason.MISSING);
        }
        Standing result = combined();
        return result instanceof Standing.Scored || (!isEmpty() && !result.isNone(Standing.Reason.NOTHING_COUNTS))
                ? result
                : Standing.none(whyNone());
    }

    private Standing.Reason whyNone() {
        if (isMissing) {
            return Standing.Reason.MISSING;
        }
        return size > 0 && !isApplicable ? Standing.Reason.NOT_APPLICABLE : Standing.Reason.NOTHING_COUNTS;
    }

    /** Scores that become one by any rule. */
    static final class Listed extends Tally {
        private final Aggregation rule;
        private final List<Weighted> weighted;

        Listed(Aggregation rule, int size) {
            super(size);
            this.rule = rule;
            this.weighted = new ArrayList<>(size);
        }

        @Override
        void count(Rational weight, Score score, Origin origin) {
            weighted.add(new Weighted(weight, score, origin));
        }

        @Override
        boolean isEmpty() {
            return weighted.isEmpty();
        }

        @Override
        Standing combined() {
            return rule.combine(weighted);
        }
    }

    /** Scores that become their weighted mean, which needs no list as long as all of them are fractions. */
    static final class Summed extends Tally {
        private final Mean mean = new Mean();
        private boolean isEmpty = true;
        private boolean hasRoot;

        Summed(int size) {
            super(size);
        }

        @Override
        void count(Rational weight, Score score, Origin origin) {
            isEmpty = false;
            if (score.isRational()) {
                mean.add(weight, score);
            } else {
                hasRoot = true;
            }
        }

        @Override
        boolean isEmpty() {
            return isEmpty;
        }

        @Override
        Standing combined() {
            return mean.standing();
        }

        /** Whether a score is no fraction, so that the sum is not what they come to. */
        boolean hasRoot() {
            return hasRoot;
        }
    }
}
