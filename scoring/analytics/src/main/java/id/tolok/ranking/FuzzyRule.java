package id.tolok.ranking;

import com.google.common.collect.ImmutableMap;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.Map;

/**
 * A fuzzy rule: if all variables are what it says, then something follows, as far as the least of them is so.
 *
 * @param conditions for each variable that the rule looks at, the name of a set of it; at least one
 * @param then what follows
 * @param <T> what kind of thing follows, by the method of inference
 */
public record FuzzyRule<T extends Serializable>(Map<String, String> conditions, T then) implements Serializable {

    /** Checks that there is a condition. */
    public FuzzyRule {
        conditions = ImmutableMap.copyOf(conditions);
        new Problems()
                .check(!conditions.isEmpty(), FieldPath.of("conditions"), "must be at least one")
                .throwIfAny();
    }

    /** Obtains a rule. */
    public static <T extends Serializable> FuzzyRule<T> of(Map<String, String> conditions, T then) {
        return new FuzzyRule<>(conditions, then);
    }
}
