package id.tolok.examples;

import id.tolok.cohort.CohortAccumulator;
import id.tolok.cohort.CohortSummary;
import id.tolok.scoring.ScoreLine;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Scores and sums up a cohort of any size in a heap of any size: candidates come one by one, are scored by all processors, and are
 * forgotten. Measures how fast that is and how much memory it takes, and how both grow with the cohort.
 */
@Command(
        name = "cohort-run",
        sortOptions = false,
        description = {
            "",
            "Scores drawn candidates as a stream and sums them up; prints decisions, speed and memory.",
            "Progress goes to the error stream. A first run of the smallest size is not measured."
        })
public final class CohortRun implements Callable<Integer> {

    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1 << 20;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--candidates",
            paramLabel = "N",
            split = ",",
            defaultValue = "10000,100000,1000000",
            description = "sizes of the cohort, one run for each (default: ${DEFAULT-VALUE})")
    private List<Long> candidates = List.of();

    @Option(
            names = "--criteria",
            paramLabel = "N",
            defaultValue = "120",
            description = "criteria of the rubric, in units of 12 (default: ${DEFAULT-VALUE})")
    private int criteria;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    @SuppressWarnings("UnusedVariable") // picocli looks at the annotation only
    private boolean help;

    private CohortRun() {}

    /** Runs the program, and leaves the virtual machine with status 2 if an option is wrong. */
    public static void main(String[] args) {
        Program.main(new CohortRun(), args);
    }

    /** Runs the program and answers with its status. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return Program.run(new CohortRun(), args, out, err);
    }

    @Override
    public Integer call() throws IOException {
        if (criteria < DrawnCohort.PER_UNIT || criteria % DrawnCohort.PER_UNIT != 0) {
            throw new ParameterException(
                    command.commandLine(), "--criteria: must be 12, 24, 36 and so on, but was " + criteria);
        }
        if (candidates.stream().anyMatch(size -> size < 1)) {
            throw new ParameterException(command.commandLine(), "--candidates: must be above 0, but was " + candidates);
        }
        DrawnCohort cohort = new DrawnCohort(criteria / DrawnCohort.PER_UNIT);
        measure(cohort);
        return 0;
    }

    private void measure(DrawnCohort cohort) throws IOException {
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        long smallest = candidates.stream().min(Long::compare).orElseThrow();
        sum(cohort, smallest, new Progress(smallest, "warm-up", err));
        out.printf(
                Locale.ROOT,
                "%d criteria, heap of at most %d MB, %d processors%n",
                criteria,
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                Runtime.getRuntime().availableProcessors());
        out.printf(
                "%10s %8s %12s %8s %8s %10s  %s%n",
                (Object[])
                        new String[] {"candidates", "s", "criteria/s", "peak MB", "held MB", "sum bytes", "competent"});
        for (long size : candidates) {
            HeapUse heap = HeapUse.fromNow();
            long start = System.nanoTime();
            CohortAccumulator sum = sum(cohort, size, new Progress(size, "candidates", err));
            double seconds = (System.nanoTime() - start) / NANOS;
            long peak = heap.peak();
            out.printf(
                    Locale.ROOT,
                    "%10d %8.2f %12.0f %8d %8d %10d  %s%n",
                    size,
                    seconds,
                    size * criteria / seconds,
                    peak / MEGABYTE,
                    HeapUse.held() / MEGABYTE,
                    bytes(sum),
                    sum.summary());
        }
    }

    // region stream
    /** One thread's part of the run: nothing here grows with the number of candidates. */
    private static final class Part {

        private final DrawnCohort.Filler filler;
        private final ScoreLine line;
        private final Progress progress;
        private final CohortAccumulator sum = new CohortAccumulator();

        private Part(DrawnCohort cohort, Progress progress) {
            this.filler = cohort.new Filler();
            this.line = cohort.scorer().newLine();
            this.progress = progress;
        }

        private void add(long candidate) {
            filler.fill(candidate);
            line.scorer().score(filler.row, line);
            sum.add(line);
            progress.oneMore();
        }

        private void merge(Part other) {
            sum.merge(other.sum);
        }
    }

    /** What the candidates from 0 on reached, scored by all processors. */
    private static CohortAccumulator sum(DrawnCohort cohort, long candidates, Progress progress) {
        return LongStream.range(0, candidates)
                .parallel()
                .collect(() -> new Part(cohort, progress), Part::add, Part::merge)
                .sum;
    }
    // endregion

    /** The summary of so many candidates, without measuring. */
    static CohortSummary summary(DrawnCohort cohort, long candidates, PrintWriter err) {
        return sum(cohort, candidates, new Progress(candidates, "candidates", err))
                .summary();
    }

    /** How many bytes the sum takes when it is sent. */
    private static long bytes(CohortAccumulator sum) throws IOException {
        long[] count = {0};
        try (ObjectOutputStream out = new ObjectOutputStream(new OutputStream() {
            @Override
            public void write(int b) {
                count[0]++;
            }
        })) {
            out.writeObject(sum);
        }
        return count[0];
    }
}
