package id.tolok.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Collects what is wrong with one value, and throws it all together.
 *
 * <pre>{@code
 * new Problems()
 *     .check(weight.signum() > 0, FieldPath.of("weight"), "must be above 0", weight)
 *     .checkText(FieldPath.of("title"), title)
 *     .throwIfAny();
 * }</pre>
 *
 * <p>Not thread-safe; made, filled and thrown in one method.
 */
public final class Problems {

    /** How Guava's builders of maps begin what they say of a key given twice. */
    private static final String KEY_TWICE = "Multiple entries with same key: ";

    private final List<Problem> found = new ArrayList<>();

    /** Starts with nothing found. */
    public Problems() {}

    /** Adds a problem. */
    public Problems add(Problem problem) {
        found.add(problem);
        return this;
    }

    /** Adds problems of a value that stands at {@code outer} in the value being checked. */
    public Problems addAll(FieldPath outer, Collection<Problem> problems) {
        problems.forEach(problem -> found.add(problem.within(outer)));
        return this;
    }

    /** Adds a problem unless the rule holds. */
    public Problems check(boolean holds, FieldPath path, String rule) {
        return holds ? this : add(Problem.of(path, rule));
    }

    /** Adds a problem that shows the value, unless the rule holds. */
    public Problems check(boolean holds, FieldPath path, String rule, Object value) {
        return holds ? this : add(Problem.of(path, rule, value));
    }

    /** Adds a problem that shows the value and the way out, unless the rule holds. */
    public Problems check(boolean holds, FieldPath path, String rule, Object value, String cure) {
        return holds ? this : add(Problem.of(path, rule, value).withCure(cure));
    }

    /** Adds a problem if a text is blank. */
    public Problems checkText(FieldPath path, String text) {
        return check(!text.isBlank(), path, "must not be blank");
    }

    /** Adds a problem for every item whose key an earlier item has; the message names the earlier one. */
    public <T> Problems checkDistinct(FieldPath list, List<T> items, String keyField, Function<T, ?> key) {
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Object k = key.apply(items.get(i));
            Integer earlier = first.putIfAbsent(k, i);
            if (earlier != null) {
                FieldPath path =
                        keyField.isEmpty() ? list.index(i) : list.index(i).field(keyField);
                add(Problem.of(path, "must differ from that of " + list.index(earlier), k));
            }
        }
        return this;
    }

    /** Runs code that may throw problems of a part, and takes them over as problems at {@code outer}. */
    public Problems collect(FieldPath outer, Runnable part) {
        try {
            part.run();
        } catch (InvalidModelException e) {
            addAll(outer, e.problems());
        }
        return this;
    }

    /**
     * Runs the last step of a builder that holds maps.
     *
     * @throws InvalidModelException if a map was given one key twice; the message names the key with both values
     */
    public static <T> T withDistinctKeys(Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            if (e instanceof InvalidModelException || !message.startsWith(KEY_TWICE)) {
                throw e;
            }
            throw new InvalidModelException(
                    Problem.of(FieldPath.ROOT, "must not have one key twice", message.substring(KEY_TWICE.length())));
        }
    }

    /** Whether nothing was found so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many were found so far. */
    public int size() {
        return found.size();
    }

    /** What was found so far, in the order of finding. */
    public List<Problem> toList() {
        return List.copyOf(found);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidModelException with everything that was found, if anything was
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidModelException(found);
        }
    }
}
