package id.tolok.testkit;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.evidence.Evidence;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.score.Aggregations;
import id.tolok.score.Law;
import id.tolok.score.MissingRules;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.RatingSheet;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoreLine;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.json.ScoringJson;
import id.tolok.standard.UnitCode;
import id.tolok.testkit.DecisionSubject.Kind;
import id.tolok.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One law of decisions or policies on one case. */
final class DecisionTrial {

    /** How often another thread may disturb a try. */
    private static final int TIMES = 150;

    private final KitLaw law;
    private final DecisionSubject subject;
    private final DecisionCase tried;
    private final Rated rated;
    private final Changes changes;
    private final ScoringPolicy policy;

    DecisionTrial(KitLaw law, DecisionSubject subject, DecisionCase tried) {
        this.law = law;
        this.subject = subject;
        this.tried = tried;
        this.rated = tried.rated();
        this.changes = new Changes(rated);
        this.policy = subject.policy(tried);
    }

    void run() {
        switch (law) {
            case D1_DETERMINISTIC -> deterministic();
            case D2_MONOTONE -> monotone();
            case D3_GROUNDED -> grounded();
            case D4_ORDER_INVARIANT -> same(changes.reorderedRatings(tried.order()), "the ratings in another order");
            case D5_CRITERIA_UNORDERED -> criteriaUnordered();
            case D6_MISSING_OPEN -> missingOpen();
            case D7_NOT_APPLICABLE_NEUTRAL -> notApplicableNeutral();
            case D8_NAMES_NEUTRAL -> namesNeutral();
            case D9_CUT_EXACT -> cutExact();
            case D10_FULL_MARKS ->
                never(Decision.NOT_YET_COMPETENT, allAt(Gradation::highest), evidence(), "with full marks");
            case D11_SCALE_INVARIANT -> scaleInvariant();
            case D12_EXPLAINED -> explained();
            case D13_REFUSED_EVIDENCE -> refusedEvidence();
            case D14_SERIALIZABLE -> alike(score(policy, rated), score(copy(), rated), "by a copy");
            case D15_NAMED -> named();
            case D16_EVIDENCE_GATE -> evidenceGate();
            case D17_CRITICAL_GATE -> criticalGate();
            case D18_STATED_CUT -> subject.cut().flatMap(probe()::findWrongAt).ifPresent(this::fail);
            case D19_UNDISTURBED -> undisturbed();
            case P1_COMPILED_AGREES -> compiledAgrees();
            case P2_ADDS_UP -> explanation(rated).findUnsoundScore().ifPresent(unsound -> fail(told(rated) + unsound));
            case P3_SCORES_MONOTONE -> scoresMonotone();
            case P4_JSON_ROUND_TRIP -> jsonRoundTrip();
            case P5_PARTS_LAWFUL -> partsLawful();
            default -> throw new IllegalArgumentException("not a law of decisions: " + law);
        }
    }

    /** The result with evidence of everything, so that no rule waits for it. */
    private static Result score(ScoringPolicy policy, Rated rated) {
        return policy.compile(rated.rubric()).score(rated.ratings(), EvidenceSamples.accepted(rated));
    }

    private Result score(Rated other) {
        return score(policy, other);
    }

    private Result score(Rated other, List<Evidence> evidence) {
        return policy.compile(other.rubric()).score(other.ratings(), evidence);
    }

    private List<Evidence> evidence() {
        return EvidenceSamples.accepted(rated);
    }

    private Rated allAt(Function<Gradation, Outcome> outcome) {
        return changes.allRated(criterion -> outcome.apply(changes.gradation(criterion)));
    }

    /** What the subject decides on, of what was decided on in a result: units, and the whole. */
    private List<Decided> decided(Result result) {
        ImmutableList.Builder<Decided> decided = ImmutableList.builder();
        if (subject.decidesOnUnits()) {
            result.units().forEach(unit -> decided.add(new Decided(Optional.of(unit))));
        }
        if (subject.decidesOnTheWhole()) {
            decided.add(new Decided(Optional.empty()));
        }
        return decided.build();
    }

    private ScoringPolicy copy() {
        return Copies.of(policy).orElseThrow(() -> violation("  it cannot be serialized, or not be read again\n"));
    }

    private void deterministic() {
        Scorer scorer = policy.compile(rated.rubric());
        Result first = score(rated);
        for (Rated other : List.of(allAt(Gradation::lowest), allAt(Gradation::highest))) {
            score(other);
            scorer.score(other.ratings(), evidence());
            alike(first, score(rated), "after another candidate");
            alike(first, scorer.score(rated.ratings(), evidence()), "by the same scorer after another candidate");
        }
        Copies.of(policy).ifPresent(fresh -> {
            score(fresh, allAt(Gradation::highest));
            alike(first, score(fresh, rated), "by a copy that saw another candidate first");
        });
    }

