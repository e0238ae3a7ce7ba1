package id.tolok.explanation;

import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Scale;
import id.tolok.score.Aggregation;
import id.tolok.score.Origin;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why something stands at its score, or at none. */
public sealed interface ScoreExplanation extends Explanation {

    /** The value, computed from the parts. */
    Standing standing();

    @Override
    List<ScoreExplanation> parts();

    /**
     * Whether something in it was not rated, under a rule by which that is judged as not reached although scores leave it out. Such
     * a score is shown, but passes no cut.
     */
    default boolean isIncomplete() {
        return false;
    }

    /** Whether it has a score to which at least one rating led, and not only rules for missing ones. */
    default boolean isRated() {
        return parts().stream().anyMatch(ScoreExplanation::isRated);
    }

    /**
     * One rating.
     *
     * @param about the criterion
     * @param rating what an assessor said
     * @param scale the scale on which it is a share
     */
    record Rated(Subject about, Rating rating, Scale scale) implements ScoreExplanation {
        @Override
        public Standing standing() {
            if (rating.outcome() instanceof Outcome.NotApplicable) {
                return Standing.none(Standing.Reason.NOT_APPLICABLE);
            }
            return Ratings.points(rating.outcome(), scale)
                    .map(points -> Standing.at(Score.of(scale.share(points))))
                    .orElseGet(() -> Standing.none(Standing.Reason.MISSING));
        }

        @Override
        public boolean isRated() {
            return standing().score().isPresent();
        }

        @Override
        public List<ScoreExplanation> parts() {
            return List.of();
        }
    }

    /**
     * No rating.
     *
     * @param about the criterion that nobody rated
     * @param optional whether that is as good as not applicable, since the criterion is optional
     */
    record Unrated(Subject about, boolean optional) implements ScoreExplanation {

        /** No rating of a criterion that counts. */
        public Unrated(Subject about) {
            this(about, false);
        }

        @Override
        public Standing standing() {
            return Standing.none(optional ? Standing.Reason.NOT_APPLICABLE : Standing.Reason.MISSING);
        }

        @Override
        public List<ScoreExplanation> parts() {
            return List.of();
        }
    }

    /**
     * Many scores that became one; none, as long as the assessors of one of them must agree.
     *
     * <p>It computes its value when first asked and keeps it, since the decisions above it ask again and again.
     */
    final class Combined implements ScoreExplanation {

        private final Subject about;
        private final Aggregation rule;
        private final List<Input> inputs;

        /** Kept without a lock: threads that ask at once compute equal values, which are immutable. */
        private @Nullable Standing standing;

        /**
         * Obtains a score of many.
         *
         * @param about what they became
         * @param rule how
         * @param inputs the scores with their weights, in order
         */
        public Combined(Subject about, Aggregation rule, List<Input> inputs) {
            this.about = about;
            this.rule = rule;
            this.inputs = ImmutableList.copyOf(inputs);
        }

        @Override
        public Subject about() {
            return about;
        }

        /** How they became one. */
        public Aggregation rule() {
            return rule;
        }

        /** The scores with their weights, in order. */
        public List<Input> inputs() {
            return inputs;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Combined other
                    && about.equals(other.about)
                    && rule.equals(other.rule)
                    && inputs.equals(other.inputs);
        }

        @Override
        public int hashCode() {
            return Objects.hash(about, rule, inputs);
        }

        @Override
        public String toString() {
            return "Combined[about=" + about + ", rule=" + rule + ", inputs=" + inputs + "]";
        }

        /**
         * One of many.
         *
         * @param weight how much it counts among the others, as stated
         * @param part its own explanation
         * @param origin where it comes from
         * @param onMissing what follows if it is missing
         */
        public record Input(Rational weight, ScoreExplanation part, Origin origin, Treatment onMissing) {

            /** One that is left out if it is missing. */
            public Input(Rational weight, ScoreExplanation part, Origin origin) {
                this(weight, part, origin, Treatment.LEFT_OUT);
            }

            /** Where it stands, as it counts among the others. */
            Standing counted() {
                Standing own = part.standing();
                return own.isMissing() && onMissing.isCounted() ? Standing.at(onMissing.score()) : own;
            }

            /** Whether it is missing, and this follows. */
            boolean isMissing(Treatment treatment) {
                return part.standing().isMissing() && onMissing.equals(treatment);
            }
        }

        /** What became of an input. */
        public enum Use {
            /** It counts. */
            USED,
            /** It has a score, but its stated weight is 0. */
            ZERO_WEIGHT,
            /** It has a score, but the rule gives it no weight. */
            DROPPED,
            /** It has a score, but somebody decided otherwise, such as the lead assessor. */
            OVERRIDDEN,
            /** It has no score since nobody rated it. */
            MISSING,
            /** It was not rated and counts as a score, such as 0. */
            MISSING_COUNTED,
            /** It does not apply. */
            NOT_APPLICABLE,
            /** Nothing in it counts. */
            LEFT_OUT
        }

        /**
         * An input as the rule used it.
         *
         * @param use what became of it
         * @param effectiveWeight how much of it went into the result
         * @param contribution effective weight × score; contributions add up to the result. 0 where the rule is not
         *     {@linkplain Aggregation#isAdditive additive}
         */
        public record Contribution(Use use, Rational effectiveWeight, Rational contribution) {}

