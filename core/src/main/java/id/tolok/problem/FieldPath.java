package id.tolok.problem;

import com.google.common.base.Ascii;
import java.io.Serializable;

/**
 * Where a field stands in a value, such as {@code units[2].elements[0].criteria[1].number}.
 *
 * <p>Names are those of the JSON form, indexes count from 0.
 *
 * @param text the path as printed; empty for the value itself
 */
public record FieldPath(String text) implements Serializable {

    /** The path of the value itself. */
    public static final FieldPath ROOT = new FieldPath("");

    /** Obtains the path of a field of the value itself, such as {@code of("units")}. */
    public static FieldPath of(String field) {
        return new FieldPath(field);
    }

    /** The path of a field of the value at this path. */
    public FieldPath field(String name) {
        return text.isEmpty() ? new FieldPath(name) : new FieldPath(text + "." + name);
    }

    /** The path of an item, counted from 0, of the list at this path. */
    public FieldPath index(int index) {
        return new FieldPath(text + "[" + index + "]");
    }

    /** The path of the entry with this key in the map at this path. */
    public FieldPath key(String key) {
        return new FieldPath(text + "[\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]");
    }

    /** The path of the entry with this constant as its key, written as in JSON: in lower case with hyphens. */
    public FieldPath key(Enum<?> key) {
        return key(Ascii.toLowerCase(key.name()).replace('_', '-'));
    }

    /** The path, seen from here, of something whose own path starts at the value at this path. */
    public FieldPath then(FieldPath inner) {
        if (inner.text.isEmpty()) {
            return this;
        }
        return inner.text.startsWith("[") ? new FieldPath(text + inner.text) : field(inner.text);
    }

    /** The path as printed in messages; the value itself is called {@code (root)}. */
    @Override
    public String toString() {
        return text.isEmpty() ? "(root)" : text;
    }
}