    private void undisturbed() {
        Result first = decided(rated);
        Disturbance.elsewhere(() -> decided(rated)).forEach((place, again) -> alike(first, again, "under " + place));
        Questions other = new Questions(allAt(tried.place() % 2 == 0 ? Gradation::highest : Gradation::lowest), policy);
        Questions own = new Questions(rated, policy);
        List<Object> answers = own.answers();
        Disturbance.findWrong(TIMES, other::answers, own::answers, again -> !again.equals(answers))
                .ifPresent(again ->
                        fail(told(rated) + "  answers  " + answers + "\n  beside another thread  " + again + "\n"));
    }

    /** The result after everything was decided, which may wait until it is asked. */
    private Result decided(Rated candidate) {
        Result result = score(candidate);
        decided(result).forEach(on -> on.decision(result));
        return result;
    }

    /** Those without settings that come with Tolok need no proof. */
    private void partsLawful() {
        Stream.of(policy.attempts(), policy.assessors(), policy.criteria(), policy.domains())
                .filter(part -> !(part instanceof Aggregations))
                .map(AggregationSubject::new)
                .forEach(part -> part.laws().stream()
                        .filter(each -> each.binding() == KitLaw.Binding.STATED && part.claims(each))
                        .forEach(each -> keeps(part, each)));
    }

    private void keeps(AggregationSubject part, KitLaw ofPart) {
        try {
            part.check(ofPart, AggregationCase.at(Objects.hash(ofPart.name(), rated.hashCode(), tried.order())));
        } catch (LawViolation broken) {
            fail(Words.indented(Optional.ofNullable(broken.getMessage()).orElse("")));
        }
    }

    private Optional<Decided> differs(Result first, Result again) {
        return decided(first).stream()
                .filter(on -> on.decision(first) != on.decision(again)
                        || !on.standing(first).equals(on.standing(again)))
                .findFirst();
    }

    private void alike(Result first, Result again, String when) {
        differs(first, again).ifPresent(on -> {
            throw violation(told(rated) + told("decision", first, on) + told("decision " + when, again, on));
        });
    }

    private void monotone() {
        compare(rated, changes.allHighest(), DecisionTrial::isLost, "every rating raised to full marks");
        raised().ifPresent(raised -> compare(
                rated,
                raised.rated(),
                (before, after) -> before == Decision.COMPETENT && after == Decision.NOT_YET_COMPETENT,
                raised.how()));
    }

    /** The case with one rating raised. */
    private record Raised(Rated rated, String how) {}

    private Optional<Raised> raised() {
        List<Rating> raisable = changes.raisable();
        if (raisable.isEmpty()) {
            return Optional.empty();
        }
        Rating rating = raisable.get(tried.place() % raisable.size());
        Outcome better = changes.better(rating, tried.step());
        return Optional.of(new Raised(
                changes.with(rating, better),
                rating.criterion() + " raised to " + better + " by " + rating.assessor()));
    }

    private void grounded() {
        Decision competent = Decision.COMPETENT;
        never(competent, changes.withRatings(List.of()), List.of(), "with nothing rated");
        never(competent, changes.allRated(c -> Outcome.withheld("unfair conditions")), List.of(), "with all withheld");
        never(
                competent,
                changes.allRated(c -> Outcome.notApplicable("no occasion")),
                List.of(),
                "with nothing applying");
    }

    private void criteriaUnordered() {
        if (policy.criteria().laws().contains(Law.PERMUTATION_INVARIANT)
                && policy.domains().laws().contains(Law.PERMUTATION_INVARIANT)) {
            same(changes.reorderedCriteria(tried.order()), "the criteria in another order");
        }
    }

    private void missingOpen() {
        Criterion criterion = changes.criterion(tried.place());
        if (criterion.counting() != Counting.COUNTED || !DecisionSubject.isMonotone(policy)) {
            return;
        }
        Rated open = changes.missing(criterion);
        changes.without(criterion)
                .ifPresent(without -> compare(
                        open,
                        without,
                        (before, after) -> before == Decision.COMPETENT && after == Decision.NOT_YET_COMPETENT,
                        "the rubric without the criterion " + criterion.id()));
        if (policy.missing() == MissingRules.REFUSED) {
            Gradation gradation = changes.gradation(criterion);
            compare(
                    open,
                    changes.rated(criterion, gradation.lowest()),
                    DecisionTrial::isLost,
                    criterion.id() + " rated at the lowest");
            compare(
                    open,
                    changes.rated(criterion, gradation.highest()),
                    (before, after) -> before == Decision.NOT_YET_COMPETENT && after == Decision.COMPETENT,
                    criterion.id() + " rated at the highest");
        }
    }

