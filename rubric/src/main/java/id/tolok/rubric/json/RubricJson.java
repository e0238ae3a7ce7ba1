package id.tolok.rubric.json;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.instrument.Answers;
import id.tolok.instrument.Instrument;
import id.tolok.json.CoreJson;
import id.tolok.json.Document;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON formats of the values of this module. */
public final class RubricJson {

    /** Rubrics. */
    public static final Document<Rubric> RUBRIC = Document.of("tolok/rubric/1", Rubric.class, rubric());

    /** The ratings of one candidate. */
    public static final Document<Ratings> RATINGS = Document.of("tolok/ratings/1", Ratings.class, ratings());

    /** Test instruments. */
    public static final Document<Instrument> INSTRUMENT =
            Document.of("tolok/instrument/1", Instrument.class, InstrumentFormats.instrument());

    /** The answers of one participant to a test instrument. */
    public static final Document<Answers> ANSWERS =
            Document.of("tolok/answers/1", Answers.class, InstrumentFormats.answers());

    private RubricJson() {}

    /** A domain with its weight, as it stands in the list of domains. */
    private record WeightedDomain(Domain domain, Weight weight) {}

    private static Format<Weight> weight() {
        Field<Weight, Rational> value = Field.required("value", Formats.rational(), Weight::value);
        Field<Weight, Weight.Convention> in =
                Field.required("in", Formats.enumeration(Weight.Convention.class), Weight::convention);
        return ObjectFormat.of("Weight", List.of(value, in), values -> new Weight(values.get(value), values.get(in)));
    }

    private static Format<Level> level() {
        Field<Level, String> id = Field.required("id", Formats.text(), Level::id);
        Field<Level, Rational> points = Field.required("points", Formats.rational(), Level::points);
        Field<Level, LocalizedText> label = Field.required("label", Formats.localized(), Level::label);
        Field<Level, Optional<LocalizedText>> descriptor =
                Field.optional("descriptor", Formats.localized(), Level::descriptor);
        return ObjectFormat.of(
                "Level",
                List.of(id, points, label, descriptor),
                in -> new Level(in.get(id), in.get(points), in.get(label), in.get(descriptor)));
    }

    private static <S extends Scale> Field<S, Normalization> normalization() {
        return Field.withDefault(
                "normalization",
                Formats.enumeration(Normalization.class),
                Scale::normalization,
                Normalization.SHARE_OF_MAXIMUM);
    }

    static Format<Scale> scale() {
        return Formats.variants(
                "Scale",
                List.of(
                        Formats.variant("levels", Scale.Levels.class, levels()),
                        Formats.variant("points", Scale.Points.class, points())));
    }

    private static ObjectFormat<Scale.Levels> levels() {
        Field<Scale.Levels, List<Level>> levels = Field.required("levels", Formats.list(level()), Scale.Levels::levels);
        Field<Scale.Levels, Rational> required = Field.required("required", Formats.rational(), Scale.Levels::required);
        Field<Scale.Levels, Normalization> normalization = normalization();
        return ObjectFormat.of(
                "LevelScale",
                List.of(levels, required, normalization),
                in -> new Scale.Levels(in.get(levels), in.get(required), in.get(normalization)));
    }

    private static ObjectFormat<Scale.Points> points() {
        Field<Scale.Points, Rational> lowest = Field.required("lowest", Formats.rational(), Scale.Points::lowest);
        Field<Scale.Points, Rational> highest = Field.required("highest", Formats.rational(), Scale.Points::highest);
        Field<Scale.Points, Rational> step = Field.required("step", Formats.rational(), Scale.Points::step);
        Field<Scale.Points, Rational> required = Field.required("required", Formats.rational(), Scale.Points::required);
        Field<Scale.Points, Normalization> normalization = normalization();
        return ObjectFormat.of(
                "PointScale",
                List.of(lowest, highest, step, required, normalization),
                in -> new Scale.Points(
                        in.get(lowest), in.get(highest), in.get(step), in.get(required), in.get(normalization)));
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
        return ObjectFormat.of(
                "Criterion",
                List.of(id, title, domain, weight, scale, assesses, method, required, critical, descriptors),
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
                        .descriptors(in.get(descriptors))
                        .build());
    }

    private static Format<CriterionId> criterionId() {
        return Formats.parsed(CriterionId::of, CriterionId::toString);
    }

    private static Format<WeightedDomain> weightedDomain() {
        Field<WeightedDomain, Domain> domain =
                Field.required("domain", Formats.enumeration(Domain.class), WeightedDomain::domain);
        Field<WeightedDomain, Weight> weight = Field.required("weight", weight(), WeightedDomain::weight);
        return ObjectFormat.of(
                "WeightedDomain", List.of(domain, weight), in -> new WeightedDomain(in.get(domain), in.get(weight)));
    }

