package id.tolok.json;

import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Clause;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.Prerequisite;
import id.tolok.standard.RangeOfVariables;
import id.tolok.standard.StandardId;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The JSON formats of the values of this module. */
public final class CoreJson {

    /** Unit codes, as their text. */
    public static final Format<UnitCode> UNIT_CODE = Formats.parsed(UnitCode::parse, UnitCode::toString);

    /** Addresses in a standard, as their text. */
    public static final Format<StandardRef> STANDARD_REF = Formats.parsed(StandardRef::parse, StandardRef::toString);

    /** Competency standards. */
    public static final Document<CompetencyStandard> STANDARD =
            Document.of("tolok/standard/1", CompetencyStandard.class, standard());

    private CoreJson() {}

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
        Field<Clause, List<Clause>> clauses = Field.list("clauses", Formats.lazy(CoreJson::clause), Clause::clauses);
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
        Field<Prerequisite, Optional<UnitCode>> code = Field.optional("code", UNIT_CODE, Prerequisite::code);
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

    private static Format<UnitOfCompetency> unit() {
        Field<UnitOfCompetency, UnitCode> code = Field.required("code", UNIT_CODE, UnitOfCompetency::code);
        Field<UnitOfCompetency, String> title = Field.required("title", Formats.text(), UnitOfCompetency::title);
        Field<UnitOfCompetency, String> description =
                Field.withDefault("description", Formats.text(), UnitOfCompetency::description, "");
        Field<UnitOfCompetency, List<Element>> elements = Field.list("elements", element(), UnitOfCompetency::elements);
        Field<UnitOfCompetency, Optional<RangeOfVariables>> range =
                Field.optional("rangeOfVariables", rangeOfVariables(), UnitOfCompetency::rangeOfVariables);
        Field<UnitOfCompetency, Optional<AssessmentGuide>> guide =
                Field.optional("assessmentGuide", assessmentGuide(), UnitOfCompetency::assessmentGuide);
        return ObjectFormat.of(
                "UnitOfCompetency",
                List.of(code, title, description, elements, range, guide),
                in -> UnitOfCompetency.builder()
                        .code(in.get(code))
                        .title(in.get(title))
                        .description(in.get(description))
                        .elements(in.get(elements))
                        .rangeOfVariables(in.get(range))
                        .assessmentGuide(in.get(guide))
                        .build());
    }

    private static Format<StandardId> standardId() {
        Field<StandardId, String> number = Field.required("number", Formats.text(), StandardId::number);
        Field<StandardId, Integer> year = Field.required("year", Formats.integer(), StandardId::year);
        return ObjectFormat.of("StandardId", List.of(number, year), in -> StandardId.of(in.get(number), in.get(year)));
    }

    private static ObjectFormat<CompetencyStandard> standard() {
        Field<CompetencyStandard, StandardId> id = Field.required("id", standardId(), CompetencyStandard::id);
        Field<CompetencyStandard, String> title = Field.required("title", Formats.text(), CompetencyStandard::title);
        Field<CompetencyStandard, List<UnitOfCompetency>> units =
                Field.list("units", unit(), CompetencyStandard::units);
        return ObjectFormat.of(
                "CompetencyStandard",
                List.of(id, title, units),
                in -> CompetencyStandard.builder()
                        .id(in.get(id))
                        .title(in.get(title))
                        .units(in.get(units))
                        .build());
    }
}
