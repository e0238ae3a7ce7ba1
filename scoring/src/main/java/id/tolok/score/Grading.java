package id.tolok.score;

import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.Optional;

/**
 * How scores are called: {@link Predicates} names bands, {@link Conversion#inSteps} leads to numbers such as 6 to 1.
 *
 * <p>A policy in JSON names a grading of a user's own by its {@link #id}, if it is registered for {@link java.util.ServiceLoader} as a
 * {@code Grading}.
 *
 * @implSpec Implementations are immutable, thread-safe and {@link Serializable}. Equal scores are called alike, and roots that are no
 *     fractions are called something too.
 */
public interface Grading extends Serializable {

    /** What a score is called; empty if it is called nothing, such as below the lowest band. */
    Optional<Grade> grade(Score score);

    /**
     * The name by which a policy in JSON asks for this grading and results tell what made them; not that of one of Tolok's own.
     */
    String id();

    /** Counted up whenever the grades change, so that old results can be told from new ones; from 1. */
    default int version() {
        return 1;
    }

    /** What it is called itself. */
    LocalizedText title();

    /** What a standing is called; empty where it has no score, or one that is called nothing. */
    default Optional<Grade> grade(Standing standing) {
        return standing.score().flatMap(this::grade);
    }
}
