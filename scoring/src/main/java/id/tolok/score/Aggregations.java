package id.tolok.score;

import com.google.common.collect.ImmutableSet;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.rubric.Scale;
import id.tolok.text.LocalizedText;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The aggregations without settings that come with Tolok; those with settings are in {@link Selections}. */
public enum Aggregations implements Aggregation {
    /** Sum of weight × score ÷ sum of weights. */
    WEIGHTED_MEAN("weighted-mean", "rata-rata berbobot", "weighted mean") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return EffectiveWeights.shared(scores, EffectiveWeights.counted(scores));
        }

        @Override
        public Standing combine(List<Weighted> scores) {
            return EffectiveWeights.mean(scores, true).orElseGet(() -> super.combine(scores));
        }
    },

    /** Sum of the scores that have a weight ÷ their number: a weight above 0 counts as 1. */
    MEAN("mean", "rata-rata", "mean", Law.SPLIT_INVARIANT) {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return EffectiveWeights.spread(scores.size(), EffectiveWeights.counted(scores));
        }

        @Override
        public Standing combine(List<Weighted> scores) {
            return EffectiveWeights.mean(scores, false).orElseGet(() -> super.combine(scores));
        }
    },

    /**
     * Sum of points ÷ sum of the highest points: every criterion counts by the highest points of its scale, whatever its weight,
     * unless that is 0. Where a score comes from no single scale, as that of a domain, its weight stands for the highest points.
     */
    SUM_OF_POINTS(
            "sum-of-points",
            "jumlah poin",
            "sum of points",
            Law.SPLIT_INVARIANT,
            Law.SCALE_INVARIANT,
            Law.POINTS_NEUTRAL) {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Weighted> byPoints = scores.stream()
                    .map(score -> new Weighted(points(score), score.score()))
                    .toList();
            return WEIGHTED_MEAN.effectiveWeights(byPoints);
        }

        private static Rational points(Weighted score) {
            return score.weight().isZero()
                    ? Rational.ZERO
                    : score.origin().scale().map(Scale::highest).orElse(score.weight());
        }
    },

    /** The middle one of the scores that have a weight, or the mean of the middle two. */
    MEDIAN("median", "median", "median", Law.SPLIT_INVARIANT) {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> sorted = EffectiveWeights.sorted(scores);
            int n = sorted.size();
            return EffectiveWeights.spread(scores.size(), n == 0 ? sorted : sorted.subList((n - 1) / 2, n / 2 + 1));
        }
    },

    /**
     * The median, rounded up to a whole number of points where it lies between the middle two, but never above the upper of them:
     * of 3 and 4 points it is 4, not 3.5. Where the scale is unknown it is the upper one.
     *
     * <p>Source: the median of peer assessments in Open edX's open response assessment ({@code edx-ora2}), which rounds the mean
     * of the middle two up to a whole number.
     */
    MEDIAN_ROUNDED_UP(
            "median-rounded-up",
            "median, dibulatkan ke atas",
            "median rounded up",
            Law.SPLIT_INVARIANT,
            Law.ADDITIVE,
            Law.POINTS_NEUTRAL) {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return MEDIAN.effectiveWeights(scores);
        }

        @Override
        public boolean isAdditive() {
            return false;
        }

        @Override
        public Standing combine(List<Weighted> scores) {
            Standing median = MEDIAN.combine(scores);
            return scores.isEmpty()
                    ? median
                    : median.score()
                            .map(score -> Standing.at(roundedUp(score, scores)))
                            .orElse(median);
        }

        private static Score roundedUp(Score median, List<Weighted> scores) {
            List<Integer> sorted = EffectiveWeights.sorted(scores);
            Weighted upper = scores.get(sorted.get(sorted.size() / 2));
            Rational unit = upper.origin()
                    .scale()
                    .map(scale -> scale.highest().reciprocal())
                    .orElse(Rational.ONE);
            Rational up = new Rounding(unit, RoundingMode.CEILING).round(median).share();
            return Score.of(up.min(upper.score().share()));
        }
    },

    /** The lowest of the scores that have a weight; the first of several. */
    LOWEST("lowest", "nilai terendah", "lowest") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> sorted = EffectiveWeights.sorted(scores);
            return EffectiveWeights.spread(scores.size(), sorted.subList(0, Math.min(1, sorted.size())));
        }

        @Override
        public boolean takesRoots() {
            return true;
        }
    },

    /** The highest of the scores that have a weight; the first of several. */
    HIGHEST("highest", "nilai tertinggi", "highest") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return EffectiveWeights.spread(
                    scores.size(),
                    EffectiveWeights.counted(scores).stream()
                            .reduce((a, b) -> scores.get(b)
                                                    .score()
                                                    .compareTo(scores.get(a).score())
                                            > 0
                                    ? b
                                    : a)
                            .map(List::of)
                            .orElse(List.of()));
        }

        @Override
        public boolean takesRoots() {
            return true;
        }
    },

    /** The last of the scores that have a weight; of attempts, the latest. */
    LATEST("latest", "percobaan terakhir", "latest", Law.PERMUTATION_INVARIANT) {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> counted = EffectiveWeights.counted(scores);
            return EffectiveWeights.spread(
                    scores.size(), counted.subList(Math.max(0, counted.size() - 1), counted.size()));
        }

        @Override
        public boolean takesRoots() {
            return true;
        }
    },

    /**
     * The product of the scores, each to the power of its weight ÷ the sum of weights: one 0 makes it 0. It is kept as an exact
     * root and never rounded before it is compared. Effective weights are the exponents.
     *
     * <p>Weights must be in proportions of whole numbers that add up to at most {@value #HIGHEST_DEGREE}, multiplied by the degrees of
     * the scores where these are roots themselves: otherwise {@link #combine} throws an {@link InvalidModelException}. A policy is
     * not compiled for a rubric with other weights.
     */
    GEOMETRIC_MEAN("geometric-mean", "rata-rata geometrik", "geometric mean", Law.ADDITIVE) {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return WEIGHTED_MEAN.effectiveWeights(scores);
        }

        @Override
        public boolean isAdditive() {
            return false;
        }

        @Override
        public boolean yieldsRoots() {
            return true;
        }

        @Override
        public boolean takesRoots() {
            return true;
        }

        @Override
        public Standing combine(List<Weighted> scores) {
            List<Weighted> counted =
                    EffectiveWeights.counted(scores).stream().map(scores::get).toList();
            return counted.isEmpty()
                    ? Standing.none(Standing.Reason.NOTHING_COUNTS)
                    : Standing.at(product(counted, WEIGHTED_MEAN.effectiveWeights(counted)));
        }

        private static Score product(List<Weighted> scores, List<Rational> exponents) {
            List<Rational> roots = scores.stream()
                    .map(score -> Rational.of(1, score.score().degree()))
                    .toList();
            BigInteger degree = Rational.commonDenominator(exponents).multiply(Rational.commonDenominator(roots));
            if (degree.compareTo(BigInteger.valueOf(HIGHEST_DEGREE)) > 0) {
                throw new InvalidModelException(Problem.of(
                        FieldPath.of("weights"),
                        "must be in proportions of whole numbers that add up to at most " + HIGHEST_DEGREE
                                + " for a geometric mean",
                        scores.stream().map(Weighted::weight).toList()));
            }
            Rational product = Rational.ONE;
            for (int i = 0; i < scores.size(); i++) {
                Score score = scores.get(i).score();
                Rational exponent = exponents.get(i).times(Rational.of(degree, BigInteger.valueOf(score.degree())));
                product = product.times(score.power().pow(exponent.numerator().intValueExact()));
            }
            return Score.root(product, degree.intValueExact());
        }
    },

    /**
     * Sum of weights ÷ sum of weight ÷ score: one 0 makes it 0. Effective weights depend on the scores, and contributions are
     * equal for equal weights.
     */
    HARMONIC_MEAN("harmonic-mean", "rata-rata harmonik", "harmonic mean") {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Integer> counted = EffectiveWeights.counted(scores);
            List<Integer> zeros = counted.stream()
                    .filter(place -> scores.get(place).score().equals(Score.ZERO))
                    .toList();
            if (!zeros.isEmpty()) {
                return EffectiveWeights.shared(scores, zeros);
            }
            return WEIGHTED_MEAN.effectiveWeights(scores.stream()
                    .map(score -> new Weighted(
                            score.weight().isZero()
                                    ? Rational.ZERO
                                    : score.weight().dividedBy(score.score().share()),
                            score.score()))
                    .toList());
        }
    },

    /**
     * Sum of weight × score of all ÷ sum of weights of those without extra credit: what is extra credit adds its points and asks
     * for none, so the result can be above 1. Nothing counts where all is extra credit.
     *
     * <p>Source: extra credit in Moodle's aggregations <i>natural</i> and <i>simple weighted mean of grades</i>; Moodle then limits
     * the result to the maximum, which is a choice of its own and not made here.
     */
    EXTRA_CREDIT_BY_WEIGHT(
            "extra-credit-by-weight",
            "rata-rata berbobot dengan nilai tambahan",
            "weighted mean with extra credit",
            Law.INTERNAL,
            Law.IDEMPOTENT) {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return withExtra(scores, Weighted::weight);
        }
    },

    /**
     * (Sum of the scores without extra credit + sum of weight × score of those with) ÷ number of those without: the weight of an
     * extra credit is a factor. The result can be above 1. Nothing counts where all is extra credit.
     *
     * <p>Source: Moodle's aggregation <i>mean of grades (with extra credits)</i>, without its limit to the maximum.
     */
    EXTRA_CREDIT_BY_FACTOR(
            "extra-credit-by-factor",
            "rata-rata dengan nilai tambahan",
            "mean with extra credit",
            Law.INTERNAL,
            Law.IDEMPOTENT,
            Law.SCALE_INVARIANT,
            Law.SPLIT_INVARIANT) {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return withExtra(scores, score -> score.weight().isZero() ? Rational.ZERO : Rational.ONE);
        }
    };

    /** The highest degree of a root that a {@linkplain #GEOMETRIC_MEAN geometric mean} may come to. */
    public static final int HIGHEST_DEGREE = 100_000;

    private final String id;
    private final String indonesian;
    private final String english;

    /** What it does not promise. */
    private final ImmutableSet<Law> broken;

    Aggregations(String id, String indonesian, String english, Law... broken) {
        this.id = id;
        this.indonesian = indonesian;
        this.english = english;
        this.broken = ImmutableSet.copyOf(broken);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.of(indonesian, english);
    }

    /** Divides by the weights of what is no extra credit. */
    private static List<Rational> withExtra(List<Weighted> scores, Function<Weighted, Rational> normal) {
        Rational sum = Rational.sum(scores.stream()
                .filter(score -> !score.origin().extraCredit())
                .map(normal)
                .toList());
        return sum.isZero()
                ? EffectiveWeights.none(scores.size())
                : scores.stream()
                        .map(score -> score.origin().extraCredit() ? score.weight() : normal.apply(score))
                        .map(weight -> weight.dividedBy(sum))
                        .toList();
    }

    /** Of an origin, at most the scale, the group and whether it is extra credit: not who gave the score, nor when. */
    @Override
    public boolean looksAtOrigins() {
        return false;
    }

    @Override
    public Set<Law> laws() {
        return Law.allBut(broken);
    }
}
