package id.tolok.scoring.json;

import com.google.common.collect.ImmutableMap;
import id.tolok.json.Definitions;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of a policy that are written as their name.
 *
 * @param <T> what kind of part
 */
final class NamedParts<T> implements Format<T> {

    private final String title;
    private final Map<String, T> byName;
    private final Function<T, String> name;
    private final Format<T> choice;

    /** Knows Tolok's own, and others by their names; of several with one name the first, and Tolok's own before all. */
    NamedParts(String title, Iterable<? extends T> own, Iterable<? extends T> others, Function<T, String> name) {
        this.title = title;
        Map<String, T> known = new LinkedHashMap<>();
        own.forEach(part -> known.put(name.apply(part), part));
        others.forEach(part -> known.putIfAbsent(name.apply(part), part));
        this.byName = ImmutableMap.copyOf(known);
        this.name = name;
        this.choice = Formats.choice(byName);
    }

    /** Whether this very part is known by its name. */
    boolean has(T part) {
        return part.equals(byName.get(name.apply(part)));
    }

    /** @throws IllegalArgumentException if the part is one of a user's own that is not registered */
    @Override
    public Json write(T part) {
        if (!has(part)) {
            throw unregistered(part);
        }
        return Json.text(name.apply(part));
    }

    /** What is said of a part that could not be read again. */
    IllegalArgumentException unregistered(T part) {
        return Registered.unregistered(name.apply(part), title);
    }

    @Override
    public Optional<T> read(Json json, FieldPath path, Problems problems) {
        return choice.read(json, path, problems);
    }

    @Override
    public Json schema(Definitions definitions) {
        return choice.schema(definitions);
    }
}
