package id.tolok.scoring;

import com.google.common.collect.ImmutableMap;
import id.tolok.explanation.Subject;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Rubric;
import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Element;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays a rubric over the units to be decided on. */
final class UnitPlans {

    private final RubricPlan plan;
    private final Rubric rubric;

    private UnitPlans(RubricPlan plan) {
        this.plan = plan;
        this.rubric = plan.rubric();
    }

    /** The plans of these units; without units, of those that the rubric assesses. */
    static List<UnitPlan> of(RubricPlan rubric, List<UnitOfCompetency> units) {
        checkRefs(rubric.rubric(), units);
        UnitPlans plans = new UnitPlans(rubric);
        return units.isEmpty()
                ? rubric.rubric().assessed().stream()
                        .map(StandardRef::unit)
                        .distinct()
                        .map(plans::fromRubric)
                        .toList()
                : units.stream().map(plans::fromUnit).toList();
    }

    /** The plans of units that were planned before. */
    static List<UnitPlan> again(RubricPlan rubric, List<UnitPlan.Outline> units) {
        UnitPlans plans = new UnitPlans(rubric);
        return units.stream().map(plans::plan).toList();
    }

    private UnitPlan fromRubric(UnitCode code) {
        List<StandardRef> kuks = rubric.assessed().stream()
                .filter(ref -> ref.unit().equals(code) && ref.part() == StandardRef.Part.CRITERION)
                .sorted()
                .toList();
        return plan(new UnitPlan.Outline(code, kuks, Map.of()));
    }

    private UnitPlan fromUnit(UnitOfCompetency unit) {
        Map<StandardRef, Subject> subjects = new LinkedHashMap<>();
        subjects.put(StandardRef.unit(unit.code()), subject(StandardRef.unit(unit.code()), unit.title()));
        for (int e = 1; e <= unit.elements().size(); e++) {
            Element element = unit.elements().get(e - 1);
            StandardRef ref = StandardRef.element(unit.code(), e);
            subjects.put(ref, subject(ref, element.title()));
            for (int c = 1; c <= element.criteria().size(); c++) {
                StandardRef kuk = StandardRef.criterion(unit.code(), e, c);
                subjects.put(kuk, subject(kuk, element.criteria().get(c - 1).text()));
            }
        }
        return plan(new UnitPlan.Outline(unit.code(), unit.criteria(), ImmutableMap.copyOf(subjects)));
    }

    private UnitPlan plan(UnitPlan.Outline unit) {
        List<StandardRef> kuks = unit.performanceCriteria();
        List<Criterion> criteria = rubric.criteria().stream()
                .filter(CriterionPlan::counts)
                .filter(criterion ->
                        criterion.assesses().stream().anyMatch(ref -> ref.unit().equals(unit.code())))
                .toList();
        List<Criterion> deciding =
                criteria.stream().filter(CriterionPlan::decides).toList();
        Map<StandardRef, List<Criterion>> assessing = new LinkedHashMap<>();
        for (StandardRef kuk : kuks) {
            assessing.put(kuk, deciding.stream().filter(c -> assesses(c, kuk)).toList());
        }
        List<Criterion> others = deciding.stream()
                .filter(criterion -> kuks.stream().noneMatch(kuk -> assesses(criterion, kuk)))
                .toList();
        return new UnitPlan(
                unit,
                unit.subject(StandardRef.unit(unit.code())),
                elements(unit, assessing),
                plan.domains(plans(criteria)).stream()
                        .filter(domain -> !domain.criteria().isEmpty())
                        .toList(),
                criteria,
                deciding,
                plans(deciding.stream().filter(Criterion::critical).toList()),
                ImmutableMap.copyOf(assessing),
                others);
    }

    private List<CriterionPlan> plans(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> plan.criterion(criterion.id()))
                .toList();
    }

    private List<ElementPlan> elements(UnitPlan.Outline unit, Map<StandardRef, List<Criterion>> assessing) {
        Map<StandardRef, List<ElementPlan.Kuk>> elements = new TreeMap<>();
        assessing.forEach((kuk, criteria) -> elements.computeIfAbsent(
                        StandardRef.element(kuk.unit(), kuk.element()), element -> new ArrayList<>())
                .add(new ElementPlan.Kuk(unit.subject(kuk), plans(criteria))));
        return elements.entrySet().stream()
                .map(element -> new ElementPlan(unit.subject(element.getKey()), element.getValue()))
                .toList();
    }

    private static boolean assesses(Criterion criterion, StandardRef kuk) {
        return criterion.assesses().stream().anyMatch(ref -> ref.contains(kuk));
    }

    /** What an address is called where its title is known. */
    static Subject subject(StandardRef ref, String title) {
        return new Subject(kind(ref), ref.toString(), LocalizedText.of(title));
    }

    private static Subject.Kind kind(StandardRef ref) {
        return switch (ref.part()) {
            case UNIT -> Subject.Kind.UNIT;
            case ELEMENT -> Subject.Kind.ELEMENT;
            default -> Subject.Kind.PERFORMANCE_CRITERION;
        };
    }

    private static void checkRefs(Rubric rubric, List<UnitOfCompetency> units) {
        Problems problems = new Problems();
        problems.checkDistinct(FieldPath.of("units"), units, "code", UnitOfCompetency::code);
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Criterion criterion = rubric.criteria().get(i);
            for (int r = 0; r < criterion.assesses().size(); r++) {
                StandardRef ref = criterion.assesses().get(r);
                FieldPath path =
                        FieldPath.of("criteria").index(i).field("assesses").index(r);
                units.stream()
                        .filter(unit -> unit.code().equals(ref.unit()))
                        .forEach(unit -> problems.check(exists(unit, ref), path, "must exist in its unit", ref));
            }
        }
        problems.throwIfAny();
    }

    private static boolean exists(UnitOfCompetency unit, StandardRef ref) {
        Optional<Element> element = unit.findElement(ref.element());
        return switch (ref.part()) {
            case UNIT -> true;
            case ELEMENT -> element.isPresent();
            case CRITERION ->
                element.map(e -> ref.position() <= e.criteria().size()).orElse(false);
            case KNOWLEDGE -> hasItem(unit, ref, AssessmentGuide::knowledge);
            case SKILL -> hasItem(unit, ref, AssessmentGuide::skills);
            case ATTITUDE -> hasItem(unit, ref, AssessmentGuide::attitudes);
            case CRITICAL -> hasItem(unit, ref, AssessmentGuide::criticalAspects);
        };
    }

    private static boolean hasItem(UnitOfCompetency unit, StandardRef ref, Function<AssessmentGuide, List<?>> part) {
        return unit.assessmentGuide().stream()
                .flatMap(guide -> Stream.of(part.apply(guide).size()))
                .anyMatch(size -> ref.position() <= size);
    }
}
