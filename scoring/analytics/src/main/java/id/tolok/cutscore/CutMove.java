package id.tolok.cutscore;

import id.tolok.cohort.PassRate;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What moving a cut from one place to another does: to the pass rate, and to whom.
 *
 * @param from the cut before
 * @param to the cut after
 * @param before the pass rate before
 * @param after the pass rate after
 * @param changed whose decision changes, in the order given: all pass by it if the cut falls, and fail by it if it rises
 */
public record CutMove(Rational from, Rational to, PassRate before, PassRate after, List<CandidateId> changed)
        implements Serializable {

    /** Keeps a copy of the candidates. */
    public CutMove {
        changed = List.copyOf(changed);
    }

    /** Obtains what a move does to these scores; a score equal to a cut passes. */
    public static CutMove of(Map<CandidateId, Rational> scores, Rational from, Rational to) {
        List<CandidateId> changed = scores.entrySet().stream()
                .filter(entry ->
                        entry.getValue().isAtLeast(from) != entry.getValue().isAtLeast(to))
                .map(Map.Entry::getKey)
                .toList();
        List<CutReview> reviews = CutReview.of(scores, List.of(from, to), Rational.ZERO);
        return new CutMove(from, to, reviews.get(0).rate(), reviews.get(1).rate(), changed);
    }
}
