package id.tolok.json;

import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Classification;
import id.tolok.standard.Clause;
import id.tolok.standard.CompetencyMap;
import id.tolok.standard.CompetencyMap.BasicFunction;
import id.tolok.standard.CompetencyMap.KeyFunction;
import id.tolok.standard.CompetencyMap.MainFunction;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.KeyCompetency;
import id.tolok.standard.ListedUnit;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.Prerequisite;
import id.tolok.standard.RangeOfVariables;
import id.tolok.standard.StandardFormat;
import id.tolok.standard.StandardId;
import id.tolok.standard.StandardStatus;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The formats of {@code id.tolok.standard}. */
final class StandardJson {

    private StandardJson() {}

    private static Format<PerformanceCriterion> criterion() {
        Field<PerformanceCriterion, String> number =
                Field.required("number", Formats.text(), PerformanceCriterion::number);
        Field<PerformanceCriterion, String> text = Field.required("text", Formats.text(), PerformanceCriterion::text);
        return ObjectFormat.of(
                "PerformanceCriterion",
                List.of(number, text),
                in -> PerformanceCriterion.of(in.get(number), in.get(text)));
    }

    private static Format<Element> element() {
        Field<Element, String> number = Field.required("number", Formats.text(), Element::number);
        Field<Element, String> title = Field.required("title", Formats.text(), Element::title);
        Field<Element, List<PerformanceCriterion>> criteria = Field.list("criteria", criterion(), Element::criteria);
        return ObjectFormat.of(
                "Element",
                List.of(number, title, criteria),
                in -> Element.of(in.get(number), in.get(title), in.get(criteria)));
    }

    private static Format<Clause> clause() {
        Field<Clause, String> number = Field.withDefault("number", Formats.text(), Clause::number, "");
        Field<Clause, String> text = Field.required("text", Formats.text(), Clause::text);
        Field<Clause, List<Clause>> clauses =
                Field.list("clauses", Formats.lazy(StandardJson::clause), Clause::clauses);
        return ObjectFormat.of(
                "Clause",
                List.of(number, text, clauses),
                in -> Clause.of(in.get(number), in.get(text), in.get(clauses)));
    }

    private static <T> Field<T, List<Clause>> clauses(String name, Function<T, List<Clause>> getter) {
        return Field.list(name, clause(), getter);
    }

    private static Format<RangeOfVariables> rangeOfVariables() {
        Field<RangeOfVariables, List<Clause>> context = clauses("context", RangeOfVariables::context);
        Field<RangeOfVariables, List<Clause>> tools = clauses("tools", RangeOfVariables::tools);
        Field<RangeOfVariables, List<Clause>> supplies = clauses("supplies", RangeOfVariables::supplies);
        Field<RangeOfVariables, List<Clause>> regulations = clauses("regulations", RangeOfVariables::regulations);
        Field<RangeOfVariables, List<Clause>> norms = clauses("norms", RangeOfVariables::norms);
        Field<RangeOfVariables, List<Clause>> standards = clauses("standards", RangeOfVariables::standards);
        return ObjectFormat.of(
                "RangeOfVariables",
                List.of(context, tools, supplies, regulations, norms, standards),
                in -> RangeOfVariables.builder()
                        .context(in.get(context))
                        .tools(in.get(tools))
                        .supplies(in.get(supplies))
                        .regulations(in.get(regulations))
                        .norms(in.get(norms))
                        .standards(in.get(standards))
                        .build());
    }

    private static Format<Prerequisite> prerequisite() {
        Field<Prerequisite, Optional<UnitCode>> code = Field.optional("code", CoreJson.UNIT_CODE, Prerequisite::code);
        Field<Prerequisite, String> text = Field.required("text", Formats.text(), Prerequisite::text);
        return ObjectFormat.of("Prerequisite", List.of(code, text), in -> new Prerequisite(in.get(code), in.get(text)));
    }

