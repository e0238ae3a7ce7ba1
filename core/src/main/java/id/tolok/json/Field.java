package id.tolok.json;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field of an object in JSON, and how to get it from the value.
 *
 * @param <T> the type of the object
 * @param <V> the type of the field
 */
public final class Field<T, V> {

    /** Writes the field's JSON, or nothing where the field is left out. */
    private final Function<T, Optional<Json>> write;

    /** What the field is when it is left out; empty if it must not be. */
    private final Optional<V> absent;

    private final Format<V> format;
    private final String name;

    private Field(String name, Format<V> format, Optional<V> absent, Function<T, Optional<Json>> write) {
        this.name = name;
        this.format = format;
        this.absent = absent;
        this.write = write;
    }

    /** A field that must be there. */
    public static <T, V> Field<T, V> required(String name, Format<V> format, Function<T, V> getter) {
        return new Field<>(name, format, Optional.empty(), value -> Optional.of(format.write(getter.apply(value))));
    }

    /** A field that is left out where the value has none. */
    public static <T, V> Field<T, Optional<V>> optional(
            String name, Format<V> format, Function<T, Optional<V>> getter) {
        return new Field<>(
                name,
                new Present<>(format),
                Optional.of(Optional.empty()),
                value -> getter.apply(value).map(format::write));
    }

    /** A list that is left out where it is empty. */
    public static <T, V> Field<T, List<V>> list(String name, Format<V> item, Function<T, List<V>> getter) {
        return withDefault(name, Formats.list(item), getter, List.of());
    }

    /** A field that is left out where it has its usual value. */
    public static <T, V> Field<T, V> withDefault(String name, Format<V> format, Function<T, V> getter, V usual) {
        return new Field<>(
                name,
                format,
                Optional.of(usual),
                value -> Optional.of(getter.apply(value))
                        .filter(v -> !v.equals(usual))
                        .map(format::write));
    }

    /** The name in JSON. */
    public String name() {
        return name;
    }

    boolean isRequired() {
        return absent.isEmpty();
    }

    Optional<Json> write(T value) {
        return write.apply(value);
    }

    Optional<V> read(Json.Obj object, FieldPath path, Problems problems) {
        Json json = object.fields().get(name);
        if (json != null) {
            return format.read(json, path.field(name), problems);
        }
        if (absent.isEmpty()) {
            problems.add(Problem.of(path.field(name), "is required").at(object.location()));
        }
        return absent;
    }

    Json schema(Definitions definitions) {
        return format.schema(definitions);
    }

    /** The format of an optional that is there. */
    private record Present<V>(Format<V> format) implements Format<Optional<V>> {
        @Override
        public Json write(Optional<V> value) {
            return format.write(value.orElseThrow());
        }

        @Override
        public Optional<Optional<V>> read(Json json, FieldPath path, Problems problems) {
            Optional<V> value = format.read(json, path, problems);
            return value.isPresent() ? Optional.of(value) : Optional.empty();
        }

        @Override
        public Json schema(Definitions definitions) {
            return format.schema(definitions);
        }
    }
}
