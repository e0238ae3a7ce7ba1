package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.All;
import id.tolok.explanation.DecisionExplanation.Unassessed;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.Subject;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a decision rule can ask about one unit for one candidate. */
public final class UnitCase {

    private final UnitPlan plan;
    private final CandidateCase candidate;

    UnitCase(UnitPlan plan, CandidateCase candidate) {
        this.plan = plan;
        this.candidate = candidate;
    }

    /** The unit. */
    public UnitCode unit() {
        return plan.code();
    }

    /** The unit as the subject of an explanation. */
    public Subject subject() {
        return plan.subject();
    }

    /** Anything in the unit as the subject of an explanation, with its title where that is known. */
    public Subject subject(StandardRef ref) {
        return plan.outline().subject(ref);
    }

    /** The unit's performance criteria in order (KUK). */
    public List<StandardRef> performanceCriteria() {
        return plan.performanceCriteria();
    }

    /** The rubric's criteria that assess something in the unit and count for decisions: not extra credit, not feedback only. */
    public List<Criterion> criteria() {
        return plan.deciding();
    }

    /** Those of the criteria that assess a performance criterion. */
    public List<Criterion> assessing(StandardRef performanceCriterion) {
        return plan.assessing().getOrDefault(performanceCriterion, List.of());
    }

    /** Those of the criteria that assess no performance criterion, but something else such as knowledge. */
    public List<Criterion> otherCriteria() {
        return plan.others();
    }

    /** Where a criterion stands. */
    public ScoreExplanation standing(CriterionId criterion) {
        return candidate.standing(candidate.rubric().criterion(criterion));
    }

    /** What a rule says of the unit; one of a user's own may answer null all the same. */
    DecisionExplanation decidedBy(DecisionRule rule) {
        DecisionExplanation said = rule.decide(this);
        if (said == null) {
            throw new IllegalStateException(
                    "the decision rule " + rule.id() + " must answer with an explanation, but answered null");
        }
        return said;
    }

    /** Whether a criterion reaches the points that the rubric requires. */
    public DecisionExplanation met(Criterion criterion) {
        return met(candidate, criterion);
    }

    static DecisionExplanation met(CandidateCase candidate, Criterion criterion) {
        return met(candidate, candidate.rubric().criterion(criterion.id()));
    }

    private static DecisionExplanation met(CandidateCase candidate, CriterionPlan plan) {
        return new DecisionExplanation.AtLeast(
                plan.subject(),
                "required",
                candidate.standing(plan),
                plan.required(),
                afterShortfall(plan.criterion()),
                afterMissing(candidate.onMissing(plan)));
    }

    /** Whether each critical criterion is met. */
    List<DecisionExplanation> criticalMet() {
        return met(plan.critical(), criterion -> met(candidate, criterion));
    }

    /** Whether every criterion that assesses the elements is met, element by element. */
    List<DecisionExplanation> elementsMet(String rule) {
        return met(
                plan.elements(),
                element -> new All(element.subject(), rule, met(element.performanceCriteria(), kuk -> met(kuk, rule))));
    }

    private DecisionExplanation met(ElementPlan.Kuk kuk, String rule) {
        return kuk.assessing().isEmpty()
                ? new Unassessed(kuk.subject())
                : new All(kuk.subject(), rule, met(kuk.assessing(), criterion -> met(candidate, criterion)));
    }

    private static <T> List<DecisionExplanation> met(List<T> parts, Function<T, DecisionExplanation> decision) {
        ImmutableList.Builder<DecisionExplanation> decisions = ImmutableList.builderWithExpectedSize(parts.size());
        for (T part : parts) {
            decisions.add(decision.apply(part));
        }
        return decisions.build();
    }

    /** The elements and their performance criteria, each element before its own. */
    List<StandardRef> contents() {
        Set<StandardRef> contents = new LinkedHashSet<>();
        for (StandardRef kuk : performanceCriteria()) {
            contents.add(StandardRef.element(kuk.unit(), kuk.element()));
            contents.add(kuk);
        }
        return List.copyOf(contents);
    }

