package id.tolok.exchange.tree;

import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Location;
import id.tolok.problem.Problems;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields of objects that may be missing, or of another kind than expected. */
public final class Tree {

    /** An object without fields. */
    public static final Json.Obj EMPTY = Json.object(Map.of());

    /** The digits after the point with which numbers are written that have no finite decimal, or a longer one. */
    private static final int DIGITS = 9;

    private Tree() {}

    /** A field, if it is there. */
    public static Optional<Json> find(Json.Obj object, String name) {
        return Optional.ofNullable(object.fields().get(name));
    }

    /** A text, if the field is there and is one. */
    public static Optional<String> text(Json.Obj object, String name) {
        return find(object, name).filter(Json.Text.class::isInstance).map(text -> ((Json.Text) text).value());
    }

    /** A text that is not blank. */
    public static Optional<String> words(Json.Obj object, String name) {
        return text(object, name).filter(text -> !text.isBlank());
    }

    /** An exact number, if the field is there and is one. */
    public static Optional<Rational> number(Json.Obj object, String name) {
        return find(object, name).flatMap(json -> Formats.rational().read(json, FieldPath.ROOT, new Problems()));
    }

    /** An object; one without fields if the field is missing or something else. */
    public static Json.Obj object(Json.Obj object, String name) {
        return find(object, name)
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .orElse(EMPTY);
    }

    /** The items of a list; none if the field is missing or something else. */
    public static List<Json> list(Json.Obj object, String name) {
        return find(object, name)
                .filter(Json.Arr.class::isInstance)
                .map(list -> ((Json.Arr) list).items())
                .orElse(List.of());
    }

    /** The items of a list that are objects. */
    public static List<Json.Obj> objects(Json.Obj object, String name) {
        return list(object, name).stream()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .toList();
    }

    /** A copy without some fields. */
    public static Json.Obj without(Json.Obj object, String... names) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        fields.keySet().removeAll(List.of(names));
        return Json.object(fields);
    }

    /** A number as a plain decimal, which all readers of JSON understand: exact where it is short, else rounded half up. */
    public static Json decimal(Rational value) {
        return new Json.Num(digits(value), Location.UNKNOWN);
    }

    /** The digits of {@link #decimal}. */
    public static String digits(Rational value) {
        return value.toExactDecimal()
                .filter(exact -> exact.scale() <= DIGITS)
                .orElseGet(() -> value.toDecimal(DIGITS, RoundingMode.HALF_UP))
                .toPlainString();
    }

    /** The same values without the places where they stood. */
    public static Json bare(Json json) {
        if (json instanceof Json.Obj object) {
            return bare(object);
        }
        if (json instanceof Json.Arr array) {
            return Json.list(array.items().stream().map(Tree::bare).toList());
        }
        if (json instanceof Json.Num number) {
            return new Json.Num(number.literal(), Location.UNKNOWN);
        }
        if (json instanceof Json.Text text) {
            return Json.text(text.value());
        }
        if (json instanceof Json.Bool bool) {
            return Json.bool(bool.value());
        }
        return new Json.Null(Location.UNKNOWN);
    }

    /** The same object without the places where its values stood. */
    public static Json.Obj bare(Json.Obj object) {
        Map<String, Json> fields = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> fields.put(name, bare(value)));
        return Json.object(fields);
    }
}
