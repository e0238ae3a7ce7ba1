package id.tolok.scoring.json;

import id.tolok.explanation.Explanation;
import id.tolok.json.Document;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.rubric.Bands;
import id.tolok.rubric.Domain;
import id.tolok.rubric.json.RubricJson;
import id.tolok.score.Aggregation;
import id.tolok.score.Conversion;
import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import id.tolok.score.Predicates;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.SchemeRules;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.Transcript;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** The JSON formats of the values of this module. */
public final class ScoringJson {

    /** Scores, as their exact share: {@code 0.7} or {@code "2/3"}. */
    public static final Format<Score> SCORE = Formats.mapped(Formats.rational(), Score::of, Score::share);

    /** Where something stands: at a score, which may be a root, or at none, with the reason. */
    public static final Format<Standing> STANDING = TranscriptJson.standing();

    /** What scores are called. */
    public static final Format<Predicates> PREDICATES = predicates();

    /** Conversions of scores to grades. */
    public static final Format<Conversion> CONVERSION = conversion();

    private static final Format<DecisionRule> RULE = rules(ServiceLoader.load(DecisionRule.class));

    /**
     * Policies. Parts of a user's own are found by their {@code id}, if their class is registered for {@link ServiceLoader} as an
     * {@link Aggregation}, a {@link MissingRule}, a {@link DecisionRule} or a {@link SchemeRule}.
     */
    public static final Document<ScoringPolicy> POLICY = Document.of("tolok/policy/1", ScoringPolicy.class, policy());

    /** Results, without their reasons. */
    public static final Document<Transcript> RESULT =
            Document.of("tolok/result/1", Transcript.class, TranscriptJson.transcript());

    /** Explanations: every node with its value, which must agree with what its parts give when it is read. */
    public static final Document<Explanation> EXPLANATION =
            Document.of("tolok/explanation/1", Explanation.class, ExplanationJson.explanation());

    private ScoringJson() {}

    /** All documents of this module. */
    public static List<Document<?>> documents() {
        return List.of(POLICY, RESULT, EXPLANATION);
    }

    private static Format<DecisionRule> rule() {
        return RULE;
    }

    private static Format<Predicates> predicates() {
        Field<Predicates, Bands> bands = Field.required("bands", RubricJson.BANDS, Predicates::bands);
        Field<Predicates, Rational> full =
                Field.withDefault("full", Formats.rational(), Predicates::full, Rational.HUNDRED);
        return ObjectFormat.of("Predicates", List.of(bands, full), in -> new Predicates(in.get(bands), in.get(full)));
    }

    private static Format<Conversion> conversion() {
        Field<Conversion.Breakpoint, Rational> score =
                Field.required("score", Formats.rational(), Conversion.Breakpoint::score);
        Field<Conversion.Breakpoint, Rational> grade =
                Field.required("grade", Formats.rational(), Conversion.Breakpoint::grade);
        Format<Conversion.Breakpoint> breakpoint = ObjectFormat.of(
                "Breakpoint", List.of(score, grade), in -> new Conversion.Breakpoint(in.get(score), in.get(grade)));
        Field<Conversion, List<Conversion.Breakpoint>> breakpoints =
                Field.required("breakpoints", Formats.list(breakpoint), Conversion::breakpoints);
        return ObjectFormat.of("Conversion", List.of(breakpoints), in -> new Conversion(in.get(breakpoints)));
    }

    /** Rules for missing ratings by their names. */
    static Format<MissingRule> missing(Iterable<MissingRule> others) {
        return new NamedParts<>(List.of(MissingRules.values()), others, MissingRule::id);
    }

    /** Tolok's own rules, and others by their names; Tolok's own come first. */
    static Format<DecisionRule> rules(Iterable<DecisionRule> others) {
        List<Formats.Variant<DecisionRule, ?>> variants = new ArrayList<>(List.of(
                constant("every-criterion", DecisionRules.EveryCriterion.INSTANCE),
                constant("critical-criteria", DecisionRules.CriticalCriteria.INSTANCE),
                constant("evidence", DecisionRules.Evidence.INSTANCE),
                constant("undecided", DecisionRules.Undecided.INSTANCE),
                Formats.variant("domain-floor", DecisionRules.DomainFloor.class, domainFloor()),
                Formats.variant("cut-score", DecisionRules.CutScore.class, cutScore()),
                Formats.variant("points", DecisionRules.PointsOfMet.class, points()),
                Formats.variant("not", DecisionRules.Not.class, not()),
                Formats.variant("further-assessment", DecisionRules.FurtherAssessment.class, further()),
                Formats.variant("all", DecisionRules.AllOf.class, allOf()),
                Formats.variant("at-least", DecisionRules.AtLeastOf.class, atLeastOf())));
        others.forEach(other -> variants.add(constant(other.id(), other)));
        return Formats.variants("DecisionRule", variants);
    }

