package id.tolok.testkit;

import static id.tolok.testkit.Made.approximate;
import static id.tolok.testkit.Made.only;
import static id.tolok.testkit.Made.orNone;
import static id.tolok.testkit.Made.spread;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.score.Aggregations;
import id.tolok.score.Law;
import id.tolok.score.Score;
import id.tolok.score.Weighted;
import id.tolok.testkit.Mutants.Mutant;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Aggregations as a person may get them wrong, each with the law that tells. */
final class BrokenAggregations {

    private BrokenAggregations() {}

    private static final Rational EPSILON = Rational.of(1, 1_000_000_000_000_000L);

    private static final List<Weighted> SEEN = Collections.synchronizedList(new ArrayList<>());

    private static final Map<List<Score>, List<Rational>> BY_SCORES = new ConcurrentHashMap<>();

    private static final List<Rational> SCRATCH = Collections.synchronizedList(new ArrayList<>());

    private static Mutant mean(String mistake, KitLaw law, Made.Weights weights) {
        return new Mutant(mistake, law, LawCheck.of(Made.aggregation(weights, Law.SPLIT_INVARIANT)));
    }

    private static Mutant weighted(String mistake, KitLaw law, Made.Weights weights) {
        return new Mutant(mistake, law, LawCheck.of(Made.aggregation(weights)));
    }

    static Stream<Mutant> broken() {
        return Stream.of(arithmetic(), places(), origins(), states()).flatMap(some -> some);
    }

    private static Stream<Mutant> arithmetic() {
        return Stream.of(
                mean(
                        "a mean over one fewer",
                        KitLaw.A3_IDEMPOTENT,
                        scores -> orNone(
                                scores,
                                places -> times(
                                        spread(scores, places),
                                        Rational.of(places.size(), Math.max(1, places.size() - 1))))),
                mean(
                        "a mean over all, with or without weight",
                        KitLaw.A7_ZERO_NEUTRAL,
                        scores -> spread(
                                scores,
                                IntStream.range(0, scores.size()).boxed().toList())),
                weighted(
                        "weights of sixteen digits",
                        KitLaw.A3_IDEMPOTENT,
                        scores -> orNone(
                                scores,
                                places -> Aggregations.WEIGHTED_MEAN.effectiveWeights(scores).stream()
                                        .map(weight -> Rational.of(new BigDecimal(weight.numerator())
                                                .divide(new BigDecimal(weight.denominator()), MathContext.DECIMAL64)))
                                        .toList())),
                weighted(
                        "products in a long",
                        KitLaw.A3_IDEMPOTENT,
                        scores -> orNone(scores, places -> {
                            long sum = 0;
                            long common = 1;
                            for (Weighted one : scores) {
                                common *= one.weight().denominator().longValue();
                            }
                            for (Weighted one : scores) {
                                sum += one.weight()
                                        .times(common)
                                        .toDecimal(0, java.math.RoundingMode.DOWN)
                                        .longValue();
                            }
                            Rational whole = Rational.of(sum == 0 ? 1 : Math.abs(sum), Math.max(1, Math.abs(common)));
                            return scores.stream()
                                    .map(one -> one.weight().dividedBy(whole))
                                    .toList();
                        })),
                weighted(
                        "weights in an int",
                        KitLaw.A5_SCALE_INVARIANT,
                        scores -> orNone(scores, places -> {
                            List<Weighted> whole = scores.stream()
                                    .map(one -> new Weighted(
                                            Rational.of(Math.max(0, (int) (1000 * approximate(one.weight())))),
                                            one.score()))
                                    .toList();
                            return Aggregations.WEIGHTED_MEAN.effectiveWeights(whole);
                        })),
                weighted(
                        "a hair too much",
                        KitLaw.A1_INTERNAL,
                        scores ->
                                times(Aggregations.WEIGHTED_MEAN.effectiveWeights(scores), Rational.ONE.plus(EPSILON))),
                weighted(
                        "a hair too little",
                        KitLaw.A3_IDEMPOTENT,
                        scores -> times(
                                Aggregations.WEIGHTED_MEAN.effectiveWeights(scores), Rational.ONE.minus(EPSILON))),
                mean(
                        "a bonus for full marks",
                        KitLaw.A1_INTERNAL,
                        scores -> orNone(scores, places -> {
                            boolean perfect = places.stream()
                                    .allMatch(place -> scores.get(place).score().equals(Score.FULL));
                            return times(spread(scores, places), perfect ? Rational.of(11, 10) : Rational.ONE);
                        })),
                mean(
                        "a penalty below nothing",
                        KitLaw.A11_WELL_FORMED,
                        scores -> orNone(scores, places -> {
                            List<Rational> weights = new ArrayList<>(Collections.nCopies(scores.size(), Rational.ZERO));
                            weights.set(places.get(0), Rational.of(2));
                            weights.set(places.get(places.size() - 1), Rational.of(-1));
                            return places.size() < 2 ? only(scores, places.get(0)) : weights;
                        })));
    }

    private static List<Rational> times(List<Rational> weights, Rational factor) {
        return MutantAggregation.times(factor, weights);
    }

