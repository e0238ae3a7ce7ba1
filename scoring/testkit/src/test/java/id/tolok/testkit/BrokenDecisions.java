package id.tolok.testkit;

import static id.tolok.testkit.Made.CUT;
import static id.tolok.testkit.Made.all;
import static id.tolok.testkit.Made.approximate;
import static id.tolok.testkit.Made.byScore;
import static id.tolok.testkit.Made.count;
import static id.tolok.testkit.Made.met;
import static id.tolok.testkit.Made.pass;
import static id.tolok.testkit.Made.reached;
import static id.tolok.testkit.Made.standings;
import static id.tolok.testkit.Made.stated;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.number.Rational;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.UnitCase;
import id.tolok.testkit.Mutants.Mutant;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Decision rules as a person may get them wrong, each with the law that tells. */
final class BrokenDecisions {

    private static final Map<List<Criterion>, Decision> BY_RUBRIC = new ConcurrentHashMap<>();

    private static final Map<Object, DecisionExplanation> BY_UNIT = new ConcurrentHashMap<>();

    private static final Map<Standing, Decision> BY_SCORE = new ConcurrentHashMap<>();

    private static final List<DecisionExplanation> SCRATCH = Collections.synchronizedList(new ArrayList<>());

    private BrokenDecisions() {}

    private static Mutant of(String mistake, KitLaw law, Made.Deciding body) {
        return new Mutant(mistake, law, LawCheck.of(Made.rule(body)));
    }

    private static Mutant claiming(String mistake, KitLaw law, Made.Deciding body) {
        return new Mutant(mistake, law, LawCheck.of(Made.rule(body)).claiming(law));
    }

    static Stream<Mutant> broken() {
        return Stream.of(cuts(), missing(), notApplicable(), parts(), states(), gates())
                .flatMap(some -> some);
    }

    private static Stream<Mutant> cuts() {
        return Stream.of(
                of(
                        "rounded to tenths of a percent and then to percents",
                        KitLaw.D9_CUT_EXACT,
                        unit -> byScore(
                                unit,
                                score -> score.toPercent(1, RoundingMode.HALF_UP)
                                                .setScale(0, RoundingMode.HALF_UP)
                                                .intValue()
                                        >= 70)),
                of(
                        "rounded up to percents",
                        KitLaw.D9_CUT_EXACT,
                        unit -> byScore(
                                unit,
                                score ->
                                        score.toPercent(0, RoundingMode.CEILING).intValue() >= 70)),
                of(
                        "rounded to percents as banks do",
                        KitLaw.D9_CUT_EXACT,
                        unit -> byScore(
                                unit,
                                score -> score.toPercent(0, RoundingMode.HALF_EVEN)
                                                .intValue()
                                        >= 70)),
                of(
                        "as a float",
                        KitLaw.D9_CUT_EXACT,
                        unit -> byScore(unit, score -> (float) approximate(score.share()) >= 0.7f)),
                of(
                        "as a double, less a little",
                        KitLaw.D9_CUT_EXACT,
                        unit -> byScore(unit, score -> approximate(score.share()) >= 0.7 - 1e-9)),
                of(
                        "as a double, and a little more",
                        KitLaw.D9_CUT_EXACT,
                        unit -> byScore(unit, score -> approximate(score.share()) >= 0.7 + 1e-9)),
                withDigits(4),
                withDigits(5),
                withDigits(6),
                withDigits(9),
                of("a mean of doubles", KitLaw.D9_CUT_EXACT, unit -> {
                    List<Score> scores = scores(unit);
                    return scores.size() < unit.criteria().size() || scores.isEmpty()
                            ? reached(unit)
                            : stated(
                                    unit,
                                    pass(scores.stream()
                                                    .mapToDouble(score -> approximate(score.share()))
                                                    .average()
                                                    .orElse(0)
                                            >= 0.7),
                                    List.of(unit.score()));
                }),
                of(
                        "above the cut in one domain, and from it in the others",
                        KitLaw.D9_CUT_EXACT,
                        unit -> byScore(
                                unit,
                                score -> unit.score(Domain.AFFECTIVE).isPresent()
                                        ? score.compareTo(CUT) > 0
                                        : score.isAtLeast(CUT))),
                of(
                        "above the cut in the second unit, and from it in the first",
                        KitLaw.D9_CUT_EXACT,
                        unit -> byScore(
                                unit,
                                score -> unit.unit().text().contains(".002.")
                                        ? score.compareTo(CUT) > 0
                                        : score.isAtLeast(CUT))),
                of(
                        "above the cut where two criteria count",
                        KitLaw.D9_CUT_EXACT,
                        unit -> byScore(
                                unit,
                                score -> unit.criteria().size() == 2
                                        ? score.compareTo(CUT) > 0
                                        : score.isAtLeast(CUT))));
    }

