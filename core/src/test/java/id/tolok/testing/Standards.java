package id.tolok.testing;

import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Classification;
import id.tolok.standard.Clause;
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
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary standards and their parts, small but of every shape. */
public final class Standards {

    private static final Set<StandardRef.Part> GUIDE = Set.of(
            StandardRef.Part.KNOWLEDGE, StandardRef.Part.SKILL, StandardRef.Part.ATTITUDE, StandardRef.Part.CRITICAL);

    private Standards() {}

    /** Codes of every family, few enough that equal ones and versions of one unit occur. */
    public static Arbitrary<UnitCode> codes() {
        return Arbitraries.of(
                        "M.701001.005.%02d",
                        "M.74100.001.%02d",
                        "J.62DMI00.009.%d",
                        "TIK.OP02.003.%02d",
                        "SMAW.UK01.101.%02d",
                        "KTL.IK.205.101.%02d",
                        "KTL.IK.205.101.%02d.",
                        "IPL.KON.00%d(1).A",
                        "IPL.KON.00%d (1).A",
                        "MSL91300%dA",
                        "J.612000.00%d")
                .flatMap(form ->
                        Arbitraries.integers().between(1, 3).map(number -> UnitCode.parse(form.formatted(number))));
    }

    /** Addresses of every kind. */
    public static Arbitrary<StandardRef> refs() {
        Arbitrary<Integer> positions = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                codes().map(StandardRef::unit),
                Combinators.combine(codes(), positions).as(StandardRef::element),
                Combinators.combine(codes(), positions, positions).as(StandardRef::criterion),
                Combinators.combine(codes(), Arbitraries.of(GUIDE), positions).as(StandardRef::item));
    }

    /** Standards with up to three units. */
    public static Arbitrary<CompetencyStandard> standards() {
        Arbitrary<StandardId> ids = Combinators.combine(
                        texts(), Arbitraries.integers().between(2000, 2100))
                .as(StandardId::of);
        Arbitrary<Classification> classifications = Combinators.combine(
                        texts().optional(), texts().optional(), texts().optional())
                .as((category, sector, field) -> Classification.builder()
                        .category(category)
                        .sector(sector)
                        .field(field)
                        .build());
        Arbitrary<List<ListedUnit>> listed =
                Combinators.combine(codes(), texts()).as(ListedUnit::of).list().ofMaxSize(2);
        return Combinators.combine(
                        ids,
                        texts(),
                        classifications,
                        Arbitraries.of(StandardFormat.class).optional(),
                        Arbitraries.of(StandardStatus.class).optional(),
                        listed,
                        units().list().ofMaxSize(3).uniqueElements(UnitOfCompetency::code))
                .as((id, title, classification, format, status, list, units) -> CompetencyStandard.builder()
                        .id(id)
                        .title(title)
                        .classification(classification)
                        .format(format)
                        .status(status)
                        .listedUnits(list)
                        .units(units)
                        .build());
    }

    /** Units with up to three elements. */
    public static Arbitrary<UnitOfCompetency> units() {
        Arbitrary<PerformanceCriterion> criteria =
                Combinators.combine(texts(), texts()).as(PerformanceCriterion::of);
        Arbitrary<Element> elements = Combinators.combine(
                        texts(), texts(), criteria.list().ofMaxSize(3))
                .as(Element::of);
        Arbitrary<AssessmentGuide> guides = Combinators.combine(clauses(), prerequisites(), clauses(), clauses())
                .as((context, prerequisites, knowledge, critical) -> AssessmentGuide.builder()
                        .context(context)
                        .prerequisites(prerequisites)
                        .knowledge(knowledge)
                        .criticalAspects(critical)
                        .build());
        Arbitrary<RangeOfVariables> ranges = Combinators.combine(clauses(), clauses())
                .as((context, tools) ->
                        RangeOfVariables.builder().context(context).tools(tools).build());
        return Combinators.combine(
                        codes(),
                        texts(),
                        elements.list().ofMaxSize(3),
                        guides.optional(),
                        ranges.optional(),
                        prerequisites(),
                        Arbitraries.maps(
                                Arbitraries.of(KeyCompetency.class),
                                Arbitraries.integers().between(1, 3)))
                .as((code, title, els, guide, range, prerequisites, levels) -> UnitOfCompetency.builder()
                        .code(code)
                        .title(title)
                        .elements(els)
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
                .as((number, text) -> Clause.of(number, text))
                .flatMap(inner -> Arbitraries.of(
                        inner, Clause.of("x", "luar", List.of(inner)), Clause.of("", "luar", List.of(inner, inner))))
                .list()
                .ofMaxSize(2);
    }

    /** Texts that are not blank, with what JSON must escape. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aé\"\\/\n\t\u0000\u2028\uD83D\uDE00 .")
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(text -> text.replaceAll("\\p{Cs}", "s"))
                .filter(text -> !text.isBlank());
    }
}
