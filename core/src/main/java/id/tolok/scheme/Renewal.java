package id.tolok.scheme;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a certificate is kept up and renewed (surveilan, sertifikasi ulang).
 *
 * <p>Periods count calendar days: a scheme that speaks of working days says here how many calendar days it means.
 *
 * @param applyBefore how long before the certificate ends the person must have applied; empty if any time will do
 * @param surveillanceEvery how often the work of the certified person is looked at; empty if it is not
 */
public record Renewal(Optional<Period> applyBefore, Optional<Period> surveillanceEvery) implements Serializable {

    /** Checks that the periods are longer than nothing. */
    public Renewal {
        Problems problems = new Problems();
        applyBefore.ifPresent(period -> checkLength(problems, "applyBefore", period));
        surveillanceEvery.ifPresent(period -> checkLength(problems, "surveillanceEvery", period));
        problems.throwIfAny();
    }

    /** Adds a problem unless a period is longer than nothing. */
    static void checkLength(Problems problems, String field, Period period) {
        problems.check(
                !period.isNegative() && !period.isZero(),
                FieldPath.of(field),
                "must be a period longer than nothing, such as P3Y for three years",
                period);
    }

    /** Obtains a renewal for which a person applies at any time, without surveillance. */
    public static Renewal atAnyTime() {
        return new Renewal(Optional.empty(), Optional.empty());
    }

    /** The last day to apply for the renewal of a certificate whose last valid day this is. */
    public LocalDate lastDayToApply(LocalDate lastValidDay) {
        return applyBefore.map(lastValidDay::minus).orElse(lastValidDay);
    }

    private Object writeReplace() {
        return new Serialized(applyBefore.orElse(null), surveillanceEvery.orElse(null));
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(
            @Nullable Period applyBefore, @Nullable Period surveillanceEvery) implements Serializable {
        private Object readResolve() {
            return new Renewal(Optional.ofNullable(applyBefore), Optional.ofNullable(surveillanceEvery));
        }
    }
}