    private static Format<AssessmentGuide> assessmentGuide() {
        Field<AssessmentGuide, List<Clause>> context = clauses("context", AssessmentGuide::context);
        Field<AssessmentGuide, List<Prerequisite>> prerequisites =
                Field.list("prerequisites", prerequisite(), AssessmentGuide::prerequisites);
        Field<AssessmentGuide, List<Clause>> knowledge = clauses("knowledge", AssessmentGuide::knowledge);
        Field<AssessmentGuide, List<Clause>> skills = clauses("skills", AssessmentGuide::skills);
        Field<AssessmentGuide, List<Clause>> attitudes = clauses("attitudes", AssessmentGuide::attitudes);
        Field<AssessmentGuide, List<Clause>> critical = clauses("criticalAspects", AssessmentGuide::criticalAspects);
        return ObjectFormat.of(
                "AssessmentGuide",
                List.of(context, prerequisites, knowledge, skills, attitudes, critical),
                in -> AssessmentGuide.builder()
                        .context(in.get(context))
                        .prerequisites(in.get(prerequisites))
                        .knowledge(in.get(knowledge))
                        .skills(in.get(skills))
                        .attitudes(in.get(attitudes))
                        .criticalAspects(in.get(critical))
                        .build());
    }

    static Format<UnitOfCompetency> unit() {
        Field<UnitOfCompetency, UnitCode> code = Field.required("code", CoreJson.UNIT_CODE, UnitOfCompetency::code);
        Field<UnitOfCompetency, String> title = Field.required("title", Formats.text(), UnitOfCompetency::title);
        Field<UnitOfCompetency, String> description =
                Field.withDefault("description", Formats.text(), UnitOfCompetency::description, "");
        Field<UnitOfCompetency, Optional<String>> workField =
                Field.optional("workField", Formats.text(), UnitOfCompetency::workField);
        Field<UnitOfCompetency, Optional<String>> weight =
                Field.optional("weight", Formats.text(), UnitOfCompetency::weight);
        Field<UnitOfCompetency, List<Prerequisite>> prerequisites =
                Field.list("prerequisites", prerequisite(), UnitOfCompetency::prerequisites);
        Field<UnitOfCompetency, Map<KeyCompetency, Integer>> keyCompetencies = Field.withDefault(
                "keyCompetencies",
                Formats.map(KeyCompetency.class, Formats.integer()),
                UnitOfCompetency::keyCompetencies,
                Map.of());
        Field<UnitOfCompetency, List<Element>> elements = Field.list("elements", element(), UnitOfCompetency::elements);
        Field<UnitOfCompetency, Optional<RangeOfVariables>> range =
                Field.optional("rangeOfVariables", rangeOfVariables(), UnitOfCompetency::rangeOfVariables);
        Field<UnitOfCompetency, Optional<AssessmentGuide>> guide =
                Field.optional("assessmentGuide", assessmentGuide(), UnitOfCompetency::assessmentGuide);
        return ObjectFormat.of(
                "UnitOfCompetency",
                List.of(
                        code,
                        title,
                        description,
                        workField,
                        weight,
                        prerequisites,
                        keyCompetencies,
                        elements,
                        range,
                        guide),
                in -> UnitOfCompetency.builder()
                        .code(in.get(code))
                        .title(in.get(title))
                        .description(in.get(description))
                        .workField(in.get(workField))
                        .weight(in.get(weight))
                        .prerequisites(in.get(prerequisites))
                        .keyCompetencies(in.get(keyCompetencies))
                        .elements(in.get(elements))
                        .rangeOfVariables(in.get(range))
                        .assessmentGuide(in.get(guide))
                        .build());
    }

    static Format<StandardId> standardId() {
        Field<StandardId, String> number = Field.required("number", Formats.text(), StandardId::number);
        Field<StandardId, Integer> year = Field.required("year", Formats.integer(), StandardId::year);
        return ObjectFormat.of("StandardId", List.of(number, year), in -> StandardId.of(in.get(number), in.get(year)));
    }

    private static Format<Classification> classification() {
        Field<Classification, Optional<String>> category = text("category", Classification::category);
        Field<Classification, Optional<String>> mainGroup = text("mainGroup", Classification::mainGroup);
        Field<Classification, Optional<String>> sector = text("sector", Classification::sector);
        Field<Classification, Optional<String>> subsector = text("subsector", Classification::subsector);
        Field<Classification, Optional<String>> field = text("field", Classification::field);
        Field<Classification, Optional<String>> subfield = text("subfield", Classification::subfield);
        return ObjectFormat.of(
                "Classification",
                List.of(category, mainGroup, sector, subsector, field, subfield),
                in -> Classification.builder()
                        .category(in.get(category))
                        .mainGroup(in.get(mainGroup))
                        .sector(in.get(sector))
                        .subsector(in.get(subsector))
                        .field(in.get(field))
                        .subfield(in.get(subfield))
                        .build());
    }

