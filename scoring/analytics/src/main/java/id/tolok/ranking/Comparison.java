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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Alternatives with their values for several attributes, and the ways to prefer one to another. Hwang, C.-L. and Yoon, K. (1981),
 * Multiple Attribute Decision Making: Methods and Applications; in Indonesian, Kusumadewi, S. et al. (2006), Fuzzy Multi-Attribute
 * Decision Making (Fuzzy MADM).
 *
 * @param attributes the attributes, at least one, no two with one name
 * @param alternatives the values of each alternative, in the order of the attributes; at least one alternative
 */
public record Comparison(List<Attribute> attributes, Map<String, List<Rational>> alternatives) implements Serializable {

    /** Checks that every alternative has a value for every attribute. */
    public Comparison {
        attributes = ImmutableList.copyOf(attributes);
        int size = attributes.size();
        Problems problems = new Problems()
                .check(size > 0, FieldPath.of("attributes"), "must be at least one")
                .checkDistinct(FieldPath.of("attributes"), attributes, "name", Attribute::name)
                .check(!alternatives.isEmpty(), FieldPath.of("alternatives"), "must be at least one");
        ImmutableMap.Builder<String, List<Rational>> copy = ImmutableMap.builder();
        alternatives.forEach((name, values) -> {
            problems.check(
                    values.size() == size,
                    FieldPath.of("alternatives").key(name),
                    "must have a value for each of " + size + " attributes",
                    values.size());
            copy.put(name, ImmutableList.copyOf(values));
        });
        problems.throwIfAny();
        alternatives = copy.buildOrThrow();
    }

    private List<Rational> column(int place) {
        return alternatives.values().stream().map(row -> row.get(place)).toList();
    }

    /** The weight of an attribute as a share of all weights. */
    private Rational share(int place) {
        Rational all = Rational.sum(attributes.stream().map(Attribute::weight).toList());
        return attributes.get(place).weight().dividedBy(all);
    }

    private static <T> Figure<T> undefined(Figure.Reason reason, String attribute, Collection<Rational> values) {
        return Figure.undefined(reason, new Ingredient(attribute, values.toString()));
    }

    /** The first attribute with a value of 0 or below, of which no ratio or power can be taken. */
    private <T> Figure<T> unlessAllPositive(T value) {
        for (int i = 0; i < attributes.size(); i++) {
            if (column(i).stream().anyMatch(each -> each.signum() <= 0)) {
                return undefined(Figure.Reason.ZERO_BASE, attributes.get(i).name(), column(i));
            }
        }
        return Figure.of(value);
    }

    /**
     * Simple additive weighting (SAW): the sum of weight × share of the best value; exact preferences from 0 to 1, in the order of the
     * alternatives. Undefined if a value is 0 or below, of which there is no share.
     */
    public Figure<Map<String, Rational>> simpleAdditiveWeighting() {
        Map<String, Rational> preferences = new LinkedHashMap<>();
        Figure<Map<String, Rational>> figure = unlessAllPositive(preferences);
        if (figure.value().isPresent()) {
            alternatives.forEach((name, row) -> preferences.put(name, additive(row)));
        }
        return figure.map(ImmutableMap::copyOf);
    }

    private Rational additive(List<Rational> row) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < row.size(); i++) {
            Rational share = attributes.get(i).isBenefit()
                    ? row.get(i)
                            .dividedBy(column(i).stream().reduce(Rational::max).orElseThrow())
                    : column(i).stream().reduce(Rational::min).orElseThrow().dividedBy(row.get(i));
            sum = sum.plus(share(i).times(share));
        }
        return sum;
    }

    /**
     * The weighted product (WP): the product of the values to the power of their weights, of costs to the negative weight, as a share
     * of the sum over all alternatives, in their order. Undefined if a value is 0 or below.
     */
    public Figure<Map<String, Double>> weightedProduct() {
        return unlessAllPositive(alternatives).map(all -> {
            Map<String, Double> logs = new LinkedHashMap<>();
            all.forEach((name, row) -> logs.put(name, logOfProduct(row)));
            double highest = logs.values().stream().mapToDouble(d -> d).max().orElseThrow();
            double sum = logs.values().stream()
                    .mapToDouble(log -> Math.exp(log - highest))
                    .sum();
            ImmutableMap.Builder<String, Double> shares = ImmutableMap.builder();
            logs.forEach((name, log) -> shares.put(name, Math.exp(log - highest) / sum));
            return shares.build();
        });
    }

    private double logOfProduct(List<Rational> row) {
        double log = 0;
        for (int i = 0; i < row.size(); i++) {
            double power = Approximation.of(share(i)) * (attributes.get(i).isBenefit() ? 1 : -1);
            log += power * Math.log(Approximation.of(row.get(i)));
        }
        return log;
    }

    /**
     * TOPSIS: how near an alternative is to the best values that occur, and how far from the worst, by weighted values of equal length;
     * from 0 to 1, in the order of the alternatives. Undefined if an attribute is 0 for all, or all alternatives are alike.
     */
    public Figure<Map<String, Double>> topsis() {
        List<List<Double>> columns = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            Rational length =
                    Rational.sum(column(i).stream().map(value -> value.pow(2)).toList());
            if (length.isZero()) {
                return undefined(Figure.Reason.ZERO_BASE, attributes.get(i).name(), column(i));
            }
            Rational weight = share(i);
            columns.add(column(i).stream()
                    .map(value -> Approximation.overSqrt(value.times(weight), length))
                    .toList());
        }
        if (alternatives.values().stream().distinct().count() == 1) {
            return undefined(Figure.Reason.NO_VARIATION, "alternatives", List.of(Rational.of(alternatives.size())));
        }
        return Figure.of(closeness(columns));
    }

    private Map<String, Double> closeness(List<List<Double>> columns) {
        ImmutableMap.Builder<String, Double> all = ImmutableMap.builder();
        int place = 0;
        for (String name : alternatives.keySet()) {
            double toBest = distance(columns, place, true);
            double toWorst = distance(columns, place, false);
            all.put(name, toWorst / (toBest + toWorst));
            place++;
        }
        return all.build();
    }

    private double distance(List<List<Double>> columns, int place, boolean toBest) {
        double sum = 0;
        for (int i = 0; i < columns.size(); i++) {
            List<Double> column = columns.get(i);
            boolean highest = attributes.get(i).isBenefit() == toBest;
            double ideal = column.stream()
                    .mapToDouble(d -> d)
                    .reduce(highest ? Math::max : Math::min)
                    .orElseThrow();
            sum += Math.pow(column.get(place) - ideal, 2);
        }
        return Math.sqrt(sum);
    }

    /** Alternatives from the most to the least preferred; of equal ones the first given. */
    public static <T extends Comparable<T>> List<String> ranked(Map<String, T> preferences) {
        return preferences.entrySet().stream()
                .sorted(Map.Entry.<String, T>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
