package id.tolok.testkit;

import static id.tolok.testkit.Made.CUT;
import static id.tolok.testkit.Made.all;
import static id.tolok.testkit.Made.byScore;
import static id.tolok.testkit.Made.count;
import static id.tolok.testkit.Made.met;
import static id.tolok.testkit.Made.only;
import static id.tolok.testkit.Made.orNone;
import static id.tolok.testkit.Made.pass;
import static id.tolok.testkit.Made.reached;
import static id.tolok.testkit.Made.spread;
import static id.tolok.testkit.Made.stated;
import static id.tolok.testkit.Made.units;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Law;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.UnitCase;
import id.tolok.text.LocalizedText;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules as a user may well make them, odd as they are, are held to be right. */
class RightRulesTest {

    private static final int SOME = 25;

    private static final ThreadLocal<List<Rational>> SCRATCH = ThreadLocal.withInitial(ArrayList::new);

    private static final Map<List<Weighted>, List<Rational>> KNOWN = new ConcurrentHashMap<>();

    private static final Map<List<Object>, Decision> DECIDED = new ConcurrentHashMap<>();

    @ParameterizedTest
    @MethodSource({"aggregations", "decisions", "parts", "policies"})
    void no_law_is_broken(LawCheck<?> check) {
        assertThat(check.tries(SOME).laws())
                .allSatisfy(law -> assertThat(check.tries(SOME).find(law)).isEmpty());
    }

    private static Named<LawCheck<?>> mean(String what, Made.Weights weights, Law... notStated) {
        return Named.of(what, LawCheck.of(Made.aggregation(weights, notStated)));
    }

    static Stream<Named<LawCheck<?>>> aggregations() {
        return Stream.of(
                mean(
                        "a mean that counts heads",
                        scores -> orNone(scores, places -> spread(scores, places)),
                        Law.SPLIT_INVARIANT),
                mean("a weighted mean in whole numbers of any size", RightRulesTest::inWholeNumbers),
                mean(
                        "the lower middle",
                        scores -> orNone(
                                scores,
                                places -> only(scores, ordered(scores, places).get((places.size() - 1) / 2))),
                        Law.SPLIT_INVARIANT),
                mean(
                        "without the lowest and the highest",
                        scores -> orNone(
                                scores,
                                places -> spread(
                                        scores,
                                        places.size() < 3
                                                ? places
                                                : ordered(scores, places).subList(1, places.size() - 1))),
                        Law.SPLIT_INVARIANT),
                mean(
                        "halfway between the lowest and the highest",
                        scores -> orNone(scores, places -> {
                            List<Integer> ordered = ordered(scores, places);
                            int lowest = ordered.get(0);
                            int highest = ordered.get(ordered.size() - 1);
                            return spread(scores, lowest == highest ? List.of(lowest) : List.of(lowest, highest));
                        })),
                mean("weights added up in a map", scores -> {
                    Map<Score, Rational> sums = new HashMap<>();
                    scores.forEach(one -> sums.merge(one.score(), one.weight(), Rational::plus));
                    Rational sum = Rational.sum(List.copyOf(sums.values()));
                    return scores.stream()
                            .map(one -> sum.isZero()
                                    ? Rational.ZERO
                                    : Objects.requireNonNull(sums.get(one.score()))
                                            .dividedBy(sum)
                                            .times(share(scores, one)))
                            .toList();
                }),
                mean("a place of each thread", scores -> {
                    List<Rational> place = Objects.requireNonNull(SCRATCH.get());
                    place.clear();
                    place.addAll(Aggregations.WEIGHTED_MEAN.effectiveWeights(scores));
                    return List.copyOf(place);
                }),
                mean("one after the other", scores -> {
                    synchronized (RightRulesTest.class) {
                        return Aggregations.WEIGHTED_MEAN.effectiveWeights(List.copyOf(scores));
                    }
                }),
                mean(
                        "kept by all that counts",
                        scores -> KNOWN.computeIfAbsent(
                                List.copyOf(scores), Aggregations.WEIGHTED_MEAN::effectiveWeights)),
                mean(
                        "the mean of the latest day, of equal times all",
                        scores -> orNone(scores, places -> {
                            Instant latest = places.stream()
                                    .map(place -> time(scores.get(place)))
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow();
                            return spread(
                                    scores,
                                    places.stream()
                                            .filter(place ->
                                                    time(scores.get(place)).equals(latest))
                                            .toList());
                        }),
                        Law.SPLIT_INVARIANT),
                mean(
                        "a lead assessor counts twice",
                        scores -> Aggregations.WEIGHTED_MEAN.effectiveWeights(scores.stream()
                                .map(one -> one.origin().assessor().equals(Optional.of(AssessorId.of("A1")))
                                        ? new Weighted(one.weight().times(2), one.score(), one.origin())
                                        : one)
                                .toList()),
                        Law.ANONYMOUS),
                mean(
                        "the mean of those that reach what is required, if any",
                        scores -> orNone(scores, places -> {
                            List<Integer> good = places.stream()
                                    .filter(place -> scores.get(place)
                                            .score()
                                            .isAtLeast(scores.get(place)
                                                    .origin()
                                                    .required()
                                                    .orElse(Score.FULL)))
                                    .toList();
                            return spread(scores, good.isEmpty() ? places : good);
                        }),
                        Law.SPLIT_INVARIANT,
                        Law.MONOTONE),
                Named.of("the best of two means", LawCheck.of(new BestOfTwo())));
    }

