package id.tolok.standard;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be mastered before another, as the assessment guide prints it (persyaratan kompetensi).
 *
 * <p>Published standards print wrong codes, or a title of another unit beside a code; both are kept as printed.
 *
 * @param code the unit's code; empty if the document prints none that can be read
 * @param text the line as printed, or the unit's title; never blank
 */
public record Prerequisite(Optional<UnitCode> code, String text) implements Serializable {

    /** Checks that the text is not blank. */
    public Prerequisite {
        new Problems().checkText(FieldPath.of("text"), text).throwIfAny();
    }

    /** Obtains a prerequisite with a code. */
    public static Prerequisite of(UnitCode code, String text) {
        return new Prerequisite(Optional.of(code), text);
    }

    /** Obtains a prerequisite in words only. */
    public static Prerequisite of(String text) {
        return new Prerequisite(Optional.empty(), text);
    }

    private Object writeReplace() {
        return new Serialized(code.orElse(null), text);
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(@Nullable UnitCode code, String text) implements Serializable {
        private Object readResolve() {
            return new Prerequisite(Optional.ofNullable(code), text);
        }
    }
}
