package id.tolok.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Rating;
import id.tolok.rubric.Scale;
import id.tolok.score.Aggregation;
import id.tolok.score.Origin;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
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

    /** One rating. It keeps where it stands once that was asked for. */
    final class Rated implements ScoreExplanation {

        private final Subject about;
        private final Rating rating;
        private final Scale scale;

        /** Kept without a lock: threads that ask at once compute equal values, which are immutable. */
        private @Nullable Standing standing;

        /**
         * Obtains a rating.
         *
         * @param about the criterion
         * @param rating what an assessor said
         * @param scale the scale on which it is a share
         * @throws InvalidModelException if the scale does not allow what was said
         */
        public Rated(Subject about, Rating rating, Scale scale) {
            this(about, rating, scale, null);
            rating.outcome()
                    .problemOn(scale, FieldPath.of("rating").field("outcome"))
                    .ifPresent(problem -> {
                        throw new InvalidModelException(problem);
                    });
        }

        /** A rating of which a yardstick may know where it stands. */
        Rated(Subject about, Rating rating, Scale scale, @Nullable Standing standing) {
            this.about = about;
            this.rating = rating;
            this.scale = scale;
            this.standing = standing;
        }

        @Override
        public Subject about() {
            return about;
        }

        /** What an assessor said. */
        public Rating rating() {
            return rating;
        }

        /** The scale on which it is a share. */
        public Scale scale() {
            return scale;
        }

        @Override
        public Standing standing() {
            Standing known = standing;
            if (known == null) {
                known = Yardstick.standing(rating.outcome(), scale);
                standing = known;
            }
            return known;
        }

        @Override
        public boolean isRated() {
            return standing() instanceof Standing.Scored;
        }

        @Override
        public List<ScoreExplanation> parts() {
            return List.of();
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Rated other
                    && about.equals(other.about)
                    && rating.equals(other.rating)
                    && scale.equals(other.scale);
        }

        @Override
        public int hashCode() {
            return Objects.hash(about, rating, scale);
        }

        @Override
        public String toString() {
            return "Rated[about=" + about + ", rating=" + rating + ", scale=" + scale + "]";
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

        /** Kept without a lock: see {@link Rated}. */
        private @Nullable Value value;

        /**
         * What a score comes to: all that another of which it is a part asks for.
         *
         * @param standing where it stands
         * @param isIncomplete whether something in it that was not rated is judged as not reached
         * @param isRated whether a rating led to something in it
         */
        public record Value(Standing standing, boolean isIncomplete, boolean isRated) implements Serializable {
            /** What an explanation comes to. */
            public static Value of(ScoreExplanation score) {
                return score instanceof Combined combined
                        ? combined.value()
                        : new Value(score.standing(), score.isIncomplete(), score.isRated());
            }
        }

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

        /** A score of many in a list that never changes, but may make them when they are looked at; its value may be known. */
        Combined(Subject about, Aggregation rule, List<Input> inputs, @Nullable Value value) {
            this.about = about;
            this.rule = rule;
            this.inputs = inputs;
            this.value = value;
        }

        private Object writeReplace() {
            return new Serialized(about, rule, ImmutableList.copyOf(inputs));
        }

        /** What is serialized: the inputs, not what makes them. */
        private record Serialized(Subject about, Aggregation rule, List<Input> inputs) implements Serializable {
            private Object readResolve() {
                return new Combined(about, rule, inputs);
            }
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
        public record Input(Rational weight, ScoreExplanation part, Origin origin, Treatment onMissing)
                implements Serializable {

            /** One that is left out if it is missing. */
            public Input(Rational weight, ScoreExplanation part, Origin origin) {
                this(weight, part, origin, Treatment.LEFT_OUT);
            }

            /** Where it stands, as it counts among the others. */
            Standing counted() {
                return Tally.counted(part.standing(), onMissing);
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
        public record Contribution(Use use, Rational effectiveWeight, Rational contribution) implements Serializable {}

        @Override
        public Standing standing() {
            return value().standing();
        }

        @Override
        public boolean isIncomplete() {
            return value().isIncomplete();
        }

        @Override
        public boolean isRated() {
            return value().isRated();
        }

        Value value() {
            Value known = value;
            if (known == null) {
                known = computed();
                value = known;
            }
            return known;
        }

        private Value computed() {
            if (inputs instanceof Composition.Inputs own) {
                return own.value(rule);
            }
            Tally tally = new Tally.Listed(rule, inputs.size());
            inputs.forEach(
                    input -> tally.add(input.weight(), Value.of(input.part()), input.origin(), input.onMissing()));
            return tally.value();
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

        @Override
        public List<ScoreExplanation> parts() {
            return Lists.transform(inputs, Input::part);
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
