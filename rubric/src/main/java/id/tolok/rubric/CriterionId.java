package id.tolok.rubric;

import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of a criterion within its rubric, such as {@code ju-rumusan}.
 *
 * @param text letters, digits, dots, hyphens and underscores; at most 100
 */
public record CriterionId(String text) implements Comparable<CriterionId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    /** Checks the form. */
    public CriterionId {
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
    public static CriterionId of(String text) {
        return new CriterionId(text);
    }

    @Override
    public int compareTo(CriterionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
