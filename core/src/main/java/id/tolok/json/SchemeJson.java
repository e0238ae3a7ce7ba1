package id.tolok.json;

import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.ElectiveGroup;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.Renewal;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The formats of {@code id.tolok.scheme}. */
final class SchemeJson {

    /** Periods as ISO 8601 writes them, such as {@code P3Y}. */
    static final Format<Period> PERIOD = Formats.parsed(SchemeJson::parsePeriod, Period::toString);

    private SchemeJson() {}

    private static Period parsePeriod(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidModelException(
                    Problem.of(FieldPath.ROOT, "must be a period of ISO 8601 such as P3Y or P60D", text));
        }
    }

    private static Format<Packaging> packaging() {
        Field<Packaging, Packaging.Kind> kind =
                Field.required("kind", Formats.enumeration(Packaging.Kind.class), Packaging::kind);
        Field<Packaging, Optional<Integer>> level = Field.optional("level", Formats.integer(), Packaging::level);
        return ObjectFormat.of("Packaging", List.of(kind, level), in -> new Packaging(in.get(kind), in.get(level)));
    }

    static Format<SchemeUnit> unit() {
        Field<SchemeUnit, UnitCode> code = Field.required("code", CoreJson.UNIT_CODE, SchemeUnit::code);
        Field<SchemeUnit, String> title = Field.required("title", Formats.text(), SchemeUnit::title);
        Field<SchemeUnit, Optional<String>> group = Field.optional("workGroup", Formats.text(), SchemeUnit::workGroup);
        return ObjectFormat.of(
                "SchemeUnit",
                List.of(code, title, group),
                in -> new SchemeUnit(in.get(code), in.get(title), in.get(group)));
    }

    private static Format<ElectiveGroup> electiveGroup() {
        Field<ElectiveGroup, String> name = Field.required("name", Formats.text(), ElectiveGroup::name);
        Field<ElectiveGroup, Integer> atLeast = Field.required("atLeast", Formats.integer(), ElectiveGroup::atLeast);
        Field<ElectiveGroup, List<SchemeUnit>> units = Field.list("units", unit(), ElectiveGroup::units);
        return ObjectFormat.of(
                "ElectiveGroup",
                List.of(name, atLeast, units),
                in -> ElectiveGroup.of(in.get(name), in.get(atLeast), in.get(units)));
    }

    private static Format<Renewal> renewal() {
        Field<Renewal, Optional<Period>> applyBefore = Field.optional("applyBefore", PERIOD, Renewal::applyBefore);
        Field<Renewal, Optional<Period>> surveillance =
                Field.optional("surveillanceEvery", PERIOD, Renewal::surveillanceEvery);
        return ObjectFormat.of(
                "Renewal",
                List.of(applyBefore, surveillance),
                in -> new Renewal(in.get(applyBefore), in.get(surveillance)));
    }

    static ObjectFormat<CertificationScheme> scheme() {
        Field<CertificationScheme, Optional<String>> number =
                Field.optional("number", Formats.text(), CertificationScheme::number);
        Field<CertificationScheme, String> title = Field.required("title", Formats.text(), CertificationScheme::title);
        Field<CertificationScheme, Packaging> packaging =
                Field.required("packaging", packaging(), CertificationScheme::packaging);
        Field<CertificationScheme, List<SchemeUnit>> core =
                Field.list("coreUnits", unit(), CertificationScheme::coreUnits);
        Field<CertificationScheme, List<ElectiveGroup>> electives =
                Field.list("electiveGroups", electiveGroup(), CertificationScheme::electiveGroups);
        Field<CertificationScheme, List<UnitOfCompetency>> described =
                Field.list("describedUnits", StandardJson.unit(), CertificationScheme::describedUnits);
        Field<CertificationScheme, Optional<Period>> validity =
                Field.optional("certificateValidity", PERIOD, CertificationScheme::certificateValidity);
        Field<CertificationScheme, Renewal> renewal =
                Field.withDefault("renewal", renewal(), CertificationScheme::renewal, Renewal.atAnyTime());
        Field<CertificationScheme, List<String>> requirements =
                Field.list("requirements", Formats.text(), CertificationScheme::requirements);
        return ObjectFormat.of(
                "CertificationScheme",
                List.of(number, title, packaging, core, electives, described, validity, renewal, requirements),
                in -> CertificationScheme.builder()
                        .number(in.get(number))
                        .title(in.get(title))
                        .packaging(in.get(packaging))
                        .coreUnits(in.get(core))
                        .electiveGroups(in.get(electives))
                        .describedUnits(in.get(described))
                        .certificateValidity(in.get(validity))
                        .renewal(in.get(renewal))
                        .requirements(in.get(requirements))
                        .build());
    }
}