    private static <T> Field<T, Optional<String>> text(String name, Function<T, Optional<String>> getter) {
        return Field.optional(name, Formats.text(), getter);
    }

    private static Format<CompetencyMap> competencyMap() {
        Field<CompetencyMap, String> purpose =
                Field.required("mainPurpose", Formats.text(), CompetencyMap::mainPurpose);
        Field<CompetencyMap, List<KeyFunction>> functions =
                Field.list("keyFunctions", keyFunction(), CompetencyMap::keyFunctions);
        return ObjectFormat.of(
                "CompetencyMap",
                List.of(purpose, functions),
                in -> CompetencyMap.of(in.get(purpose), in.get(functions)));
    }

    private static Format<KeyFunction> keyFunction() {
        Field<KeyFunction, String> title = Field.required("title", Formats.text(), KeyFunction::title);
        Field<KeyFunction, List<MainFunction>> functions =
                Field.list("mainFunctions", mainFunction(), KeyFunction::mainFunctions);
        return ObjectFormat.of(
                "KeyFunction", List.of(title, functions), in -> new KeyFunction(in.get(title), in.get(functions)));
    }

    private static Format<MainFunction> mainFunction() {
        Field<MainFunction, String> title = Field.required("title", Formats.text(), MainFunction::title);
        Field<MainFunction, List<BasicFunction>> functions =
                Field.list("basicFunctions", basicFunction(), MainFunction::basicFunctions);
        return ObjectFormat.of(
                "MainFunction", List.of(title, functions), in -> new MainFunction(in.get(title), in.get(functions)));
    }

    private static Format<BasicFunction> basicFunction() {
        Field<BasicFunction, String> title = Field.required("title", Formats.text(), BasicFunction::title);
        Field<BasicFunction, Optional<UnitCode>> unit = Field.optional("unit", CoreJson.UNIT_CODE, BasicFunction::unit);
        Field<BasicFunction, Optional<StandardId>> adoptedFrom =
                Field.optional("adoptedFrom", standardId(), BasicFunction::adoptedFrom);
        return ObjectFormat.of(
                "BasicFunction",
                List.of(title, unit, adoptedFrom),
                in -> new BasicFunction(in.get(title), in.get(unit), in.get(adoptedFrom)));
    }

    private static Format<ListedUnit> listedUnit() {
        Field<ListedUnit, UnitCode> code = Field.required("code", CoreJson.UNIT_CODE, ListedUnit::code);
        Field<ListedUnit, String> title = Field.required("title", Formats.text(), ListedUnit::title);
        return ObjectFormat.of("ListedUnit", List.of(code, title), in -> ListedUnit.of(in.get(code), in.get(title)));
    }

    static ObjectFormat<CompetencyStandard> standard() {
        Field<CompetencyStandard, StandardId> id = Field.required("id", standardId(), CompetencyStandard::id);
        Field<CompetencyStandard, String> title = Field.required("title", Formats.text(), CompetencyStandard::title);
        Field<CompetencyStandard, Classification> classification = Field.withDefault(
                "classification",
                classification(),
                CompetencyStandard::classification,
                Classification.builder().build());
        Field<CompetencyStandard, Optional<StandardFormat>> format =
                Field.optional("standardFormat", Formats.enumeration(StandardFormat.class), CompetencyStandard::format);
        Field<CompetencyStandard, Optional<StandardStatus>> status =
                Field.optional("status", Formats.enumeration(StandardStatus.class), CompetencyStandard::status);
        Field<CompetencyStandard, Optional<CompetencyMap>> map =
                Field.optional("competencyMap", competencyMap(), CompetencyStandard::competencyMap);
        Field<CompetencyStandard, List<ListedUnit>> listed =
                Field.list("listedUnits", listedUnit(), CompetencyStandard::listedUnits);
        Field<CompetencyStandard, List<UnitOfCompetency>> units =
                Field.list("units", unit(), CompetencyStandard::units);
        return ObjectFormat.of(
                "CompetencyStandard",
                List.of(id, title, classification, format, status, map, listed, units),
                in -> CompetencyStandard.builder()
                        .id(in.get(id))
                        .title(in.get(title))
                        .classification(in.get(classification))
                        .format(in.get(format))
                        .status(in.get(status))
                        .competencyMap(in.get(map))
                        .listedUnits(in.get(listed))
                        .units(in.get(units))
                        .build());
    }
}
