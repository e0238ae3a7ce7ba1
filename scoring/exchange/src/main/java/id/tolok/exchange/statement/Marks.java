package id.tolok.exchange.statement;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.util.Optional;

/**
 * The score of a statement.
 *
 * @param scaled the score as a share, from -1 to 1
 * @param raw the score as it was given, from the lowest to the highest where these are there
 * @param min the lowest score that can be given, below the highest
 * @param max the highest score that can be given
 */
public record Marks(Optional<Rational> scaled, Optional<Rational> raw, Optional<Rational> min, Optional<Rational> max) {

    /** Checks the rules of the specification. */
    public Marks {
        Problems problems = new Problems();
        scaled.ifPresent(value -> problems.check(
                value.abs().compareTo(Rational.ONE) <= 0, FieldPath.of("scaled"), "must be from -1 to 1", value));
        raw.ifPresent(value -> checkRaw(problems, value, min, max));
        min.ifPresent(low -> max.ifPresent(high -> problems.check(
                low.compareTo(high) < 0, FieldPath.of("min"), "must be below max, which is " + high, low)));
        problems.throwIfAny();
    }

    private static void checkRaw(Problems problems, Rational raw, Optional<Rational> min, Optional<Rational> max) {
        FieldPath path = FieldPath.of("raw");
        min.ifPresent(low -> problems.check(raw.isAtLeast(low), path, "must not be below min, which is " + low, raw));
        max.ifPresent(
                high -> problems.check(high.isAtLeast(raw), path, "must not be above max, which is " + high, raw));
    }

    /**
     * Obtains the marks of a share: as it is, and as points from 0 to 100. For extra credit, which leads above 100, there is neither
     * share nor highest score.
     */
    public static Marks of(Rational share) {
        boolean extra = share.compareTo(Rational.ONE) > 0;
        return new Marks(
                Optional.of(share).filter(value -> !extra),
                Optional.of(share.times(Rational.HUNDRED)),
                Optional.of(Rational.ZERO),
                Optional.of(Rational.HUNDRED).filter(value -> !extra));
    }
}
