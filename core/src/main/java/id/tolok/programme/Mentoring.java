package id.tolok.programme;

import com.google.common.collect.ImmutableList;
import id.tolok.person.CandidateId;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of one participant with a mentor, between sessions (pendampingan).
 *
 * @param participant who was mentored
 * @param date the day
 * @param refs what it was about; may be empty
 * @param note what came of it; may be empty
 */
public record Mentoring(CandidateId participant, LocalDate date, List<StandardRef> refs, String note)
        implements Serializable {

    /** Copies the list. */
    public Mentoring {
        refs = ImmutableList.copyOf(refs);
    }
}