    /** Each score's own share of the weights of all scores equal to it. */
    private static Rational share(List<Weighted> scores, Weighted one) {
        Rational alike = Rational.sum(scores.stream()
                .filter(other -> other.score().equals(one.score()))
                .map(Weighted::weight)
                .toList());
        return alike.isZero() ? Rational.ZERO : one.weight().dividedBy(alike);
    }

    private static List<Rational> inWholeNumbers(List<Weighted> scores) {
        BigInteger common =
                scores.stream().map(one -> one.weight().denominator()).reduce(BigInteger.ONE, BigInteger::multiply);
        List<BigInteger> whole = scores.stream()
                .map(one -> one.weight()
                        .numerator()
                        .multiply(common.divide(one.weight().denominator())))
                .toList();
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return whole.stream()
                .map(weight -> sum.signum() == 0 ? Rational.ZERO : Rational.of(weight, sum))
                .toList();
    }

    private static List<Integer> ordered(List<Weighted> scores, List<Integer> places) {
        return places.stream()
                .sorted(Comparator.comparing(place -> scores.get(place).score()))
                .toList();
    }

    private static Instant time(Weighted one) {
        return one.origin().time().orElse(Instant.EPOCH);
    }

    /** The better of the mean by weight and the mean by heads. */
    private static final class BestOfTwo extends MutantAggregation {
        private static final long serialVersionUID = 1;

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Rational> byHeads = orNone(scores, places -> spread(scores, places));
            List<Rational> byWeight = mean(scores);
            return sum(scores, byHeads).isAtLeast(sum(scores, byWeight)) ? byHeads : byWeight;
        }

