package id.tolok.explanation;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.number.Rational;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Why a decision is what it is. */
public sealed interface DecisionExplanation extends Explanation {

    /** The decision, computed from the parts. */
    Decision decision();

    /** Whether this neither helps nor harms, since what it is about does not apply to the candidate. */
    default boolean isNeutral() {
        return false;
    }

    /** The undermost nodes that keep this from being competent: gaps, and what is missing. */
    default List<DecisionExplanation> obstacles() {
        if (decision() == Decision.COMPETENT || isNeutral()) {
            return List.of();
        }
        List<DecisionExplanation> below = parts().stream()
                .filter(DecisionExplanation.class::isInstance)
                .map(DecisionExplanation.class::cast)
                .flatMap(part -> part.obstacles().stream())
                .distinct()
                .toList();
        return below.isEmpty() ? List.of(this) : below;
    }

    /**
     * A score against a cut: at least the cut is competent, equal passes. A score to which no rating led passes no cut.
     *
     * @param about what is decided on
     * @param rule the rule's name
     * @param score the score
     * @param cut the lowest score that is competent
     * @param onShortfall the decision on a score below the cut: not yet competent; or not yet concluded, where the method of
     *     assessment is followed by observation
     * @param onMissing the decision where there is no rating
     */
    record AtLeast(
            Subject about, String rule, ScoreExplanation score, Score cut, Decision onShortfall, Decision onMissing)
            implements DecisionExplanation {
        @Override
        public Decision decision() {
            Standing standing = score.standing();
            if (score.isIncomplete() && !standing.isNone(Standing.Reason.NEEDS_MODERATION)) {
                return onMissing;
            }
            if (standing instanceof Standing.Scored scored) {
                return !scored.value().isAtLeast(cut) ? onShortfall : score.isRated() ? Decision.COMPETENT : onMissing;
            }
            return standing.isMissing() ? onMissing : Decision.NOT_YET_CONCLUDED;
        }

        @Override
        public boolean isNeutral() {
            return score.standing().isNone(Standing.Reason.NOT_APPLICABLE);
        }

        @Override
        public List<ScoreExplanation> parts() {
            return List.of(score);
        }
    }

    /**
     * Whether something is shown by evidence: by at least one piece that counts. Without, nothing is concluded: insufficient or
     * inauthentic evidence cannot become competent.
     *
     * @param about the performance criterion
     * @param pieces the evidence that speaks to it
     */
    record Evidenced(Subject about, List<Piece> pieces) implements DecisionExplanation {

        /**
         * A piece of evidence.
         *
         * @param id its name
         * @param counts whether it is valid, authentic, current and sufficient
         * @param because which of these it is not, and why
         */
        public record Piece(String id, boolean counts, LocalizedText because) implements Serializable {}

        /** Copies the pieces. */
        public Evidenced {
            pieces = ImmutableList.copyOf(pieces);
        }

        @Override
        public Decision decision() {
            return pieces.stream().anyMatch(Piece::counts) ? Decision.COMPETENT : Decision.NOT_YET_CONCLUDED;
        }

        @Override
        public List<Explanation> parts() {
            return List.of();
        }
    }

    /**
     * Something that no criterion of the rubric assesses, so that nothing can be concluded.
     *
     * @param about what is not assessed
     */
    record Unassessed(Subject about) implements DecisionExplanation {
        @Override
        public Decision decision() {
            return Decision.NOT_YET_CONCLUDED;
        }

        @Override
        public List<Explanation> parts() {
            return List.of();
        }
    }

    /**
     * A rule that asks nothing here, such as one on critical criteria in a unit that has none.
     *
     * @param about what it would be about
     * @param rule the rule's name
     */
    record NotRequired(Subject about, String rule) implements DecisionExplanation {
        @Override
        public Decision decision() {
            return Decision.NOT_YET_CONCLUDED;
        }

        @Override
        public boolean isNeutral() {
            return true;
        }

        @Override
        public List<Explanation> parts() {
            return List.of();
        }
    }

    /**
     * The decision on a unit: what the policy's rule says. A unit is never passed over: where nothing in it counts, nothing is
     * concluded.
     *
     * @param about the unit
     * @param policy the name of the policy
     * @param part what its rule says
     */
    record OfUnit(Subject about, String policy, DecisionExplanation part) implements DecisionExplanation {
        @Override
        public Decision decision() {
            return part.isNeutral() ? Decision.NOT_YET_CONCLUDED : part.decision();
        }

        @Override
        public List<DecisionExplanation> parts() {
            return List.of(part);
        }
    }

    /**
     * All parts must be competent: not yet competent if one is so; otherwise not yet concluded if one is so. Neutral parts are
     * passed over; without others, nothing is concluded.
     *
     * @param about what is decided on
     * @param rule the rule's name
     * @param parts what it depends on
     */
    record All(Subject about, String rule, List<DecisionExplanation> parts) implements DecisionExplanation {
        /** Copies the parts. */
        public All {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public Decision decision() {
            boolean isAny = false;
            Decision all = Decision.COMPETENT;
            for (int i = 0; i < parts.size(); i++) {
                DecisionExplanation part = parts.get(i);
                if (!part.isNeutral()) {
                    isAny = true;
                    all = all.and(part.decision());
                }
            }
            return isAny ? all : Decision.NOT_YET_CONCLUDED;
        }

        @Override
        public boolean isNeutral() {
            return allNeutral(parts);
        }
    }

