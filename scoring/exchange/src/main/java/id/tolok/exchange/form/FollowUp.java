package id.tolok.exchange.form;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.FurtherAssessment;
import id.tolok.assessment.Gap;
import id.tolok.standard.StandardRef;
import java.util.List;

/**
 * What stands in the way, and how it is assessed further (penilaian lanjut, tindak lanjut).
 *
 * @param gaps what was not reached or not concluded, with the reason; may be empty
 * @param assessments by which methods it was or is to be assessed again; may be empty
 */
public record FollowUp(List<Gap> gaps, List<FurtherAssessment> assessments) {

    /** Copies the lists. */
    public FollowUp {
        gaps = ImmutableList.copyOf(gaps);
        assessments = ImmutableList.copyOf(assessments);
    }

    /** Whether nothing stands in the way and nothing is assessed further. */
    public boolean isEmpty() {
        return gaps.isEmpty() && assessments.isEmpty();
    }

    /** What of these speaks about this, or about something that contains it. */
    FollowUp about(StandardRef ref) {
        return new FollowUp(
                gaps.stream().filter(gap -> gap.ref().contains(ref)).toList(),
                assessments.stream()
                        .filter(one -> one.refs().stream().anyMatch(own -> own.contains(ref)))
                        .toList());
    }
}
