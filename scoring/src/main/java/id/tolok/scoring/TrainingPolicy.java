package id.tolok.scoring;

import id.tolok.rubric.Rubric;
import id.tolok.score.Aggregation;
import id.tolok.score.Grading;
import id.tolok.score.MissingRule;
import id.tolok.score.Rounding;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How ratings become scores of a training, in which strengths make up for weaknesses (nilai pelatihan): scores and what they are called,
 * and nothing else.
 *
 * <p>Such a score can hide a unit, an element or a criterion that was not met, so it is no ground for a certificate. That is kept by
 * types: nothing that this policy leads to, a {@link TrainingScorer} and a {@link TrainingScore}, answers with a decision, and nothing
 * that certifies, a {@link CertificationPolicy}, takes it. Where a score should be decided on, a {@link DecisionRule} of a
 * {@link ScoringPolicy} says so by name.
 */
public final class TrainingPolicy implements ScoreParts, Serializable {

    private static final long serialVersionUID = 1;

    private final ScoringPolicy parts;

    private TrainingPolicy(ScoringPolicy parts) {
        this.parts = parts;
    }

    /** Obtains a policy that makes and calls scores as another does; how that decides is dropped. */
    public static TrainingPolicy of(ScoringPolicy scores) {
        return new TrainingPolicy(scores.toBuilder()
                .unit(DecisionRules.undecided())
                .scheme(SchemeRules.asScheme())
                .build());
    }

    /** Obtains a policy that makes scores as another does, and calls them otherwise; how that decides is dropped. */
    public static TrainingPolicy of(ScoringPolicy scores, Grading grading) {
        return of(scores.toBuilder().grading(grading).build());
    }

    @Override
    public String id() {
        return parts.id();
    }

    @Override
    public int version() {
        return parts.version();
    }

    @Override
    public LocalizedText title() {
        return parts.title();
    }

    @Override
    public Aggregation attempts() {
        return parts.attempts();
    }

    @Override
    public Aggregation assessors() {
        return parts.assessors();
    }

    @Override
    public MissingRule missing() {
        return parts.missing();
    }

    @Override
    public Aggregation criteria() {
        return parts.criteria();
    }

    @Override
    public Aggregation domains() {
        return parts.domains();
    }

    @Override
    public Optional<Rounding> rounding() {
        return parts.rounding();
    }

    @Override
    public Optional<Grading> grading() {
        return parts.grading();
    }

    /** Compiles this policy for a rubric; the units are those that its criteria assess. */
    public TrainingScorer compile(Rubric rubric) {
        return new TrainingScorer(parts.compile(rubric));
    }

    /**
     * Compiles this policy for a rubric and units.
     *
     * @throws id.tolok.problem.InvalidModelException if the rubric assesses something in these units that they do not have
     */
    public TrainingScorer compile(Rubric rubric, List<UnitOfCompetency> units) {
        return new TrainingScorer(parts.compile(rubric, units));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TrainingPolicy other && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }
}
