package id.tolok.examples;

import id.tolok.evidence.Evidence;
import id.tolok.instrument.Answers;
import id.tolok.instrument.Instrument;
import id.tolok.person.CandidateId;
import id.tolok.programme.Participant;
import id.tolok.programme.TrainingModule;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.standard.CompetencyStandard;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A training programme as a provider's files describe it. */
@Value.Immutable
abstract class Programme {

    /** Where the units come from. */
    abstract CompetencyStandard standard();

    /** What the programme prepares for. */
    abstract CertificationScheme scheme();

    /** What is looked for. */
    abstract Rubric rubric();

    /** How the programme decides. */
    abstract ScoringPolicy policy();

    /** What the list of participants says about the data, in its first line of comment; empty if it says nothing. */
    abstract String note();

    /** Everybody who took part, even in one part only. */
    abstract List<Participant> participants();

    /** What was trained. */
    abstract List<TrainingModule> modules();

    /** The test that was given on both occasions. */
    abstract Instrument test();

    /** What was answered before the training. */
    abstract List<Answers> answersBefore();

    /** What was answered after the training. */
    abstract List<Answers> answersAfter();

    /** What was seen before the training; nobody without a rating is in it. */
    abstract Map<CandidateId, Ratings> before();

    /** What was seen after the training; nobody without a rating is in it. */
    abstract Map<CandidateId, Ratings> after();

    /** What participants handed in for their portfolios. */
    abstract List<Evidence> evidence();

    /** The evidence of one participant. */
    List<Evidence> evidenceOf(CandidateId candidate) {
        return evidence().stream()
                .filter(piece -> piece.candidate().equals(candidate))
                .toList();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a programme; standard, scheme, rubric, policy, note and test are required. */
    static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
