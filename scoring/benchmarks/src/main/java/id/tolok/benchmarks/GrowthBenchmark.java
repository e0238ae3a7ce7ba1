package id.tolok.benchmarks;

import java.util.Arrays;
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

/** How the time per candidate grows with criteria and candidates; hybrid policy. What the two say is compared before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // JMH calls prepare before anything else
public class GrowthBenchmark {

    /** How many criteria the rubric has. */
    @Param({"120"})
    public int criteria;

    /** How many candidates are scored in turn. */
    @Param({"10000"})
    public int candidates;

    private int next;
    private Findings out;
    private LongLoop longs;
    private TolokScoring tolok;

    /** For JMH. */
    public GrowthBenchmark() {}

    /** Makes both and compares what they say. */
    @Setup
    public void prepare() {
        Workload work = new Workload(criteria, candidates, 1);
        longs = new LongLoop(work, Workload.Policy.HYBRID);
        tolok = new TolokScoring(work, Workload.Policy.HYBRID);
        out = new Findings(work.units);
        Findings other = new Findings(work.units);
        for (int c = 0; c < candidates; c++) {
            longs.score(c, out);
            tolok.score(c, other);
            if (out.whole != other.whole || !Arrays.equals(out.unit, other.unit)) {
                throw new IllegalStateException("Tolok differs at candidate " + c);
            }
        }
    }

    private int next() {
        next = next + 1 == candidates ? 0 : next + 1;
        return next;
    }

    /** The exact loop in longs. */
    @Benchmark
    public Object longLoop() {
        longs.score(next(), out);
        return out;
    }

    /** Tolok without reasons. */
    @Benchmark
    public Object tolok() {
        tolok.score(next(), out);
        return out;
    }

    /** Tolok with all reasons, and the decision that they come to. */
    @Benchmark
    public Object tolokExplained() {
        return tolok.explain(next()).explain().decision();
    }
}
