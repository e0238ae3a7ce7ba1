package id.tolok.ranking;

import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.statistic.Figure;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fuzzy inference by Tsukamoto: each rule says the number at which its set has the degree to which the rule fires, and the answer is their
 * mean, weighted by these degrees. Exact. Tsukamoto, Y. (1979), An approach to fuzzy reasoning method, in Gupta, Ragade and Yager,
 * Advances in Fuzzy Set Theory and Applications, 137–149; in Indonesian, Kusumadewi, S. and Purnomo, H. (2004), Aplikasi Logika Fuzzy
 * untuk Pendukung Keputusan.
 *
 * @param variables what the rules look at
 * @param rules the rules, at least one; their sets only rise or only fall between 0 and 1
 */
public record Tsukamoto(FuzzyVariables variables, List<FuzzyRule<FuzzySet>> rules) implements Serializable {

    /** Checks the rules. */
    public Tsukamoto {
        rules = ImmutableList.copyOf(rules);
        Problems problems = variables.problemsOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            problems.check(
                    rules.get(i).then().isMonotone(),
                    FieldPath.of("rules").index(i).field("then"),
                    "must only rise or only fall between 0 and 1",
                    rules.get(i).then());
        }
        problems.throwIfAny();
    }

    /**
     * The exact answer for these values; undefined if no rule fires.
     *
     * @throws id.tolok.problem.InvalidModelException if a variable has no value
     */
    public Figure<Rational> infer(Map<String, Rational> values) {
        List<Rational> strengths = variables.strengths(rules, values);
        List<Rational> numbers = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            numbers.add(rules.get(i).then().numberAt(strengths.get(i)));
        }
        return FuzzyVariables.weightedMean(strengths, numbers);
    }
}