    private static ObjectFormat<Rubric> rubric() {
        Field<Rubric, String> id = Field.required("id", Formats.text(), Rubric::id);
        Field<Rubric, LocalizedText> title = Field.required("title", Formats.localized(), Rubric::title);
        Field<Rubric, Map<String, Scale>> scales = Field.required("scales", Formats.map(scale()), Rubric::scales);
        Field<Rubric, List<WeightedDomain>> domains = Field.required(
                "domains",
                Formats.list(weightedDomain()),
                rubric -> rubric.domains().entrySet().stream()
                        .map(entry -> new WeightedDomain(entry.getKey(), entry.getValue()))
                        .toList());
        Field<Rubric, List<Criterion>> criteria =
                Field.required("criteria", Formats.list(criterion()), Rubric::criteria);
        return ObjectFormat.of(
                "Rubric",
                List.of(id, title, scales, domains, criteria),
                in -> Rubric.builder()
                        .id(in.get(id))
                        .title(in.get(title))
                        .scales(in.get(scales))
                        .domains(byDomain(in.get(domains)))
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

    static Format<Outcome> outcome() {
        Field<Outcome.AtLevel, String> level = Field.required("level", Formats.text(), Outcome.AtLevel::level);
        Field<Outcome.GivenPoints, Rational> points =
                Field.required("points", Formats.rational(), Outcome.GivenPoints::points);
        Field<Outcome.NotApplicable, String> reason =
                Field.required("reason", Formats.text(), Outcome.NotApplicable::reason);
        Field<Outcome.Met, Boolean> met = Field.required("met", Formats.bool(), Outcome.Met::met);
        Field<Outcome.Withheld, String> withheld = Field.required("reason", Formats.text(), Outcome.Withheld::reason);
        return Formats.variants(
                "Outcome",
                List.of(
                        Formats.variant(
                                "level",
                                Outcome.AtLevel.class,
                                ObjectFormat.of("AtLevel", List.of(level), in -> new Outcome.AtLevel(in.get(level)))),
                        Formats.variant(
                                "points",
                                Outcome.GivenPoints.class,
                                ObjectFormat.of(
                                        "GivenPoints", List.of(points), in -> new Outcome.GivenPoints(in.get(points)))),
                        Formats.variant(
                                "not-applicable",
                                Outcome.NotApplicable.class,
                                ObjectFormat.of(
                                        "NotApplicable",
                                        List.of(reason),
                                        in -> new Outcome.NotApplicable(in.get(reason)))),
                        Formats.variant(
                                "met",
                                Outcome.Met.class,
                                ObjectFormat.of("Met", List.of(met), in -> new Outcome.Met(in.get(met)))),
                        Formats.variant(
                                "withheld",
                                Outcome.Withheld.class,
                                ObjectFormat.of(
                                        "Withheld", List.of(withheld), in -> new Outcome.Withheld(in.get(withheld))))));
    }

    private static Format<Rating> rating() {
        Field<Rating, CriterionId> criterion = Field.required("criterion", criterionId(), Rating::criterion);
        Field<Rating, AssessorId> assessor =
                Field.required("assessor", Formats.parsed(AssessorId::of, AssessorId::toString), Rating::assessor);
        Field<Rating, Outcome> outcome = Field.required("outcome", outcome(), Rating::outcome);
        Field<Rating, Integer> attempt = Field.withDefault("attempt", Formats.integer(), Rating::attempt, 1);
        Field<Rating, List<String>> evidence = Field.list("evidence", Formats.text(), Rating::evidence);
        Field<Rating, Optional<String>> comment = Field.optional("comment", Formats.text(), Rating::comment);
        Field<Rating, Optional<Instant>> time = Field.optional("time", Formats.instant(), Rating::time);
        return ObjectFormat.of(
                "Rating",
                List.of(criterion, assessor, outcome, attempt, evidence, comment, time),
                in -> Rating.builder()
                        .criterion(in.get(criterion))
                        .assessor(in.get(assessor))
                        .outcome(in.get(outcome))
                        .attempt(in.get(attempt))
                        .evidence(in.get(evidence))
                        .comment(in.get(comment))
                        .time(in.get(time))
                        .build());
    }

    private static ObjectFormat<Ratings> ratings() {
        Field<Ratings, CandidateId> candidate =
                Field.required("candidate", Formats.parsed(CandidateId::of, CandidateId::toString), Ratings::candidate);
        Field<Ratings, List<Rating>> ratings = Field.required("ratings", Formats.list(rating()), Ratings::ratings);
        return ObjectFormat.of(
                "Ratings",
                List.of(candidate, ratings),
                in -> Ratings.builder()
                        .candidate(in.get(candidate))
                        .ratings(in.get(ratings))
                        .build());
    }
}
