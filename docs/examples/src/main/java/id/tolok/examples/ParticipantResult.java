package id.tolok.examples;

import id.tolok.person.CandidateId;
import id.tolok.programme.Participant;
import id.tolok.programme.ParticipantCategory;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import java.util.Map;
import org.immutables.value.Value;

/** What came of the programme for one participant. */
@Value.Immutable
abstract class ParticipantResult {

    /** Who it is. */
    abstract CandidateId candidate();

    /** From where the person comes. */
    abstract ParticipantCategory category();

    /** Whether the person is in the means of the programme. */
    abstract boolean matched();

    /** The decisions by the programme's policy. */
    abstract ProgrammeResult.Decisions training();

    /** The decisions by the rule for certification: whether the person is ready for it. */
    abstract ProgrammeResult.Decisions certification();

    /** The scores before; a domain without a score is left out. */
    abstract Map<Domain, Score> before();

    /** The scores after; a domain without a score is left out. */
    abstract Map<Domain, Score> after();

    static ParticipantResult of(Participant participant, ScoredProgramme scored) {
        return builder()
                .candidate(participant.id())
                .category(participant.category())
                .matched(scored.isMatched(participant.id()))
                .training(ProgrammeResult.Decisions.of(scored.after(participant.id())))
                .certification(ProgrammeResult.Decisions.of(scored.certification(participant.id())))
                .before(scored.scores(scored.before(participant.id())))
                .after(scored.scores(scored.after(participant.id())))
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; everything but scores is required. */
    static final class Builder extends ImmutableParticipantResult.Builder {
        Builder() {}
    }
}
