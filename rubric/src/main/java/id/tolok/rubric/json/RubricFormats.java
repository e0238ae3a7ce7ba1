package id.tolok.rubric.json;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.json.CoreJson;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Group;
import id.tolok.rubric.Origin;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The format of rubrics. */
final class RubricFormats {

    private RubricFormats() {}

    /** A domain with its weight, as it stands in the list of domains. */
    private record WeightedDomain(Domain domain, Weight weight) {}

    private static Format<Weight> weight() {
        Field<Weight, Rational> value = Field.required("value", Formats.rational(), Weight::value);
        Field<Weight, Weight.Convention> in =
                Field.required("in", Formats.enumeration(Weight.Convention.class), Weight::convention);
        return ObjectFormat.of("Weight", List.of(value, in), values -> new Weight(values.get(value), values.get(in)));
    }

    private static Format<Criterion> criterion() {
        Field<Criterion, CriterionId> id = Field.required("id", criterionId(), Criterion::id);
        Field<Criterion, LocalizedText> title = Field.required("title", Formats.localized(), Criterion::title);
        Field<Criterion, Domain> domain =
                Field.required("domain", Formats.enumeration(Domain.class), Criterion::domain);
        Field<Criterion, Weight> weight = Field.required("weight", weight(), Criterion::weight);
        Field<Criterion, String> scale = Field.required("scale", Formats.text(), Criterion::scale);
        Field<Criterion, List<StandardRef>> assesses =
                Field.list("assesses", CoreJson.STANDARD_REF, Criterion::assesses);
        Field<Criterion, Optional<AssessmentMethod>> method =
                Field.optional("method", Formats.enumeration(AssessmentMethod.class), Criterion::method);
        Field<Criterion, Optional<Rational>> required =
                Field.optional("required", Formats.rational(), Criterion::required);
        Field<Criterion, Boolean> critical = Field.withDefault("critical", Formats.bool(), Criterion::critical, false);
        Field<Criterion, Map<String, LocalizedText>> descriptors =
                Field.withDefault("descriptors", Formats.map(Formats.localized()), Criterion::descriptors, Map.of());
        Field<Criterion, Optional<String>> group = Field.optional("group", Formats.text(), Criterion::group);
        Field<Criterion, Counting> counting = Field.withDefault(
                "counting", Formats.enumeration(Counting.class), Criterion::counting, Counting.COUNTED);
        Field<Criterion, Boolean> alwaysApplies =
                Field.withDefault("alwaysApplies", Formats.bool(), Criterion::alwaysApplies, false);
        Field<Criterion, Optional<Origin>> origin = Field.optional("origin", origin(), Criterion::origin);
        return ObjectFormat.of(
                "Criterion",
                List.of(
                        id,
                        title,
                        domain,
                        group,
                        weight,
                        scale,
                        assesses,
                        method,
                        required,
                        critical,
                        counting,
                        alwaysApplies,
                        descriptors,
                        origin),
                in -> Criterion.builder()
                        .id(in.get(id))
                        .title(in.get(title))
                        .domain(in.get(domain))
                        .weight(in.get(weight))
                        .scale(in.get(scale))
                        .assesses(in.get(assesses))
                        .method(in.get(method))
                        .required(in.get(required))
                        .critical(in.get(critical))
                        .group(in.get(group))
                        .counting(in.get(counting))
                        .alwaysApplies(in.get(alwaysApplies))
                        .origin(in.get(origin))
                        .descriptors(in.get(descriptors))
                        .build());
    }

    static Format<CriterionId> criterionId() {
        return Formats.parsed(CriterionId::of, CriterionId::toString);
    }

    private static Format<WeightedDomain> weightedDomain() {
        Field<WeightedDomain, Domain> domain =
                Field.required("domain", Formats.enumeration(Domain.class), WeightedDomain::domain);
        Field<WeightedDomain, Weight> weight = Field.required("weight", weight(), WeightedDomain::weight);
        return ObjectFormat.of(
                "WeightedDomain", List.of(domain, weight), in -> new WeightedDomain(in.get(domain), in.get(weight)));
    }

    private static Format<Origin> origin() {
        Field<Origin, String> source = Field.required("source", Formats.text(), Origin::source);
        Field<Origin, String> text = Field.required("text", Formats.text(), Origin::text);
        return ObjectFormat.of("Origin", List.of(source, text), in -> new Origin(in.get(source), in.get(text)));
    }

    private static Format<Group> group() {
        Field<Group, String> id = Field.required("id", Formats.text(), Group::id);
        Field<Group, LocalizedText> title = Field.required("title", Formats.localized(), Group::title);
        Field<Group, List<Group>> groups = Field.list("groups", Formats.lazy(RubricFormats::group), Group::groups);
        return ObjectFormat.of(
                "Group", List.of(id, title, groups), in -> new Group(in.get(id), in.get(title), in.get(groups)));
    }

    static ObjectFormat<Rubric> rubric() {
        Field<Rubric, String> id = Field.required("id", Formats.text(), Rubric::id);
        Field<Rubric, LocalizedText> title = Field.required("title", Formats.localized(), Rubric::title);
        Field<Rubric, Map<String, Scale>> scales =
                Field.required("scales", Formats.map(ScaleFormats.scale()), Rubric::scales);
        Field<Rubric, List<WeightedDomain>> domains = Field.required(
                "domains",
                Formats.list(weightedDomain()),
                rubric -> rubric.domains().entrySet().stream()
                        .map(entry -> new WeightedDomain(entry.getKey(), entry.getValue()))
                        .toList());
        Field<Rubric, String> version = Field.withDefault("version", Formats.text(), Rubric::version, "1");
        Field<Rubric, List<Group>> groups = Field.list("groups", group(), Rubric::groups);
        Field<Rubric, List<Criterion>> criteria =
                Field.required("criteria", Formats.list(criterion()), Rubric::criteria);
        return ObjectFormat.of(
                "Rubric",
                List.of(id, version, title, scales, domains, groups, criteria),
                in -> Rubric.builder()
                        .id(in.get(id))
                        .version(in.get(version))
                        .title(in.get(title))
                        .scales(in.get(scales))
                        .domains(byDomain(in.get(domains)))
                        .groups(in.get(groups))
                        .criteria(in.get(criteria))
                        .build());
    }

    private static Map<Domain, Weight> byDomain(List<WeightedDomain> domains) {
        Map<Domain, Weight> weights = new LinkedHashMap<>();
        new Problems()
                .checkDistinct(FieldPath.of("domains"), domains, "domain", WeightedDomain::domain)
                .throwIfAny();
        domains.forEach(domain -> weights.put(domain.domain(), domain.weight()));
        return weights;
    }
}
