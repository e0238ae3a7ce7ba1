package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.Portfolio;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.CertificationScheme;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy compiled for a rubric: checked once, then applied to any number of candidates.
 *
 * <p>Immutable and thread-safe.
 */
public final class Scorer {

    private final ScoringPolicy policy;
    private final RubricPlan rubric;
    private final List<UnitPlan> units;
    private final SchemePlan scheme;

    private Scorer(ScoringPolicy policy, Rubric rubric, List<UnitPlan> units, SchemePlan scheme) {
        this.policy = policy;
        this.rubric = RubricPlan.of(rubric);
        this.units = ImmutableList.copyOf(units);
        this.scheme = scheme;
    }

    static Scorer of(ScoringPolicy policy, Rubric rubric, List<UnitOfCompetency> units) {
        List<UnitPlan> plans = UnitPlans.of(rubric, units);
        return new Scorer(policy, rubric, plans, SchemePlan.everyUnit(plans));
    }

    static Scorer of(
            ScoringPolicy policy, Rubric rubric, CertificationScheme scheme, List<CompetencyStandard> standards) {
        List<UnitPlan> plans = UnitPlans.of(rubric, unitsOf(scheme, standards));
        return new Scorer(policy, rubric, plans, SchemePlan.of(scheme));
    }

    private static List<UnitOfCompetency> unitsOf(CertificationScheme scheme, List<CompetencyStandard> standards) {
        Map<UnitCode, UnitOfCompetency> units = new LinkedHashMap<>();
        Problems problems = new Problems().check(!scheme.units().isEmpty(), FieldPath.of("scheme"), "must have a unit");
        for (int i = 0; i < scheme.units().size(); i++) {
            UnitCode code = scheme.units().get(i).code();
            standards.stream()
                    .flatMap(standard -> standard.findUnit(code).stream())
                    .findFirst()
                    .ifPresentOrElse(
                            unit -> units.put(code, unit),
                            missingFrom(problems, FieldPath.of("units").index(i), code));
        }
        problems.throwIfAny();
        return List.copyOf(units.values());
    }

    private static Runnable missingFrom(Problems problems, FieldPath path, UnitCode code) {
        return () -> problems.check(false, path.field("code"), "must be a unit of one of the standards", code);
    }

    /** The policy. */
    public ScoringPolicy policy() {
        return policy;
    }

    /** The rubric. */
    public Rubric rubric() {
        return rubric.rubric();
    }

    /**
     * Scores a candidate without evidence.
     *
     * @throws id.tolok.problem.InvalidModelException if the ratings do not fit the rubric
     */
    public Result score(Ratings ratings) {
        return score(ratings, CollectedEvidence.NONE);
    }

    /**
     * Scores a candidate with evidence. A piece counts for what it speaks to if the assessor affirmed all four rules of evidence
     * of it: valid, authentic, current and sufficient.
     *
     * @throws id.tolok.problem.InvalidModelException if the ratings do not fit the rubric, an id of evidence stands twice, or a
     *     piece is another candidate's
     */
    public Result score(Ratings ratings, Collection<Evidence> evidence) {
        Portfolio portfolio = Portfolio.of(ratings.candidate(), List.copyOf(evidence));
        return score(ratings, CollectedEvidence.judgedByVerdicts(portfolio));
    }

    private Result score(Ratings ratings, CollectedEvidence evidence) {
        CandidateCase candidate = new CandidateCase(policy, rubric, ratings.checkedBy(rubric.rubric()), evidence);
        return new Result(ratings.candidate(), candidate, units, scheme);
    }
}
