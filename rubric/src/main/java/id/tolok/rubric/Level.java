package id.tolok.rubric;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A level of a scale, such as {@code mandiri, 3 points}.
 *
 * @param id the name within the scale, never blank
 * @param points what the level is worth, 0 or more
 * @param label what people call it
 * @param descriptor what is seen at this level, for every criterion on the scale
 */
public record Level(String id, Rational points, LocalizedText label, Optional<LocalizedText> descriptor)
        implements Serializable {

    /** Checks the name and the points. */
    public Level {
        new Problems()
                .checkText(FieldPath.of("id"), id)
                .check(points.signum() >= 0, FieldPath.of("points"), "must be 0 or more", points)
                .throwIfAny();
    }

    /**
     * Obtains a level without descriptor.
     *
     * @throws id.tolok.problem.InvalidModelException if the name is blank or the points below 0
     */
    public static Level of(String id, long points, LocalizedText label) {
        return new Level(id, Rational.of(points), label, Optional.empty());
    }

    /** Obtains a level whose label is its name in Indonesian. */
    public static Level of(String id, long points) {
        return of(id, points, LocalizedText.of(id));
    }

    /** A copy with a descriptor. */
    public Level describedAs(LocalizedText descriptor) {
        return new Level(id, points, label, Optional.of(descriptor));
    }

    @Override
    public String toString() {
        return id + " (" + points + ")";
    }

    private Object writeReplace() {
        return new Serialized(id, points, label, descriptor.orElse(null));
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(
            String id,
            Rational points,
            LocalizedText label,
            @Nullable LocalizedText descriptor) implements Serializable {
        private Object readResolve() {
            return new Level(id, points, label, Optional.ofNullable(descriptor));
        }
    }
}
