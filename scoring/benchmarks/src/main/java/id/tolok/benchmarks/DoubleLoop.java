package id.tolok.benchmarks;

import java.util.Arrays;

/** The loop over arrays in doubles, as most would write it; its decisions may be wrong at a cut. */
final class DoubleLoop {

    private final Workload work;
    private final boolean[] mustBeMet;
    private final double floor;
    private final double[] weight;
    private final double[] cellWeight;
    private final double[] cell;
    final double[] unitScore;
    final double[] domainScore = new double[Workload.DOMAINS];
    private final double[] domainWeight = new double[Workload.DOMAINS];
    final boolean[] unit;
    boolean whole;

    DoubleLoop(Workload work, Workload.Policy policy) {
        this.work = work;
        this.floor = policy == Workload.Policy.HYBRID ? Workload.FLOOR_TENTHS / 10.0 : 0;
        this.weight = new double[work.criteria];
        this.mustBeMet = new boolean[work.criteria];
        this.cell = new double[work.units * Workload.DOMAINS];
        this.cellWeight = new double[cell.length];
        this.unit = new boolean[work.units];
        this.unitScore = new double[work.units];
        for (int i = 0; i < work.criteria; i++) {
            weight[i] = work.weight[i] / 10.0;
            mustBeMet[i] = policy.mustBeMet(work, i);
            cellWeight[work.cell(i)] += weight[i];
            domainWeight[work.domain[i]] += weight[i];
        }
    }

    void score(int candidate) {
        Arrays.fill(cell, 0);
        Arrays.fill(domainScore, 0);
        Arrays.fill(unit, true);
        byte[] levels = work.levels[candidate];
        for (int i = 0; i < work.criteria; i++) {
            double sum = 0;
            int assessors = 0;
            for (int a = i * Workload.ASSESSORS; a < (i + 1) * Workload.ASSESSORS; a++) {
                if (levels[a] >= 0) {
                    sum += levels[a];
                    assessors++;
                }
            }
            double mean = sum / assessors;
            double points = weight[i] * (mean / Workload.HIGHEST);
            cell[i / Workload.PER_UNIT * Workload.DOMAINS + work.domain[i]] += points;
            domainScore[work.domain[i]] += points;
            if (mustBeMet[i] && mean < Workload.REQUIRED) {
                unit[i / Workload.PER_UNIT] = false;
            }
        }
        finish();
    }

    private void finish() {
        whole = true;
        for (int u = 0; u < unit.length; u++) {
            double score = 0;
            for (int d = 0; d < Workload.DOMAINS; d++) {
                double share = cell[u * Workload.DOMAINS + d] / cellWeight[u * Workload.DOMAINS + d];
                score += Workload.DOMAIN_WEIGHTS[d] / 100.0 * share;
                unit[u] &= share >= floor;
            }
            unitScore[u] = score;
            whole &= unit[u];
        }
        for (int d = 0; d < Workload.DOMAINS; d++) {
            domainScore[d] /= domainWeight[d];
        }
    }
}
