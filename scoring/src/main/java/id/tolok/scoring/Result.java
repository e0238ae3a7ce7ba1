package id.tolok.scoring;

import com.google.common.collect.ImmutableMap;
import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.OfUnit;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.Subject;
import id.tolok.person.CandidateId;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.score.Grade;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a policy says of one candidate: scores, decisions, and why. */
public final class Result {

    private final CandidateId candidate;
    private final CandidateCase scores;
    private final Map<UnitCode, UnitPlan> plans;
    private final SchemePlan scheme;
    private final Map<UnitCode, DecisionExplanation> units;

    Result(CandidateId candidate, CandidateCase scores, Map<UnitCode, UnitPlan> plans, SchemePlan scheme) {
        this.candidate = candidate;
        this.scheme = scheme;
        this.scores = scores;
        this.plans = plans;
        ImmutableMap.Builder<UnitCode, DecisionExplanation> decisions =
                ImmutableMap.builderWithExpectedSize(plans.size());
        plans.forEach((code, plan) -> decisions.put(code, decide(new UnitCase(plan, scores))));
        this.units = decisions.buildOrThrow();
    }

    private DecisionExplanation decide(UnitCase unit) {
        return new OfUnit(unit.subject(), policy().id(), unit.decidedBy(policy().unit()));
    }

    /** Who was scored. */
    public CandidateId candidate() {
        return candidate;
    }

    /** The policy that was applied. */
    public ScoringPolicy policy() {
        return scores.policy();
    }

    /** The rubric that was applied. */
    public Rubric rubric() {
        return scores.rubric().rubric();
    }

    /** What assessors said. */
    Ratings ratings() {
        return scores.ratings();
    }

    /** The evidence that was handed in, judged. */
    CollectedEvidence evidence() {
        return scores.evidence();
    }

    /** The units that were decided on, in order. */
    public Set<UnitCode> units() {
        return units.keySet();
    }

    /**
     * The decision on the whole: on the scheme, or without one on all units together. Not yet concluded if there is no unit.
     */
    public Decision decision() {
        return explain().decision();
    }

    /**
     * The decision on a unit.
     *
     * @throws IllegalArgumentException if the unit was not decided on
     */
    public Decision decision(UnitCode unit) {
        return explain(unit).decision();
    }

    /** The whole score, over all domains. */
    public Standing standing() {
        return explainScore().standing();
    }

    /** The score in a domain. */
    public Standing standing(Domain domain) {
        return explainScore(domain).standing();
    }

    /**
     * The score of a unit, over its domains.
     *
     * @throws IllegalArgumentException if the unit was not decided on
     */
    public Standing standing(UnitCode unit) {
        return explainScore(unit).standing();
    }

    /**
     * Where a criterion stands.
     *
     * @throws IllegalArgumentException if the rubric has no such criterion
     */
    public Standing standing(CriterionId criterion) {
        return explainScore(criterion).standing();
    }

    /** What the whole score is called; empty without a score, or where the policy calls it nothing. */
    public Optional<Grade> grade() {
        return grade(standing());
    }

    /** What the score in a domain is called; see {@link #grade()}. */
    public Optional<Grade> grade(Domain domain) {
        return grade(standing(domain));
    }

    /**
     * What the score of a unit is called; see {@link #grade()}.
     *
     * @throws IllegalArgumentException if the unit was not decided on
     */
    public Optional<Grade> grade(UnitCode unit) {
        return grade(standing(unit));
    }

    private Optional<Grade> grade(Standing standing) {
        return policy().grading().flatMap(grading -> grading.grade(standing));
    }

    /** Why the decision on the whole is what it is. */
    public DecisionExplanation explain() {
        return policy().scheme().decide(new SchemeCase(scheme, units));
    }

    /**
     * Why the decision on a unit is what it is.
     *
     * @throws IllegalArgumentException if the unit was not decided on
     */
    public DecisionExplanation explain(UnitCode unit) {
        DecisionExplanation explanation = units.get(unit);
        if (explanation == null) {
            throw new IllegalArgumentException("not decided on: " + unit + "; decided on were " + units.keySet());
        }
        return explanation;
    }

    /** Why the whole score is what it is. */
    public ScoreExplanation explainScore() {
        return scores.score(scores.rubric().domains());
    }

    /** Why the score in a domain is what it is. */
    public ScoreExplanation explainScore(Domain domain) {
        return scores.score(scores.rubric().domain(domain));
    }

    /**
     * Why the score of a unit is what it is.
     *
     * @throws IllegalArgumentException if the unit was not decided on
     */
    public ScoreExplanation explainScore(UnitCode unit) {
        return unit(unit).score();
    }

    /**
     * Why an element or a performance criterion is decided on as it is: everything that the policy's rule says of it, all of which
     * must hold; where the rule says nothing of it, whether the criteria that assess it are met.
     *
     * @throws IllegalArgumentException if it is in no unit that was decided on
     */
    public DecisionExplanation explain(StandardRef ref) {
        return unit(ref.unit()).within(ref, explain(ref.unit()));
    }