    private static Mutant withDigits(int digits) {
        return of(
                "with " + digits + " digits",
                KitLaw.D9_CUT_EXACT,
                unit -> byScore(
                        unit,
                        score -> Rational.of(score.share().toDecimal(digits, RoundingMode.HALF_UP))
                                .isAtLeast(CUT.share())));
    }

    private static List<Score> scores(UnitCase unit) {
        return standings(unit).stream()
                .flatMap(standing -> standing.score().stream())
                .toList();
    }

    private static Stream<Mutant> missing() {
        return Stream.of(
                of(
                        "what is missing as zero",
                        KitLaw.D7_NOT_APPLICABLE_NEUTRAL,
                        unit -> stated(
                                unit, pass(mean(unit, Score.ZERO).isAtLeast(CUT.share())), List.of(unit.score()))),
                of(
                        "what is missing as full",
                        KitLaw.D3_GROUNDED,
                        unit -> stated(
                                unit, pass(mean(unit, Score.FULL).isAtLeast(CUT.share())), List.of(unit.score()))),
                of(
                        "as zero where all are missing",
                        KitLaw.D6_MISSING_OPEN,
                        unit -> !unit.criteria().isEmpty()
                                        && standings(unit).stream().allMatch(Standing::isMissing)
                                ? stated(unit, Decision.NOT_YET_COMPETENT, List.of(unit.score()))
                                : reached(unit)),
                of("as passed where all others are met", KitLaw.D6_MISSING_OPEN, unit -> {
                    List<DecisionExplanation> met = met(unit);
                    return count(met, Decision.COMPETENT) > 0 && count(met, Decision.NOT_YET_COMPETENT) == 0
                            ? stated(unit, Decision.COMPETENT, met)
                            : all(unit, met);
                }),
                of(
                        "what is open as passed",
                        KitLaw.D3_GROUNDED,
                        unit -> stated(unit, pass(count(met(unit), Decision.NOT_YET_COMPETENT) == 0), met(unit))),
                of("all of nothing", KitLaw.D3_GROUNDED, unit -> {
                    List<DecisionExplanation> rated = met(unit).stream()
                            .filter(part -> part.decision() != Decision.NOT_YET_CONCLUDED)
                            .toList();
                    return rated.isEmpty() ? stated(unit, Decision.COMPETENT, met(unit)) : all(unit, rated);
                }));
    }

    private static Rational mean(UnitCase unit, Score ofMissing) {
        List<Rational> shares = standings(unit).stream()
                .map(standing -> standing.score().orElse(ofMissing).share())
                .toList();
        return shares.isEmpty() ? Rational.ZERO : Rational.sum(shares).dividedBy(shares.size());
    }

    private static Stream<Mutant> notApplicable() {
        return Stream.of(
                of(
                        "what does not apply as passed",
                        KitLaw.D3_GROUNDED,
                        unit -> stated(
                                unit,
                                pass(met(unit).stream()
                                        .allMatch(part -> part.isNeutral() || part.decision() == Decision.COMPETENT)),
                                met(unit))),
                of("what does not apply among half of all", KitLaw.D7_NOT_APPLICABLE_NEUTRAL, unit -> {
                    List<DecisionExplanation> parts = met(unit);
                    long good = count(parts, Decision.COMPETENT) + neutral(parts);
                    return count(parts, Decision.NOT_YET_CONCLUDED) > 0 || neutral(parts) == parts.size()
                            ? all(unit, parts)
                            : stated(unit, pass(good * 2 >= parts.size()), parts);
                }),
                of("what does not apply as failed", KitLaw.D7_NOT_APPLICABLE_NEUTRAL, unit -> {
                    List<DecisionExplanation> parts = met(unit);
                    return count(parts, Decision.NOT_YET_CONCLUDED) > 0 || neutral(parts) == parts.size()
                            ? all(unit, parts)
                            : stated(unit, pass(count(parts, Decision.COMPETENT) == parts.size()), parts);
                }));
    }