    /**
     * At least some of the parts must be competent; one of them means <em>or</em>. Not yet competent once too many are so,
     * competent once enough are, and not yet concluded between. Neutral parts are passed over; where fewer remain than are asked
     * for, nothing is concluded.
     *
     * @param about what is decided on
     * @param rule the rule's name
     * @param atLeast how many, from 1
     * @param parts what it depends on
     */
    record Some(Subject about, String rule, int atLeast, List<DecisionExplanation> parts)
            implements DecisionExplanation {
        /** Copies the parts. */
        public Some {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public Decision decision() {
            List<Decision> decisions =
                    counting(parts).map(DecisionExplanation::decision).toList();
            long competent =
                    decisions.stream().filter(d -> d == Decision.COMPETENT).count();
            long open = decisions.stream()
                    .filter(d -> d == Decision.NOT_YET_CONCLUDED)
                    .count();
            if (competent >= atLeast) {
                return Decision.COMPETENT;
            }
            return decisions.size() < atLeast || competent + open >= atLeast
                    ? Decision.NOT_YET_CONCLUDED
                    : Decision.NOT_YET_COMPETENT;
        }

        @Override
        public boolean isNeutral() {
            return allNeutral(parts);
        }
    }

    /**
     * The opposite: competent where the part is not yet competent, and the other way round.
     *
     * @param about what is decided on
     * @param rule the rule's name
     * @param part what it is the opposite of
     */
    record Not(Subject about, String rule, DecisionExplanation part) implements DecisionExplanation {
        @Override
        public Decision decision() {
            return switch (part.decision()) {
                case COMPETENT -> Decision.NOT_YET_COMPETENT;
                case NOT_YET_COMPETENT -> Decision.COMPETENT;
                case NOT_YET_CONCLUDED -> Decision.NOT_YET_CONCLUDED;
            };
        }

        @Override
        public boolean isNeutral() {
            return part.isNeutral();
        }

        @Override
        public List<DecisionExplanation> obstacles() {
            return decision() == Decision.COMPETENT || isNeutral() ? List.of() : List.of(this);
        }

        @Override
        public List<DecisionExplanation> parts() {
            return List.of(part);
        }
    }

    /**
     * What falls short is assessed further by another method, such as direct observation: not yet concluded where the part is not
     * yet competent.
     *
     * @param about what is decided on
     * @param rule the rule's name
     * @param part what is continued where it falls short
     */
    record Continued(Subject about, String rule, DecisionExplanation part) implements DecisionExplanation {
        @Override
        public Decision decision() {
            return part.decision() == Decision.NOT_YET_COMPETENT ? Decision.NOT_YET_CONCLUDED : part.decision();
        }

        @Override
        public boolean isNeutral() {
            return part.isNeutral();
        }

        @Override
        public List<DecisionExplanation> parts() {
            return List.of(part);
        }
    }

    /**
     * Points for each part that is competent, of which there must be enough; and some parts are needed whatever the points. Not yet
     * competent once a needed part is so, or the points can no longer suffice.
     *
     * @param about what is decided on
     * @param rule the rule's name
     * @param enough how many points are enough
     * @param scored the parts with their points
     */
    record Points(Subject about, String rule, Rational enough, List<Part> scored) implements DecisionExplanation {

        /**
         * A part with its points.
         *
         * @param points what it adds when it is competent
         * @param needed whether it must be competent whatever the points
         * @param part the part
         */
        public record Part(Rational points, boolean needed, DecisionExplanation part) implements Serializable {}

        /** Copies the parts. */
        public Points {
            scored = ImmutableList.copyOf(scored);
        }

        /** The points of all parts with this decision, neutral ones left out. */
        public Rational points(Decision decision) {
            return Rational.sum(counting()
                    .filter(part -> part.part().decision() == decision)
                    .map(Part::points)
                    .toList());
        }

        @Override
        public Decision decision() {
            Rational sure = points(Decision.COMPETENT);
            Decision byPoints = sure.isAtLeast(enough)
                    ? Decision.COMPETENT
                    : sure.plus(points(Decision.NOT_YET_CONCLUDED)).isAtLeast(enough)
                            ? Decision.NOT_YET_CONCLUDED
                            : Decision.NOT_YET_COMPETENT;
            return counting().findAny().isEmpty()
                    ? Decision.NOT_YET_CONCLUDED
                    : counting()
                            .filter(Part::needed)
                            .map(part -> part.part().decision())
                            .reduce(byPoints, Decision::and);
        }

        @Override
        public boolean isNeutral() {
            return allNeutral(parts());
        }

        @Override
        public List<DecisionExplanation> parts() {
            return scored.stream().map(Part::part).toList();
        }

        private Stream<Part> counting() {
            return scored.stream().filter(part -> !part.part().isNeutral());
        }
    }

    /**
     * What a user's own rule states, where no other node can express it.
     *
     * @param about what is decided on
     * @param rule the rule's name
     * @param decision what the rule says
     * @param because why, in words
     * @param parts what the rule looked at
     */
    record Stated(
            Subject about, String rule, Decision decision, LocalizedText because, List<? extends Explanation> parts)
            implements DecisionExplanation {
        /** Copies the parts. */
        public Stated {
            parts = ImmutableList.copyOf(parts);
        }
    }

    private static boolean allNeutral(List<DecisionExplanation> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isNeutral()) {
                return false;
            }
        }
        return !parts.isEmpty();
    }

    private static Stream<DecisionExplanation> counting(List<DecisionExplanation> parts) {
        return parts.stream().filter(part -> !part.isNeutral());
    }
}
