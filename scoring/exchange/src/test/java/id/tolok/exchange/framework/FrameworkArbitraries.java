package id.tolok.exchange.framework;

import id.tolok.relation.Relation;
import id.tolok.relation.Relations;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.ElectiveGroup;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Classification;
import id.tolok.standard.Clause;
import id.tolok.standard.CompetencyMap;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.KeyCompetency;
import id.tolok.standard.ListedUnit;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.Prerequisite;
import id.tolok.standard.RangeOfVariables;
import id.tolok.standard.StandardFormat;
import id.tolok.standard.StandardId;
import id.tolok.standard.StandardRef;
import id.tolok.standard.StandardStatus;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.testkit.TolokArbitraries;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary frameworks, small but of every shape: texts that look like codes, JSON or addresses, numbers that repeat, units of one code. */
final class FrameworkArbitraries {

    private FrameworkArbitraries() {}

    static Arbitrary<Framework> frameworks() {
        Arbitrary<List<Rubric>> rubrics =
                TolokArbitraries.rubrics().list().ofMaxSize(2).uniqueElements(Rubric::id);
        return Arbitraries.oneOf(
                Combinators.combine(standards(), rubrics, relations())
                        .as((standard, some, relations) -> Framework.builder()
                                .standard(standard)
                                .rubrics(some)
                                .relations(relations)
                                .build()),
                Combinators.combine(schemes(), rubrics, relations())
                        .as((scheme, some, relations) -> Framework.builder()
                                .scheme(scheme)
                                .rubrics(some)
                                .relations(relations)
                                .build()),
                Combinators.combine(rubrics, relations())
                        .as((some, relations) -> Framework.builder()
                                .rubrics(some)
                                .relations(relations)
                                .build()));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .alpha()
                                .withChars(' ', '"', '\\', 'é', '–', '/', '#', '\n')
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.of(
                                "-",
                                "C.000000.001.01",
                                "C.000000.001.01#1.2",
                                "1.1",
                                "null",
                                "{\"tolok\": 1}",
                                "https://a.example/1",
                                " di tepi ",
                                "3f1fdfbc-cc0c-4c08-8add-31e9479033a0",
                                "𝔘𝔫𝔦𝔱"))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<UnitCode> codes() {
        return Arbitraries.of(
                        "C.000000.001.01",
                        "C.000000.001.02",
                        "C.000000.002.01",
                        "M.74100.001.02",
                        "TIK.OP02.003.01",
                        "KTL.IK.205.101.01.",
                        "IPL.KON.001 (1).A",
                        "MSL913001A")
                .map(UnitCode::parse);
    }

    private static Arbitrary<CompetencyStandard> standards() {
        Arbitrary<StandardId> ids = Combinators.combine(
                        texts(), Arbitraries.integers().between(2000, 2100))
                .as(StandardId::of);
        Arbitrary<Classification> classifications = Combinators.combine(texts().optional(), texts().optional())
                .as((category, field) ->
                        Classification.builder().category(category).field(field).build());
        Arbitrary<CompetencyMap> maps = Combinators.combine(texts(), texts(), codes())
                .as((purpose, title, code) -> CompetencyMap.of(
                        purpose,
                        List.of(new CompetencyMap.KeyFunction(
                                title,
                                List.of(new CompetencyMap.MainFunction(
                                        title, List.of(CompetencyMap.BasicFunction.of(title, code))))))));
        Arbitrary<List<ListedUnit>> listed =
                Combinators.combine(codes(), texts()).as(ListedUnit::of).list().ofMaxSize(2);
        return Combinators.combine(
                        ids,
                        texts(),
                        classifications,
                        Arbitraries.of(StandardFormat.class).optional(),
                        Arbitraries.of(StandardStatus.class).optional(),
                        Combinators.combine(listed, maps.optional())
                                .as((list, map) -> CompetencyStandard.builder()
                                        .listedUnits(list)
                                        .competencyMap(map)),
                        units().list().ofMaxSize(3).uniqueElements(UnitOfCompetency::code))
                .as((id, title, classification, format, status, builder, units) -> builder.id(id)
                        .title(title)
                        .classification(classification)
                        .format(format)
                        .status(status)
                        .units(units)
                        .build());
    }

