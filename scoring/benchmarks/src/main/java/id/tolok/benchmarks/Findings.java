package id.tolok.benchmarks;

import java.util.Arrays;

/** What every contender works out for one candidate, in arrays that it uses again: decisions, and scores as whole numbers. */
final class Findings {

    boolean whole;
    final boolean[] unit;

    /** Scores of units, over the denominators of {@link UnitScores}. */
    final long[] unitScore;

    /** Scores of domains, in tenths × sixths. */
    final long[] domainScore = new long[Workload.DOMAINS];

    /** Of each unit's domain, the sum of weight in tenths × sixths. */
    final long[] cell;

    Findings(int units) {
        this.unit = new boolean[units];
        this.unitScore = new long[units];
        this.cell = new long[units * Workload.DOMAINS];
    }

    void clear() {
        Arrays.fill(cell, 0);
        Arrays.fill(unit, true);
    }

    boolean sameAs(Findings other) {
        return whole == other.whole
                && Arrays.equals(unit, other.unit)
                && Arrays.equals(unitScore, other.unitScore)
                && Arrays.equals(domainScore, other.domainScore);
    }
}
