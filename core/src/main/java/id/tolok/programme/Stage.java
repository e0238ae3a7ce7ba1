package id.tolok.programme;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stage that a programme goes through, such as the analysis of needs (tahap); how many there are and what they are called is up to
 * the programme.
 *
 * @param id what identifies it in files, never blank
 * @param title how it is shown
 * @param begins its first day, if that is set
 * @param ends its last day, if that is set; not before the first
 */
public record Stage(String id, LocalizedText title, Optional<LocalDate> begins, Optional<LocalDate> ends)
        implements Serializable {

    /** Checks id and days. */
    public Stage {
        Problems problems = new Problems().checkText(FieldPath.of("id"), id);
        begins.ifPresent(first -> ends.ifPresent(last ->
                problems.check(!last.isBefore(first), FieldPath.of("ends"), "must not be before " + first, last)));
        problems.throwIfAny();
    }

    /**
     * Obtains a stage without days.
     *
     * @throws id.tolok.problem.InvalidModelException if the id is blank
     */
    public static Stage of(String id, LocalizedText title) {
        return new Stage(id, title, Optional.empty(), Optional.empty());
    }

    private Object writeReplace() {
        return new Serialized(id, title, begins.orElse(null), ends.orElse(null));
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(
            String id,
            LocalizedText title,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends) implements Serializable {
        private Object readResolve() {
            return new Stage(id, title, Optional.ofNullable(begins), Optional.ofNullable(ends));
        }
    }
}
