package id.tolok.scoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.json.Definitions;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.json.ObjectFormat;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of a policy that are written as objects with a kind: Tolok's own by their settings, others by the name under which they are
 * registered.
 *
 * @param <T> what kind of part
 */
final class Registered<T> implements Format<T> {

    private final String title;
    private final List<Formats.Variant<T, ?>> own;
    private final Map<String, T> others;
    private final Function<T, String> name;
    private final Format<T> variants;

    /** Knows Tolok's own, and others by their names; of several with one name the first, and Tolok's own before all. */
    Registered(String title, List<Formats.Variant<T, ?>> own, Iterable<? extends T> others, Function<T, String> name) {
        this.title = title;
        this.own = ImmutableList.copyOf(own);
        this.name = name;
        this.others = named(own.stream().map(Formats.Variant::kind).toList(), others, name);
        List<Formats.Variant<T, ?>> all = new ArrayList<>(own);
        this.others.forEach((kind, other) -> all.add(constant(kind, other)));
        this.variants = Formats.variants(title, all);
    }

    private static <T> Map<String, T> named(
            List<String> taken, Iterable<? extends T> others, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        others.forEach(other -> named.putIfAbsent(name.apply(other), other));
        named.keySet().removeAll(taken);
        return ImmutableMap.copyOf(named);
    }

    /**
     * How a part is called in JSON: by its id, and from the second version on by that too, so that an old policy is never read as
     * one of new parts.
     */
    static String name(String id, int version) {
        return version == 1 ? id : id + "@" + version;
    }

    /** The one value of a kind. */
    @SuppressWarnings("unchecked") // the class of a constant of type R is a class of R
    static <T, R extends T> Formats.Variant<T, R> constant(String kind, R value) {
        return Formats.variant(kind, (Class<R>) value.getClass(), ObjectFormat.of(kind, List.of(), in -> value));
    }

    /**
     * @throws IllegalArgumentException if the part is one of a user's own that is not registered, or not with these settings, or whose
     *     name is that of another
     */
    @Override
    public Json write(T part) {
        if (own.stream().anyMatch(variant -> variant.type().isInstance(part))) {
            return variants.write(part);
        }
        String kind = name.apply(part);
        if (!part.equals(others.get(kind))) {
            throw unregistered(kind, title);
        }
        return Json.object(ImmutableMap.of("kind", Json.text(kind)));
    }

    /** What is said of a part that could not be read again. */
    static IllegalArgumentException unregistered(String name, String type) {
        return new IllegalArgumentException("not registered for JSON: " + name
                + "\n    Maybe its class and settings are not those registered for ServiceLoader as " + type
                + " under this name, or the name is that of another part");
    }

    @Override
    public Optional<T> read(Json json, FieldPath path, Problems problems) {
        return variants.read(json, path, problems);
    }

    @Override
    public Json schema(Definitions definitions) {
        return variants.schema(definitions);
    }
}
