package id.tolok.cohort;

import id.tolok.assessment.Decision;
import id.tolok.score.Standing;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts decisions and standings in one thing. Equal standings are counted, not added up one by one: a criterion has few that differ,
 * however many candidates there are.
 */
final class Tally implements Serializable {

    private static final long serialVersionUID = 1;

    /** Beyond so many standings that differ, they are added up, so that a tally stays small. */
    private static final int MOST_STANDINGS = 1024;

    private final HashMap<Standing, Long> standings = new HashMap<>();
    private PassRate passed = PassRate.NONE;
    private ScoreSummary scores = ScoreSummary.NONE;

    void add(Decision decision) {
        passed = passed.plus(decision);
    }

    void add(Standing standing) {
        standings.merge(standing, 1L, Long::sum);
        if (standings.size() > MOST_STANDINGS) {
            fold();
        }
    }

    void add(Tally other) {
        passed = passed.plus(other.passed);
        scores = scores.plus(other.scores);
        other.standings.forEach((standing, count) -> standings.merge(standing, count, Long::sum));
        if (standings.size() > MOST_STANDINGS) {
            fold();
        }
    }

    private void fold() {
        for (Map.Entry<Standing, Long> entry : standings.entrySet()) {
            scores = scores.plus(entry.getKey(), entry.getValue());
        }
        standings.clear();
    }

    Achievement achievement() {
        fold();
        return new Achievement(passed, scores);
    }
}
