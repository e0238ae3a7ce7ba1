package id.tolok.scoring;

import com.google.common.collect.ImmutableMap;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.person.CandidateId;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Grade;
import id.tolok.score.Standing;
import id.tolok.standard.UnitCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a training policy says of one participant: scores, what they are called, and why. It decides nothing; see {@link TrainingPolicy}. */
public final class TrainingScore {

    private final Result result;

    TrainingScore(Result result) {
        this.result = result;
    }

    /** Who was scored. */
    public CandidateId candidate() {
        return result.candidate();
    }

    /** The whole score, over all domains. */
    public Standing standing() {
        return result.standing();
    }

    /** The score in a domain. */
    public Standing standing(Domain domain) {
        return result.standing(domain);
    }

    /**
     * The score of a unit, over its domains.
     *
     * @throws IllegalArgumentException if the rubric assesses nothing in it
     */
    public Standing standing(UnitCode unit) {
        return result.standing(unit);
    }

    /**
     * Where a criterion stands.
     *
     * @throws IllegalArgumentException if the rubric has no such criterion
     */
    public Standing standing(CriterionId criterion) {
        return result.standing(criterion);
    }

    /** What the whole score is called; empty without a score, or where it is called nothing. */
    public Optional<Grade> grade() {
        return result.grade();
    }

    /** What the score in a domain is called; see {@link #grade()}. */
    public Optional<Grade> grade(Domain domain) {
        return result.grade(domain);
    }

    /**
     * What the score of a unit is called; see {@link #grade()}.
     *
     * @throws IllegalArgumentException if the rubric assesses nothing in it
     */
    public Optional<Grade> grade(UnitCode unit) {
        return result.grade(unit);
    }

    /** Why the whole score is what it is. */
    public ScoreExplanation explainScore() {
        return result.explainScore();
    }

    /** Why the score in a domain is what it is. */
    public ScoreExplanation explainScore(Domain domain) {
        return result.explainScore(domain);
    }

    /**
     * Why the score of a unit is what it is.
     *
     * @throws IllegalArgumentException if the rubric assesses nothing in it
     */
    public ScoreExplanation explainScore(UnitCode unit) {
        return result.explainScore(unit);
    }

    /**
     * Why a criterion stands where it does.
     *
     * @throws IllegalArgumentException if the rubric has no such criterion
     */
    public ScoreExplanation explainScore(CriterionId criterion) {
        return result.explainScore(criterion);
    }

    /** The policy that was applied. */
    public Transcript.Part policy() {
        return new Transcript.Part(result.policy().id(), result.policy().version());
    }

    /** The parts of the policy by what they do, as {@link Transcript#parts} has them, without those that decide. */
    public Map<String, Transcript.Part> parts() {
        Map<String, Transcript.Part> parts = result.policy().versions();
        parts.keySet().removeAll(Set.of("unit", "scheme"));
        return ImmutableMap.copyOf(parts);
    }

    /** The rubric that was applied. */
    public Transcript.RubricVersion rubric() {
        return Transcript.RubricVersion.of(result.rubric());
    }

    /** Such as {@code P07: 17/20 baik}. */
    @Override
    public String toString() {
        return candidate() + ": " + standing()
                + grade().map(grade -> " " + grade).orElse("");
    }
}
