package id.tolok.scheme;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.UnitCode;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a scheme names it.
 *
 * @param code the code of the unit, with the version that is certified
 * @param title the title as the scheme prints it, never blank; often with small differences from the standard
 * @param workGroup the group of work in which the unit is assessed together with others, if the scheme has such (kelompok
 *     pekerjaan)
 */
public record SchemeUnit(UnitCode code, String title, Optional<String> workGroup) implements Serializable {

    /** Checks that no text is blank. */
    public SchemeUnit {
        Problems problems = new Problems().checkText(FieldPath.of("title"), title);
        workGroup.ifPresent(group -> problems.checkText(FieldPath.of("workGroup"), group));
        problems.throwIfAny();
    }

    /**
     * Obtains a unit that is in no group of work.
     *
     * @throws id.tolok.problem.InvalidModelException if the title is blank
     */
    public static SchemeUnit of(UnitCode code, String title) {
        return new SchemeUnit(code, title, Optional.empty());
    }

    /** A copy that is assessed in a group of work. */
    public SchemeUnit inWorkGroup(String group) {
        return new SchemeUnit(code, title, Optional.of(group));
    }

    @Override
    public String toString() {
        return code + " " + title;
    }

    private Object writeReplace() {
        return new Serialized(code, title, workGroup.orElse(null));
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(
            UnitCode code, String title, @Nullable String workGroup) implements Serializable {
        private Object readResolve() {
            return new SchemeUnit(code, title, Optional.ofNullable(workGroup));
        }
    }
}