    /** The score of the criteria that assess something in the unit. */
    ScoreExplanation score(StandardRef ref) {
        return candidate.score(candidate
                .rubric()
                .domains(criteria(ref).stream()
                        .map(criterion -> candidate.rubric().criterion(criterion.id()))
                        .toList()));
    }

    private List<Criterion> criteria(StandardRef ref) {
        return performanceCriteria().stream()
                .filter(ref::contains)
                .flatMap(kuk -> assessing(kuk).stream())
                .distinct()
                .toList();
    }

    /** All that an explanation says of something in the unit; where that is nothing, whether what assesses it is met. */
    DecisionExplanation within(StandardRef ref, DecisionExplanation unit) {
        return allSaid(subject(ref), List.of(unit), () -> criteria(ref).stream().map(this::met));
    }

    /** All that some explanations say of a subject; where that is nothing, something else. */
    static DecisionExplanation allSaid(
            Subject about, Collection<DecisionExplanation> units, Supplier<Stream<DecisionExplanation>> otherwise) {
        List<DecisionExplanation> said =
                units.stream().flatMap(unit -> about(about, unit)).distinct().toList();
        List<DecisionExplanation> own = said.isEmpty() ? otherwise.get().toList() : said;
        return own.size() == 1 ? own.get(0) : new DecisionExplanation.All(about, "all", own);
    }

    private static Stream<DecisionExplanation> about(Subject subject, DecisionExplanation node) {
        return node.about().equals(subject)
                ? Stream.of(node)
                : node.parts().stream()
                        .filter(DecisionExplanation.class::isInstance)
                        .flatMap(part -> about(subject, (DecisionExplanation) part));
    }

    /** The score of the unit's criteria in a domain; empty if it has none there. */
    public Optional<ScoreExplanation> score(Domain domain) {
        return plan.domain(domain).map(candidate::score);
    }

    /** The score of the unit's criteria over all domains in which it has some. */
    public ScoreExplanation score() {
        return candidate.score(plan.domains());
    }

    /** Whether a performance criterion does not apply to the candidate: something assesses it, and all of that says so. */
    public boolean isNotApplicable(StandardRef performanceCriterion) {
        List<Criterion> assessing = assessing(performanceCriterion);
        return !assessing.isEmpty()
                && assessing.stream()
                        .allMatch(criterion ->
                                standing(criterion.id()).standing().isNone(Standing.Reason.NOT_APPLICABLE));
    }

    /** Whether a performance criterion is shown by evidence that counts. */
    public DecisionExplanation evidence(StandardRef performanceCriterion) {
        return candidate.evidence(performanceCriterion, subject(performanceCriterion));
    }

    /** What follows if a criterion has no score since it was not rated, by the policy's rule. */
    public Treatment onMissing(CriterionId criterion) {
        return candidate.onMissing(candidate.rubric().criterion(criterion));
    }

    /** Whether a score of several criteria reaches a cut: equal passes. */
    public DecisionExplanation reaches(ScoreExplanation score, Score cut, String rule) {
        return new DecisionExplanation.AtLeast(
                score.about(),
                rule,
                score,
                cut,
                Decision.NOT_YET_COMPETENT,
                score.isIncomplete() ? Decision.NOT_YET_COMPETENT : Decision.NOT_YET_CONCLUDED);
    }

    /** The decision on a criterion that was not rated. */
    static Decision afterMissing(Treatment treatment) {
        return treatment.isFailure() ? Decision.NOT_YET_COMPETENT : Decision.NOT_YET_CONCLUDED;
    }

    /** The decision on a criterion that was rated and not met. */
    static Decision afterShortfall(Criterion criterion) {
        return criterion
                        .method()
                        .filter(AssessmentMethod::isContinuedByObservation)
                        .isPresent()
                ? Decision.NOT_YET_CONCLUDED
                : Decision.NOT_YET_COMPETENT;
    }
}
