package id.tolok.fuzz;

import id.tolok.problem.InvalidModelException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives texts to a target, counts what became of them, and keeps what must not happen: another exception, a stack or a heap that does
 * not suffice, or too long a time. Memory is bounded by the heap that the JVM is given.
 */
final class Trial {

    /** How long one text may take, on a machine that does other things as well. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Target target;
    private final List<String> failures = new ArrayList<>();
    private long inputs;
    private long values;
    private long refusals;

    Trial(Target target) {
        this.target = target;
    }

    void give(String text, String name) {
        inputs++;
        long began = System.nanoTime();
        try {
            target.read().accept(text);
            values++;
        } catch (InvalidModelException documented) {
            refusals++;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            failures.add(name + ": " + e + " at "
                    + List.of(e.getStackTrace()).stream().limit(4).toList());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (took.compareTo(LONGEST) > 0) {
            failures.add(name + ": took " + took);
        }
    }

    /** Texts with faults, the first of which has this number. */
    void giveFaulty(long first, long count) {
        for (long n = first; n < first + count; n++) {
            give(Hostile.text(target, n), target + " " + n);
        }
    }

    void giveGiants(int size) {
        List<String> giants = Hostile.giants(target, size);
        for (int i = 0; i < giants.size(); i++) {
            give(giants.get(i), target + " giant " + i + " of " + size);
        }
    }

    long inputs() {
        return inputs;
    }

    List<String> failures() {
        return failures;
    }

    /** Such as {@code CASE: 500 inputs, 120 read, 380 refused, 0 failures}. */
    @Override
    public String toString() {
        return target + ": " + inputs + " inputs, " + values + " read, " + refusals + " refused, " + failures.size()
                + " failures";
    }
}
