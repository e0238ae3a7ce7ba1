package id.tolok.benchmarks;

import java.util.Arrays;

/** All contenders on one workload, after they were found to say the same of every candidate. */
final class Contenders {

    private static final int EXPLAINED = 50;

    final LongLoop longs;
    final PackedLoop packed;
    final DoubleLoop doubles;
    final BigDecimals decimals;
    final PlainRecords records;
    final TolokScoring tolok;

    Contenders(Workload work, Workload.Policy policy) {
        this.longs = new LongLoop(work, policy);
        this.packed = new PackedLoop(work, policy);
        this.doubles = new DoubleLoop(work, policy);
        this.decimals = new BigDecimals(work, policy);
        this.records = new PlainRecords(work, policy);
        this.tolok = new TolokScoring(work, policy);
        compare(work, policy);
    }

    private void compare(Workload work, Workload.Policy policy) {
        UnitScores scores = new UnitScores(work, policy);
        long[] domainWeights = new long[Workload.DOMAINS];
        for (int i = 0; i < work.criteria; i++) {
            domainWeights[work.domain[i]] += work.weight[i];
        }
        Findings exact = new Findings(work.units);
        Findings other = new Findings(work.units);
        int doublesDiffer = 0;
        for (int c = 0; c < work.candidates(); c++) {
            longs.score(c, exact);
            packed.score(c, other);
            check(exact.sameAs(other), "packed loop", c);
            decimals.score(c, other);
            check(exact.sameAs(other), "BigDecimal", c);
            records.scoreByLoops(c, other);
            check(exact.sameAs(other), "records", c);
            records.scoreByStreams(c, other);
            check(exact.sameAs(other), "streams", c);
            tolok.score(c, other);
            check(exact.whole == other.whole && Arrays.equals(exact.unit, other.unit), "Tolok", c);
            check(c >= EXPLAINED || tolok.agrees(c, exact, scores, domainWeights), "Tolok with reasons", c);
            doubles.score(c);
            doublesDiffer += Arrays.equals(doubles.unit, exact.unit) ? 0 : 1;
        }
        check(doublesDiffer <= work.candidates() / 10, "double loop", doublesDiffer);
    }

    private static void check(boolean same, String contender, int candidate) {
        if (!same) {
            throw new IllegalStateException(contender + " differs at candidate " + candidate);
        }
    }
}