    private static boolean isLost(Decision before, Decision after) {
        return before == Decision.COMPETENT && after != Decision.COMPETENT;
    }

    private void notApplicableNeutral() {
        Criterion criterion = changes.criterion(tried.place());
        Rated not = changes.rated(criterion, Outcome.notApplicable("no occasion"));
        changes.without(criterion)
                .ifPresent(without -> same(not, without, "the rubric without the criterion " + criterion.id()));
    }

    private void namesNeutral() {
        Changes.Renamed renamed = changes.renamed();
        Result before = score(rated);
        Changes others = new Changes(renamed.rated());
        score(others.allRated(criterion -> others.gradation(criterion).lowest()));
        Result after = score(renamed.rated());
        for (Decided on : decided(before)) {
            Decided named = on.renamed(renamed.units());
            if (on.decision(before) != named.decision(after)) {
                throw violation(told(rated)
                        + told("decision", before, on)
                        + "  changed  other names\n"
                        + told(renamed.rated())
                        + told("decision", after, named));
            }
        }
    }

    private CutProbe probe() {
        return new CutProbe(policy, rated, changes.criterion(tried.place()));
    }

    /** A declared rounding moves every cut, scores that do not rise with ratings have none, and D18 checks one that is stated. */
    private void cutExact() {
        if (policy.rounding().isEmpty() && subject.cut().isEmpty() && DecisionSubject.isMonotone(policy)) {
            probe().findInexact().ifPresent(this::fail);
        }
    }

    private void scaleInvariant() {
        if (Stream.of(policy.criteria(), policy.domains())
                .allMatch(part -> part.laws().contains(Law.SCALE_INVARIANT))) {
            same(changes.rescaled(tried.place(), tried.step()), "weights multiplied");
        }
    }

    private ExplanationCheck explanation(Rated other) {
        Result result = score(other);
        return new ExplanationCheck(other, policy, result, decided(result));
    }

    private void explained() {
        explanation(rated).findUnsound().ifPresent(unsound -> fail(told(rated) + unsound));
        raised().ifPresent(raised -> explanation(rated)
                .findUnexplained(score(raised.rated()))
                .ifPresent(unsound -> fail(told(rated) + "  changed  " + raised.how() + "\n" + unsound)));
    }

    private void refusedEvidence() {
        Result without = score(rated, List.of());
        EvidenceSamples.refused(rated).forEach((why, evidence) -> {
            Result with = score(rated, evidence);
            for (Decided on : decided(without)) {
                if (isLost(on.decision(with), on.decision(without))) {
                    throw violation(told(rated)
                            + told("decision with evidence that is " + why, with, on)
                            + told("decision without evidence", without, on));
                }
            }
        });
    }

    private void evidenceGate() {
        never(Decision.COMPETENT, rated, List.of(), "without evidence");
        EvidenceSamples.refused(rated)
                .forEach((why, evidence) -> never(Decision.COMPETENT, rated, evidence, "with evidence that is " + why));
        EvidenceSamples.lacking(rated, tried.place()).ifPresent(lacking -> {
            Result result = score(rated, lacking.evidence());
            Decided unit = new Decided(Optional.of(lacking.unit()));
            if (unit.decision(result) == Decision.COMPETENT) {
                throw violation(told(rated) + told("decision without evidence of " + lacking.of(), result, unit));
            }
        });
    }

    private void criticalGate() {
        Criterion criterion = changes.criterion(tried.place());
        if (criterion.counting() == Counting.COUNTED) {
            Rated unmet = changes.critical(criterion);
            Result result = score(unmet);
            for (UnitCode unit : result.units()) {
                boolean assesses =
                        criterion.assesses().stream().anyMatch(ref -> ref.unit().equals(unit));
                if (assesses && result.decision(unit) == Decision.COMPETENT) {
                    throw violation(told(unmet) + told("decision", result, new Decided(Optional.of(unit))));
                }
            }
        }
    }

    private void named() {
        steady("id()", subject.id());
        steady("version()", () -> subject.version().get().toString());
        if (subject.version().get() < 1) {
            fail("  version()  " + subject.version().get() + "\n");
        }
    }

    private void steady(String what, Supplier<String> said) {
        String before = said.get();
        score(rated);
        String after = said.get();
        Optional<String> ofCopy = what.equals("id()") ? Copies.of(policy).map(this::id) : Optional.empty();
        if (before.isBlank()
                || !before.equals(after)
                || ofCopy.filter(id -> !id.equals(before)).isPresent()) {
            fail("  " + what + "  " + before + ", " + after
                    + ofCopy.map(id -> ", of a copy " + id).orElse("") + "\n");
        }
    }

