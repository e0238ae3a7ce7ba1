package id.tolok.json;

import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.util.Optional;

/**
 * How values of a type look in JSON: one description from which they are written, read and described by a schema.
 *
 * <p>Made by {@link Formats}, composed from parts as the values are. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public interface Format<T> {

    /** The value as JSON. */
    Json write(T value);

    /**
     * The value from JSON, or empty if it cannot be had; then at least one problem was added.
     *
     * @param path where the JSON stands in what is read
     */
    Optional<T> read(Json json, FieldPath path, Problems problems);

    /** The JSON Schema of this format; parts with a name go to the definitions. */
    Json schema(Definitions definitions);

    /**
     * The value from JSON on its own.
     *
     * @throws InvalidModelException with all problems, if the JSON is not of this format
     */
    default T read(Json json) {
        Problems problems = new Problems();
        Optional<T> value = read(json, FieldPath.ROOT, problems);
        problems.throwIfAny();
        return value.orElseThrow(() -> new IllegalStateException("a format must add a problem where it has no value"));
    }

    /** Adds the problem that JSON is of another kind than this format expects. */
    static <T> Optional<T> refuse(Json json, FieldPath path, Problems problems, String rule) {
        problems.add(Problem.of(path, rule, json.shown()).at(json.location()));
        return Optional.empty();
    }
}
