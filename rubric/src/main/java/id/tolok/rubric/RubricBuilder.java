package id.tolok.rubric;

import com.google.common.collect.ImmutableListMultimap;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All stages of the staged builder in one; which of them is open is known to the caller's types. */
final class RubricBuilder
        implements Rubric.NeedsDomain, Rubric.NeedsCriterionScale, Rubric.NeedsWeight, Rubric.InCriterion {

    private final Rubric.Builder rubric = Rubric.builder();
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Map<Domain, Weight> domains = new LinkedHashMap<>();
    private final Map<String, LocalizedText> groups = new LinkedHashMap<>();
    private final ImmutableListMultimap.Builder<String, String> subgroups = ImmutableListMultimap.builder();
    private final Problems problems = new Problems();
    private int criteria;
    private String unit = "";
    private String scale = "";
    private Optional<String> group = Optional.empty();
    private Optional<Domain> domain = Optional.empty();
    private Criterion.@Nullable Builder criterion;

    RubricBuilder(String id, LocalizedText title) {
        rubric.id(id).title(title);
    }

    @Override
    public Rubric.NeedsScale version(String version) {
        rubric.version(version);
        return this;
    }

    @Override
    public Rubric.NeedsDomain scale(String name, Scale given) {
        problems.check(scales.put(name, given) == null, FieldPath.of("scales").key(name), "must be given only once");
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
        group = Optional.empty();
        return this;
    }

    @Override
    public Rubric.NeedsCriterion unit(String code) {
        endCriterion();
        unit = code;
        return this;
    }

    @Override
    public Rubric.NeedsCriterion group(String id, LocalizedText title) {
        return subgroup("", id, title);
    }

    @Override
    public Rubric.NeedsCriterion subgroup(String of, String id, LocalizedText title) {
        endCriterion();
        FieldPath path = FieldPath.of("groups").key(id);
        problems.check(of.isEmpty() || groups.containsKey(of), path, "must be below a group given before", of)
                .check(groups.put(id, title) == null, path, "must be given only once");
        subgroups.put(of, id);
        group = Optional.of(id);
        return this;
    }

    @Override
    public Rubric.NeedsCriterion inGroup(String id) {
        endCriterion();
        group = Optional.of(id);
        return this;
    }

    @Override
    public Rubric.NeedsCriterionScale criterion(String name, LocalizedText titled) {
        endCriterion();
        Criterion.Builder started = Criterion.builder()
                .id(CriterionId.of("unnamed-" + criteria))
                .title(titled)
                .group(group)
                .domain(domain.orElseThrow());
        problems.collect(criterionPath().field("id"), () -> started.id(CriterionId.of(name)));
        criterion = started;
        return this;
    }

    @Override
    public Rubric.NeedsWeight on(String name) {
        scale = name;
        current().scale(name);
        return this;
    }

    @Override
    public Rubric.InCriterion weight(Weight weight) {
        current().weight(weight);
        return this;
    }

    @Override
    public Rubric.InCriterion feedbackOnly() {
        current().weight(Weight.points(0)).counting(Counting.FEEDBACK_ONLY);
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
        for (String ref : refs) {
            FieldPath path = criterionPath().field("assesses");
            if (ref.startsWith("#") && unit.isEmpty()) {
                problems.add(Problem.of(path, "must begin with the code of a unit", ref)
                        .withCure("Or name the unit before, by unit(…)"));
            } else {
                String address = ref.startsWith("#") ? unit + ref : ref;
                problems.collect(path, () -> open.addAssesses(StandardRef.parse(address)));
            }
        }
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
    public Rubric.InCriterion requires(String level) {
        Scale on = scales.get(scale);
        if (on != null) {
            Optional<Level> found = on.findLevel(level);
            problems.check(
                    found.isPresent(),
                    criterionPath().field("required"),
                    "must be a level of the scale " + scale + on.names(),
                    level);
            found.ifPresent(known -> current().required(known.points()));
        }
        return this;
    }

    @Override
    public Rubric.InCriterion critical() {
        current().critical(true);
        return this;
    }

    @Override
    public Rubric.InCriterion optional() {
        current().counting(Counting.OPTIONAL);
        return this;
    }

    @Override
    public Rubric.InCriterion extraCredit() {
        current().counting(Counting.EXTRA_CREDIT);
        return this;
    }

    @Override
    public Rubric.InCriterion alwaysApplies() {
        current().alwaysApplies(true);
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
        rubric.scales(scales).domains(domains).groups(groupsBelow(""));
        problems.collect(FieldPath.ROOT, rubric::build);
        problems.throwIfAny();
        return rubric.build();
    }

    private List<Group> groupsBelow(String parent) {
        return subgroups.build().get(parent).stream()
                .distinct()
                .map(id -> new Group(id, title(id), groupsBelow(id)))
                .toList();
    }

    private LocalizedText title(String id) {
        return Optional.ofNullable(groups.get(id)).orElseThrow();
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
        if (open == null) {
            return;
        }
        problems.collect(criterionPath(), () -> {
            try {
                rubric.addCriteria(open.build());
            } catch (InvalidModelException e) {
                rubric.addCriteria(standIn(open)); // lest its domain seem empty, or its weight missing
                throw e;
            }
        });
        criteria++;
        criterion = null;
    }

    private static Criterion standIn(Criterion.Builder open) {
        return open.assesses(List.of())
                .critical(false)
                .counting(Counting.COUNTED)
                .build();
    }
}
