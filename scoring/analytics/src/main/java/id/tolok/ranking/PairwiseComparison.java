package id.tolok.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Weights from judgements on pairs, as in the analytic hierarchy process (AHP). Saaty, T. L. (1980), The Analytic Hierarchy Process.
 *
 * @param names what is compared, at least one
 * @param judgements how many times as important the one of the row is as the one of the column, a square
 */
public record PairwiseComparison(List<String> names, List<List<Rational>> judgements) implements Serializable {

    private static final List<Rational> RANDOM_INDEX = List.of(
            Rational.ZERO,
            Rational.ZERO,
            Rational.of(58, 100),
            Rational.of(90, 100),
            Rational.of(112, 100),
            Rational.of(124, 100),
            Rational.of(132, 100),
            Rational.of(141, 100),
            Rational.of(145, 100));

    private static final int MOST_STEPS = 10_000;
    private static final double PRECISION = 1e-15;

    /** Checks that the judgements are a square, above 0, and reciprocal: 3 one way is 1/3 the other. */
    public PairwiseComparison {
        names = ImmutableList.copyOf(names);
        judgements =
                judgements.stream().<List<Rational>>map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        int size = names.size();
        Problems problems = new Problems()
                .check(size > 0, FieldPath.of("names"), "must be at least one")
                .checkDistinct(FieldPath.of("names"), names, "", name -> name)
                .check(
                        judgements.size() == size,
                        FieldPath.of("judgements"),
                        "must have a row for each name",
                        judgements.size());
        for (int i = 0; i < judgements.size(); i++) {
            problems.check(
                    judgements.get(i).size() == size,
                    FieldPath.of("judgements").index(i),
                    "must have a judgement for each name",
                    judgements.get(i).size());
        }
        problems.throwIfAny();
        checkReciprocal(problems, judgements);
        problems.throwIfAny();
    }

    private static void checkReciprocal(Problems problems, List<List<Rational>> judgements) {
        for (int i = 0; i < judgements.size(); i++) {
            for (int j = 0; j <= i; j++) {
                Rational own = judgements.get(i).get(j);
                FieldPath path = FieldPath.of("judgements").index(i).index(j);
                problems.check(own.signum() > 0, path, "must be above 0", own);
                if (own.signum() > 0) {
                    problems.check(
                            own.times(judgements.get(j).get(i)).equals(Rational.ONE),
                            path,
                            "must be 1 divided by the judgement the other way ("
                                    + judgements.get(j).get(i) + ")",
                            own);
                }
            }
        }
    }

    /** Obtains a comparison from the judgements above the diagonal alone, row by row. */
    public static PairwiseComparison of(List<String> names, List<Rational> above) {
        int size = names.size();
        new Problems()
                .check(
                        above.size() == size * (size - 1) / 2,
                        FieldPath.of("judgements"),
                        "must be " + size * (size - 1) / 2 + " above the diagonal",
                        above.size())
                .throwIfAny();
        List<List<Rational>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Rational> row = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                Rational judgement = above.isEmpty() || i == j
                        ? Rational.ONE
                        : above.get(place(Math.min(i, j), Math.max(i, j), size));
                row.add(i > j && judgement.signum() > 0 ? judgement.reciprocal() : judgement);
            }
            rows.add(row);
        }
        return new PairwiseComparison(names, rows);
    }

    private static int place(int row, int column, int size) {
        return row * size - row * (row + 1) / 2 + column - row - 1;
    }

    private int size() {
        return names.size();
    }

    /** The weights by the principal eigenvector, Saaty's own choice; they sum to 1. */
    public Map<String, Double> weights() {
        return named(eigenvector());
    }

    private Map<String, Double> named(double[] values) {
        ImmutableMap.Builder<String, Double> all = ImmutableMap.builder();
        for (int i = 0; i < values.length; i++) {
            all.put(names.get(i), values[i]);
        }
        return all.build();
    }

    /** The weights by the mean of the normalized columns, as taught for work by hand; exact, they sum to 1. */
    public Map<String, Rational> columnMeanWeights() {
        ImmutableMap.Builder<String, Rational> all = ImmutableMap.builder();
        for (int i = 0; i < size(); i++) {
            Rational sum = Rational.ZERO;
            for (int j = 0; j < size(); j++) {
                int column = j;
                Rational total = Rational.sum(
                        judgements.stream().map(row -> row.get(column)).toList());
                sum = sum.plus(judgements.get(i).get(j).dividedBy(total));
            }
            all.put(names.get(i), sum.dividedBy(size()));
        }
        return all.build();
    }

    /** The weights by the geometric means of the rows; they sum to 1. */
    public Map<String, Double> geometricMeanWeights() {
        return named(normalized(judgements.stream()
                .mapToDouble(row -> Math.exp(row.stream()
                        .mapToDouble(judgement -> Math.log(Approximation.of(judgement)))
                        .average()
                        .orElseThrow()))
                .toArray()));
    }

    private static double[] normalized(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(value -> value / sum).toArray();
    }

    private double[] eigenvector() {
        double[] vector = new double[size()];
        Arrays.fill(vector, 1.0 / size());
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = normalized(times(vector));
            double change = 0;
            for (int i = 0; i < next.length; i++) {
                change = Math.max(change, Math.abs(next[i] - vector[i]));
            }
            vector = next;
            if (change < PRECISION) {
                return vector;
            }
        }
        return vector;
    }

    private double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += Approximation.of(judgements.get(i).get(j)) * vector[j];
            }
        }
        return product;
    }

    /** The consistency index, (λ − n) / (n − 1), 0 for judgements that agree wholly; 0 for one or two things. */
    public double consistencyIndex() {
        if (size() <= 2) {
            return 0;
        }
        // The sum of the product with a vector that sums to 1 is the eigenvalue.
        double eigenvalue = Arrays.stream(times(eigenvector())).sum();
        return (eigenvalue - size()) / (size() - 1);
    }

    /**
     * The consistency index over that of random judgements, acceptable up to about 0.1; 0 for one or two things. Undefined above nine,
     * for which Saaty (1980) gives no index here.
     */
    public Figure<Double> consistencyRatio() {
        if (size() <= 2) {
            return Figure.of(0.0);
        }
        return size() > RANDOM_INDEX.size()
                ? Figure.undefined(Figure.Reason.NOT_APPLICABLE, Ingredient.of("n", size()))
                : consistencyRatio(RANDOM_INDEX.get(size() - 1));
    }

    /** The consistency index over a random index of the caller's choice; undefined if that is 0. */
    public Figure<Double> consistencyRatio(Rational randomIndex) {
        return randomIndex.isZero()
                ? Figure.undefined(Figure.Reason.ZERO_BASE, Ingredient.of("random index", randomIndex))
                : Figure.of(consistencyIndex() / Approximation.of(randomIndex));
    }
}