    /**
     * The decision on an element or a performance criterion; see {@link #explain(StandardRef)}.
     *
     * @throws IllegalArgumentException if it is in no unit that was decided on
     */
    public Decision decision(StandardRef ref) {
        return explain(ref).decision();
    }

    /**
     * Why the score of an element or a performance criterion is what it is: that of the criteria that assess it, over their domains.
     *
     * @throws IllegalArgumentException if it is in no unit that was decided on
     */
    public ScoreExplanation explainScore(StandardRef ref) {
        return unit(ref.unit()).score(ref);
    }

    /**
     * The score of an element or a performance criterion.
     *
     * @throws IllegalArgumentException if it is in no unit that was decided on
     */
    public Standing standing(StandardRef ref) {
        return explainScore(ref).standing();
    }

    /**
     * The elements of a unit and their performance criteria, each element before its own, in the order of the standard.
     *
     * @throws IllegalArgumentException if the unit was not decided on
     */
    public List<StandardRef> contents(UnitCode unit) {
        return unit(unit).contents();
    }

    /**
     * Why a domain is decided on as it is: everything that the policy's rule says of it in any unit, all of which must hold; where the
     * rule says nothing of it, whether its criteria that count for decisions are met.
     */
    public DecisionExplanation explain(Domain domain) {
        Subject about = scores.rubric().domain(domain).subject();
        return UnitCase.allSaid(
                about,
                units.values(),
                () -> rubric().criteria().stream()
                        .filter(criterion -> criterion.domain() == domain && CriterionPlan.decides(criterion))
                        .map(criterion -> UnitCase.met(scores, criterion)));
    }

    /** The decision on a domain; see {@link #explain(Domain)}. */
    public Decision decision(Domain domain) {
        return explain(domain).decision();
    }

    /**
     * Whether a criterion of the rubric is met, with its reasons.
     *
     * @throws IllegalArgumentException if the rubric has no such criterion
     */
    public DecisionExplanation explain(CriterionId criterion) {
        return UnitCase.met(scores, scores.rubric().criterion(criterion).criterion());
    }

    /**
     * Whether a criterion of the rubric is met.
     *
     * @throws IllegalArgumentException if the rubric has no such criterion
     */
    public Decision decision(CriterionId criterion) {
        return explain(criterion).decision();
    }

    private UnitCase unit(UnitCode code) {
        explain(code);
        return new UnitCase(Objects.requireNonNull(plans.get(code)), scores);
    }

    /**
     * Why a criterion stands where it does.
     *
     * @throws IllegalArgumentException if the rubric has no such criterion
     */
    public ScoreExplanation explainScore(CriterionId criterion) {
        return scores.standing(scores.rubric().criterion(criterion));
    }

    /** What would turn the whole competent: the smallest improvement of each thing that stands in the way. */
    public List<Improvement> improvements() {
        return explain().obstacles().stream().map(Improvement::of).toList();
    }

    /**
     * What would turn a unit competent: the smallest improvement of each thing that stands in the way.
     *
     * @throws IllegalArgumentException if the unit was not decided on
     */
    public List<Improvement> improvements(UnitCode unit) {
        return explain(unit).obstacles().stream().map(Improvement::of).toList();
    }

    /**
     * What would turn the whole competent: criteria that stood higher, and evidence, all together, of which nothing can be left out or
     * be smaller. Where strengths can make up for weaknesses there are several such ways; this is the one that leaves criteria that
     * stand first in the rubric as they are, as far as it can.
     *
     * @return nothing to change if it is competent; empty if no rating and no evidence would do
     */
    public Optional<WhatIf> whatWouldChange() {
        return Search.run(scores, unshown(units()), supposed -> whole(supposed) == Decision.COMPETENT);
    }

    /**
     * What would turn a unit competent; see {@link #whatWouldChange()}.
     *
     * @throws IllegalArgumentException if the unit was not decided on
     */
    public Optional<WhatIf> whatWouldChange(UnitCode unit) {
        unit(unit);
        return Search.run(
                scores, unshown(Set.of(unit)), supposed -> again(supposed).decision(unit) == Decision.COMPETENT);
    }

    private Decision whole(CandidateCase supposed) {
        return again(supposed).decision();
    }

    private Result again(CandidateCase supposed) {
        return new Result(candidate, supposed, plans, scheme);
    }

    /** The performance criteria of some units that no evidence shows. */
    private List<StandardRef> unshown(Set<UnitCode> units) {
        return plans.values().stream()
                .filter(plan -> units.contains(plan.code()))
                .flatMap(plan -> plan.performanceCriteria().stream())
                .filter(kuk -> unit(kuk.unit()).evidence(kuk).decision() != Decision.COMPETENT)
                .toList();
    }

    /** What this says, as a value to be kept and sent. */
    public Transcript transcript() {
        return Transcript.of(this);
    }

    /**
     * What changed from this result to a later one, and what caused it.
     *
     * @throws IllegalArgumentException if the later one is another candidate's
     */
    public Comparison comparedWith(Result later) {
        return new Comparison(this, later);
    }

    /** Such as {@code P07: BK by hybrid}. */
    @Override
    public String toString() {
        return candidate + ": " + decision().abbreviation() + " by " + policy().id();
    }
}
