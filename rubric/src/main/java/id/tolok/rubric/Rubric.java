package id.tolok.rubric;

import com.google.common.base.Joiner;
import com.google.common.collect.Maps;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What is looked for and how well it must be done: criteria in three domains, with weights and scales (rubrik).
 *
 * <pre>{@code
 * Rubric rubric = Rubric.named("las", LocalizedText.of("Rubrik pengelasan", "Welding rubric"))
 *     .scale("mutu", Scale.ofLevels(Level.of("kurang", 0), Level.of("cukup", 1), Level.of("baik", 2)).requiring("cukup"))
 *     .domain(Domain.COGNITIVE, Weight.percent(30))
 *         .criterion("teori", "Menjelaskan jenis sambungan").on("mutu").weight(1).assesses("C.000000.001.01#knowledge.1")
 *     .domain(Domain.PSYCHOMOTOR, Weight.percent(70))
 *         .criterion("sambung", "Menyambung pelat").on("mutu").weight(2).assesses("C.000000.001.01#1.1").critical()
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Rubric {
    Rubric() {}

    /** The name by which files refer to the rubric, never blank. */
    public abstract String id();

    /** What people call it. */
    public abstract LocalizedText title();

    /** The domains with their weights among each other, in the order given; each has a criterion. */
    public abstract Map<Domain, Weight> domains();

    /** The scales by name. */
    public abstract Map<String, Scale> scales();

    /** The criteria, each name once. */
    public abstract List<Criterion> criteria();

    @Value.Lazy
    Map<CriterionId, Criterion> byId() {
        return Maps.uniqueIndex(criteria(), Criterion::id);
    }

    /** The criterion with this name, if there is one. */
    public Optional<Criterion> find(CriterionId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** The scale on which a criterion of this rubric is rated. */
    public Scale scale(Criterion criterion) {
        Scale scale = scales().get(criterion.scale());
        if (scale == null) {
            throw new IllegalArgumentException("not a criterion of this rubric: " + criterion.id());
        }
        return scale;
    }

    /** The points from which a criterion of this rubric counts as met: its own, or those of its scale. */
    public Rational required(Criterion criterion) {
        return criterion.required().orElseGet(() -> scale(criterion).required());
    }

    /** The criteria of a domain, in their order. */
    public List<Criterion> criteria(Domain domain) {
        return criteria().stream().filter(c -> c.domain() == domain).toList();
    }

    /** Everything in standards that some criterion assesses, in the order of the criteria. */
    public Set<StandardRef> assessed() {
        return criteria().stream()
                .flatMap(criterion -> criterion.assesses().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Value.Check
    void check() {
        Problems problems = new Problems()
                .checkText(FieldPath.of("id"), id())
                .check(!criteria().isEmpty(), FieldPath.of("criteria"), "must be at least one")
                .checkDistinct(FieldPath.of("criteria"), criteria(), "id", Criterion::id);
        checkWeights(problems, FieldPath.of("domains"), domains().values());
        domains().keySet().forEach(domain -> {
            List<Weight> weights =
                    criteria(domain).stream().map(Criterion::weight).toList();
            problems.check(
                    !weights.isEmpty(),
                    FieldPath.of("domains").key(domain.label().toString()),
                    "must have a criterion");
            checkWeights(problems, FieldPath.of("criteria"), weights, "of the domain " + domain.label() + " ");
        });
        for (int i = 0; i < criteria().size(); i++) {
            checkCriterion(criteria().get(i), FieldPath.of("criteria").index(i), problems);
        }
        problems.throwIfAny();
    }

    private void checkCriterion(Criterion criterion, FieldPath path, Problems problems) {
        problems.check(
                domains().containsKey(criterion.domain()),
                path.field("domain"),
                "must be one of the rubric's domains",
                criterion.domain().label());
        Scale scale = scales().get(criterion.scale());
        if (scale == null) {
            problems.add(Problem.of(path.field("scale"), "must be one of the rubric's scales", criterion.scale())
                    .withCure("The rubric has " + Joiner.on(", ").join(scales().keySet())));
            return;
        }
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
                .forEach(level -> problems.check(
                        scale.findLevel(level).isPresent(),
                        path.field("descriptors"),
                        "must name levels of the scale",
                        level));
    }

    private static void checkWeights(Problems problems, FieldPath path, Collection<Weight> weights) {
        checkWeights(problems, path, weights, "");
    }

    private static void checkWeights(Problems problems, FieldPath path, Collection<Weight> weights, String of) {
        if (weights.isEmpty()) {
            return;
        }
        Set<Weight.Convention> conventions =
                weights.stream().map(Weight::convention).collect(Collectors.toCollection(LinkedHashSet::new));
        if (conventions.size() > 1) {
            problems.add(Problem.of(path, "weights " + of + "must be of one convention", conventions));
            return;
        }
        Rational sum = Rational.sum(weights.stream().map(Weight::value).toList());
        switch (conventions.iterator().next()) {
            case FRACTION -> problems.check(sum.equals(Rational.ONE), path, "weights " + of + "must add up to 1", sum);
            case PERCENT ->
                problems.check(sum.equals(Rational.HUNDRED), path, "weights " + of + "must add up to 100 percent", sum);
            case POINTS -> problems.check(sum.signum() > 0, path, "weights " + of + "must not all be 0", sum);
        }
    }

    /**
     * Starts a rubric in code. What may come next is what the type returned offers.
     *
     * @param id the name by which files refer to the rubric
     * @param title what people call it
     */
    public static NeedsScale named(String id, LocalizedText title) {
        return new RubricBuilder(id, title);
    }

    /** Starts a rubric in code with a title in Indonesian. */
    public static NeedsScale named(String id, String title) {
        return named(id, LocalizedText.of(title));
    }

    /** Builds a rubric from its parts in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rubric from its parts in any order; id and title are required. */
    public static final class Builder extends ImmutableRubric.Builder {
        Builder() {}
    }

    /** A rubric that has no scale yet. */
    public interface NeedsScale {
        /** Adds a scale, to which criteria refer by this name. */
        NeedsDomain scale(String name, Scale scale);
    }

    /** A rubric that may have another scale, or go on with a domain. */
    public interface NeedsDomain extends NeedsScale {
        /** Opens a domain, weighted among the domains. */
        NeedsCriterion domain(Domain domain, Weight weight);
    }

    /** A domain that has no criterion yet. */
    public interface NeedsCriterion {
        /** Adds a criterion to the domain opened last. */
        NeedsCriterionScale criterion(String id, LocalizedText title);

        /** Adds a criterion with a title in Indonesian to the domain opened last. */
        default NeedsCriterionScale criterion(String id, String title) {
            return criterion(id, LocalizedText.of(title));
        }
    }

    /** A criterion that needs its scale. */
    public interface NeedsCriterionScale {
        /** Rates the criterion on the scale of this name. */
        NeedsWeight on(String scale);
    }

    /** A criterion that needs its weight. */
    public interface NeedsWeight {
        /** Weights the criterion among those of its domain. */
        InCriterion weight(Weight weight);

        /** Weights the criterion relative to those of its domain, in points. */
        default InCriterion weight(long points) {
            return weight(Weight.points(points));
        }
    }

    /** A criterion that is complete, and may say more; or go on with the next criterion or domain; or end the rubric. */
    public interface InCriterion extends NeedsCriterion {
        /** Says what the criterion assesses in a standard. */
        InCriterion assesses(StandardRef... refs);

        /**
         * Says what the criterion assesses in a standard, by addresses such as {@code M.701001.005.01#1.2}.
         *
         * @throws id.tolok.problem.InvalidModelException if a text is not an address
         */
        InCriterion assesses(String... refs);

        /** Says how the criterion is assessed. */
        InCriterion by(AssessmentMethod method);

        /** Requires these points instead of those that the scale requires. */
        InCriterion requires(Rational points);

        /** Makes the criterion one without which its unit is not competent, whatever the rest. */
        InCriterion critical();

        /** Describes a level of the scale in words of this criterion. */
        InCriterion describe(String level, LocalizedText descriptor);

        /** Describes a level of the scale in words of this criterion, in Indonesian. */
        default InCriterion describe(String level, String descriptor) {
            return describe(level, LocalizedText.of(descriptor));
        }

        /** Opens the next domain, weighted among the domains. */
        NeedsCriterion domain(Domain domain, Weight weight);

        /**
         * Ends the rubric.
         *
         * @throws id.tolok.problem.InvalidModelException with everything that is wrong in it
         */
        Rubric build();
    }
}
