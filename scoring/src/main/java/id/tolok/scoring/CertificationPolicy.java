package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.CertificationScheme;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.UnitOfCompetency;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ratings and evidence become a recommendation for a certificate: a unit is competent only if every performance criterion was
 * assessed and met, whatever else is asked.
 *
 * <p>By construction no score can make up for a criterion: {@link #of} puts the rule that every criterion must be met before all
 * others, so that a cut score or a floor can only ask for more. A {@link TrainingPolicy} cannot be turned into one.
 */
public final class CertificationPolicy implements Serializable {

    private static final long serialVersionUID = 1;

    private final ScoringPolicy scoring;

    private final ImmutableList<DecisionRule> gates;

    private CertificationPolicy(ScoringPolicy scoring, ImmutableList<DecisionRule> gates) {
        this.scoring = scoring;
        this.gates = gates;
    }

    /**
     * Obtains a policy by which every criterion must be met, and these rules as well.
     *
     * @param parts its name, version and how it makes scores; how it decides on a unit is dropped
     * @param gates what is asked beside, such as evidence
     */
    public static CertificationPolicy of(ScoringPolicy parts, DecisionRule... gates) {
        return of(parts, ImmutableList.copyOf(gates));
    }

    /** As {@link #of(ScoringPolicy, DecisionRule...)}, for rules in a list. */
    public static CertificationPolicy of(ScoringPolicy parts, List<DecisionRule> gates) {
        List<DecisionRule> rules = ImmutableList.<DecisionRule>builder()
                .add(DecisionRules.everyCriterion())
                .addAll(gates)
                .build();
        return new CertificationPolicy(
                parts.toBuilder().unit(new DecisionRules.AllOf(rules)).build(), ImmutableList.copyOf(gates));
    }

    /** What is asked beside every criterion. */
    public List<DecisionRule> gates() {
        return gates;
    }

    /** The same as a policy for scores and decisions, such as for sheets of many candidates. */
    public ScoringPolicy scoring() {
        return scoring;
    }

    /**
     * Compiles this policy for a rubric and the units of a scheme, as their standards describe them.
     *
     * @throws id.tolok.problem.InvalidModelException as {@link ScoringPolicy#compile(Rubric, CertificationScheme, List)}
     */
    public Certifier compile(Rubric rubric, CertificationScheme scheme, List<CompetencyStandard> standards) {
        return new Certifier(scoring.compile(rubric, scheme, standards));
    }

    /**
     * Compiles this policy for a rubric and the units to be assessed.
     *
     * @throws id.tolok.problem.InvalidModelException as {@link ScoringPolicy#compile(Rubric, List)}
     */
    public Certifier compile(Rubric rubric, List<UnitOfCompetency> units) {
        return new Certifier(scoring.compile(rubric, units));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CertificationPolicy other && scoring.equals(other.scoring);
    }

    @Override
    public int hashCode() {
        return scoring.hashCode();
    }

    @Override
    public String toString() {
        return scoring.id() + " " + scoring.version();
    }
}
