package id.tolok.score;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Aggregations with settings that choose among scores, or group them. */
public final class Selections {

    private static final Set<Law> NO_ORDER_OF_WEIGHTS = Law.allBut(ImmutableSet.of(Law.MONOTONE, Law.SPLIT_INVARIANT));

    private Selections() {}

    private static void checkCount(int count) {
        new Problems()
                .check(count >= 1, FieldPath.of("count"), "must be 1 or more", count)
                .throwIfAny();
    }

    /**
     * The weighted mean without the lowest scores, compared by share, not by points; of equal ones the heaviest is dropped first, in
     * the candidate's favor. One score always remains.
     *
     * <p>Not monotone where weights differ: raising a heavy score that was dropped can push out a light one that was better.
     *
     * @param count how many are dropped, at least 1
     */
    public record DropLowest(int count) implements Aggregation {
        /** Checks the count. */
        public DropLowest {
            checkCount(count);
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> sorted = EffectiveWeights.sorted(scores);
            return EffectiveWeights.shared(
                    scores, sorted.subList(Math.max(0, Math.min(count, sorted.size() - 1)), sorted.size()));
        }

        @Override
        public boolean looksAtOrigins() {
            return false;
        }

        @Override
        public String id() {
            return "drop-lowest";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    "rata-rata berbobot tanpa " + count + " nilai terendah",
                    "weighted mean without the " + count + " lowest");
        }

