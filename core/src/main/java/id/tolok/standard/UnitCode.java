package id.tolok.standard;

import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The code of a unit, such as {@code M.701001.005.01} (kode unit).
 *
 * @param text the code as written
 */
public record UnitCode(String text) implements Comparable<UnitCode>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]+(\\.[A-Z0-9()]+)*");

    /** Checks the form. */
    public UnitCode {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidModelException(
                    Problem.of(FieldPath.ROOT, "must be a unit code such as M.701001.005.01", text));
        }
    }

    /**
     * Reads a code.
     *
     * @throws InvalidModelException if the text is not a code
     */
    public static UnitCode parse(String text) {
        return new UnitCode(text);
    }

    @Override
    public int compareTo(UnitCode other) {
        return NaturalOrder.compare(text, other.text);
    }

    /** The code as written. */
    @Override
    public String toString() {
        return text;
    }
}
