package id.tolok.benchmarks;

/** The exact loop over arrays, as a person would write it who minds exactness and speed: in longs, over one denominator. */
final class LongLoop {

    /** By how much the sum of levels is multiplied for the mean in sixths, by the number of assessors. */
    private static final int[] SHARE = {0, Workload.SIXTHS, Workload.SIXTHS / 2, Workload.SIXTHS / 3};

    private final Workload work;
    private final UnitScores scores;
    private final boolean[] mustBeMet;

    LongLoop(Workload work, Workload.Policy policy) {
        this.work = work;
        this.scores = new UnitScores(work, policy);
        this.mustBeMet = new boolean[work.criteria];
        for (int i = 0; i < work.criteria; i++) {
            mustBeMet[i] = policy.mustBeMet(work, i);
        }
    }

    void score(int candidate, Findings out) {
        out.clear();
        byte[] levels = work.levels[candidate];
        for (int i = 0; i < work.criteria; i++) {
            int sum = 0;
            int assessors = 0;
            for (int a = i * Workload.ASSESSORS; a < (i + 1) * Workload.ASSESSORS; a++) {
                if (levels[a] >= 0) {
                    sum += levels[a];
                    assessors++;
                }
            }
            int sixths = sum * SHARE[assessors];
            int unit = i / Workload.PER_UNIT;
            out.cell[unit * Workload.DOMAINS + work.domain[i]] += (long) work.weight[i] * sixths;
            if (mustBeMet[i] && sixths < Workload.REQUIRED * Workload.SIXTHS) {
                out.unit[unit] = false;
            }
        }
        scores.finish(out);
    }
}
