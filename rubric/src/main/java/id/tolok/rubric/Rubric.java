package id.tolok.rubric;

import com.google.common.collect.Maps;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
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
public abstract class Rubric implements Serializable {
    Rubric() {}

    /** The name by which files refer to the rubric, never blank. */
    public abstract String id();

    /** What people call it. */
    public abstract LocalizedText title();

    /** The version, as its keeper counts; never blank, {@code 1} unless stated. */
    @Value.Default
    public String version() {
        return "1";
    }

    /**
     * The domains with their weights among each other, in the order of {@link Domain}; each that has a weight has a criterion that
     * counts.
     */
    public abstract Map<Domain, Weight> domains();

    /** The scales by name. */
    public abstract Map<String, Scale> scales();

    /** The headings under which criteria may stand, each name once. */
    public abstract List<Group> groups();

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

    /** The share of a criterion's points from which it counts as met. */
    public Rational requiredShare(Criterion criterion) {
        return scale(criterion).share(required(criterion));
    }

    /** The criteria of a domain, in their order. */
    public List<Criterion> criteria(Domain domain) {
        return criteria().stream().filter(c -> c.domain() == domain).toList();
    }

    /** The criteria that stand directly under a group, in their order. */
    public List<Criterion> criteria(Group group) {
        return criteria().stream()
                .filter(c -> c.group().filter(group.id()::equals).isPresent())
                .toList();
    }

