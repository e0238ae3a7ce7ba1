package id.tolok.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.CertificationScheme;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Grading;
import id.tolok.score.Law;
import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import id.tolok.score.Rounding;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How ratings become scores and decisions: a composition of small parts, with a name and a version.
 *
 * <p>Parts that are composed of parts, such as {@link DecisionRules#all}, may stand at most {@value #DEEPEST} deep in each other, so that
 * a policy and every explanation by it can be written as JSON and read again.
 */
@Value.Immutable
public abstract class ScoringPolicy implements ScoreParts, Serializable {
    /** How deep parts may stand in each other. */
    static final int DEEPEST = 12;

    ScoringPolicy() {}

    private static final long serialVersionUID = 1;

    @Override
    public abstract String id();

    @Override
    @Value.Default
    public int version() {
        return 1;
    }

    @Override
    public abstract LocalizedText title();

    @Override
    @Value.Default
    public Aggregation attempts() {
        return Aggregations.LATEST;
    }

    @Override
    @Value.Default
    public Aggregation assessors() {
        return Aggregations.MEAN;
    }

    @Override
    @Value.Default
    public MissingRule missing() {
        return MissingRules.REFUSED;
    }

    @Override
    @Value.Default
    public Aggregation criteria() {
        return Aggregations.WEIGHTED_MEAN;
    }

    @Override
    @Value.Default
    public Aggregation domains() {
        return Aggregations.WEIGHTED_MEAN;
    }

    @Override
    public abstract Optional<Rounding> rounding();

    @Override
    public abstract Optional<Grading> grading();

    /** How a unit is decided on. */
    public abstract DecisionRule unit();

    /** How the whole is decided on, from its units. */
    @Value.Default
    public SchemeRule scheme() {
        return SchemeRules.asScheme();
    }

    /**
     * What it promises: what its rule for units promises, as far as its parts that make scores do. A better rating never harms if
     * all of them say so, and the order of ratings does not matter if the rule for assessors says so; attempts are put in the
     * order of their numbers first.
     */
    public Set<DecisionLaw> laws() {
        Set<DecisionLaw> broken = EnumSet.noneOf(DecisionLaw.class);
        if (!aggregations().values().stream().allMatch(part -> part.laws().contains(Law.MONOTONE))) {
            broken.add(DecisionLaw.MONOTONE);
        }
        if (!assessors().laws().contains(Law.PERMUTATION_INVARIANT)) {
            broken.add(DecisionLaw.ORDER_INVARIANT);
        }
        return Sets.immutableEnumSet(Sets.difference(unit().laws(), broken));
    }

    /** Compiles this policy for a rubric; the units are those that its criteria assess, with nothing else known of them. */
    public Scorer compile(Rubric rubric) {
        return Scorer.of(this, rubric, List.of());
    }

    /**
     * Compiles this policy for a rubric and the units to be decided on, which may have performance criteria that the rubric does
     * not assess.
     *
     * @throws id.tolok.problem.InvalidModelException if the rubric assesses something in these units that they do not have
     */
    public Scorer compile(Rubric rubric, List<UnitOfCompetency> units) {
        return Scorer.of(this, rubric, units);
    }

    /**
     * Compiles this policy for a rubric and the units of a scheme, as their standards describe them.
     *
     * @throws id.tolok.problem.InvalidModelException if a unit of the scheme is in none of the standards, or the rubric assesses
     *     something in these units that they do not have
     */
    public Scorer compile(Rubric rubric, CertificationScheme scheme, List<CompetencyStandard> standards) {
        return Scorer.of(this, rubric, scheme, standards);
    }

    @Value.Check
    void check() {
        Problems problems = new Problems()
                .checkText(FieldPath.of("id"), id())
                .check(version() >= 1, FieldPath.of("version"), "must be 1 or more", version());
        checkRoots(problems);
        aggregations().forEach((name, part) -> checkDepth(problems, name, part, Aggregation::parts));
        checkDepth(problems, "unit", unit(), DecisionRule::parts);
        problems.throwIfAny();
    }

    /** The parts that make scores, by what they are called in JSON, in the order in which they are applied. */
    Map<String, Aggregation> aggregations() {
        return ImmutableMap.of(
                "attempts", attempts(), "assessors", assessors(), "criteria", criteria(), "domains", domains());
    }

    /** The names and versions of all parts. */
    Map<String, Transcript.Part> versions() {
        Map<String, Transcript.Part> versions = new LinkedHashMap<>();
        aggregations().forEach((name, part) -> Transcript.addVersions(name, part, versions));
        versions.put("missing", new Transcript.Part(missing().id(), missing().version()));
        Transcript.addVersions("unit", unit(), versions);
        versions.put("scheme", new Transcript.Part(scheme().id(), scheme().version()));
        grading().ifPresent(part -> versions.put("grading", new Transcript.Part(part.id(), part.version())));
        return versions;
    }

    private static <T> void checkDepth(Problems problems, String name, T part, Function<T, List<T>> parts) {
        if (!isShallow(part, parts, DEEPEST)) {
            problems.add(Problem.of(FieldPath.of(name), "must be composed at most " + DEEPEST + " deep")
                    .withCure("Maybe parts can stand side by side, as in all(a, b, c) instead of all(all(a, b), c)"));
        }
    }

    private static <T> boolean isShallow(T part, Function<T, List<T>> parts, int left) {
        return left > 0 && parts.apply(part).stream().allMatch(inner -> isShallow(inner, parts, left - 1));
    }

    /** A root that is no fraction cannot be added to others. */
    private void checkRoots(Problems problems) {
        String from = "";
        for (Map.Entry<String, Aggregation> part : aggregations().entrySet()) {
            Aggregation rule = part.getValue();
            problems.check(
                    from.isEmpty() || rule.takesRoots(),
                    FieldPath.of(part.getKey()),
                    "must take roots, which " + from + " yields",
                    rule.id(),
                    "Maybe geometric-mean, lowest or highest");
            from = rule.yieldsRoots() ? part.getKey() : from;
        }
    }

    /** Starts a policy. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a policy from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a policy; id, title and unit are required. */
    public static final class Builder extends ImmutableScoringPolicy.Builder {
        Builder() {}
    }
}
