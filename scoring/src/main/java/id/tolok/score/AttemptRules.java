package id.tolok.score;

import com.google.common.collect.ImmutableSet;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for attempts over time, beside {@link Aggregations#LATEST}, {@link Aggregations#HIGHEST} and {@link Aggregations#MEAN}.
 *
 * <p>Attempts stand in the order of their numbers, which settles ties in time; only {@link TimeDecay} looks at the time itself.
 */
public final class AttemptRules {

    private static final Set<Law> OF_A_SEQUENCE =
            Law.allBut(ImmutableSet.of(Law.PERMUTATION_INVARIANT, Law.SPLIT_INVARIANT));

    private AttemptRules() {}

    private static void checkShare(String field, Rational share) {
        new Problems()
                .check(
                        share.signum() > 0 && share.compareTo(Rational.ONE) < 0,
                        FieldPath.of(field),
                        "must be above 0 and below 1",
                        share)
                .throwIfAny();
    }

    private static String percent(Rational share) {
        return share.times(Rational.HUNDRED) + "%";
    }

    /**
     * The mean of the attempts that reach what the criterion requires, once there are enough of them; until then there is no score.
     * Where nothing is known of what is required, full marks are.
     *
     * <p>Not monotone: an attempt that just reaches what is required can lower the mean; but never below what is required.
     *
     * <p>Source: Canvas, calculation method <i>n number of times</i> ({@code n_mastery}).
     *
     * @param times how many are enough, at least 1
     */
    public record TimesMastered(int times) implements Aggregation {
        /** Checks the number. */
        public TimesMastered {
            new Problems()
                    .check(times >= 1, FieldPath.of("times"), "must be 1 or more", times)
                    .throwIfAny();
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> mastered = EffectiveWeights.counted(scores).stream()
                    .filter(place -> isMastered(scores.get(place)))
                    .toList();
            return mastered.size() < times
                    ? EffectiveWeights.none(scores.size())
                    : EffectiveWeights.spread(scores.size(), mastered);
        }

        private static boolean isMastered(Weighted attempt) {
            return attempt.score().isAtLeast(attempt.origin().required().orElse(Score.FULL));
        }

        @Override
        public Standing.Reason whyNone(List<Weighted> scores) {
            return EffectiveWeights.counted(scores).isEmpty()
                    ? Standing.Reason.NOTHING_COUNTS
                    : Standing.Reason.NOT_OFTEN_ENOUGH;
        }

        @Override
        public String id() {
            return "times-mastered";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("tercapai " + times + " kali", "mastered " + times + " times");
        }

        @Override
        public Set<Law> laws() {
            return Law.allBut(ImmutableSet.of(Law.MONOTONE, Law.SPLIT_INVARIANT));
        }
    }

    /**
     * The latest attempt with a share, and the mean of all earlier ones with the rest: of 1, 2, 3, 4, 5 at 65 percent it is
     * 0.65·5 + 0.35·2.5 = 4.125.
     *
     * <p>Source: what Canvas calls <i>weighted average</i>, and called <i>decaying average</i> until its standard decaying average
     * came ({@code decaying_average} in its data).
     *
     * @param latest the share of the latest, above 0 and below 1
     */
    public record LatestAndEarlier(Rational latest) implements Aggregation {
        /** Checks the share. */
        public LatestAndEarlier {
            checkShare("latest", latest);
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> counted = EffectiveWeights.counted(scores);
            int earlier = counted.size() - 1;
            if (earlier < 1) {
                return EffectiveWeights.spread(scores.size(), counted);
            }
            List<Rational> weights = EffectiveWeights.none(scores.size());
            Rational each = Rational.ONE.minus(latest).dividedBy(earlier);
            counted.forEach(place -> weights.set(place, each));
            weights.set(counted.get(earlier), latest);
            return List.copyOf(weights);
        }

        @Override
        public String id() {
            return "latest-and-earlier";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    "percobaan terakhir " + percent(latest) + ", rata-rata sebelumnya selebihnya",
                    "latest " + percent(latest) + ", mean of the earlier the rest");
        }

        @Override
        public Set<Law> laws() {
            return OF_A_SEQUENCE;
        }
    }

    /**
     * A running average: each attempt takes its share, and what was before keeps the rest. Of 1, 2, 3, 4, 5 at 65 percent: 1, 1.65,
     * 2.5275, 3.484625, 4.46961875.
     *
     * <p>Source: what Canvas calls <i>decaying average</i> today ({@code standard_decaying_average} in its data); another formula than
     * {@link LatestAndEarlier}, which had that name before.
     *
     * @param latest the share of each later attempt, above 0 and below 1
     */
    public record Decaying(Rational latest) implements Aggregation {
        /** Checks the share. */
        public Decaying {
            checkShare("latest", latest);
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> counted = EffectiveWeights.counted(scores);
            List<Rational> weights = EffectiveWeights.none(scores.size());
            Rational rest = Rational.ONE;
            for (int i = counted.size() - 1; i >= 0; i--) {
                weights.set(counted.get(i), i == 0 ? rest : rest.times(latest));
                rest = rest.times(Rational.ONE.minus(latest));
            }
            return List.copyOf(weights);
        }

        @Override
        public String id() {
            return "decaying";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    "rata-rata meluruh, yang terbaru " + percent(latest),
                    "decaying average, latest " + percent(latest));
        }

        @Override
        public Set<Law> laws() {
            return OF_A_SEQUENCE;
        }
    }

    /**
     * A mean in which an attempt loses weight with its age: it is multiplied by a factor for every whole period that lies between it
     * and the latest attempt. An attempt without a time counts as one made with the latest.
     *
     * @param days the length of a period in days, at least 1
     * @param factor what remains after a period, above 0 and below 1
     */
    public record TimeDecay(int days, Rational factor) implements Aggregation {
        /** Checks the period and the factor. */
        public TimeDecay {
            new Problems()
                    .check(days >= 1, FieldPath.of("days"), "must be 1 or more", days)
                    .throwIfAny();
            checkShare("factor", factor);
        }

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Optional<Instant> latest = scores.stream()
                    .filter(score -> score.weight().signum() > 0)
                    .flatMap(score -> score.origin().time().stream())
                    .max(Instant::compareTo);
            return Aggregations.WEIGHTED_MEAN.effectiveWeights(scores.stream()
                    .map(score -> score.weight().isZero()
                            ? score
                            : new Weighted(factor.pow(periods(score.origin().time(), latest)), score.score()))
                    .toList());
        }

        private int periods(Optional<Instant> time, Optional<Instant> latest) {
            return time.isPresent() && latest.isPresent()
                    ? Math.toIntExact(Duration.between(time.get(), latest.get()).toDays() / days)
                    : 0;
        }

        @Override
        public String id() {
            return "time-decay";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(
                    "rata-rata, bobot menjadi " + percent(factor) + " setiap " + days + " hari",
                    "mean, weights falling to " + percent(factor) + " every " + days + " days");
        }

        @Override
        public Set<Law> laws() {
            return Law.allBut(ImmutableSet.of(Law.SPLIT_INVARIANT));
        }
    }
}
