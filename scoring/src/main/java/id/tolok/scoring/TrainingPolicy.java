package id.tolok.scoring;

import id.tolok.rubric.Rubric;
import id.tolok.score.Predicates;
import id.tolok.standard.UnitOfCompetency;
import java.io.Serializable;
import java.util.List;

/**
 * How ratings become scores of a training, in which strengths make up for weaknesses (nilai pelatihan): scores and what they are called,
 * and nothing else.
 *
 * <p>Such a score can hide a unit, an element or a criterion that was not met, so it is no ground for a certificate. That is kept by
 * types: nothing that this policy leads to, a {@link TrainingScorer} and a {@link TrainingScore}, answers with a decision, and nothing
 * that certifies, a {@link CertificationPolicy}, takes it. Where a score should be decided on, a {@link DecisionRule} of a
 * {@link ScoringPolicy} says so by name.
 */
public final class TrainingPolicy implements Serializable {

    private static final long serialVersionUID = 1;

    private final ScoringPolicy parts;
    private final Predicates predicates;

    private TrainingPolicy(ScoringPolicy parts, Predicates predicates) {
        this.parts = parts;
        this.predicates = predicates;
    }

    /** Obtains a policy that makes scores as another does; how that decides is dropped. */
    public static TrainingPolicy of(ScoringPolicy scores, Predicates predicates) {
        return new TrainingPolicy(
                scores.toBuilder().unit(DecisionRules.undecided()).build(), predicates);
    }

    /** The name. */
    public String id() {
        return parts.id();
    }

    /** Counted up by its owner whenever results change; from 1. */
    public int version() {
        return parts.version();
    }

    /** What scores are called. */
    public Predicates predicates() {
        return predicates;
    }

    /** Compiles this policy for a rubric; the units are those that its criteria assess. */
    public TrainingScorer compile(Rubric rubric) {
        return new TrainingScorer(parts.compile(rubric), predicates);
    }

    /**
     * Compiles this policy for a rubric and units.
     *
     * @throws id.tolok.problem.InvalidModelException if the rubric assesses something in these units that they do not have
     */
    public TrainingScorer compile(Rubric rubric, List<UnitOfCompetency> units) {
        return new TrainingScorer(parts.compile(rubric, units), predicates);
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }
}
