package id.tolok.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.problem.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A JSON value as a tree, with the place of each value in the text that it was read from. */
public sealed interface Json {

    /** Where the value begins; {@link Location#UNKNOWN} for one that was made, not read. */
    Location location();

    /** What kind of value this is, in words for messages. */
    String kind();

    /** The value as people write it, for messages; at most a few words. */
    String shown();

    /**
     * An object.
     *
     * @param fields the fields in their order
     * @param location where it begins
     */
    record Obj(Map<String, Json> fields, Location location) implements Json {
        /** Copies the fields. */
        public Obj {
            fields = ImmutableMap.copyOf(fields);
        }

        @Override
        public String kind() {
            return "an object";
        }

        @Override
        public String shown() {
            return kind();
        }
    }

    /**
     * An array.
     *
     * @param items the items in their order
     * @param location where it begins
     */
    record Arr(List<Json> items, Location location) implements Json {
        /** Copies the items. */
        public Arr {
            items = ImmutableList.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public String shown() {
            return kind();
        }
    }

    /**
     * A text.
     *
     * @param value the text
     * @param location where it begins
     */
    record Text(String value, Location location) implements Json {
        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public String shown() {
            return value;
        }
    }

    /**
     * A number, kept as it was written, so that nothing is lost.
     *
     * @param literal the number as written
     * @param location where it begins
     */
    record Num(String literal, Location location) implements Json {
        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public String shown() {
            return literal;
        }
    }

    /**
     * True or false.
     *
     * @param value which
     * @param location where it begins
     */
    record Bool(boolean value, Location location) implements Json {
        @Override
        public String kind() {
            return "true or false";
        }

        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /**
     * Null, which no Tolok format accepts: a field without a value is left out.
     *
     * @param location where it begins
     */
    record Null(Location location) implements Json {
        @Override
        public String kind() {
            return "null";
        }

        @Override
        public String shown() {
            return "null";
        }
    }

    /** Makes a text. */
    static Json text(String value) {
        return new Text(value, Location.UNKNOWN);
    }

    /** Makes a whole number. */
    static Json number(long value) {
        return new Num(Long.toString(value), Location.UNKNOWN);
    }

    /** Makes an exact number: a JSON number where a finite decimal is equal, otherwise a text such as {@code "1/3"}. */
    static Json number(Rational value) {
        return value.toExactDecimal()
                .map(BigDecimal::toPlainString)
                .<Json>map(decimal -> new Num(decimal, Location.UNKNOWN))
                .orElseGet(() -> text(value.toString()));
    }

    /** Makes true or false. */
    static Json bool(boolean value) {
        return new Bool(value, Location.UNKNOWN);
    }

    /** Makes a list. */
    static Json list(List<? extends Json> items) {
        return new Arr(ImmutableList.copyOf(items), Location.UNKNOWN);
    }

    /** Makes an object. */
    static Obj object(Map<String, Json> fields) {
        return new Obj(fields, Location.UNKNOWN);
    }
}
