package id.tolok.score;

import com.google.common.collect.ImmutableSet;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for several assessors of one criterion, beside {@link Aggregations#MEAN}, {@link Aggregations#MEDIAN},
 * {@link Aggregations#LOWEST} and {@link Aggregations#HIGHEST}.
 *
 * <p>Distance is counted in levels of the criterion's scale, or in steps where it has points; where the scale is unknown, any
 * difference is too much.
 */
public final class AssessorRules {

    private AssessorRules() {}

    private static void checkLevels(int levels) {
        new Problems()
                .check(levels >= 0, FieldPath.of("levels"), "must be 0 or more", levels)
                .throwIfAny();
    }

    /** Whether no two of some scores lie farther apart than some levels. */
    private static boolean agree(List<Weighted> scores, int levels) {
        if (scores.stream().map(Weighted::score).distinct().count() <= 1) {
            return true;
        }
        List<Rational> places =
                scores.stream().flatMap(score -> place(score).stream()).toList();
        return places.size() == scores.size()
                && Rational.of(levels).isAtLeast(Collections.max(places).minus(Collections.min(places)));
    }

    /** Where a score stands on its scale, in levels from the lowest; between two levels where it is between their points. */
    private static Optional<Rational> place(Weighted score) {
        return score.origin().scale().map(scale -> place(scale, score.score().share()));
    }

    private static Rational place(Scale scale, Rational share) {
        if (scale instanceof Scale.Points points) {
            Rational step = scale.share(points.lowest().plus(points.step())).minus(scale.share(points.lowest()));
            return share.dividedBy(step);
        }
        List<Rational> shares =
                scale.levels().stream().map(Level::points).map(scale::share).toList();
        for (int i = 1; i < shares.size(); i++) {
            Rational below = shares.get(i - 1);
            Rational above = shares.get(i);
            if (above.isAtLeast(share) && above.compareTo(below) > 0) {
                return Rational.of(i - 1).plus(share.minus(below).dividedBy(above.minus(below)));
            }
        }
        return Rational.of(shares.size() - 1);
    }

    private static Set<Law> allOf(Aggregation inner, Law but) {
        return inner.laws().stream().filter(law -> law != but).collect(ImmutableSet.toImmutableSet());
    }

    private static List<Weighted> at(List<Weighted> scores, List<Integer> places) {
        return places.stream().map(scores::get).toList();
    }

    /**
     * The assessors' scores combined, if all lie within some levels; otherwise they must come to agree, and until then there is no
     * score (moderasi).
     *
     * @param levels how far apart they may be, 0 or more
     * @param within how scores that agree become one
     */
    public record Consensus(int levels, Aggregation within) implements Aggregation {
        /** Checks the levels. */
        public Consensus {
            checkLevels(levels);
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return agree(at(scores, EffectiveWeights.counted(scores)), levels)
                    ? within.effectiveWeights(scores)
                    : EffectiveWeights.none(scores.size());
        }

        @Override
        public List<Aggregation> parts() {
            return List.of(within);
        }

        @Override
        public boolean isAdditive() {
            return within.isAdditive();
        }

        @Override
        public boolean yieldsRoots() {
            return within.yieldsRoots();
        }

        @Override
        public boolean takesRoots() {
            return within.takesRoots();
        }

        @Override
        public Standing combine(List<Weighted> scores) {
            return agree(at(scores, EffectiveWeights.counted(scores)), levels)
                    ? within.combine(scores)
                    : Standing.none(Standing.Reason.NEEDS_MODERATION);
        }

        @Override
        public boolean looksAtOrigins() {
            return within.looksAtOrigins();
        }

        @Override
        public String id() {
            return "consensus";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    "sepakat dalam " + levels + " tingkat, " + within.title(),
                    "consensus within " + levels + " levels, " + within.title().in(Language.ENGLISH));
        }

        /** Those of the inner rule, except monotonicity: a higher score can end the consensus. */
        @Override
        public Set<Law> laws() {
            return allOf(within, Law.MONOTONE);
        }
    }

    /**
     * The mean of the first two assessors, if they lie within some levels; otherwise the score of the third, who adjudicates; and
     * without a third they must come to agree. The order is that of the ratings.
     *
     * @param levels how far apart the first two may be, 0 or more
     */
    public record ThirdAdjudicates(int levels) implements Aggregation {
        /** Checks the levels. */
        public ThirdAdjudicates {
            checkLevels(levels);
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> counted = EffectiveWeights.counted(scores);
            List<Integer> firstTwo = counted.subList(0, Math.min(2, counted.size()));
            if (agree(at(scores, firstTwo), levels)) {
                return EffectiveWeights.spread(scores.size(), firstTwo);
            }
            return counted.size() < 3
                    ? EffectiveWeights.none(scores.size())
                    : EffectiveWeights.spread(scores.size(), counted.subList(2, 3));
        }

        @Override
        public Standing.Reason whyNone(List<Weighted> scores) {
            return EffectiveWeights.counted(scores).isEmpty()
                    ? Standing.Reason.NOTHING_COUNTS
                    : Standing.Reason.NEEDS_MODERATION;
        }

        /** Whether the third decides. */
        @Override
        public boolean isOverriding(List<Weighted> scores) {
            List<Integer> counted = EffectiveWeights.counted(scores);
            return counted.size() > 2 && !agree(at(scores, counted.subList(0, 2)), levels);
        }

        @Override
        public boolean looksAtOrigins() {
            return false;
        }

        @Override
        public String id() {
            return "third-adjudicates";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    "asesor ketiga memutuskan bila dua yang pertama berbeda lebih dari " + levels + " tingkat",
                    "third assessor decides if the first two differ by more than " + levels + " levels");
        }

        @Override
        public Set<Law> laws() {
            return Law.allBut(ImmutableSet.of(Law.MONOTONE, Law.PERMUTATION_INVARIANT, Law.SPLIT_INVARIANT));
        }
    }

    /**
     * The score of the lead assessor, where that assessor rated and said why in the comment, the lowest of several; otherwise all
     * scores combined.
     *
     * @param lead the lead assessor
     * @param otherwise how scores become one that nobody overrode
     */
    public record LeadOverrides(AssessorId lead, Aggregation otherwise) implements Aggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> overriding = overriding(scores);
            return overriding.isEmpty()
                    ? otherwise.effectiveWeights(scores)
                    : EffectiveWeights.spread(scores.size(), overriding);
        }

        private List<Integer> overriding(List<Weighted> scores) {
            return EffectiveWeights.sorted(scores).stream()
                    .filter(place -> isOverriding(scores.get(place).origin()))
                    .limit(1)
                    .toList();
        }

        private boolean isOverriding(Origin origin) {
            return origin.assessor().filter(lead::equals).isPresent()
                    && origin.comment().isPresent();
        }

        @Override
        public Standing.Reason whyNone(List<Weighted> scores) {
            return otherwise.whyNone(scores);
        }

        @Override
        public boolean isOverriding(List<Weighted> scores) {
            return !overriding(scores).isEmpty() || otherwise.isOverriding(scores);
        }

        @Override
        public List<Aggregation> parts() {
            return List.of(otherwise);
        }

        @Override
        public boolean isAdditive() {
            return otherwise.isAdditive();
        }

        @Override
        public boolean yieldsRoots() {
            return otherwise.yieldsRoots();
        }

        @Override
        public boolean takesRoots() {
            return otherwise.takesRoots();
        }

        @Override
        public Standing combine(List<Weighted> scores) {
            return overriding(scores).isEmpty() ? otherwise.combine(scores) : Aggregation.super.combine(scores);
        }

        @Override
        public String id() {
            return "lead-overrides";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    "asesor utama " + lead + " menentukan, jika tidak: " + otherwise.title(),
                    "lead assessor " + lead + " decides, otherwise: "
                            + otherwise.title().in(Language.ENGLISH));
        }

        /** Those of the other rule, except that it matters who gave a score. */
        @Override
        public Set<Law> laws() {
            return allOf(otherwise, Law.ANONYMOUS);
        }
    }
}
