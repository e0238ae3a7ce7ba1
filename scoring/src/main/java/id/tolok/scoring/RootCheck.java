package id.tolok.scoring;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Weight;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import java.math.BigInteger;
import java.util.List;

/**
 * Checks that geometric means of a rubric's scores are roots of a degree that can be worked with, whatever is missing: with weights in
 * proportions of whole numbers, the degree divides the sum of those that count.
 */
final class RootCheck {

    private static final BigInteger HIGHEST = BigInteger.valueOf(Aggregations.HIGHEST_DEGREE);

    private RootCheck() {}

    /** @throws id.tolok.problem.InvalidModelException if a degree can be too high */
    static void check(ScoringPolicy policy, Rubric rubric) {
        BigInteger together = BigInteger.ONE;
        Problems problems = new Problems();
        for (Domain domain : rubric.domains().keySet()) {
            BigInteger degree = degree(policy.criteria(), weights(rubric, domain));
            together = together.multiply(degree);
            check(problems, degree, FieldPath.of("domains").key(domain.label().toString()));
        }
        if (problems.isEmpty() && policy.domains() == Aggregations.GEOMETRIC_MEAN) {
            BigInteger degree = degree(policy.domains(), weights(rubric));
            check(problems, together.multiply(degree), FieldPath.of("domains"));
        }
        problems.throwIfAny();
    }

    private static void check(Problems problems, BigInteger degree, FieldPath path) {
        problems.check(
                degree.compareTo(HIGHEST) <= 0,
                path,
                "must have weights in proportions of whole numbers that, for a geometric mean, add up (and multiply, where it is one of"
                        + " geometric means) to at most " + HIGHEST,
                degree,
                "Maybe round the weights, or take weighted-mean");
    }

    private static List<Rational> weights(Rubric rubric, Domain domain) {
        return rubric.criteria(domain).stream()
                .filter(CriterionPlan::counts)
                .map(criterion -> criterion.weight().value())
                .toList();
    }

    private static List<Rational> weights(Rubric rubric) {
        return rubric.domains().values().stream().map(Weight::value).toList();
    }

    /** The highest degree that a mean with these weights can have; 1 for another rule. */
    private static BigInteger degree(Aggregation rule, List<Rational> weights) {
        Rational sum = Rational.sum(weights);
        if (rule != Aggregations.GEOMETRIC_MEAN || sum.isZero()) {
            return BigInteger.ONE;
        }
        BigInteger common = Rational.commonDenominator(weights);
        BigInteger divisor = weights.stream()
                .map(weight -> weight.times(Rational.of(common, BigInteger.ONE)).numerator())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        return sum.times(Rational.of(common, divisor)).numerator();
    }
}
