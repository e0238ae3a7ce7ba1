package id.tolok.benchmarks;

/**
 * The exact loop over levels that were packed beforehand: seven criteria of up to three assessors in a long, means from a table,
 * weights and places in flat arrays.
 */
final class PackedLoop {

    private static final int BITS = 9;
    private static final int PER_LONG = 7;
    private static final int ABSENT = 7;

    private final UnitScores scores;
    private final long[][] packed;
    private final int[] sixths = new int[1 << BITS];
    private final int[] cell;
    private final int[] weight;

    /** The fewest sixths that keep the unit competent. */
    private final int[] required;

    PackedLoop(Workload work, Workload.Policy policy) {
        this.scores = new UnitScores(work, policy);
        this.weight = work.weight;
        this.cell = new int[work.criteria];
        this.required = new int[work.criteria];
        for (int i = 0; i < work.criteria; i++) {
            cell[i] = work.cell(i);
            required[i] = policy.mustBeMet(work, i) ? Workload.REQUIRED * Workload.SIXTHS : 0;
        }
        this.packed = new long[work.candidates()][(work.criteria + PER_LONG - 1) / PER_LONG];
        for (int c = 0; c < work.candidates(); c++) {
            for (int i = 0; i < work.criteria; i++) {
                int code = code(work, c, i);
                sixths[code] = work.sixths(c, i);
                packed[c][i / PER_LONG] |= (long) code << (i % PER_LONG * BITS);
            }
        }
    }

    private static int code(Workload work, int candidate, int criterion) {
        int code = 0;
        for (int a = 0; a < Workload.ASSESSORS; a++) {
            int level = work.levels[candidate][criterion * Workload.ASSESSORS + a];
            code |= (level < 0 ? ABSENT : level) << (3 * a);
        }
        return code;
    }

    void score(int candidate, Findings out) {
        out.clear();
        long[] sums = out.cell;
        int i = 0;
        for (long word : packed[candidate]) {
            for (int end = Math.min(i + PER_LONG, cell.length); i < end; i++, word >>>= BITS) {
                int value = sixths[(int) word & (1 << BITS) - 1];
                int where = cell[i];
                sums[where] += (long) weight[i] * value;
                if (value < required[i]) {
                    out.unit[where / Workload.DOMAINS] = false;
                }
            }
        }
        scores.finish(out);
    }
}
