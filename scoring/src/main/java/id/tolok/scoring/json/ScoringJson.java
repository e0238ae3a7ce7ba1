package id.tolok.scoring.json;

import id.tolok.explanation.Explanation;
import id.tolok.json.Document;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Bands;
import id.tolok.rubric.Domain;
import id.tolok.rubric.json.RubricJson;
import id.tolok.score.Aggregation;
import id.tolok.score.Conversion;
import id.tolok.score.Grading;
import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import id.tolok.score.Predicates;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.CertificationPolicy;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.SchemeRules;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.TrainingPolicy;
import id.tolok.scoring.Transcript;
import id.tolok.standard.UnitCode;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * Policies. Parts of a user's own are found by their {@code id}, from the second version on as {@code id@version}, if their class is registered for {@link ServiceLoader} as an
     * {@link Aggregation}, a {@link MissingRule}, a {@link DecisionRule}, a {@link SchemeRule} or a {@link Grading}.
     */
    public static final Document<ScoringPolicy> POLICY =
            Document.of("tolok/policy/1", ScoringPolicy.class, PolicyJson.scoring());

    /** Policies of trainings, which make and call scores and decide nothing. */
    public static final Document<TrainingPolicy> TRAINING_POLICY =
            Document.of("tolok/training-policy/1", TrainingPolicy.class, PolicyJson.training());

    /** Policies that lead to recommendations: how scores are made, and the rules beside that every criterion must be met. */
    public static final Document<CertificationPolicy> CERTIFICATION_POLICY =
            Document.of("tolok/certification-policy/1", CertificationPolicy.class, PolicyJson.certification());

    /** Results, without their reasons. */
    public static final Document<Transcript> RESULT =
            Document.of("tolok/result/1", Transcript.class, TranscriptJson.transcript());

    /** Explanations: every node with its value, which must agree with what its parts give when it is read. */
    public static final Document<Explanation> EXPLANATION =
            Document.of("tolok/explanation/1", Explanation.class, ExplanationJson.explanation());

    private ScoringJson() {}

    /** All documents of this module. */
    public static List<Document<?>> documents() {
        return List.of(POLICY, TRAINING_POLICY, CERTIFICATION_POLICY, RESULT, EXPLANATION);
    }

    static Format<DecisionRule> rule() {
        return RULE;
    }

    private static ObjectFormat<Predicates> predicates() {
        Field<Predicates, Bands> bands = Field.required("bands", RubricJson.BANDS, Predicates::bands);
        Field<Predicates, Rational> full =
                Field.withDefault("full", Formats.rational(), Predicates::full, Rational.HUNDRED);
        return ObjectFormat.of("Predicates", List.of(bands, full), in -> new Predicates(in.get(bands), in.get(full)));
    }

    private static ObjectFormat<Conversion> conversion() {
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

    /** Tolok's own gradings, and others by their names; Tolok's own come first. */
    static Format<Grading> gradings(Iterable<Grading> others) {
        return new Registered<>(
                "Grading",
                List.of(
                        Formats.variant("predicates", Predicates.class, predicates()),
                        Formats.variant("conversion", Conversion.InSteps.class, inSteps())),
                others,
                grading -> Registered.name(grading.id(), grading.version()));
    }

    private static ObjectFormat<Conversion.InSteps> inSteps() {
        Field<Conversion.InSteps, Conversion> conversion =
                Field.required("conversion", conversion(), Conversion.InSteps::conversion);
        Field<Conversion.InSteps, Rounding> resolution =
                Field.required("resolution", rounding(), Conversion.InSteps::resolution);
        return ObjectFormat.of(
                "InSteps",
                List.of(conversion, resolution),
                in -> new Conversion.InSteps(in.get(conversion), in.get(resolution)));
    }

    /** Rules for missing ratings by their names. */
    static Format<MissingRule> missing(Iterable<MissingRule> others) {
        return new NamedParts<>(
                "MissingRule",
                List.of(MissingRules.values()),
                others,
                rule -> Registered.name(rule.id(), rule.version()));
    }

    /** Tolok's own rules, and others by their names; Tolok's own come first. */
    static Format<DecisionRule> rules(Iterable<DecisionRule> others) {
        return new Registered<>(
                "DecisionRule",
                List.of(
                        Registered.constant("every-criterion", DecisionRules.EveryCriterion.INSTANCE),
                        Registered.constant("critical-criteria", DecisionRules.CriticalCriteria.INSTANCE),
                        Registered.constant("evidence", DecisionRules.Evidence.INSTANCE),
                        Registered.constant("undecided", DecisionRules.Undecided.INSTANCE),
                        Formats.variant("domain-floor", DecisionRules.DomainFloor.class, domainFloor()),
                        Formats.variant("cut-score", DecisionRules.CutScore.class, cutScore()),
                        Formats.variant("points", DecisionRules.PointsOfMet.class, points()),
                        Formats.variant("criteria-at-least", DecisionRules.CriteriaAtLeast.class, criteriaAtLeast()),
                        Formats.variant("not", DecisionRules.Not.class, not()),
                        Formats.variant("further-assessment", DecisionRules.FurtherAssessment.class, further()),
                        Formats.variant("all", DecisionRules.AllOf.class, allOf()),
                        Formats.variant("at-least", DecisionRules.AtLeastOf.class, atLeastOf())),
                others,
                rule -> Registered.name(rule.id(), rule.version()));
    }

    /** Tolok's own rules for the whole, and others by their names; Tolok's own come first. */
    static Format<SchemeRule> schemes(Iterable<SchemeRule> others) {
        return new Registered<>(
                "SchemeRule",
                List.of(
                        Registered.constant("as-scheme", SchemeRules.AsScheme.INSTANCE),
                        Formats.variant("units-at-least", SchemeRules.UnitsAtLeast.class, unitsAtLeast()),
                        Formats.variant("unit-points", SchemeRules.UnitPoints.class, unitPoints())),
                others,
                rule -> Registered.name(rule.id(), rule.version()));
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
        Problems problems = new Problems();
        byText.forEach((text, value) ->
                problems.collect(FieldPath.ROOT.key(text), () -> byCode.put(UnitCode.parse(text), value)));
        problems.throwIfAny();
        return byCode;
    }

    private static <T> Map<String, T> byText(Map<UnitCode, T> byCode) {
        Map<String, T> byText = new LinkedHashMap<>();
        byCode.forEach((code, value) -> byText.put(code.text(), value));
        return byText;
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

    private static ObjectFormat<DecisionRules.CriteriaAtLeast> criteriaAtLeast() {
        Field<DecisionRules.CriteriaAtLeast, Integer> number =
                Field.required("number", Formats.integer(), DecisionRules.CriteriaAtLeast::number);
        return ObjectFormat.of(
                "CriteriaAtLeast", List.of(number), in -> new DecisionRules.CriteriaAtLeast(in.get(number)));
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
}