    /** Tolok's own rules for the whole, and others by their names; Tolok's own come first. */
    static Format<SchemeRule> schemes(Iterable<SchemeRule> others) {
        List<Formats.Variant<SchemeRule, ?>> variants = new ArrayList<>(List.of(
                constant("as-scheme", SchemeRules.AsScheme.INSTANCE),
                Formats.variant("units-at-least", SchemeRules.UnitsAtLeast.class, unitsAtLeast()),
                Formats.variant("unit-points", SchemeRules.UnitPoints.class, unitPoints())));
        others.forEach(other -> variants.add(constant(other.id(), other)));
        return Formats.variants("SchemeRule", variants);
    }

    private static ObjectFormat<SchemeRules.UnitsAtLeast> unitsAtLeast() {
        Field<SchemeRules.UnitsAtLeast, Integer> units =
                Field.required("units", Formats.integer(), SchemeRules.UnitsAtLeast::units);
        return ObjectFormat.of("UnitsAtLeast", List.of(units), in -> new SchemeRules.UnitsAtLeast(in.get(units)));
    }

    private static ObjectFormat<SchemeRules.UnitPoints> unitPoints() {
        Field<SchemeRules.Worth, Rational> points =
                Field.required("points", Formats.rational(), SchemeRules.Worth::points);
        Field<SchemeRules.Worth, Boolean> required =
                Field.withDefault("required", Formats.bool(), SchemeRules.Worth::required, false);
        Format<SchemeRules.Worth> worth = ObjectFormat.of(
                "UnitWorth", List.of(points, required), in -> new SchemeRules.Worth(in.get(points), in.get(required)));
        Field<SchemeRules.UnitPoints, Rational> enough =
                Field.required("enough", Formats.rational(), SchemeRules.UnitPoints::enough);
        Field<SchemeRules.UnitPoints, Map<UnitCode, SchemeRules.Worth>> units = Field.required(
                "units",
                Formats.mapped(Formats.map(worth), ScoringJson::byCode, ScoringJson::byText),
                SchemeRules.UnitPoints::units);
        return ObjectFormat.of(
                "UnitPoints", List.of(enough, units), in -> new SchemeRules.UnitPoints(in.get(enough), in.get(units)));
    }

    private static <T> Map<UnitCode, T> byCode(Map<String, T> byText) {
        Map<UnitCode, T> byCode = new LinkedHashMap<>();
        byText.forEach((text, value) -> byCode.put(UnitCode.parse(text), value));
        return byCode;
    }

    private static <T> Map<String, T> byText(Map<UnitCode, T> byCode) {
        Map<String, T> byText = new LinkedHashMap<>();
        byCode.forEach((code, value) -> byText.put(code.text(), value));
        return byText;
    }

    @SuppressWarnings("unchecked") // the class of a constant of type R is a class of R
    private static <T, R extends T> Formats.Variant<T, R> constant(String kind, R rule) {
        return Formats.variant(kind, (Class<R>) rule.getClass(), ObjectFormat.of(kind, List.of(), in -> rule));
    }

    private static ObjectFormat<DecisionRules.DomainFloor> domainFloor() {
        Field<DecisionRules.DomainFloor, Domain> domain =
                Field.required("domain", Formats.enumeration(Domain.class), DecisionRules.DomainFloor::domain);
        Field<DecisionRules.DomainFloor, Score> floor =
                Field.required("floor", SCORE, DecisionRules.DomainFloor::floor);
        return ObjectFormat.of(
                "DomainFloor",
                List.of(domain, floor),
                in -> new DecisionRules.DomainFloor(in.get(domain), in.get(floor)));
    }

    private static ObjectFormat<DecisionRules.CutScore> cutScore() {
        Field<DecisionRules.CutScore, Score> cut = Field.required("cut", SCORE, DecisionRules.CutScore::cut);
        return ObjectFormat.of("CutScore", List.of(cut), in -> new DecisionRules.CutScore(in.get(cut)));
    }

    private static ObjectFormat<DecisionRules.PointsOfMet> points() {
        Field<DecisionRules.PointsOfMet, Rational> points =
                Field.required("points", Formats.rational(), DecisionRules.PointsOfMet::points);
        return ObjectFormat.of("PointsOfMet", List.of(points), in -> new DecisionRules.PointsOfMet(in.get(points)));
    }