    private String id(ScoringPolicy of) {
        return switch (subject.kind()) {
            case RULE -> of.unit().id();
            case MISSING_RULE -> of.missing().id();
            case SCHEME_RULE -> of.scheme().id();
            case POLICY -> of.id();
        };
    }

    private void compiledAgrees() {
        Scorer scorer = policy.compile(rated.rubric());
        List<Rated> candidates = List.of(rated, allAt(Gradation::highest), rated, allAt(Gradation::lowest));
        RatingSheet.Builder builder = scorer.sheet();
        candidates.forEach(candidate -> builder.add(candidate.ratings(), evidence()));
        RatingSheet sheet = builder.build();
        ScoreLine line = scorer.newLine();
        for (int row = 0; row < candidates.size(); row++) {
            scorer.score(sheet, row, line);
            agree(scorer, line, candidates.get(row));
        }
    }

    private void agree(Scorer scorer, ScoreLine line, Rated candidate) {
        Result result = scorer.score(candidate.ratings(), evidence());
        for (int i = 0; i < scorer.units().size(); i++) {
            UnitCode unit = scorer.units().get(i);
            if (line.decision(i) != result.decision(unit) || !line.standing(i).equals(result.standing(unit))) {
                throw violation(told(candidate)
                        + "  on a sheet  " + Words.of(line.decision(i)) + " at " + Words.of(line.standing(i)) + "\n"
                        + told("alone", result, new Decided(Optional.of(unit))));
            }
        }
        if (line.decision() != result.decision() || !line.standing().equals(result.standing())) {
            throw violation(told(candidate) + "  on a sheet  " + Words.of(line.decision()) + " at "
                    + Words.of(line.standing()) + "\n  alone  " + Words.of(result.decision()) + " at "
                    + Words.of(result.standing()) + "\n");
        }
    }

    private void scoresMonotone() {
        raised().ifPresent(raised -> {
            Standing before = score(rated).standing();
            Standing after = score(raised.rated()).standing();
            Optional<Score> lowered = before.score()
                    .filter(score ->
                            after.score().filter(now -> now.isAtLeast(score)).isEmpty());
            if (lowered.isPresent()) {
                throw violation(told(rated) + "  score  " + Words.of(before) + "\n  changed  " + raised.how()
                        + "\n  score  " + Words.of(after) + "\n");
            }
        });
    }

    private void jsonRoundTrip() {
        String text = ScoringJson.POLICY.toText(policy);
        ScoringPolicy read = ScoringJson.POLICY.parse(text);
        String again = ScoringJson.POLICY.toText(read);
        if (!read.equals(policy) || !again.equals(text)) {
            fail("  written  " + text + "  read and written again  " + again);
        }
        alike(score(rated), score(read, rated), "by what was read");
    }

    private void never(Decision excluded, Rated other, List<Evidence> evidence, String how) {
        Result result = score(other, evidence);
        for (Decided on : decided(result)) {
            if (on.decision(result) == excluded) {
                throw violation(told(other) + told("decision " + how, result, on));
            }
        }
    }

    private void same(Rated after, String change) {
        same(rated, after, change);
    }

    /** Decisions must be the same, and where the subject is a policy also scores. */
    private void same(Rated from, Rated to, String change) {
        compare(from, to, (before, after) -> before != after, change);
        if (subject.kind() == Kind.POLICY) {
            Result before = score(from);
            Result after = score(to);
            for (UnitCode unit : before.units()) {
                if (after.units().contains(unit)
                        && !before.standing(unit)
                                .score()
                                .equals(after.standing(unit).score())) {
                    throw violation(told(from) + "  score of " + unit + "  " + Words.of(before.standing(unit))
                            + "\n  changed  " + change + "\n  score  " + Words.of(after.standing(unit)) + "\n");
                }
            }
        }
    }

    /** Compares the decisions on what both have. */
    private void compare(Rated from, Rated to, BiPredicate<Decision, Decision> isWrong, String change) {
        Result before = score(from);
        Result after = score(to);
        for (Decided on : decided(before)) {
            if (on.isIn(before, after) && isWrong.test(on.decision(before), on.decision(after))) {
                throw violation(told(from)
                        + told("decision", before, on)
                        + "  changed  " + change + "\n"
                        + told("decision", after, on));
            }
        }
    }

    private String told(Rated other) {
        return Words.of(policy, other);
    }

    private static String told(String name, Result result, Decided on) {
        return "  " + name + "  " + Words.of(on.decision(result)) + " on " + on + ", since\n"
                + Words.indented(on.explain(result).toText(Language.ENGLISH));
    }

    private LawViolation violation(String report) {
        return new LawViolation(law, subject.name(), report);
    }

    private void fail(String report) {
        throw violation(report);
    }
}