    private static long neutral(List<DecisionExplanation> parts) {
        return parts.stream().filter(DecisionExplanation::isNeutral).count();
    }

    private static Stream<Mutant> parts() {
        return Stream.of(
                of(
                        "the last of a set of criteria",
                        KitLaw.D8_NAMES_NEUTRAL,
                        unit -> new HashSet<>(met(unit))
                                .stream()
                                        .filter(part -> !part.isNeutral())
                                        .reduce((first, second) -> second)
                                        .orElseGet(() -> reached(unit))),
                of(
                        "the two criteria that come first by name",
                        KitLaw.D8_NAMES_NEUTRAL,
                        unit -> all(
                                unit,
                                unit.criteria().stream()
                                        .sorted(Comparator.comparing(
                                                (Criterion one) -> one.id().text()))
                                        .limit(2)
                                        .map(unit::met)
                                        .toList())),
                of(
                        "the last criterion forgotten",
                        KitLaw.D5_CRITERIA_UNORDERED,
                        unit -> all(
                                unit,
                                met(unit).stream()
                                        .limit(Math.max(1, met(unit).size() - 1))
                                        .toList())),
                of("weights as whole numbers", KitLaw.D11_SCALE_INVARIANT, unit -> {
                    int sum = 0;
                    int all = 0;
                    for (Criterion one : unit.criteria()) {
                        Standing standing = unit.standing(one.id()).standing();
                        if (standing.score().isEmpty()) {
                            return reached(unit);
                        }
                        int weight = one.weight().value().numerator().intValue();
                        sum += weight
                                * (int) (100
                                        * approximate(standing.score().get().share()));
                        all += weight * 100;
                    }
                    return stated(unit, pass(all > 0 && sum * 10L >= all * 7L), List.of(unit.score()));
                }),
                of("the opposite of what it shows", KitLaw.D12_EXPLAINED, unit -> {
                    return stated(
                            unit,
                            switch (all(unit, met(unit)).decision()) {
                                case COMPETENT -> Decision.NOT_YET_COMPETENT;
                                case NOT_YET_COMPETENT -> Decision.COMPETENT;
                                case NOT_YET_CONCLUDED -> Decision.NOT_YET_CONCLUDED;
                            },
                            met(unit));
                }),
                of(
                        "exactly one, else open",
                        KitLaw.D2_MONOTONE,
                        unit -> stated(
                                unit,
                                count(met(unit), Decision.COMPETENT) == 1
                                        ? Decision.COMPETENT
                                        : Decision.NOT_YET_CONCLUDED,
                                met(unit))),
                of(
                        "full marks are suspect",
                        KitLaw.D2_MONOTONE,
                        unit -> byScore(unit, score -> score.isAtLeast(CUT) && !score.equals(Score.FULL))),
                of("a top level is not met", KitLaw.D2_MONOTONE, unit -> {
                    boolean top = scores(unit).stream().anyMatch(Score.FULL::equals);
                    return top && scores(unit).size() > 1
                            ? stated(unit, Decision.NOT_YET_COMPETENT, List.of(unit.score()))
                            : reached(unit);
                }),
                of(
                        "only criteria of weight from 1/2",
                        KitLaw.D11_SCALE_INVARIANT,
                        unit -> all(
                                unit,
                                unit.criteria().stream()
                                        .filter(one -> one.weight().value().isAtLeast(Rational.of(1, 2)))
                                        .map(unit::met)
                                        .toList())),
                of(
                        "what is missing in one domain as failed",
                        KitLaw.D6_MISSING_OPEN,
                        unit -> unit.score(Domain.COGNITIVE)
                                .<DecisionExplanation>map(score -> stated(
                                        unit,
                                        pass(score.standing()
                                                .score()
                                                .filter(at -> at.isAtLeast(CUT))
                                                .isPresent()),
                                        List.of(score)))
                                .orElseGet(() -> reached(unit))));
    }