    private static ObjectFormat<DecisionRules.Not> not() {
        Field<DecisionRules.Not, DecisionRule> rule =
                Field.required("rule", Formats.lazy(ScoringJson::rule), DecisionRules.Not::rule);
        return ObjectFormat.of("Not", List.of(rule), in -> new DecisionRules.Not(in.get(rule)));
    }

    private static ObjectFormat<DecisionRules.FurtherAssessment> further() {
        Field<DecisionRules.FurtherAssessment, DecisionRule> rule =
                Field.required("rule", Formats.lazy(ScoringJson::rule), DecisionRules.FurtherAssessment::rule);
        return ObjectFormat.of(
                "FurtherAssessment", List.of(rule), in -> new DecisionRules.FurtherAssessment(in.get(rule)));
    }

    static Format<Rounding> rounding() {
        Field<Rounding, Rational> unit = Field.required("unit", Formats.rational(), Rounding::unit);
        Field<Rounding, RoundingMode> mode =
                Field.required("mode", Formats.enumeration(RoundingMode.class), Rounding::mode);
        return ObjectFormat.of("Rounding", List.of(unit, mode), in -> new Rounding(in.get(unit), in.get(mode)));
    }

    private static <R> Field<R, List<DecisionRule>> rules(Function<R, List<DecisionRule>> getter) {
        return Field.required("rules", Formats.list(Formats.lazy(ScoringJson::rule)), getter);
    }

    private static ObjectFormat<DecisionRules.AllOf> allOf() {
        Field<DecisionRules.AllOf, List<DecisionRule>> rules = rules(DecisionRules.AllOf::rules);
        return ObjectFormat.of("AllOf", List.of(rules), in -> new DecisionRules.AllOf(in.get(rules)));
    }

    private static ObjectFormat<DecisionRules.AtLeastOf> atLeastOf() {
        Field<DecisionRules.AtLeastOf, Integer> number =
                Field.required("number", Formats.integer(), DecisionRules.AtLeastOf::number);
        Field<DecisionRules.AtLeastOf, List<DecisionRule>> rules = rules(DecisionRules.AtLeastOf::rules);
        return ObjectFormat.of(
                "AtLeastOf", List.of(number, rules), in -> new DecisionRules.AtLeastOf(in.get(number), in.get(rules)));
    }

    private static ObjectFormat<ScoringPolicy> policy() {
        Field<ScoringPolicy, String> id = Field.required("id", Formats.text(), ScoringPolicy::id);
        Field<ScoringPolicy, Integer> version =
                Field.withDefault("version", Formats.integer(), ScoringPolicy::version, 1);
        Field<ScoringPolicy, LocalizedText> title = Field.required("title", Formats.localized(), ScoringPolicy::title);
        Format<Aggregation> aggregation = new AggregationJson(ServiceLoader.load(Aggregation.class));
        Field<ScoringPolicy, Aggregation> attempts = Field.required("attempts", aggregation, ScoringPolicy::attempts);
        Field<ScoringPolicy, Aggregation> assessors =
                Field.required("assessors", aggregation, ScoringPolicy::assessors);
        Field<ScoringPolicy, MissingRule> missing =
                Field.required("missing", missing(ServiceLoader.load(MissingRule.class)), ScoringPolicy::missing);
        Field<ScoringPolicy, Aggregation> criteria = Field.required("criteria", aggregation, ScoringPolicy::criteria);
        Field<ScoringPolicy, Aggregation> domains = Field.required("domains", aggregation, ScoringPolicy::domains);
        Field<ScoringPolicy, Optional<Rounding>> rounding =
                Field.optional("rounding", rounding(), ScoringPolicy::rounding);
        Field<ScoringPolicy, DecisionRule> unit = Field.required("unit", rule(), ScoringPolicy::unit);
        Field<ScoringPolicy, SchemeRule> scheme = Field.withDefault(
                "scheme", schemes(ServiceLoader.load(SchemeRule.class)), ScoringPolicy::scheme, SchemeRules.asScheme());
        return ObjectFormat.of(
                "ScoringPolicy",
                List.of(id, version, title, attempts, assessors, missing, criteria, domains, rounding, unit, scheme),
                in -> ScoringPolicy.builder()
                        .id(in.get(id))
                        .version(in.get(version))
                        .title(in.get(title))
                        .attempts(in.get(attempts))
                        .assessors(in.get(assessors))
                        .missing(in.get(missing))
                        .criteria(in.get(criteria))
                        .domains(in.get(domains))
                        .rounding(in.get(rounding))
                        .unit(in.get(unit))
                        .scheme(in.get(scheme))
                        .build());
    }
}
