package id.tolok.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables that fuzzy rules look at, each with the words for it (variabel linguistik).
 *
 * @param sets the sets of each variable, no two of one variable with one name
 */
public record FuzzyVariables(Map<String, List<FuzzySet>> sets) implements Serializable {

    /** Checks that names differ. */
    public FuzzyVariables {
        ImmutableMap.Builder<String, List<FuzzySet>> copy = ImmutableMap.builder();
        Problems problems = new Problems();
        sets.forEach((variable, own) -> {
            problems.checkDistinct(FieldPath.of("sets").key(variable), own, "name", FuzzySet::name);
            copy.put(variable, ImmutableList.copyOf(own));
        });
        problems.throwIfAny();
        sets = copy.buildOrThrow();
    }

    /** Adds what is wrong with rules: there must be one, and conditions name what there is. */
    <T extends Serializable> Problems problemsOf(List<FuzzyRule<T>> rules) {
        FieldPath path = FieldPath.of("rules");
        Problems problems = new Problems().check(!rules.isEmpty(), path, "must be at least one");
        for (int i = 0; i < rules.size(); i++) {
            FieldPath conditions = path.index(i).field("conditions");
            rules.get(i)
                    .conditions()
                    .forEach((variable, set) -> problems.check(
                            find(variable).stream().anyMatch(own -> own.name().equals(set)),
                            conditions.key(variable),
                            "must be a set of that variable, one of " + find(variable),
                            set));
        }
        return problems;
    }

    private List<FuzzySet> find(String variable) {
        return sets.getOrDefault(variable, List.of());
    }

    /**
     * How far each rule fires: as far as the least of its conditions holds.
     *
     * @throws id.tolok.problem.InvalidModelException if a variable has no value
     */
    <T extends Serializable> List<Rational> strengths(List<FuzzyRule<T>> rules, Map<String, Rational> values) {
        checkValues(values.keySet());
        List<Rational> strengths = new ArrayList<>();
        for (FuzzyRule<T> rule : rules) {
            Rational least = Rational.ONE;
            for (Map.Entry<String, String> condition : rule.conditions().entrySet()) {
                least = least.min(degree(condition, values.getOrDefault(condition.getKey(), Rational.ZERO)));
            }
            strengths.add(least);
        }
        return strengths;
    }

    private void checkValues(Set<String> given) {
        Problems problems = new Problems();
        for (String variable : sets.keySet()) {
            if (!given.contains(variable)) {
                problems.add(Problem.of(FieldPath.of("values").key(variable), "is required"));
            }
        }
        problems.throwIfAny();
    }

    private Rational degree(Map.Entry<String, String> condition, Rational value) {
        return find(condition.getKey()).stream()
                .filter(set -> set.name().equals(condition.getValue()))
                .map(set -> set.degree(value))
                .findFirst()
                .orElse(Rational.ZERO);
    }

    /** The mean of numbers, weighted by how far their rules fire; undefined if no rule fires. */
    static Figure<Rational> weightedMean(List<Rational> strengths, List<Rational> numbers) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < strengths.size(); i++) {
            sum = sum.plus(strengths.get(i).times(numbers.get(i)));
        }
        Rational all = Rational.sum(strengths);
        return all.isZero() ? noneFires(strengths) : Figure.of(sum.dividedBy(all));
    }

    static Figure<Rational> noneFires(List<Rational> strengths) {
        return Figure.undefined(Figure.Reason.NO_RULE, Ingredient.of("rules", strengths.size()));
    }
}
