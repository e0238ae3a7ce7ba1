package id.tolok.assessment;

import com.google.common.collect.ImmutableList;
import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the committee decides on the recommendations (keputusan pleno, tim teknis).
 *
 * @param members who decides, at least one person, each once; none of them assessed
 * @param date when
 * @param decision what
 * @param reason why; never blank where the decision differs from the recommendation, otherwise perhaps empty
 */
public record CommitteeDecision(List<AssessorId> members, LocalDate date, Decision decision, String reason)
        implements Serializable {

    /** Checks the members, and copies the list. */
    public CommitteeDecision {
        members = ImmutableList.copyOf(members);
        new Problems()
                .check(!members.isEmpty(), FieldPath.of("members"), "must have at least one person")
                .checkDistinct(FieldPath.of("members"), members, "", member -> member)
                .throwIfAny();
    }
}