        @Override
        public Set<Law> laws() {
            return NO_ORDER_OF_WEIGHTS;
        }
    }

    /**
     * The weighted mean of the highest scores, compared by share, not by points; of equal ones the lightest is kept first. Fewer
     * scores are all kept.
     *
     * <p>Not monotone where weights differ, as {@link DropLowest}.
     *
     * @param count how many are kept, at least 1
     */
    public record KeepHighest(int count) implements Aggregation {
        /** Checks the count. */
        public KeepHighest {
            checkCount(count);
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> sorted = EffectiveWeights.sorted(scores);
            return EffectiveWeights.shared(scores, sorted.subList(Math.max(0, sorted.size() - count), sorted.size()));
        }

        @Override
        public boolean looksAtOrigins() {
            return false;
        }

        @Override
        public String id() {
            return "keep-highest";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    "rata-rata berbobot dari " + count + " nilai tertinggi",
                    "weighted mean of the " + count + " highest");
        }

        @Override
        public Set<Law> laws() {
            return NO_ORDER_OF_WEIGHTS;
        }
    }

    /**
     * The score that at least some reach: the second highest is what at least two reach, so it passes a cut exactly if at least two
     * do (k of n). Nothing counts where there are fewer scores.
     *
     * @param count how many must reach it, at least 1
     */
    public record ReachedBy(int count) implements Aggregation {
        /** Checks the count. */
        public ReachedBy {
            checkCount(count);
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> sorted = EffectiveWeights.sorted(scores);
            return EffectiveWeights.spread(
                    scores.size(), count > sorted.size() ? List.of() : List.of(sorted.get(sorted.size() - count)));
        }

        @Override
        public boolean takesRoots() {
            return true;
        }

        @Override
        public boolean looksAtOrigins() {
            return false;
        }

        @Override
        public String id() {
            return "reached-by";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("nilai yang dicapai paling sedikit " + count, "what at least " + count + " reach");
        }

        @Override
        public Set<Law> laws() {
            return Law.allBut(ImmutableSet.of(Law.SPLIT_INVARIANT));
        }
    }

    /** Which of several values that occur equally often is the most frequent. */
    public enum Tie implements Labelled {
        /** The lowest of them. */
        LOWEST("yang terendah", "the lowest"),
        /** The highest of them. */
        HIGHEST("yang tertinggi", "the highest"),
        /** Their mean. */
        MEAN("rata-ratanya", "their mean");

        private final String indonesian;
        private final String english;

        Tie(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /**
     * The score that occurs most often (modus).
     *
     * <p>Not monotone: of 2, 5, 5 the 5 is most frequent; raising one of them leaves three that occur once.
     *
     * @param tie which of several
     */
    public record MostFrequent(Tie tie) implements Aggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Map<Score, List<Integer>> places = new LinkedHashMap<>();
            EffectiveWeights.sorted(scores)
                    .forEach(place -> places.computeIfAbsent(scores.get(place).score(), score -> new ArrayList<>())
                            .add(place));
            int most = places.values().stream().mapToInt(List::size).max().orElse(0);
            List<List<Integer>> modes =
                    places.values().stream().filter(of -> of.size() == most).toList();
            return EffectiveWeights.spread(
                    scores.size(),
                    switch (tie) {
                        case LOWEST -> modes.isEmpty() ? List.of() : modes.get(0);
                        case HIGHEST -> modes.isEmpty() ? List.of() : modes.get(modes.size() - 1);
                        case MEAN -> modes.stream().flatMap(List::stream).toList();
                    });
        }

        @Override
        public boolean looksAtOrigins() {
            return false;
        }

        @Override
        public String id() {
            return "most-frequent";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    "nilai tersering (bila sama banyak: " + tie.label() + ")",
                    "most frequent (if equally often: " + tie.label().in(Language.ENGLISH) + ")");
        }

        @Override
        public Set<Law> laws() {
            return NO_ORDER_OF_WEIGHTS;
        }
    }

    /**
     * Groups first become one score each, then the groups: of the criteria of a domain, those of one element of the standard are a
     * group. A group weighs as much as its scores together; a score without a group is a group of its own.
     *
     * @param inner how the scores of a group become one
     * @param outer how the groups become one
     */
    public record ByGroup(Aggregation inner, Aggregation outer) implements Aggregation {
        /** Checks that both add. */
        public ByGroup {
            new Problems()
                    .check(
                            inner.isAdditive(),
                            FieldPath.of("inner"),
                            "must be one whose contributions add up",
                            inner.id())
                    .check(
                            outer.isAdditive(),
                            FieldPath.of("outer"),
                            "must be one whose contributions add up",
                            outer.id())
                    .throwIfAny();
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Group> groups = groups(scores).stream()
                    .filter(group -> group.score().isPresent())
                    .toList();
            List<Rational> weights = EffectiveWeights.none(scores.size());
            if (groups.isEmpty()) {
                return weights;
            }
            List<Rational> ofGroups = EffectiveWeights.of(
                    outer, groups.stream().map(Group::weighted).toList());
            for (int g = 0; g < groups.size(); g++) {
                Group group = groups.get(g);
                for (int i = 0; i < group.places().size(); i++) {
                    weights.set(
                            group.places().get(i),
                            ofGroups.get(g).times(group.inner().get(i)));
                }
            }
            return List.copyOf(weights);
        }

        private record Group(List<Integer> places, List<Weighted> scores, List<Rational> inner) {
            Optional<Score> score() {
                return inner.stream().allMatch(Rational::isZero)
                        ? Optional.empty()
                        : Optional.of(EffectiveWeights.sum(inner, scores));
            }

            Weighted weighted() {
                return new Weighted(
                        Rational.sum(scores.stream().map(Weighted::weight).toList()), score().orElseThrow());
            }
        }

        private List<Group> groups(List<Weighted> scores) {
            ImmutableListMultimap<Object, Integer> places = Multimaps.index(
                    IntStream.range(0, scores.size()).boxed().toList(),
                    place -> scores.get(place)
                            .origin()
                            .group()
                            .<Object>map(group -> group)
                            .orElse(place));
            return places.asMap().values().stream()
                    .map(List::copyOf)
                    .map(group -> {
                        List<Weighted> of = group.stream().map(scores::get).toList();
                        return new Group(group, of, EffectiveWeights.of(inner, of));
                    })
                    .toList();
        }

        @Override
        public List<Aggregation> parts() {
            return List.of(inner, outer);
        }

        @Override
        public boolean looksAtOrigins() {
            return inner.looksAtOrigins() || outer.looksAtOrigins();
        }

        @Override
        public String id() {
            return "by-group";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    outer.title() + " dari kelompok (" + inner.title() + ")",
                    outer.title().in(Language.ENGLISH) + " of groups ("
                            + inner.title().in(Language.ENGLISH) + ")");
        }

        @Override
        public Set<Law> laws() {
            return inner.laws().stream().filter(outer.laws()::contains).collect(ImmutableSet.toImmutableSet());
        }
    }

    /**
     * What another rule gives, but never more than full marks: where extra credit leads above them, all effective weights become
     * smaller in proportion.
     *
     * <p>Source: Moodle limits grades to the maximum unless it is told not to; so its extra credit is {@link
     * Aggregations#EXTRA_CREDIT_BY_WEIGHT} or {@link Aggregations#EXTRA_CREDIT_BY_FACTOR} in here.
     *
     * @param inner the rule, whose contributions add up
     */
    public record AtMostFull(Aggregation inner) implements Aggregation {
        /** Checks that it adds. */
        public AtMostFull {
            new Problems()
                    .check(
                            inner.isAdditive(),
                            FieldPath.of("inner"),
                            "must be one whose contributions add up",
                            inner.id())
                    .throwIfAny();
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Rational> weights = EffectiveWeights.of(inner, scores);
            Score sum = EffectiveWeights.sum(weights, scores);
            return Score.FULL.isAtLeast(sum)
                    ? weights
                    : weights.stream()
                            .map(weight -> weight.dividedBy(sum.share()))
                            .toList();
        }

        @Override
        public Standing.Reason whyNone(List<Weighted> scores) {
            return inner.whyNone(scores);
        }

        @Override
        public boolean isOverriding(List<Weighted> scores) {
            return inner.isOverriding(scores);
        }

        @Override
        public List<Aggregation> parts() {
            return List.of(inner);
        }

        @Override
        public boolean looksAtOrigins() {
            return inner.looksAtOrigins();
        }

        @Override
        public String id() {
            return "at-most-full";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    inner.title() + ", paling banyak 100%", inner.title().in(Language.ENGLISH) + ", at most 100%");
        }

        /** Those of the inner rule, except that scores above full marks lie above the result. */
        @Override
        public Set<Law> laws() {
            return inner.laws().stream()
                    .filter(law -> law != Law.INTERNAL && law != Law.IDEMPOTENT)
                    .collect(ImmutableSet.toImmutableSet());
        }
    }
}
