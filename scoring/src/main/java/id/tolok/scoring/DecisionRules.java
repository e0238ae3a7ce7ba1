package id.tolok.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.All;
import id.tolok.explanation.DecisionExplanation.NotRequired;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.standard.StandardRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decision rules that come with Tolok. */
public final class DecisionRules {

    private DecisionRules() {}

    /**
     * Every performance criterion of the unit must be met, element by element; and every other criterion of the rubric that
     * assesses the unit, such as one on its knowledge. A performance criterion is met if every criterion that assesses it is; one
     * that no criterion assesses keeps the unit from being concluded.
     *
     * <p>Source: form FR.IA.01 of 2023, competent if all KUK are met.
     */
    public static DecisionRule everyCriterion() {
        return EveryCriterion.INSTANCE;
    }

    /** Every critical criterion that assesses the unit must be met; asks nothing of a unit without one. */
    public static DecisionRule criticalCriteria() {
        return CriticalCriteria.INSTANCE;
    }

    /**
     * The weighted mean of the unit's criteria in a domain must reach a floor; asks nothing of a unit without criteria in it.
     *
     * @param floor the lowest score that passes, above 0 and at most 1
     * @throws id.tolok.problem.InvalidModelException if the floor is not above 0, or above 1
     */
    public static DecisionRule domainFloor(Domain domain, Score floor) {
        return new DomainFloor(domain, floor);
    }

    /**
     * The unit's score over all domains must reach a cut score.
     *
     * @param cut the lowest score that passes, above 0 and at most 1
     * @throws id.tolok.problem.InvalidModelException if the cut is not above 0, or above 1
     */
    public static DecisionRule cutScore(Score cut) {
        return new CutScore(cut);
    }

    /**
     * Every performance criterion of the unit must be shown by a piece of evidence that counts; nothing is asked of one that does
     * not apply to the candidate.
     */
    public static DecisionRule evidence() {
        return Evidence.INSTANCE;
    }

    /**
     * All of the rules must say competent.
     *
     * @throws id.tolok.problem.InvalidModelException if there is no rule
     */
    public static DecisionRule all(DecisionRule... rules) {
        return new AllOf(ImmutableList.copyOf(rules));
    }

    /**
     * At least one of the rules must say competent.
     *
     * @throws id.tolok.problem.InvalidModelException if there is no rule
     */
    public static DecisionRule any(DecisionRule... rules) {
        return new AtLeastOf(1, ImmutableList.copyOf(rules));
    }

    /**
     * At least some of the rules must say competent.
     *
     * @throws id.tolok.problem.InvalidModelException if the number is not from 1 to the number of rules
     */
    public static DecisionRule atLeast(int number, DecisionRule... rules) {
        return new AtLeastOf(number, ImmutableList.copyOf(rules));
    }

    /**
     * What falls short by a rule is assessed further, by observation: it is not yet concluded instead of not yet competent.
     *
     * <p>Source: forms FR.IA.08 and FR.IA.11 of 2023; a portfolio or product that does not suffice is followed by direct observation.
     */
    public static DecisionRule furtherAssessment(DecisionRule rule) {
        return new FurtherAssessment(rule);
    }

    /** Asks nothing and concludes nothing: for scores without decisions. */
    public static DecisionRule undecided() {
        return Undecided.INSTANCE;
    }

    /**
     * The opposite of a rule. It keeps no promise that a better rating does not harm: that is what it is for, as in a prerequisite
     * that something was <em>not</em> shown.
     */
    public static DecisionRule not(DecisionRule rule) {
        return new Not(rule);
    }

    /**
     * Every criterion of the unit that is met gives its weight in points; enough points must come together, and critical criteria
     * must be met whatever the points.
     *
     * <p>Source: the rule <i>points</i> of Moodle's competency frameworks, with critical criteria as those that it marks required.
     *
     * @param points how many are enough, above 0
     * @throws id.tolok.problem.InvalidModelException if the points are not above 0
     */
    public static DecisionRule points(Rational points) {
        return new PointsOfMet(points);
    }