        private static Rational sum(List<Weighted> scores, List<Rational> weights) {
            return Rational.sum(IntStream.range(0, scores.size())
                    .mapToObj(i -> weights.get(i).times(scores.get(i).score().share()))
                    .toList());
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.SPLIT_INVARIANT);
        }
    }

    private static Named<LawCheck<?>> rule(String what, Made.Deciding body) {
        return Named.of(what, LawCheck.of(Made.rule(body)));
    }

    static Stream<Named<LawCheck<?>>> decisions() {
        return Stream.of(
                rule("from the cut, stated", unit -> byScore(unit, score -> score.isAtLeast(CUT))),
                rule(
                        "from the cut, by whole numbers",
                        unit -> byScore(
                                unit,
                                score -> score.share()
                                                .numerator()
                                                .multiply(BigInteger.TEN)
                                                .compareTo(score.share()
                                                        .denominator()
                                                        .multiply(BigInteger.valueOf(7)))
                                        >= 0)),
                rule("from two thirds", unit -> byScore(unit, score -> score.isAtLeast(Score.of(2, 3)))),
                rule("from five eighths", unit -> byScore(unit, score -> score.isAtLeast(Score.of(5, 8)))),
                rule("from 69.5 percent, as shown", unit -> unit.reaches(unit.score(), Score.of(139, 200), "made")),
                rule(
                        "from almost 70 percent, as shown",
                        unit -> unit.reaches(unit.score(), Score.of(6_999_999, 10_000_000), "made")),
                rule(
                        "from whole percents, rounded down",
                        unit -> byScore(
                                unit,
                                score -> score.toPercent(0, RoundingMode.FLOOR).intValue() >= 70)),
                rule(
                        "from a cut of many digits",
                        unit -> byScore(
                                unit, score -> score.isAtLeast(Score.of(Rational.parse("0.61803398874989484820"))))),
                rule("half of the criteria that apply", unit -> {
                    List<DecisionExplanation> applying =
                            met(unit).stream().filter(part -> !part.isNeutral()).toList();
                    return applying.isEmpty()
                            ? all(unit, met(unit))
                            : new Some(unit.subject(), "made", (applying.size() + 1) / 2, applying);
                }),
                rule("a place of this call", unit -> {
                    IdentityHashMap<Criterion, DecisionExplanation> met = new IdentityHashMap<>();
                    unit.criteria().forEach(criterion -> met.put(criterion, unit.met(criterion)));
                    return all(
                            unit,
                            unit.criteria().stream()
                                    .map(criterion -> Objects.requireNonNull(met.get(criterion)))
                                    .toList());
                }),
                rule("kept by all that counts", unit -> {
                    List<DecisionExplanation> met = met(unit);
                    return stated(
                            unit,
                            DECIDED.computeIfAbsent(
                                    List.of(
                                            met.stream()
                                                    .map(DecisionExplanation::decision)
                                                    .toList(),
                                            met.stream()
                                                    .map(DecisionExplanation::isNeutral)
                                                    .toList()),
                                    key -> all(unit, met).decision()),
                            met);
                }),
                rule(
                        "a floor in each domain",
                        unit -> all(
                                unit,
                                Stream.of(Domain.values())
                                        .flatMap(domain -> unit.score(domain).stream())
                                        .map(score -> unit.reaches(score, Score.of(3, 5), "made"))
                                        .toList())),
                rule(
                        "no score far below the others",
                        unit -> all(
                                unit,
                                Stream.concat(
                                                Stream.of(reached(unit)),
                                                unit.criteria().stream()
                                                        .map(criterion -> unit.reaches(
                                                                unit.standing(criterion.id()), Score.of(1, 5), "made")))
                                        .toList())),
                rule("never more than open", unit -> stated(unit, Decision.NOT_YET_CONCLUDED, List.of(unit.score()))),
                Named.of(
                        "from 69.5 percent, as stated",
                        LawCheck.of(
                                Made.rule(unit -> byScore(unit, score -> score.isAtLeast(Score.of(139, 200)))),
                                Score.of(139, 200))),
                rule("scores multiplied", RightRulesTest::byProduct));
    }

    /** The scores of all criteria that apply, multiplied, reach a half. */
    private static DecisionExplanation byProduct(UnitCase unit) {
        List<ScoreExplanation> scores = unit.criteria().stream()
                .map(criterion -> unit.standing(criterion.id()))
                .toList();
        if (scores.stream().allMatch(score -> score.standing().isNone(Standing.Reason.NOT_APPLICABLE))) {
            return reached(unit);
        }
        if (scores.stream().anyMatch(score -> score.standing().isMissing())) {
            return stated(unit, Decision.NOT_YET_CONCLUDED, scores);
        }
        Rational product = scores.stream()
                .map(score -> score.standing().score().orElse(Score.FULL).share())
                .reduce(Rational.ONE, Rational::times);
        return stated(unit, pass(product.isAtLeast(Rational.of(1, 2))), scores);
    }

    static Stream<Named<LawCheck<?>>> parts() {
        return Stream.of(
                Named.of(
                        "one of many is left out",
                        LawCheck.of(Made.missing(absence -> absence.missing() * 5 <= absence.applicable()
                                ? Treatment.LEFT_OUT
                                : Treatment.FAILED))),
                Named.of(
                        "what is missing as a tenth",
                        LawCheck.of(Made.missing(absence -> Treatment.countedAs(Score.of(1, 10))))),
                Named.of(
                        "all units",
                        LawCheck.of(Made.whole(whole -> whole.units().isEmpty()
                                ? whole.asScheme()
                                : new DecisionExplanation.All(whole.subject(), "made", units(whole))))),
                Named.of("most of the units", LawCheck.of(Made.whole(whole -> {
                    List<DecisionExplanation> units = units(whole).stream()
                            .filter(unit -> !unit.isNeutral())
                            .toList();
                    return units.isEmpty()
                            ? whole.asScheme()
                            : new Some(whole.subject(), "made", units.size() / 2 + 1, units);
                }))));
    }

    private static ScoringPolicy.Builder policy(DecisionRule unit) {
        return ScoringPolicy.builder()
                .id("right")
                .title(LocalizedText.of("Benar", "Right"))
                .unit(unit);
    }

    static Stream<Named<LawCheck<?>>> policies() {
        DecisionRule cut = DecisionRules.all(DecisionRules.criticalCriteria(), DecisionRules.cutScore(CUT));
        Aggregation heads =
                Made.aggregation(scores -> orNone(scores, places -> spread(scores, places)), Law.SPLIT_INVARIANT);
        return Stream.of(
                Named.of(
                        "by heads",
                        LawCheck.of(policy(cut).criteria(heads).domains(heads).build())),
                Named.of(
                        "rounded as declared",
                        LawCheck.of(policy(cut).rounding(Rounding.toPercent()).build())),
                Named.of(
                        "the lowest assessor, the highest attempt",
                        LawCheck.of(policy(cut)
                                .attempts(Aggregations.HIGHEST)
                                .assessors(Aggregations.LOWEST)
                                .build())),
                Named.of(
                        "most criteria",
                        LawCheck.of(policy(DecisionRules.all(DecisionRules.criticalCriteria(), Made.rule(unit -> {
                                    List<DecisionExplanation> applying = met(unit).stream()
                                            .filter(part -> !part.isNeutral())
                                            .toList();
                                    return count(applying, Decision.COMPETENT) == applying.size()
                                            ? all(unit, met(unit))
                                            : new Some(
                                                    unit.subject(),
                                                    "made",
                                                    Math.max(1, applying.size() * 3 / 4),
                                                    applying);
                                })))
                                .build())));
    }
}