        @Override
        public Standing standing() {
            Standing known = standing;
            if (known == null) {
                known = combined();
                standing = known;
            }
            return known;
        }

        private Standing combined() {
            List<Standing> standings = new ArrayList<>(inputs.size());
            for (Input input : inputs) {
                standings.add(input.counted());
            }
            if (standings.contains(Standing.none(Standing.Reason.NEEDS_MODERATION))) {
                return Standing.none(Standing.Reason.NEEDS_MODERATION);
            }
            if (isRefused()) {
                return Standing.none(Standing.Reason.MISSING);
            }
            List<Weighted> weighted = weighted(standings);
            Standing result = rule.combine(weighted);
            return result.score().isPresent() || (!weighted.isEmpty() && !result.isNone(Standing.Reason.NOTHING_COUNTS))
                    ? result
                    : Standing.none(whyNone(standings));
        }

        /** What each input contributes, in order; all zero where there is no result. */
        public List<Contribution> contributions() {
            List<Standing> standings = inputs.stream().map(Input::counted).toList();
            boolean none = standing().score().isEmpty();
            List<Weighted> weighted = weighted(standings);
            List<Rational> effective = none ? List.of() : rule.effectiveWeights(weighted);
            boolean overridden = !none && rule.isOverriding(weighted);
            List<Contribution> contributions = new ArrayList<>();
            int next = 0;
            for (int i = 0; i < inputs.size(); i++) {
                Optional<Score> score = standings.get(i).score();
                Rational weight = none || score.isEmpty() ? Rational.ZERO : effective.get(next++);
                contributions.add(
                        new Contribution(use(inputs.get(i), weight, overridden), weight, contribution(weight, score)));
            }
            return List.copyOf(contributions);
        }

        private Rational contribution(Rational weight, Optional<Score> score) {
            return weight.isZero() || !rule.isAdditive()
                    ? Rational.ZERO
                    : score.filter(Score::isRational)
                            .map(s -> weight.times(s.share()))
                            .orElse(Rational.ZERO);
        }

        @Override
        public boolean isIncomplete() {
            for (Input input : inputs) {
                if (input.isMissing(Treatment.FAILED) || input.part().isIncomplete()) {
                    return true;
                }
            }
            return false;
        }

        private boolean isRefused() {
            for (Input input : inputs) {
                if (input.isMissing(Treatment.REFUSED)) {
                    return true;
                }
            }
            return false;
        }

        /** What follows for a whole of which this is a part, if this has no score since something in it is missing. */
        public Treatment carried() {
            return isRefused() ? Treatment.REFUSED : isIncomplete() ? Treatment.FAILED : Treatment.LEFT_OUT;
        }

        private static Use use(Input input, Rational weight, boolean overridden) {
            Standing own = input.part().standing();
            if (own.score().isPresent()) {
                return weight.signum() > 0
                        ? Use.USED
                        : input.weight().isZero() ? Use.ZERO_WEIGHT : overridden ? Use.OVERRIDDEN : Use.DROPPED;
            }
            if (!own.isMissing()) {
                return own.isNone(Standing.Reason.NOT_APPLICABLE) ? Use.NOT_APPLICABLE : Use.LEFT_OUT;
            }
            return input.onMissing().isCounted() ? Use.MISSING_COUNTED : Use.MISSING;
        }

        private List<Weighted> weighted(List<Standing> standings) {
            List<Weighted> weighted = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                Input input = inputs.get(i);
                standings
                        .get(i)
                        .score()
                        .ifPresent(score -> weighted.add(new Weighted(input.weight(), score, input.origin())));
            }
            return weighted;
        }

        private static Standing.Reason whyNone(List<Standing> standings) {
            if (standings.stream().anyMatch(Standing::isMissing)) {
                return Standing.Reason.MISSING;
            }
            return !standings.isEmpty() && standings.stream().allMatch(s -> s.isNone(Standing.Reason.NOT_APPLICABLE))
                    ? Standing.Reason.NOT_APPLICABLE
                    : Standing.Reason.NOTHING_COUNTS;
        }

        @Override
        public List<ScoreExplanation> parts() {
            return inputs.stream().map(Input::part).toList();
        }
    }

    /**
     * A score that the policy rounds before it decides.
     *
     * @param rounding how
     * @param part the score before
     */
    record Rounded(Rounding rounding, ScoreExplanation part) implements ScoreExplanation {
        @Override
        public Subject about() {
            return part.about();
        }

        @Override
        public Standing standing() {
            return part.standing()
                    .score()
                    .map(score -> Standing.at(rounding.round(score)))
                    .orElseGet(part::standing);
        }

        @Override
        public boolean isIncomplete() {
            return part.isIncomplete();
        }

        @Override
        public List<ScoreExplanation> parts() {
            return List.of(part);
        }
    }

    /**
     * What a user's own rule states, where no other node can express it.
     *
     * @param about what it is about
     * @param rule the rule's name
     * @param standing what the rule says
     * @param because why, in words
     * @param parts what the rule looked at
     */
    record Stated(Subject about, String rule, Standing standing, LocalizedText because, List<ScoreExplanation> parts)
            implements ScoreExplanation {
        /** Copies the parts. */
        public Stated {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public boolean isRated() {
            return standing.score().isPresent();
        }
    }
}
