package id.tolok.json;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named parts of a JSON Schema ({@code $defs}), each described once however often it occurs. */
public final class Definitions {

    private final Map<String, Json> definitions = new LinkedHashMap<>();

    /** Starts without definitions. */
    public Definitions() {}

    /** Refers to a named part, and describes it if nobody did; a part may refer to itself. */
    public Json refer(String name, Supplier<Json> description) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Json.bool(true)); // stops a part that contains itself
            definitions.put(name, description.get());
        }
        return Json.object(ImmutableMap.of("$ref", Json.text("#/$defs/" + name)));
    }

    /** The parts by name, in the order in which they were first referred to. */
    public Map<String, Json> byName() {
        return ImmutableMap.copyOf(definitions);
    }
}