    private static Arbitrary<UnitOfCompetency> units() {
        Arbitrary<PerformanceCriterion> criteria =
                Combinators.combine(texts(), texts()).as(PerformanceCriterion::of);
        Arbitrary<List<Element>> elements = Combinators.combine(
                        texts(), texts(), criteria.list().ofMaxSize(3))
                .as(Element::of)
                .list()
                .ofMaxSize(3);
        Arbitrary<AssessmentGuide> guides = Combinators.combine(clauses(), prerequisites(), clauses())
                .as((context, prerequisites, knowledge) -> AssessmentGuide.builder()
                        .context(context)
                        .prerequisites(prerequisites)
                        .knowledge(knowledge)
                        .build());
        return Combinators.combine(
                        codes(),
                        texts(),
                        Arbitraries.oneOf(Arbitraries.just(""), texts()),
                        elements,
                        guides.optional(),
                        clauses()
                                .map(context -> RangeOfVariables.builder()
                                        .context(context)
                                        .build())
                                .optional(),
                        prerequisites(),
                        Arbitraries.maps(
                                        Arbitraries.of(KeyCompetency.class),
                                        Arbitraries.integers().between(1, 3))
                                .ofMaxSize(2))
                .as((code, title, description, parts, guide, range, prerequisites, levels) -> UnitOfCompetency.builder()
                        .code(code)
                        .title(title)
                        .description(description)
                        .elements(parts)
                        .assessmentGuide(guide)
                        .rangeOfVariables(range)
                        .prerequisites(prerequisites)
                        .keyCompetencies(levels)
                        .build());
    }

    private static Arbitrary<List<Prerequisite>> prerequisites() {
        return Combinators.combine(codes().optional(), texts())
                .as(Prerequisite::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Clause>> clauses() {
        return Combinators.combine(Arbitraries.of("", "1.1", "a"), texts())
                .as(Clause::of)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<CertificationScheme> schemes() {
        Arbitrary<List<SchemeUnit>> units =
                Combinators.combine(codes(), texts()).as(SchemeUnit::of).list().ofMaxSize(3);
        Arbitrary<List<ElectiveGroup>> electives = Combinators.combine(texts(), codes(), texts())
                .as((name, code, title) -> ElectiveGroup.of(name, 1, List.of(SchemeUnit.of(code, title))))
                .list()
                .ofMaxSize(2)
                .uniqueElements(ElectiveGroup::name);
        return Combinators.combine(
                        texts().optional(),
                        texts(),
                        Arbitraries.of(Packaging.occupation(), Packaging.cluster(), Packaging.qualification(4)),
                        units,
                        electives,
                        units().list().ofMaxSize(2),
                        Arbitraries.of(Period.ofYears(3), Period.ofMonths(18)).optional(),
                        texts().list().ofMaxSize(2))
                .as((number, title, packaging, core, groups, described, validity, requirements) ->
                        CertificationScheme.builder()
                                .number(number)
                                .title(title)
                                .packaging(packaging)
                                .coreUnits(core)
                                .electiveGroups(groups)
                                .describedUnits(described)
                                .certificateValidity(validity)
                                .requirements(requirements)
                                .build());
    }

    private static Arbitrary<Relations> relations() {
        Arbitrary<StandardRef> refs = Arbitraries.oneOf(
                codes().map(StandardRef::unit),
                codes().map(code -> StandardRef.criterion(code, 1, 2)),
                codes().map(code -> StandardRef.parse(code + "#knowledge.1")));
        return Combinators.combine(refs, Arbitraries.of(Relation.Kind.REPLACED_BY, Relation.Kind.PREREQUISITE_OF), refs)
                .as((from, kind, to) -> List.of(from, kind, to))
                .filter(parts -> !parts.get(0).equals(parts.get(2)))
                .map(parts -> Relations.of(List.of(Relation.of(
                        (StandardRef) parts.get(0), (Relation.Kind) parts.get(1), (StandardRef) parts.get(2)))))
                .optional(0.5)
                .map(some -> some.orElse(Relations.NONE));
    }
}