    private static Stream<Mutant> places() {
        return Stream.of(
                mean(
                        "a median of what was not sorted",
                        KitLaw.A4_PERMUTATION_INVARIANT,
                        scores -> orNone(scores, places -> only(scores, places.get(places.size() / 2)))),
                mean("a median that counts weights of 0", KitLaw.A7_ZERO_NEUTRAL, scores -> {
                    List<Integer> sorted = IntStream.range(0, scores.size())
                            .boxed()
                            .sorted(Comparator.comparing(i -> scores.get(i).score()))
                            .toList();
                    return only(scores, sorted.get((sorted.size() - 1) / 2));
                }),
                mean(
                        "a trimmed mean that drops by place",
                        KitLaw.A4_PERMUTATION_INVARIANT,
                        scores -> orNone(
                                scores,
                                places -> spread(
                                        scores, places.size() < 3 ? places : places.subList(1, places.size() - 1)))),
                mean(
                        "the last one forgotten",
                        KitLaw.A4_PERMUTATION_INVARIANT,
                        scores -> orNone(
                                scores,
                                places -> spread(
                                        scores, places.size() < 2 ? places : places.subList(0, places.size() - 1)))),
                mean(
                        "room for eight scores only",
                        KitLaw.A4_PERMUTATION_INVARIANT,
                        scores -> orNone(
                                scores, places -> spread(scores, places.size() > 8 ? places.subList(0, 8) : places))),
                mean(
                        "one score of each value",
                        KitLaw.A2_MONOTONE,
                        scores -> orNone(scores, places -> {
                            Set<Score> seen = new HashSet<>();
                            return spread(
                                    scores,
                                    places.stream()
                                            .filter(place ->
                                                    seen.add(scores.get(place).score()))
                                            .toList());
                        })),
                mean(
                        "the best thrown out as an outlier",
                        KitLaw.A2_MONOTONE,
                        scores -> orNone(scores, places -> {
                            Score lowest = scores.get(place(scores, places, Comparator.naturalOrder()))
                                    .score();
                            List<Integer> near = places.stream()
                                    .filter(place -> Rational.of(1, 2)
                                            .isAtLeast(scores.get(place)
                                                    .score()
                                                    .share()
                                                    .minus(lowest.share())))
                                    .toList();
                            return spread(scores, near);
                        })));
    }

    private static int place(List<Weighted> scores, List<Integer> places, Comparator<Score> order) {
        return places.stream()
                .min(Comparator.comparing(place -> scores.get(place).score(), order))
                .orElseThrow();
    }

    private static Stream<Mutant> origins() {
        return Stream.of(
                mean(
                        "the last of each assessor, by a map's order",
                        KitLaw.A4_PERMUTATION_INVARIANT,
                        scores -> orNone(scores, places -> {
                            Map<AssessorId, Integer> last = new HashMap<>();
                            places.forEach(place -> last.put(
                                    scores.get(place).origin().assessor().orElse(AssessorId.of("-")), place));
                            return only(scores, last.values().iterator().next());
                        })),
                mean(
                        "all but the first assessor by name",
                        KitLaw.A9_ANONYMOUS,
                        scores -> orNone(scores, places -> {
                            Optional<AssessorId> first = places.stream()
                                    .flatMap(place -> scores.get(place).origin().assessor().stream())
                                    .min(Comparator.naturalOrder());
                            List<Integer> others = places.stream()
                                    .filter(place -> !scores.get(place)
                                            .origin()
                                            .assessor()
                                            .equals(first))
                                    .toList();
                            return spread(scores, others.isEmpty() ? places : others);
                        })),
                mean(
                        "the latest, of several the first given",
                        KitLaw.A4_PERMUTATION_INVARIANT,
                        scores -> orNone(
                                scores,
                                places -> only(
                                        scores,
                                        places.stream()
                                                .reduce((a, b) ->
                                                        time(scores, b).isAfter(time(scores, a)) ? b : a)
                                                .orElseThrow()))),
                mean(
                        "the mean of the latest day, where the computer stands",
                        KitLaw.A17_UNDISTURBED,
                        scores -> orNone(scores, places -> {
                            LocalDate latest = places.stream()
                                    .map(place -> day(scores, place))
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow();
                            return spread(
                                    scores,
                                    places.stream()
                                            .filter(place -> day(scores, place).getDayOfMonth() % 2
                                                    == latest.getDayOfMonth() % 2)
                                            .toList());
                        })));
    }

    private static Instant time(List<Weighted> scores, int place) {
        return scores.get(place).origin().time().orElse(Instant.EPOCH);
    }

    private static LocalDate day(List<Weighted> scores, int place) {
        return LocalDate.ofInstant(time(scores, place), ZoneId.systemDefault());
    }

    private static Stream<Mutant> states() {
        return Stream.of(
                mean("scores kept from call to call", KitLaw.A14_DETERMINISTIC, scores -> {
                    SEEN.addAll(scores);
                    return SEEN.size() % 7 == 0
                            ? Aggregations.LOWEST.effectiveWeights(scores)
                            : Aggregations.WEIGHTED_MEAN.effectiveWeights(scores);
                }),
                weighted(
                        "kept by scores, whatever the weights",
                        KitLaw.A6_SPLIT_INVARIANT,
                        scores -> BY_SCORES.computeIfAbsent(
                                scores.stream().map(Weighted::score).toList(),
                                key -> Aggregations.WEIGHTED_MEAN.effectiveWeights(scores))),
                weighted("a list for all threads", KitLaw.A17_UNDISTURBED, scores -> {
                    SCRATCH.clear();
                    SCRATCH.addAll(Aggregations.WEIGHTED_MEAN.effectiveWeights(scores));
                    return scores.size() == SCRATCH.size() ? List.copyOf(SCRATCH) : List.of();
                }),
                weighted("weights written and read as in the user's language", KitLaw.A17_UNDISTURBED, scores -> {
                    List<Rational> exact = Aggregations.WEIGHTED_MEAN.effectiveWeights(scores);
                    boolean halves = exact.stream()
                            .anyMatch(weight -> String.format(Locale.getDefault(), "%.1f", approximate(weight))
                                    .contains(","));
                    return halves ? Aggregations.LOWEST.effectiveWeights(scores) : exact;
                }));
    }
}