    /** The group with this name, at whatever depth, if there is one. */
    public Optional<Group> findGroup(String id) {
        return groups().stream()
                .flatMap(Group::all)
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    /**
     * How much of the whole a domain is by the weights of the domains, from 0 to 1.
     *
     * @throws IllegalArgumentException if the rubric does not have the domain
     */
    public Rational share(Domain domain) {
        Weight weight = domains().get(domain);
        if (weight == null) {
            throw new IllegalArgumentException("not a domain of this rubric: " + domain);
        }
        return weight.value().dividedBy(RubricCheck.sum(domains().values()));
    }

    /**
     * How much of its domain a criterion is by the weights of the criteria that count there; an extra credit is measured by the same
     * sum without being part of it, and what gives feedback only is 0.
     */
    public Rational share(Criterion criterion) {
        Rational sum = RubricCheck.sum(RubricCheck.counted(criteria(criterion.domain())));
        return sum.isZero() ? Rational.ZERO : criterion.weight().value().dividedBy(sum);
    }

    /** Everything in standards that some criterion assesses, in the order of the criteria. */
    public Set<StandardRef> assessed() {
        return criteria().stream()
                .flatMap(criterion -> criterion.assesses().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Value.Check
    void check() {
        RubricCheck.problems(this).throwIfAny();
    }

    /**
     * What is wrong with this rubric against a standard: addresses of what the standard does not have.
     *
     * @return a problem for each; empty if everything that is assessed is in the standard
     */
    public List<Problem> problemsBy(CompetencyStandard standard) {
        return problemsBy(standard.units());
    }

    /** What is wrong with this rubric against units: addresses of what none of them has. */
    public List<Problem> problemsBy(Collection<UnitOfCompetency> units) {
        Set<StandardRef> known = Targets.of(units).keySet();
        Problems problems = new Problems();
        for (int i = 0; i < criteria().size(); i++) {
            List<StandardRef> refs = criteria().get(i).assesses();
            for (int r = 0; r < refs.size(); r++) {
                problems.check(
                        known.contains(refs.get(r)),
                        FieldPath.of("criteria").index(i).field("assesses").index(r),
                        "must be in the standard",
                        refs.get(r));
            }
        }
        return problems.toList();
    }

    /**
     * This rubric, if everything that it assesses is in a standard.
     *
     * @throws id.tolok.problem.InvalidModelException with everything that {@link #problemsBy(CompetencyStandard)} finds
     */
    public Rubric checkedBy(CompetencyStandard standard) {
        new Problems().addAll(FieldPath.ROOT, problemsBy(standard)).throwIfAny();
        return this;
    }

    /** What is allowed in this rubric, but worth a second look; see {@link Advice.Kind}. */
    public List<Advice> advice() {
        return advice(List.of());
    }

    /** As {@link #advice()}, and what of the units that the rubric speaks of it does not assess. */
    public List<Advice> advice(CompetencyStandard standard) {
        Set<UnitCode> codes = assessed().stream().map(StandardRef::unit).collect(Collectors.toSet());
        return advice(standard.units().stream()
                .filter(unit -> codes.contains(unit.code()))
                .toList());
    }

    /** As {@link #advice()}, and what of these units the rubric does not assess. */
    public List<Advice> advice(Collection<UnitOfCompetency> units) {
        return RubricAdvice.of(this, units);
    }

    /** Which criteria assess what of units. */
    public Coverage coverage(Collection<UnitOfCompetency> units) {
        return Coverage.of(this, units);
    }

    /**
     * What names this content: SHA-256 in hexadecimal digits over everything in the rubric, the same for equal rubrics on every
     * machine. A result that keeps it can be traced to the very rubric by which it came about.
     */
    @Value.Lazy
    public String contentHash() {
        return RubricHash.ofContent(this);
    }

    /**
     * What names the part of this content on which scores and decisions depend: SHA-256 in hexadecimal digits over the shares of
     * domains and criteria, what is assessed and required how, and what points a scale allows. Wording, languages, version, headings,
     * names of scales, the convention of weights and the order of the criteria do not matter.
     */
    @Value.Lazy
    public String structureHash() {
        return RubricHash.ofStructure(this);
    }

    /** Starts changes to a copy of this rubric, criterion by criterion. */
    public RubricEdit edit() {
        return new RubricEdit(this);
    }

    /** Starts a rubric from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
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

        @Override
        public Rubric build() {
            return Problems.withDistinctKeys(super::build);
        }
    }

    /** A rubric that has no scale yet. */
    public interface NeedsScale {
        /** Says which version this is; {@code 1} unless said. */
        NeedsScale version(String version);

        /** Adds a scale, to which criteria refer by this name. */
        NeedsDomain scale(String name, Scale scale);
    }

    /** A rubric that may have another scale, or go on with a domain. */
    public interface NeedsDomain extends NeedsScale {
        /** Opens a domain, weighted among the domains. */
        NeedsCriterion domain(Domain domain, Weight weight);
    }

    /** A domain in which the next criterion is to be put, perhaps under a group, perhaps about another unit. */
    public interface NeedsCriterion {
        /** Adds a criterion to the domain opened last. */
        NeedsCriterionScale criterion(String id, LocalizedText title);

        /** Adds a criterion with a title in Indonesian to the domain opened last. */
        default NeedsCriterionScale criterion(String id, String title) {
            return criterion(id, LocalizedText.of(title));
        }

        /** Says of which unit the following criteria speak, so that they can address its parts as {@code #1.2}. */
        NeedsCriterion unit(String code);

        /** Puts the following criteria, up to the next group or domain, under a heading. */
        NeedsCriterion group(String id, LocalizedText title);

        /** Puts the following criteria, up to the next group or domain, under a heading in Indonesian. */
        default NeedsCriterion group(String id, String title) {
            return group(id, LocalizedText.of(title));
        }

        /** Puts the following criteria, up to the next group or domain, under a heading below another. */
        NeedsCriterion subgroup(String of, String id, LocalizedText title);

        /** Puts the following criteria, up to the next group or domain, under a heading in Indonesian below another. */
        default NeedsCriterion subgroup(String of, String id, String title) {
            return subgroup(of, id, LocalizedText.of(title));
        }

        /** Puts the following criteria, up to the next group or domain, under a heading that there is already. */
        NeedsCriterion inGroup(String id);
    }

    /** A criterion that needs its scale. */
    public interface NeedsCriterionScale {
        /** Rates the criterion on the scale of this name. */
        NeedsWeight on(String scale);
    }

    /** A criterion that needs its weight. */
    public interface NeedsWeight {
        /** Weights the criterion among those of its domain, by the convention that the weight names. */
        InCriterion weight(Weight weight);

        /** Weights the criterion relative to those of its domain: {@link Weight.Convention#POINTS}. */
        default InCriterion weight(long points) {
            return weight(Weight.points(points));
        }

        /** Lets the criterion count for nothing: it gives feedback only. */
        InCriterion feedbackOnly();
    }

    /** A criterion that is complete, and may say more; or go on with the next criterion or domain; or end the rubric. */
    public interface InCriterion extends NeedsCriterion {
        /** Says what the criterion assesses in a standard. */
        InCriterion assesses(StandardRef... refs);

        /**
         * Says what the criterion assesses in a standard, by addresses such as {@code M.701001.005.01#1.2}, or {@code #1.2} in the
         * unit named last by {@link #unit}.
         */
        InCriterion assesses(String... refs);

        /** Says how the criterion is assessed. */
        InCriterion by(AssessmentMethod method);

        /** Requires these points instead of those that the scale requires. */
        InCriterion requires(Rational points);

        /** Requires these points instead of those that the scale requires. */
        default InCriterion requires(long points) {
            return requires(Rational.of(points));
        }

        /** Requires the level of this name instead of that which the scale requires. */
        InCriterion requires(String level);

        /** Makes the criterion one without which its unit is not competent, whatever the rest. */
        InCriterion critical();

        /** Makes the criterion one that is not missing where nobody rated it. */
        InCriterion optional();

        /** Makes the criterion one that can only add to the score. */
        InCriterion extraCredit();

        /** Makes the criterion apply to everybody: an assessor cannot call it not applicable. */
        InCriterion alwaysApplies();

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
