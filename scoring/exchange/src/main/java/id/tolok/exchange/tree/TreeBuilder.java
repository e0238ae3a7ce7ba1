package id.tolok.exchange.tree;

import id.tolok.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds an object field by field; a field without a value is left out. */
public final class TreeBuilder {

    private final Map<String, Json> fields = new LinkedHashMap<>();

    /** Starts with no field. */
    public TreeBuilder() {}

    /** Adds a field, or gives it another value. */
    public TreeBuilder put(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    /** Adds a text. */
    public TreeBuilder put(String name, String text) {
        return put(name, Json.text(text));
    }

    /** Adds a whole number. */
    public TreeBuilder put(String name, long number) {
        return put(name, Json.number(number));
    }

    /** Adds a text if there is one. */
    public TreeBuilder put(String name, Optional<String> text) {
        text.ifPresent(value -> put(name, value));
        return this;
    }

    /** Adds a list unless it is empty. */
    public TreeBuilder putList(String name, List<? extends Json> items) {
        return items.isEmpty() ? this : put(name, Json.list(items));
    }

    /** Adds a list of texts unless it is empty. */
    public TreeBuilder putTexts(String name, List<String> texts) {
        return putList(name, texts.stream().map(Json::text).toList());
    }

    /** Adds an object unless it has no fields. */
    public TreeBuilder putObject(String name, Json.Obj object) {
        return object.fields().isEmpty() ? this : put(name, object);
    }

    /** Adds all fields of an object. */
    public TreeBuilder putAll(Json.Obj object) {
        fields.putAll(object.fields());
        return this;
    }

    /** The object so far. */
    public Json.Obj build() {
        return Json.object(fields);
    }
}
