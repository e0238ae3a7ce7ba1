package id.tolok.rubric;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All stages of the staged builder in one; which of them is open is known to the caller's types. */
final class RubricBuilder
        implements Rubric.NeedsDomain, Rubric.NeedsCriterionScale, Rubric.NeedsWeight, Rubric.InCriterion {

    private final String id;
    private final LocalizedText title;
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Map<Domain, Weight> domains = new LinkedHashMap<>();
    private final Rubric.Builder rubric = Rubric.builder();
    private final Problems problems = new Problems();
    private int criteria;
    private Optional<Domain> domain = Optional.empty();
    private Criterion.@Nullable Builder criterion;

    RubricBuilder(String id, LocalizedText title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public Rubric.NeedsDomain scale(String name, Scale scale) {
        problems.check(scales.put(name, scale) == null, FieldPath.of("scales").key(name), "must be given only once");
        return this;
    }

    @Override
    public Rubric.NeedsCriterion domain(Domain opened, Weight weight) {
        endCriterion();
        problems.check(
                domains.put(opened, weight) == null,
                FieldPath.of("domains").key(opened.label().toString()),
                "must be given only once");
        domain = Optional.of(opened);
        return this;
    }

    @Override
    public Rubric.NeedsCriterionScale criterion(String name, LocalizedText titled) {
        endCriterion();
        Criterion.Builder started = Criterion.builder()
                .id(CriterionId.of("unnamed-" + criteria))
                .title(titled)
                .domain(domain.orElseThrow());
        problems.collect(criterionPath().field("id"), () -> started.id(CriterionId.of(name)));
        criterion = started;
        return this;
    }

    @Override
    public Rubric.NeedsWeight on(String scale) {
        current().scale(scale);
        return this;
    }

    @Override
    public Rubric.InCriterion weight(Weight weight) {
        current().weight(weight);
        return this;
    }

    @Override
    public Rubric.InCriterion assesses(StandardRef... refs) {
        current().addAssesses(refs);
        return this;
    }

    @Override
    public Rubric.InCriterion assesses(String... refs) {
        Criterion.Builder open = current();
        Arrays.stream(refs)
                .forEach(ref -> problems.collect(
                        criterionPath().field("assesses"), () -> open.addAssesses(StandardRef.parse(ref))));
        return this;
    }

    @Override
    public Rubric.InCriterion by(AssessmentMethod method) {
        current().method(method);
        return this;
    }

    @Override
    public Rubric.InCriterion requires(Rational points) {
        current().required(points);
        return this;
    }

    @Override
    public Rubric.InCriterion critical() {
        current().critical(true);
        return this;
    }

    @Override
    public Rubric.InCriterion describe(String level, LocalizedText descriptor) {
        current().putDescriptor(level, descriptor);
        return this;
    }

    @Override
    public Rubric build() {
        endCriterion();
        problems.collect(
                FieldPath.ROOT,
                () -> rubric.id(id).title(title).scales(scales).domains(domains).build());
        problems.throwIfAny();
        return rubric.build();
    }

    private Criterion.Builder current() {
        Criterion.Builder open = criterion;
        if (open == null) {
            throw new IllegalStateException("no criterion is open");
        }
        return open;
    }

    private FieldPath criterionPath() {
        return FieldPath.of("criteria").index(criteria);
    }

    private void endCriterion() {
        Criterion.Builder open = criterion;
        if (open != null) {
            problems.collect(criterionPath(), () -> {
                try {
                    rubric.addCriteria(open.build());
                } catch (InvalidModelException e) {
                    rubric.addCriteria(open.assesses(List.of()).build()); // stands in, lest its domain seem empty
                    throw e;
                }
            });
            criteria++;
            criterion = null;
        }
    }
}
