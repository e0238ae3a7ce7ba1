package id.tolok.testkit;

import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Tries a check on many cases without a test engine, and shrinks the first that fails.
 *
 * @param <C> the type of the cases
 */
final class LawRunner<C> {

    private static final int GENERATION_SIZE = 1000;
    private static final int MOST_SHRINKING_TRIES = 1000;

    private final Arbitrary<C> cases;
    private final Consumer<C> check;
    private int shrinkingTries;

    LawRunner(Arbitrary<C> cases, Consumer<C> check) {
        this.cases = cases;
        this.check = check;
    }

    /** What is wrong with the smallest failing case that was found; empty if no case fails. */
    Optional<LawViolation> findSmallest(int tries, long seed) {
        return inSession(() -> search(tries, seed).map(this::shrink));
    }

    /** Whether no case fails. */
    boolean holds(int tries, long seed) {
        return inSession(() -> search(tries, seed).isEmpty());
    }

    /** Runs work in a session of jqwik; in a test that jqwik runs, there is one already. */
    private static <T> T inSession(Supplier<T> work) {
        try {
            JqwikSession.start();
        } catch (JqwikException running) {
            return work.get();
        }
        try {
            return work.get();
        } finally {
            JqwikSession.finish();
        }
    }

    private Optional<Shrinkable<C>> search(int tries, long seed) {
        RandomGenerator<C> generator = cases.generator(GENERATION_SIZE);
        Random random = new Random(seed);
        for (int i = 0; i < tries; i++) {
            Shrinkable<C> drawn = generator.next(random);
            if (violation(drawn).isPresent()) {
                return Optional.of(drawn);
            }
        }
        return Optional.empty();
    }

    private LawViolation shrink(Shrinkable<C> failed) {
        Shrinkable<C> smallest = failed;
        LawViolation smallestViolation = violation(failed).orElseThrow();
        for (boolean smaller = true; smaller && shrinkingTries < MOST_SHRINKING_TRIES; ) {
            smaller = false;
            for (Shrinkable<C> candidate : (Iterable<Shrinkable<C>>) smallest.shrink()::iterator) {
                shrinkingTries++;
                Optional<LawViolation> still = violation(candidate);
                if (still.isPresent()) {
                    smallest = candidate;
                    smallestViolation = still.get();
                    smaller = true;
                    break;
                }
            }
        }
        return smallestViolation;
    }

    private Optional<LawViolation> violation(Shrinkable<C> drawn) {
        try {
            check.accept(drawn.value());
            return Optional.empty();
        } catch (LawViolation violation) {
            return Optional.of(violation);
        }
    }
}
