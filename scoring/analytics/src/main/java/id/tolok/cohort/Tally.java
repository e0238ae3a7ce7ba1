package id.tolok.cohort;

import id.tolok.assessment.Decision;
import id.tolok.score.Standing;
import java.io.Serializable;
import java.util.HashMap;

/**
 * Counts decisions and standings in one thing. Equal standings are counted, not added up one by one: a criterion has few that differ,
 * however many candidates there are.
 */
final class Tally implements Serializable {

    private static final long serialVersionUID = 1;

    /** Beyond so many standings that differ, they are added up, so that a tally stays small. */
    private static final int MOST_STANDINGS = 1024;

    /** How often each occurs, in the only place of an array, which is counted up without making an object. */
    private final HashMap<Standing, long[]> standings = new HashMap<>();

    private ScoreSummary scores = ScoreSummary.NONE;
    private long competent;
    private long notYet;
    private long notConcluded;

    void add(Decision decision) {
        switch (decision) {
            case COMPETENT -> competent++;
            case NOT_YET_COMPETENT -> notYet++;
            case NOT_YET_CONCLUDED -> notConcluded++;
        }
    }

    void add(Standing standing) {
        add(standing, 1);
        foldIfLarge();
    }

    private void add(Standing standing, long times) {
        standings.computeIfAbsent(standing, any -> new long[1])[0] += times;
    }

    void add(Tally other) {
        competent += other.competent;
        notYet += other.notYet;
        notConcluded += other.notConcluded;
        scores = scores.plus(other.scores);
        other.standings.forEach((standing, count) -> add(standing, count[0]));
        foldIfLarge();
    }

    private void foldIfLarge() {
        if (standings.size() > MOST_STANDINGS) {
            fold();
        }
    }

    private void fold() {
        scores = scores.plus(ScoreSummary.ofCounted(standings));
        standings.clear();
    }

    Achievement achievement() {
        fold();
        return new Achievement(new PassRate(competent, notYet, notConcluded), scores);
    }
}
