package id.tolok.score;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.tolok.number.Rational;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The aggregations that come with Tolok. */
public enum Aggregations implements Aggregation {
    /** Sum of weight × score ÷ sum of weights. */
    WEIGHTED_MEAN("weighted-mean", "rata-rata berbobot", "weighted mean") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Rational sum = Rational.sum(scores.stream().map(Weighted::weight).toList());
            return scores.stream()
                    .map(score -> sum.isZero() ? Rational.ZERO : score.weight().dividedBy(sum))
                    .toList();
        }

        @Override
        public Set<Law> laws() {
            return ImmutableSet.copyOf(Law.values());
        }
    },

    /** Sum of the scores that have a weight ÷ their number: a weight above 0 counts as 1. */
    MEAN("mean", "rata-rata", "mean") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return spread(scores.size(), counted(scores));
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.SPLIT_INVARIANT);
        }
    },

    /** The middle one of the scores that have a weight, or the mean of the middle two. */
    MEDIAN("median", "median", "median") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> sorted = new ArrayList<>(counted(scores));
            sorted.sort(Comparator.comparing((Integer i) -> scores.get(i).score()));
            int n = sorted.size();
            return spread(scores.size(), n == 0 ? sorted : sorted.subList((n - 1) / 2, n / 2 + 1));
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.SPLIT_INVARIANT);
        }
    },

    /** The lowest of the scores that have a weight; the first of several. */
    LOWEST("lowest", "nilai terendah", "lowest") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return one(scores, Comparator.comparing((Integer i) -> scores.get(i).score()));
        }

        @Override
        public Set<Law> laws() {
            return ImmutableSet.copyOf(Law.values());
        }
    },

    /** The highest of the scores that have a weight; the first of several. */
    HIGHEST("highest", "nilai tertinggi", "highest") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return one(
                    scores,
                    Comparator.comparing((Integer i) -> scores.get(i).score()).reversed());
        }

        @Override
        public Set<Law> laws() {
            return ImmutableSet.copyOf(Law.values());
        }
    },

    /** The last of the scores that have a weight; of attempts, the latest. */
    LATEST("latest", "percobaan terakhir", "latest") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return one(scores, Comparator.<Integer>reverseOrder());
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.PERMUTATION_INVARIANT);
        }
    };

    private final String id;
    private final String indonesian;
    private final String english;

    Aggregations(String id, String indonesian, String english) {
        this.id = id;
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.of(indonesian, english);
    }

    private static Set<Law> allBut(Law law) {
        return Sets.immutableEnumSet(
                Arrays.stream(Law.values()).filter(l -> l != law).toList());
    }

    /** The places of the scores that have a weight. */
    private static List<Integer> counted(List<Weighted> scores) {
        return IntStream.range(0, scores.size())
                .filter(i -> scores.get(i).weight().signum() > 0)
                .boxed()
                .toList();
    }

    private static List<Rational> one(List<Weighted> scores, Comparator<Integer> order) {
        return spread(
                scores.size(), counted(scores).stream().min(order).map(List::of).orElse(List.of()));
    }

    /** One, spread evenly over some of the places. */
    private static List<Rational> spread(int size, List<Integer> places) {
        List<Rational> weights = new ArrayList<>(Collections.nCopies(size, Rational.ZERO));
        places.forEach(place -> weights.set(place, Rational.of(1, places.size())));
        return List.copyOf(weights);
    }
}
