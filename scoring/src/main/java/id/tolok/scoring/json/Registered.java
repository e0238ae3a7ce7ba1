package id.tolok.scoring.json;

import com.google.common.collect.ImmutableList;
import id.tolok.json.Definitions;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.json.ObjectFormat;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of a policy that are written as objects with a kind: Tolok's own by their settings, others by the name under which they are
 * registered.
 *
 * @param <T> what kind of part
 */
final class Registered<T> implements Format<T> {

    private final List<T> others;
    private final Function<T, String> name;
    private final Format<T> variants;

    /** Knows Tolok's own, and others by their names; Tolok's own come first. */
    Registered(String title, List<Formats.Variant<T, ?>> own, Iterable<? extends T> others, Function<T, String> name) {
        this.others = ImmutableList.copyOf(others);
        this.name = name;
        List<Formats.Variant<T, ?>> all = new ArrayList<>(own);
        this.others.forEach(other -> all.add(constant(name.apply(other), other)));
        this.variants = Formats.variants(title, all);
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

    /** @throws IllegalArgumentException if the part is one of a user's own that is not registered, or not with these settings */
    @Override
    public Json write(T part) {
        boolean other = others.stream().anyMatch(one -> one.getClass() == part.getClass());
        if (other && !others.contains(part)) {
            throw new IllegalArgumentException("not registered for JSON: " + name.apply(part));
        }
        return variants.write(part);
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
