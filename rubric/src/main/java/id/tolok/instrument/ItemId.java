package id.tolok.instrument;

import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of an item within its instrument, such as {@code ju-01}.
 *
 * @param text letters, digits, dots, hyphens and underscores; at most 100
 */
public record ItemId(String text) implements Comparable<ItemId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    /** Checks the form. */
    public ItemId {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidModelException(Problem.of(
                    FieldPath.ROOT,
                    "must be a name of letters, digits, dots, hyphens and underscores, at most 100 characters",
                    text));
        }
    }

    /**
     * Reads a name.
     *
     * @throws InvalidModelException if it has another form
     */
    public static ItemId of(String text) {
        return new ItemId(text);
    }

    @Override
    public int compareTo(ItemId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
