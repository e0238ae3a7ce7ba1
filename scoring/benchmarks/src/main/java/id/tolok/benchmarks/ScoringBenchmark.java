package id.tolok.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time per candidate: loops written by hand, records, streams, and Tolok. What they say is compared before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // JMH calls prepare before anything else
public class ScoringBenchmark {

    /** What is required of a unit. */
    @Param({"HYBRID", "CONJUNCTIVE"})
    public String policy;

    /** How many criteria the rubric has. */
    @Param({"120"})
    public int criteria;

    /** How many candidates are scored in turn. */
    @Param({"10000"})
    public int candidates;

    private int next;
    private Findings out;
    private Contenders contenders;

    /** For JMH. */
    public ScoringBenchmark() {}

    /** Makes the contenders and compares what they say. */
    @Setup
    public void prepare() {
        contenders = new Contenders(new Workload(criteria, candidates, 1), Workload.Policy.valueOf(policy));
        out = new Findings(criteria / Workload.PER_UNIT);
    }

    private int next() {
        next = next + 1 == candidates ? 0 : next + 1;
        return next;
    }

    /** The loop in doubles. */
    @Benchmark
    public Object doubleLoop() {
        contenders.doubles.score(next());
        return contenders.doubles;
    }

    /** The exact loop in longs. */
    @Benchmark
    public Object longLoop() {
        contenders.longs.score(next(), out);
        return out;
    }

    /** The exact loop over packed levels. */
    @Benchmark
    public Object packedLoop() {
        contenders.packed.score(next(), out);
        return out;
    }

    /** The loop in BigDecimals. */
    @Benchmark
    public Object bigDecimal() {
        contenders.decimals.score(next(), out);
        return out;
    }

    /** Records, lists and maps, by loops. */
    @Benchmark
    public Object records() {
        contenders.records.scoreByLoops(next(), out);
        return out;
    }

    /** Records by streams. */
    @Benchmark
    public Object streams() {
        contenders.records.scoreByStreams(next(), out);
        return out;
    }

    /** Tolok without reasons. */
    @Benchmark
    public Object tolok() {
        contenders.tolok.score(next(), out);
        return out;
    }

    /** Tolok with all reasons, and the decision that they come to. */
    @Benchmark
    public Object tolokExplained() {
        return contenders.tolok.explain(next()).explain().decision();
    }

    /** The same, and then every node is visited and asked for its value, down to each rating. */
    @Benchmark
    public long tolokExplainedAndRead() {
        return Reading.of(contenders.tolok.explain(next()).explain());
    }
}
