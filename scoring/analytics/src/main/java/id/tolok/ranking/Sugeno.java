package id.tolok.ranking;

import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Fuzzy inference by Sugeno: each rule computes a number from the variables, and the answer is their mean, weighted by how far the rules
 * fire. Exact. Takagi, T. and Sugeno, M. (1985), Fuzzy identification of systems and its applications to modeling and control, IEEE
 * Transactions on Systems, Man, and Cybernetics 15(1), 116–132.
 *
 * @param variables what the rules look at
 * @param rules the rules, at least one
 */
public record Sugeno(FuzzyVariables variables, List<FuzzyRule<LinearOutput>> rules) implements Serializable {

    /** Checks the rules. */
    public Sugeno {
        rules = ImmutableList.copyOf(rules);
        variables.problemsOf(rules).throwIfAny();
    }

    /**
     * The exact answer for these values; undefined if no rule fires.
     *
     * @throws id.tolok.problem.InvalidModelException if a variable has no value
     */
    public Figure<Rational> infer(Map<String, Rational> values) {
        List<Rational> numbers =
                rules.stream().map(rule -> rule.then().at(values)).toList();
        return FuzzyVariables.weightedMean(variables.strengths(rules, values), numbers);
    }
}
