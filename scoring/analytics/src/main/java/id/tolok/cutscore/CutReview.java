package id.tolok.cutscore;

import id.tolok.assessment.Decision;
import id.tolok.cohort.PassRate;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What moving a cut would do.
 *
 * @param cut the cut; a score equal to it passes
 * @param rate the pass rate at this cut
 * @param near who is nearer to the cut than the reach that was asked about, such as one standard error of measurement, in the order
 *     given
 */
public record CutReview(Rational cut, PassRate rate, List<CandidateId> near) implements Serializable {

    /** Keeps a copy of the candidates. */
    public CutReview {
        near = List.copyOf(near);
    }

    /** Reviews cuts, in their order. */
    public static List<CutReview> of(Map<CandidateId, Rational> scores, List<Rational> cuts, Rational reach) {
        return cuts.stream().map(cut -> of(scores, cut, reach)).toList();
    }

    private static CutReview of(Map<CandidateId, Rational> scores, Rational cut, Rational reach) {
        List<Decision> decisions = new ArrayList<>();
        List<CandidateId> near = new ArrayList<>();
        scores.forEach((candidate, score) -> {
            decisions.add(score.isAtLeast(cut) ? Decision.COMPETENT : Decision.NOT_YET_COMPETENT);
            if (score.minus(cut).abs().compareTo(reach) < 0) {
                near.add(candidate);
            }
        });
        return new CutReview(cut, PassRate.of(decisions), near);
    }
}
