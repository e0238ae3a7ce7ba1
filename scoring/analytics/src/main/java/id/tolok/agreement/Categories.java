package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The categories that an assessor chooses from, in their order, such as {@code BK} and {@code K}.
 *
 * @param names the names, at least two, no two alike
 * @param values what each is worth, in the same order; used by weights and distances, not by unweighted figures
 */
public record Categories(List<String> names, List<Rational> values) implements Serializable {

    /** Checks names and values. */
    public Categories {
        names = List.copyOf(names);
        values = List.copyOf(values);
        new Problems()
                .check(names.size() >= 2, FieldPath.of("names"), "must be at least two", names.size())
                .check(
                        names.size() == values.size(),
                        FieldPath.of("values"),
                        "must be as many as names (" + names.size() + ")",
                        values.size())
                .check(values.stream().distinct().count() > 1, FieldPath.of("values"), "must not all be equal", values)
                .checkDistinct(FieldPath.of("names"), names, "", name -> name)
                .throwIfAny();
    }

    /** Obtains categories worth 1, 2, 3 and so on. */
    public static Categories of(String... names) {
        return new Categories(
                List.of(names),
                IntStream.rangeClosed(1, names.length).mapToObj(Rational::of).toList());
    }

    /** Obtains numbers from the first to the last as categories worth themselves. */
    public static Categories ofNumbers(int first, int last) {
        List<Rational> values =
                IntStream.rangeClosed(first, last).mapToObj(Rational::of).toList();
        return new Categories(values.stream().map(Rational::toString).toList(), values);
    }

    /** Obtains the levels of a rubric's scale, worth their points. */
    public static Categories of(Scale.Levels scale) {
        return new Categories(
                scale.levels().stream().map(Level::id).toList(),
                scale.levels().stream().map(Level::points).toList());
    }

    /** How many there are. */
    public int size() {
        return names.size();
    }
}
