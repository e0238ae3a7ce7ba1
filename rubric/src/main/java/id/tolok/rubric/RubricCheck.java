package id.tolok.rubric;

import com.google.common.base.Joiner;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the parts of a rubric. */
final class RubricCheck {

    private static final FieldPath CRITERIA = FieldPath.of("criteria");
    private static final FieldPath DOMAINS = FieldPath.of("domains");

    private final Rubric rubric;
    private final Problems problems = new Problems();

    private RubricCheck(Rubric rubric) {
        this.rubric = rubric;
    }

    static Problems problems(Rubric rubric) {
        return new RubricCheck(rubric).check();
    }

    /** The weights that are part of what the weights of a domain add up to. */
    static List<Weight> counted(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.counting().isInSum())
                .map(Criterion::weight)
                .toList();
    }

    static Rational sum(Collection<Weight> weights) {
        return Rational.sum(weights.stream().map(Weight::value).toList());
    }

    private Problems check() {
        List<Criterion> criteria = rubric.criteria();
        List<String> groups =
                rubric.groups().stream().flatMap(Group::all).map(Group::id).toList();
        problems.checkText(FieldPath.of("id"), rubric.id())
                .checkText(FieldPath.of("version"), rubric.version())
                .check(!criteria.isEmpty(), CRITERIA, "must be at least one")
                .checkDistinct(CRITERIA, criteria, "id", Criterion::id)
                .checkDistinct(FieldPath.of("groups"), groups, "", group -> group);
        if (criteria.isEmpty()) {
            return problems;
        }
        checkWeights(DOMAINS, rubric.domains().values(), "");
        rubric.domains().forEach(this::checkDomain);
        for (int i = 0; i < criteria.size(); i++) {
            checkCriterion(criteria.get(i), CRITERIA.index(i));
        }
        return problems;
    }

    private void checkDomain(Domain domain, Weight weight) {
        FieldPath path = DOMAINS.key(domain.label().toString());
        List<Criterion> criteria = rubric.criteria(domain);
        List<Weight> counted = counted(criteria);
        problems.check(!criteria.isEmpty(), path, "must have a criterion");
        if (!criteria.isEmpty() && counted.isEmpty()) {
            problems.check(
                    weight.value().isZero(), path, "must have weight 0, since no criterion in it counts", weight);
        }
        List<Weight> all = Stream.concat(
                        counted.stream(),
                        criteria.stream()
                                .filter(criterion -> criterion.counting() == Counting.EXTRA_CREDIT)
                                .map(Criterion::weight))
                .toList();
        String of = "of the domain " + domain.label() + " ";
        if (checkConvention(CRITERIA, all, of)) {
            checkSum(CRITERIA, counted, of);
        }
    }

    private void checkWeights(FieldPath path, Collection<Weight> weights, String of) {
        if (checkConvention(path, weights, of)) {
            checkSum(path, weights, of);
        }
    }

    private boolean checkConvention(FieldPath path, Collection<Weight> weights, String of) {
        Set<Weight.Convention> conventions =
                weights.stream().map(Weight::convention).collect(Collectors.toCollection(LinkedHashSet::new));
        problems.check(conventions.size() <= 1, path, "weights " + of + "must be of one convention", conventions);
        return conventions.size() <= 1;
    }

    private void checkSum(FieldPath path, Collection<Weight> weights, String of) {
        if (weights.isEmpty()) {
            return;
        }
        Rational sum = sum(weights);
        switch (weights.iterator().next().convention()) {
            case FRACTION -> problems.check(sum.equals(Rational.ONE), path, "weights " + of + "must add up to 1", sum);
            case PERCENT ->
                problems.check(sum.equals(Rational.HUNDRED), path, "weights " + of + "must add up to 100 percent", sum);
            case POINTS -> problems.check(sum.signum() > 0, path, "weights " + of + "must not all be 0");
        }
    }

    private void checkCriterion(Criterion criterion, FieldPath path) {
        problems.check(
                rubric.domains().containsKey(criterion.domain()),
                path.field("domain"),
                "must be one of the rubric's domains",
                criterion.domain().label());
        criterion
                .group()
                .ifPresent(group -> problems.check(
                        rubric.findGroup(group).isPresent(),
                        path.field("group"),
                        "must be one of the rubric's groups",
                        group));
        Map<String, Scale> scales = rubric.scales();
        Scale scale = scales.get(criterion.scale());
        if (scale == null) {
            problems.add(Problem.of(path.field("scale"), "must be one of the rubric's scales", criterion.scale())
                    .withCure("The rubric has " + Joiner.on(", ").join(scales.keySet())));
        } else {
            checkOnScale(criterion, scale, path);
        }
    }

    private void checkOnScale(Criterion criterion, Scale scale, FieldPath path) {
        criterion
                .required()
                .ifPresent(required -> problems.check(
                        required.compareTo(scale.lowest()) > 0
                                && scale.highest().isAtLeast(required),
                        path.field("required"),
                        "must be above " + scale.lowest() + " and at most " + scale.highest() + ", the scale's ends",
                        required));
        criterion
                .descriptors()
                .keySet()
                .forEach(name -> problems.check(
                        scale.names().contains(name),
                        path.field("descriptors"),
                        scale.names().isEmpty()
                                ? "must be left out, since the scale has no names"
                                : "must name " + Joiner.on(", ").join(scale.names()),
                        name));
    }
}
