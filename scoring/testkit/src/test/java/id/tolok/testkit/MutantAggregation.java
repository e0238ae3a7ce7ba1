package id.tolok.testkit;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Law;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Weighted;
import id.tolok.text.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Aggregations that are wrong in one way each. */
abstract class MutantAggregation implements Aggregation {

    private static final long serialVersionUID = 1;

    @Override
    public String id() {
        return "mutant";
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.of("mutan", "mutant");
    }

    @Override
    public Set<Law> laws() {
        return EnumSet.allOf(Law.class);
    }

    static Set<Law> allBut(Law... laws) {
        return Law.allBut(List.of(laws));
    }

    /** All on the lowest or the highest of the scores that have a weight. */
    static List<Rational> all(List<Weighted> scores, boolean highest) {
        Comparator<Score> order = highest ? Comparator.reverseOrder() : Comparator.naturalOrder();
        int best = -1;
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).weight().signum() > 0
                    && (best < 0
                            || order.compare(
                                            scores.get(i).score(),
                                            scores.get(best).score())
                                    < 0)) {
                best = i;
            }
        }
        List<Rational> weights = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            weights.add(i == best ? Rational.ONE : Rational.ZERO);
        }
        return weights;
    }

    static Rational sum(List<Weighted> scores) {
        return Rational.sum(scores.stream().map(Weighted::weight).toList());
    }

    static List<Rational> mean(List<Weighted> scores) {
        Rational sum = sum(scores);
        return scores.stream()
                .map(each -> sum.isZero() ? Rational.ZERO : each.weight().dividedBy(sum))
                .toList();
    }

    static List<Rational> times(Rational factor, List<Rational> weights) {
        return weights.stream().map(factor::times).toList();
    }

    static final class Doubled extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return times(Rational.of(2), mean(scores));
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.IDEMPOTENT);
        }
    }

    static final class Halved extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return times(Rational.of(1, 2), mean(scores));
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.INTERNAL);
        }
    }

    static final class LowestOncePerfect extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            boolean perfect = scores.stream()
                    .anyMatch(each -> each.weight().signum() > 0 && each.score().equals(Score.FULL));
            return all(scores, !perfect);
        }
    }

    static final class First extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Rational> weights = new ArrayList<>();
            boolean found = false;
            for (Weighted each : scores) {
                boolean first = !found && each.weight().signum() > 0;
                weights.add(first ? Rational.ONE : Rational.ZERO);
                found |= first;
            }
            return weights;
        }
    }

    static final class HighestOfHeavy extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return all(scores, sum(scores).isAtLeast(Rational.ONE));
        }
    }

    static final class CountsHeads extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return mean(scores.stream()
                    .map(each -> new Weighted(each.weight().isZero() ? Rational.ZERO : Rational.ONE, each.score()))
                    .toList());
        }
    }

    static final class MindsZeros extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return all(scores, scores.stream().noneMatch(each -> each.weight().isZero()));
        }
    }

    static final class OneTooMany extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Rational> weights = new ArrayList<>(mean(scores));
            weights.add(Rational.ZERO);
            return weights;
        }

        /** Otherwise the library itself would refuse what it answers. */
        @Override
        public Standing combine(List<Weighted> scores) {
            return Aggregations.WEIGHTED_MEAN.combine(scores);
        }
    }

    static final class SaysLowestMeansHighest extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return all(scores, false);
        }

        @Override
        public Standing combine(List<Weighted> scores) {
            return Aggregations.HIGHEST.combine(scores);
        }
    }

    /** Keeps the weights of the first list of a length for all lists of that length. */
    static final class CachesBySize extends MutantAggregation {
        private final transient Map<Integer, List<Rational>> cache = new ConcurrentHashMap<>();

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return cache == null ? all(scores, true) : cache.computeIfAbsent(scores.size(), n -> all(scores, true));
        }
    }

    static final class NotSerializable extends MutantAggregation {
        private final Object lock = new Object();

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            synchronized (lock) {
                return mean(scores);
            }
        }
    }

    /** Keeps what it works on in one place, for all threads. */
    static final class HasOnePlace extends MutantAggregation {
        private static final Map<String, List<Weighted>> PLACE = new ConcurrentHashMap<>();

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            PLACE.put(id(), scores);
            Rational sum = sum(scores);
            return mean(sum.isZero() ? scores : PLACE.getOrDefault(id(), scores));
        }
    }

    // What a person may well write

    static final class InDoubles extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            double sum = 0;
            for (Weighted each : scores) {
                sum += toDouble(each.weight());
            }
            List<Rational> weights = new ArrayList<>();
            for (Weighted each : scores) {
                weights.add(sum == 0 ? Rational.ZERO : Rational.of(new BigDecimal(toDouble(each.weight()) / sum)));
            }
            return weights;
        }

        private static double toDouble(Rational value) {
            return value.toDecimal(20, RoundingMode.HALF_EVEN).doubleValue();
        }
    }

    static final class RoundsWeights extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return mean(scores).stream()
                    .map(weight -> Rational.of(weight.toDecimal(4, RoundingMode.HALF_UP)))
                    .toList();
        }
    }

    static final class RoundsTwice extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return mean(scores);
        }

        @Override
        public Standing combine(List<Weighted> scores) {
            Standing exact = super.combine(scores);
            return exact.score()
                    .map(score -> Score.of(
                            Rational.of(score.toPercent(1, RoundingMode.HALF_UP).setScale(0, RoundingMode.HALF_UP))
                                    .dividedBy(100)))
                    .map(Standing::at)
                    .orElse(exact);
        }
    }

    static final class NotRenormalized extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return scores.stream().map(Weighted::weight).toList();
        }
    }

    /** Loses equal scores, as one does who collects them in a map. */
    static final class ThroughAMap extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Map<Weighted, Integer> places = new HashMap<>();
            for (int i = 0; i < scores.size(); i++) {
                places.put(scores.get(i), i);
            }
            List<Weighted> kept = new ArrayList<>();
            for (int i = 0; i < scores.size(); i++) {
                boolean last = Objects.equals(places.get(scores.get(i)), i);
                kept.add(new Weighted(
                        last ? scores.get(i).weight() : Rational.ZERO,
                        scores.get(i).score()));
            }
            return mean(kept);
        }
    }

    /** Takes of two equal ones that which a map happens to yield first. */
    static final class FirstOfAMap extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Map<Weighted, Integer> places = new HashMap<>();
            for (int i = 0; i < scores.size(); i++) {
                if (scores.get(i).weight().signum() > 0) {
                    places.putIfAbsent(scores.get(i), i);
                }
            }
            int first = places.isEmpty() ? -1 : places.values().iterator().next();
            List<Rational> weights = new ArrayList<>();
            for (int i = 0; i < scores.size(); i++) {
                weights.add(i == first ? Rational.ONE : Rational.ZERO);
            }
            return weights;
        }
    }

    static final class DividesByZero extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Rational sum = sum(scores);
            return scores.stream().map(each -> each.weight().dividedBy(sum)).toList();
        }
    }

    static final class WrongMedian extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Score> sorted = scores.stream().map(Weighted::score).sorted().toList();
            Score middle = sorted.get(sorted.size() / 2);
            List<Rational> weights = new ArrayList<>();
            boolean found = false;
            for (Weighted each : scores) {
                boolean here = !found && each.score().equals(middle);
                weights.add(here ? Rational.ONE : Rational.ZERO);
                found |= here;
            }
            return weights;
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.SPLIT_INVARIANT);
        }
    }

    /** Compares points, not shares, to find the lowest. */
    static final class DropsByPoints extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> counted = IntStream.range(0, scores.size())
                    .filter(i -> scores.get(i).weight().signum() > 0)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> points(scores.get(i)))
                            .thenComparing(i -> scores.get(i).weight()))
                    .toList();
            List<Integer> kept = counted.subList(Math.min(1, Math.max(0, counted.size() - 1)), counted.size());
            return mean(IntStream.range(0, scores.size())
                    .mapToObj(i -> kept.contains(i)
                            ? scores.get(i)
                            : new Weighted(Rational.ZERO, scores.get(i).score()))
                    .toList());
        }

        private static Rational points(Weighted each) {
            return each.origin()
                    .scale()
                    .map(scale -> scale.highest().times(each.score().share()))
                    .orElse(each.score().share());
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.MONOTONE, Law.SPLIT_INVARIANT);
        }
    }

    /** Believes one assessor more than the others. */
    static final class HasAFavorite extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Optional<AssessorId> favorite = scores.stream()
                    .filter(each -> each.weight().signum() > 0)
                    .flatMap(each -> each.origin().assessor().stream())
                    .min(Comparator.naturalOrder());
            List<Weighted> by = scores.stream()
                    .map(each -> favorite.isEmpty() || each.origin().assessor().equals(favorite)
                            ? each
                            : new Weighted(Rational.ZERO, each.score()))
                    .toList();
            return mean(by);
        }
    }

    /** Needs one more than what is required. */
    static final class AboveRequired extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return all(
                    scores,
                    scores.stream()
                            .filter(each -> each.weight().signum() > 0)
                            .anyMatch(each -> each.score()
                                            .compareTo(each.origin().required().orElse(Score.FULL))
                                    > 0));
        }
    }

    /** Minds times although it says that it looks at no origin. */
    static final class DeniesLooking extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return all(
                    scores,
                    scores.stream()
                            .filter(each -> each.weight().signum() > 0)
                            .anyMatch(each -> each.origin().time().isPresent()));
        }

        @Override
        public boolean looksAtOrigins() {
            return false;
        }
    }

    /** Has another name whenever it is asked. */
    static final class Nameless extends MutantAggregation {
        private static final AtomicInteger ASKED = new AtomicInteger();

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return mean(scores);
        }

        @Override
        public String id() {
            return "mutant-" + ASKED.incrementAndGet();
        }
    }

    /** Sorts the list that it was given. */
    static final class SortsItsInput extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            scores.sort(Comparator.comparing(Weighted::score));
            return mean(scores);
        }
    }

    /** Gives something else where a sheet is scored: what a wrong compiled form would look like. */
    static final class OtherwiseOnSheets extends MutantAggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return isOnSheet() ? times(Rational.of(1, 2), mean(scores)) : mean(scores);
        }

        private static boolean isOnSheet() {
            return StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().endsWith(".CompiledPolicy")));
        }
    }
}