    /**
     * At least so many of the unit's criteria must be met, whichever they are (k of n); where fewer apply nothing is concluded.
     *
     * @throws id.tolok.problem.InvalidModelException if the number is below 1
     */
    public static DecisionRule criteriaAtLeast(int number) {
        return new CriteriaAtLeast(number);
    }

    private static Set<DecisionLaw> common(List<DecisionRule> rules) {
        return DecisionLaw.allBut(Sets.difference(
                Set.of(DecisionLaw.values()),
                rules.stream().map(DecisionRule::laws).reduce(Set.of(DecisionLaw.values()), Sets::intersection)));
    }

    private static List<DecisionExplanation> decideAll(List<DecisionRule> rules, UnitCase unit) {
        ImmutableList.Builder<DecisionExplanation> decisions = ImmutableList.builderWithExpectedSize(rules.size());
        for (DecisionRule rule : rules) {
            decisions.add(unit.decidedBy(rule));
        }
        return decisions.build();
    }

    private static void checkCut(String field, Score cut) {
        new Problems()
                .check(
                        cut.compareTo(Score.ZERO) > 0 && Score.FULL.isAtLeast(cut),
                        FieldPath.of(field),
                        "must be above 0 and at most 1",
                        cut)
                .throwIfAny();
    }

    /** See {@link #everyCriterion}. */
    public enum EveryCriterion implements DecisionRule {
        /** The rule. */
        INSTANCE;

        @Override
        public String id() {
            return "every-criterion";
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            List<DecisionExplanation> parts = new ArrayList<>(unit.elementsMet(id()));
            unit.otherCriteria().forEach(criterion -> parts.add(unit.met(criterion)));
            return new All(unit.subject(), id(), parts);
        }
    }

    /** See {@link #criticalCriteria}. */
    public enum CriticalCriteria implements DecisionRule {
        /** The rule. */
        INSTANCE;

        @Override
        public String id() {
            return "critical-criteria";
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            List<DecisionExplanation> critical = unit.criticalMet();
            return critical.isEmpty() ? new NotRequired(unit.subject(), id()) : new All(unit.subject(), id(), critical);
        }
    }

    /**
     * See {@link DecisionRules#domainFloor}.
     *
     * @param domain the domain
     * @param floor the lowest score that passes
     */
    public record DomainFloor(Domain domain, Score floor) implements DecisionRule {
        /** Checks the floor. */
        public DomainFloor {
            requireNonNull(domain);
            checkCut("floor", floor);
        }

        @Override
        public String id() {
            return "domain-floor";
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            Optional<ScoreExplanation> score = unit.score(domain);
            return score.isPresent() ? unit.reaches(score.get(), floor, id()) : new NotRequired(unit.subject(), id());
        }
    }

    /**
     * See {@link DecisionRules#cutScore}.
     *
     * @param cut the lowest score that passes
     */
    public record CutScore(Score cut) implements DecisionRule {
        /** Checks the cut. */
        public CutScore {
            checkCut("cut", cut);
        }

        @Override
        public String id() {
            return "cut-score";
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return unit.reaches(unit.score(), cut, id());
        }
    }

    /** See {@link #evidence}. */
    public enum Evidence implements DecisionRule {
        /** The rule. */
        INSTANCE;

        @Override
        public String id() {
            return "evidence";
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new All(
                    unit.subject(),
                    id(),
                    unit.performanceCriteria().stream()
                            .map(kuk -> decide(unit, kuk))
                            .toList());
        }

        private DecisionExplanation decide(UnitCase unit, StandardRef kuk) {
            return unit.isNotApplicable(kuk) ? new NotRequired(unit.subject(kuk), id()) : unit.evidence(kuk);
        }
    }

    /**
     * See {@link DecisionRules#all}.
     *
     * @param rules at least one
     */
    public record AllOf(List<DecisionRule> rules) implements DecisionRule {
        /** Copies and checks the rules. */
        public AllOf {
            rules = ImmutableList.copyOf(rules);
            new Problems()
                    .check(!rules.isEmpty(), FieldPath.of("rules"), "must be at least one")
                    .throwIfAny();
        }

        @Override
        public String id() {
            return "all";
        }

        /** Those of all its rules. */
        @Override
        public Set<DecisionLaw> laws() {
            return common(rules);
        }

