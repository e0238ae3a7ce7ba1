package id.tolok.ranking;

import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import java.io.Serializable;
import java.util.Map;

/**
 * A number computed from the variables: a constant, and so many times each of them; what follows from a rule of Sugeno.
 *
 * @param constant what is added whatever the variables are
 * @param factors by what a variable is multiplied; others count 0 times
 */
public record LinearOutput(Rational constant, Map<String, Rational> factors) implements Serializable {

    /** Keeps a copy of the factors. */
    public LinearOutput {
        factors = ImmutableMap.copyOf(factors);
    }

    /** Obtains a constant, as in Sugeno's method of order 0. */
    public static LinearOutput of(Rational constant) {
        return new LinearOutput(constant, Map.of());
    }

    /** Obtains a sum of multiples without constant. */
    public static LinearOutput of(Map<String, Rational> factors) {
        return new LinearOutput(Rational.ZERO, factors);
    }

    Rational at(Map<String, Rational> values) {
        Rational sum = constant;
        for (Map.Entry<String, Rational> entry : factors.entrySet()) {
            sum = sum.plus(entry.getValue().times(values.getOrDefault(entry.getKey(), Rational.ZERO)));
        }
        return sum;
    }
}
