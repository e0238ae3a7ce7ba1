package id.tolok.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;

/** The loop in BigDecimals; exact, since it brings all to common denominators instead of dividing. */
final class BigDecimals {

    private final Workload work;
    private final UnitScores scores;
    private final boolean[] mustBeMet;
    private final BigDecimal[] weight;
    private final BigDecimal[] share = {
        BigDecimal.ZERO, BigDecimal.valueOf(6), BigDecimal.valueOf(3), BigDecimal.valueOf(2)
    };

    BigDecimals(Workload work, Workload.Policy policy) {
        this.work = work;
        this.scores = new UnitScores(work, policy);
        this.weight = new BigDecimal[work.criteria];
        this.mustBeMet = new boolean[work.criteria];
        for (int i = 0; i < work.criteria; i++) {
            weight[i] = BigDecimal.valueOf(work.weight[i], 1);
            mustBeMet[i] = policy.mustBeMet(work, i);
        }
    }

    void score(int candidate, Findings out) {
        out.clear();
        BigDecimal[] cell = new BigDecimal[out.cell.length];
        Arrays.fill(cell, BigDecimal.ZERO);
        byte[] levels = work.levels[candidate];
        BigDecimal required = BigDecimal.valueOf((long) Workload.REQUIRED * Workload.SIXTHS);
        for (int i = 0; i < work.criteria; i++) {
            BigDecimal sum = BigDecimal.ZERO;
            int assessors = 0;
            for (int a = i * Workload.ASSESSORS; a < (i + 1) * Workload.ASSESSORS; a++) {
                if (levels[a] >= 0) {
                    sum = sum.add(BigDecimal.valueOf(levels[a]));
                    assessors++;
                }
            }
            BigDecimal sixths = sum.multiply(share[assessors]);
            int c = work.cell(i);
            cell[c] = cell[c].add(weight[i].multiply(sixths));
            if (mustBeMet[i] && sixths.compareTo(required) < 0) {
                out.unit[work.unit(i)] = false;
            }
        }
        for (int c = 0; c < cell.length; c++) {
            out.cell[c] = cell[c].movePointRight(1).longValueExact();
        }
        scores.finish(out);
    }
}