        @Override
        public List<DecisionRule> parts() {
            return rules;
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new All(unit.subject(), id(), decideAll(rules, unit));
        }
    }

    /**
     * See {@link DecisionRules#atLeast(int, DecisionRule...)}.
     *
     * @param number how many, from 1 to the number of rules
     * @param rules at least one
     */
    public record AtLeastOf(int number, List<DecisionRule> rules) implements DecisionRule {
        /** Copies and checks the rules. */
        public AtLeastOf {
            rules = ImmutableList.copyOf(rules);
            new Problems()
                    .check(!rules.isEmpty(), FieldPath.of("rules"), "must be at least one")
                    .check(
                            number >= 1 && number <= Math.max(1, rules.size()),
                            FieldPath.of("number"),
                            "must be from 1 to the number of rules",
                            number)
                    .throwIfAny();
        }

        @Override
        public String id() {
            return "at-least";
        }

        /** Those of all its rules. */
        @Override
        public Set<DecisionLaw> laws() {
            return common(rules);
        }

        @Override
        public List<DecisionRule> parts() {
            return rules;
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new Some(unit.subject(), id(), number, decideAll(rules, unit));
        }
    }

    /** See {@link #undecided}. */
    public enum Undecided implements DecisionRule {
        /** The rule. */
        INSTANCE;

        @Override
        public String id() {
            return "undecided";
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new NotRequired(unit.subject(), id());
        }
    }

    /**
     * See {@link DecisionRules#furtherAssessment}.
     *
     * @param rule the rule
     */
    public record FurtherAssessment(DecisionRule rule) implements DecisionRule {
        /** Refuses null. */
        public FurtherAssessment {
            requireNonNull(rule);
        }

        @Override
        public String id() {
            return "further-assessment";
        }

        /** Those of its rule. */
        @Override
        public Set<DecisionLaw> laws() {
            return rule.laws();
        }

        @Override
        public List<DecisionRule> parts() {
            return List.of(rule);
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new DecisionExplanation.Continued(unit.subject(), id(), unit.decidedBy(rule));
        }
    }

    /**
     * See {@link DecisionRules#not}.
     *
     * @param rule the rule
     */
    public record Not(DecisionRule rule) implements DecisionRule {
        /** Refuses null. */
        public Not {
            requireNonNull(rule);
        }

        @Override
        public String id() {
            return "not";
        }

        /** Neither that a better rating does not harm, nor that nothing rated is not competent: 0 may stand for what is missing. */
        @Override
        public Set<DecisionLaw> laws() {
            return Sets.immutableEnumSet(Sets.intersection(rule.laws(), Set.of(DecisionLaw.ORDER_INVARIANT)));
        }

        @Override
        public List<DecisionRule> parts() {
            return List.of(rule);
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new DecisionExplanation.Not(unit.subject(), id(), unit.decidedBy(rule));
        }
    }

    /**
     * See {@link DecisionRules#points}.
     *
     * @param points how many are enough
     */
    public record PointsOfMet(Rational points) implements DecisionRule {
        /** Checks the points. */
        public PointsOfMet {
            new Problems()
                    .check(points.signum() > 0, FieldPath.of("points"), "must be above 0", points)
                    .throwIfAny();
        }

        @Override
        public String id() {
            return "points";
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new DecisionExplanation.Points(
                    unit.subject(),
                    id(),
                    points,
                    unit.criteria().stream()
                            .map(criterion -> new DecisionExplanation.Points.Part(
                                    criterion.weight().value(), criterion.critical(), unit.met(criterion)))
                            .toList());
        }
    }

    /**
     * See {@link #criteriaAtLeast}.
     *
     * @param number how many, from 1
     */
    public record CriteriaAtLeast(int number) implements DecisionRule {
        /** Checks the number. */
        public CriteriaAtLeast {
            new Problems()
                    .check(number >= 1, FieldPath.of("number"), "must be 1 or more", number)
                    .throwIfAny();
        }

        @Override
        public String id() {
            return "criteria-at-least";
        }

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new Some(
                    unit.subject(),
                    id(),
                    number,
                    unit.criteria().stream().map(unit::met).toList());
        }
    }
}
