package id.tolok.testkit;

import static id.tolok.testkit.Made.CUT;
import static id.tolok.testkit.Made.count;
import static id.tolok.testkit.Made.only;
import static id.tolok.testkit.Made.orNone;
import static id.tolok.testkit.Made.pass;
import static id.tolok.testkit.Made.stated;
import static id.tolok.testkit.Made.units;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.number.Rational;
import id.tolok.score.Aggregation;
import id.tolok.score.MissingRules;
import id.tolok.score.Score;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.testkit.Mutants.Mutant;
import id.tolok.text.LocalizedText;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Rules for what is missing and for the whole, and policies, as a person may get them wrong, each with the law that tells. */
final class BrokenPolicies {

    private static final AtomicInteger ASKED = new AtomicInteger();

    private static final Map<Integer, Decision> BY_NUMBER = new ConcurrentHashMap<>();

    private BrokenPolicies() {}

    static Stream<Mutant> broken() {
        return Stream.of(missing(), wholes(), policies()).flatMap(some -> some);
    }

    private static Mutant missing(String mistake, KitLaw law, Made.Treating treating) {
        return new Mutant(mistake, law, LawCheck.of(Made.missing(treating)));
    }

    private static Stream<Mutant> missing() {
        return Stream.of(
                missing(
                        "a single one counts as full",
                        KitLaw.D6_MISSING_OPEN,
                        absence -> absence.missing() == 1 ? Treatment.countedAs(Score.FULL) : Treatment.FAILED),
                missing(
                        "as what is required",
                        KitLaw.D6_MISSING_OPEN,
                        absence ->
                                Treatment.countedAs(absence.origin().required().orElse(Score.FULL))),
                missing(
                        "by its weight",
                        KitLaw.D11_SCALE_INVARIANT,
                        absence -> absence.weight().isAtLeast(Rational.ONE) ? Treatment.FAILED : Treatment.LEFT_OUT),
                missing(
                        "by the clock",
                        KitLaw.D1_DETERMINISTIC,
                        absence -> System.nanoTime() % 3 == 0 ? Treatment.LEFT_OUT : Treatment.FAILED),
                missing(
                        "every third is left out",
                        KitLaw.D1_DETERMINISTIC,
                        absence -> ASKED.incrementAndGet() % 3 == 0 ? Treatment.LEFT_OUT : Treatment.FAILED));
    }

    private static Mutant whole(String mistake, KitLaw law, Made.Concluding concluding) {
        return new Mutant(mistake, law, LawCheck.of(Made.whole(concluding)));
    }

    private static Stream<Mutant> wholes() {
        return Stream.of(
                whole(
                        "more than half, where open counts as half",
                        KitLaw.D6_MISSING_OPEN,
                        whole -> whole.units().isEmpty()
                                ? whole.asScheme()
                                : stated(
                                        whole,
                                        pass(2 * count(units(whole), Decision.COMPETENT)
                                                        + count(units(whole), Decision.NOT_YET_CONCLUDED)
                                                >= whole.units().size()))),
                whole(
                        "the last unit forgotten",
                        KitLaw.D5_CRITERIA_UNORDERED,
                        whole -> whole.units().size() < 2
                                ? whole.asScheme()
                                : new DecisionExplanation.All(
                                        whole.subject(),
                                        "made",
                                        units(whole).subList(0, whole.units().size() - 1))),
                whole(
                        "kept by the number of units",
                        KitLaw.D12_EXPLAINED,
                        whole -> stated(
                                whole,
                                BY_NUMBER.computeIfAbsent(
                                        whole.units().size(),
                                        key -> whole.asScheme().decision()))),
                whole(
                        "the first unit by name",
                        KitLaw.D8_NAMES_NEUTRAL,
                        whole -> whole.units().stream()
                                .min(Comparator.comparing(unit ->
                                        new StringBuilder(unit.text()).reverse().toString()))
                                .map(whole::unit)
                                .orElseGet(whole::asScheme)));
    }

    private static ScoringPolicy.Builder policy() {
        return ScoringPolicy.builder()
                .id("broken")
                .title(LocalizedText.of("Salah", "Broken"))
                .unit(DecisionRules.all(DecisionRules.criticalCriteria(), DecisionRules.cutScore(CUT)));
    }

    private static Aggregation theFirst() {
        return Made.aggregation(scores -> orNone(scores, places -> only(scores, places.get(0))));
    }

    private static Stream<Mutant> policies() {
        return Stream.of(
                new Mutant(
                        "criteria whose weights were to add up to 1",
                        KitLaw.D11_SCALE_INVARIANT,
                        LawCheck.of(policy().criteria(Made.aggregation(scores ->
                                        scores.stream().map(Weighted::weight).toList()))
                                .build())),
                new Mutant(
                        "the first criterion counts",
                        KitLaw.D5_CRITERIA_UNORDERED,
                        LawCheck.of(policy().criteria(theFirst()).build())),
                new Mutant(
                        "the first domain counts",
                        KitLaw.P5_PARTS_LAWFUL,
                        LawCheck.of(policy().domains(theFirst()).build())),
                new Mutant(
                        "the first assessor counts",
                        KitLaw.D4_ORDER_INVARIANT,
                        LawCheck.of(policy().assessors(theFirst()).build())),
                new Mutant(
                        "the first attempt counts",
                        KitLaw.P5_PARTS_LAWFUL,
                        LawCheck.of(policy().attempts(theFirst()).build())),
                new Mutant(
                        "nothing is critical",
                        KitLaw.D17_CRITICAL_GATE,
                        LawCheck.of(policy().missing(MissingRules.LEFT_OUT)
                                .unit(DecisionRules.cutScore(CUT))
                                .build())));
    }
}
