package id.tolok.statistic;

import id.tolok.number.Rational;
import java.io.Serializable;

/**
 * One number that went into a figure, such as {@code n=12}.
 *
 * @param symbol what it is, as the formula writes it
 * @param value the number as text: exact, or the shortest decimal of a {@code double}
 */
public record Ingredient(String symbol, String value) implements Serializable {

    /** Obtains an exact ingredient. */
    public static Ingredient of(String symbol, Rational value) {
        return new Ingredient(symbol, value.toString());
    }

    /** Obtains a count. */
    public static Ingredient of(String symbol, long value) {
        return new Ingredient(symbol, Long.toString(value));
    }

    /** Such as {@code n=12}. */
    @Override
    public String toString() {
        return symbol + "=" + value;
    }
}