    private static Stream<Mutant> states() {
        return Stream.of(
                of("kept by rubric", KitLaw.D8_NAMES_NEUTRAL, unit -> {
                    DecisionExplanation now = reached(unit);
                    return stated(
                            unit,
                            BY_RUBRIC.computeIfAbsent(unit.criteria(), key -> now.decision()),
                            List.of(unit.score()));
                }),
                of(
                        "kept by unit, with the explanation",
                        KitLaw.D12_EXPLAINED,
                        unit -> BY_UNIT.computeIfAbsent(unit.unit(), key -> reached(unit))),
                of("kept by score, although each criterion counts", KitLaw.D12_EXPLAINED, unit -> {
                    DecisionExplanation now = all(unit, met(unit));
                    return stated(
                            unit, BY_SCORE.computeIfAbsent(unit.score().standing(), key -> now.decision()), met(unit));
                }),
                of(
                        "by the clock",
                        KitLaw.D1_DETERMINISTIC,
                        unit -> System.nanoTime() % 5 == 0
                                ? stated(unit, Decision.NOT_YET_CONCLUDED, List.of())
                                : reached(unit)),
                of("one list for all threads", KitLaw.D19_UNDISTURBED, unit -> {
                    SCRATCH.clear();
                    unit.criteria().forEach(criterion -> SCRATCH.add(unit.met(criterion)));
                    return all(unit, List.copyOf(SCRATCH));
                }),
                of(
                        "by a score written in the user's language",
                        KitLaw.D19_UNDISTURBED,
                        unit -> byScore(
                                unit,
                                score -> String.format(Locale.getDefault(), "%.3f", approximate(score.share()))
                                                .compareTo("0.7")
                                        >= 0)),
                new Mutant("a setting that is lost on the way", KitLaw.D14_SERIALIZABLE, LawCheck.of(new Forgetful())));
    }

    /** Has a cut that is not written with it. */
    private static final class Forgetful extends MutantRule {
        private static final long serialVersionUID = 1;

        private final transient int percent = Integer.parseInt("70");

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return percent == 0 ? reached(unit) : unit.reaches(unit.score(), Score.ofPercent(percent - 20), id());
        }
    }

    private static Stream<Mutant> gates() {
        DecisionRule any = new MutantRule.AnyEvidence();
        return Stream.of(
                claiming(
                        "evidence of the first criterion stands for all",
                        KitLaw.D16_EVIDENCE_GATE,
                        unit -> all(
                                unit,
                                unit.performanceCriteria().stream()
                                        .limit(1)
                                        .map(unit::evidence)
                                        .toList())),
                new Mutant(
                        "any piece counts",
                        KitLaw.D16_EVIDENCE_GATE,
                        LawCheck.of(any).claiming(KitLaw.D16_EVIDENCE_GATE)),
                claiming(
                        "critical in one domain only",
                        KitLaw.D17_CRITICAL_GATE,
                        unit -> all(
                                unit,
                                Stream.concat(
                                                Stream.of(unit.reaches(unit.score(), Score.of(1, 100), "made")),
                                                unit.criteria().stream()
                                                        .filter(one ->
                                                                one.critical() && one.domain() == Domain.PSYCHOMOTOR)
                                                        .map(unit::met))
                                        .toList())),
                claiming("critical criteria made up for by full marks in another", KitLaw.D17_CRITICAL_GATE, unit -> {
                    boolean perfect = scores(unit).stream().anyMatch(Score.FULL::equals);
                    List<DecisionExplanation> parts = new ArrayList<>(List.of(reached(unit)));
                    unit.criteria().stream()
                            .filter(one -> one.critical() && !perfect)
                            .map(unit::met)
                            .forEach(parts::add);
                    return all(unit, parts);
                }));
    }
}
