package id.tolok.programme;

import id.tolok.person.CandidateId;
import java.io.Serializable;

/**
 * A person who takes part in a programme (peserta).
 *
 * @param id who it is
 * @param category the group that the programme counts the person in
 */
public record Participant(CandidateId id, ParticipantCategory category) implements Serializable {

    /** Obtains a participant. */
    public static Participant of(CandidateId id, ParticipantCategory category) {
        return new Participant(id, category);
    }
}
