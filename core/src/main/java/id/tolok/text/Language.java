package id.tolok.text;

import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A language, by its tag of BCP 47, such as {@code id} or {@code en}.
 *
 * @param tag the tag in lower case
 */
public record Language(String tag) implements Comparable<Language>, Serializable {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    /** Indonesian, the language of the standards and the first choice where a text lacks the language asked for. */
    public static final Language INDONESIAN = new Language("id");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /** Checks the tag. */
    public Language {
        if (!TAG.matcher(tag).matches()) {
            throw new InvalidModelException(
                    Problem.of(FieldPath.ROOT, "must be a language tag in lower case such as id, en or jv", tag));
        }
    }

    /**
     * Obtains a language by its tag, such as {@code jv}.
     *
     * @throws InvalidModelException if the tag is not one of BCP 47 in lower case
     */
    public static Language of(String tag) {
        return tag.equals("id") ? INDONESIAN : tag.equals("en") ? ENGLISH : new Language(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
