package id.tolok.rubric;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes to a copy of a rubric, such as one that was derived from a unit.
 *
 * <pre>{@code
 * Rubric edited = DerivedRubrics.of(unit).edit()
 *     .version("2")
 *     .change("k-1", criterion -> criterion.weight(Weight.points(2)))
 *     .remove("s-3")
 *     .build();
 * }</pre>
 *
 * <p>Not thread-safe. What is wrong is told by {@link #build}, all together.
 */
public final class RubricEdit {

    private final Rubric.Builder rubric;
    private final Map<String, Scale> scales;
    private final Map<Domain, Weight> domains;
    private final Map<CriterionId, Criterion> criteria = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    RubricEdit(Rubric rubric) {
        this.rubric = rubric.toBuilder();
        this.scales = new LinkedHashMap<>(rubric.scales());
        this.domains = new LinkedHashMap<>(rubric.domains());
        rubric.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    }

    /** Gives the copy another name. */
    public RubricEdit id(String id) {
        rubric.id(id);
        return this;
    }

    /** Gives the copy another title. */
    public RubricEdit title(LocalizedText title) {
        rubric.title(title);
        return this;
    }

    /** Says which version the copy is. */
    public RubricEdit version(String version) {
        rubric.version(version);
        return this;
    }

    /** Adds a scale, or puts another in place of that of this name. */
    public RubricEdit scale(String name, Scale scale) {
        scales.put(name, scale);
        return this;
    }

    /** Weights a domain among the domains; adds it if the rubric does not have it. */
    public RubricEdit weight(Domain domain, Weight weight) {
        domains.put(domain, weight);
        return this;
    }

    /** Removes a domain with its criteria. */
    public RubricEdit remove(Domain domain) {
        domains.remove(domain);
        criteria.values().removeIf(criterion -> criterion.domain() == domain);
        return this;
    }

    /**
     * Changes a criterion; it keeps its place.
     *
     * @param change sets what changes, and returns the builder
     */
    public RubricEdit change(String id, UnaryOperator<Criterion.Builder> change) {
        find(id).ifPresent(criterion -> problems.collect(
                FieldPath.of("criteria").key(id),
                () -> criteria.put(
                        criterion.id(), change.apply(criterion.toBuilder()).build())));
        return this;
    }

    /** Adds a criterion at the end. */
    public RubricEdit add(Criterion criterion) {
        problems.check(
                criteria.putIfAbsent(criterion.id(), criterion) == null,
                FieldPath.of("criteria").key(criterion.id().text()),
                "must be given only once");
        return this;
    }

    /** Removes a criterion. */
    public RubricEdit remove(String id) {
        find(id).ifPresent(criterion -> criteria.remove(criterion.id()));
        return this;
    }

    /**
     * Ends the changes.
     *
     * @throws id.tolok.problem.InvalidModelException with everything that is wrong in the changed rubric, or if a criterion was
     *     changed or removed that it does not have
     */
    public Rubric build() {
        rubric.scales(scales).domains(domains).criteria(criteria.values());
        problems.collect(FieldPath.ROOT, rubric::build);
        problems.throwIfAny();
        return rubric.build();
    }

    private Optional<Criterion> find(String id) {
        Optional<Criterion> found = criteria.values().stream()
                .filter(criterion -> criterion.id().text().equals(id))
                .findFirst();
        problems.check(found.isPresent(), FieldPath.of("criteria").key(id), "is not in the rubric");
        return found;
    }
}
