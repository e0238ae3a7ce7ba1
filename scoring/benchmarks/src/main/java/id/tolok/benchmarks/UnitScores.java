package id.tolok.benchmarks;

/**
 * What the loops have in common once they have the sums of each unit's domains: floors, scores of units and domains, the whole. Scores
 * of units are whole numbers too: each domain counts by its weight ÷ the weights in it, brought to one denominator.
 */
final class UnitScores {

    private final int units;
    private final long[] floors;
    private final long[] multiplier;

    /** Of each unit, what its score is over. */
    final long[] denominator;

    UnitScores(Workload work, Workload.Policy policy) {
        this.units = work.units;
        this.floors = policy.floors(work);
        this.multiplier = new long[units * Workload.DOMAINS];
        this.denominator = new long[units];
        long[] weights = work.cellWeights();
        for (int u = 0; u < units; u++) {
            long common = 1;
            for (int d = 0; d < Workload.DOMAINS; d++) {
                common = lowestCommonMultiple(common, weights[u * Workload.DOMAINS + d]);
            }
            for (int d = 0; d < Workload.DOMAINS; d++) {
                multiplier[u * Workload.DOMAINS + d] =
                        Workload.DOMAIN_WEIGHTS[d] * common / weights[u * Workload.DOMAINS + d];
            }
            denominator[u] = 100 * common * Workload.HIGHEST * Workload.SIXTHS;
        }
    }

    private static long lowestCommonMultiple(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return a / x * b;
    }

    void finish(Findings out) {
        long[] cell = out.cell;
        boolean whole = true;
        long first = 0;
        long second = 0;
        long third = 0;
        for (int u = 0; u < units; u++) {
            int c = u * Workload.DOMAINS;
            long a = cell[c];
            long b = cell[c + 1];
            long d = cell[c + 2];
            first += a;
            second += b;
            third += d;
            out.unitScore[u] = multiplier[c] * a + multiplier[c + 1] * b + multiplier[c + 2] * d;
            boolean competent = out.unit[u] && a >= floors[c] && b >= floors[c + 1] && d >= floors[c + 2];
            out.unit[u] = competent;
            whole &= competent;
        }
        out.domainScore[0] = first;
        out.domainScore[1] = second;
        out.domainScore[2] = third;
        out.whole = whole;
    }
}
