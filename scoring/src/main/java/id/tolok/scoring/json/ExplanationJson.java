package id.tolok.scoring.json;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.All;
import id.tolok.explanation.DecisionExplanation.AtLeast;
import id.tolok.explanation.DecisionExplanation.Continued;
import id.tolok.explanation.DecisionExplanation.Evidenced;
import id.tolok.explanation.DecisionExplanation.Not;
import id.tolok.explanation.DecisionExplanation.NotRequired;
import id.tolok.explanation.DecisionExplanation.OfUnit;
import id.tolok.explanation.DecisionExplanation.Points;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.explanation.DecisionExplanation.Stated;
import id.tolok.explanation.DecisionExplanation.Unassessed;
import id.tolok.explanation.Explanation;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.Subject;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.score.Score;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Explanations. Every node has its value, which is computed again when it is read, and must agree. */
final class ExplanationJson {

    private static final Format<DecisionExplanation> DECISION = decision();

    private static final ObjectFormat<Explanation> EXPLANATION = explanation();

    private ExplanationJson() {}

    /** An explanation of either kind, under the name of its kind. */
    static ObjectFormat<Explanation> explanation() {
        Field<Explanation, Optional<DecisionExplanation>> decision =
                Field.optional("decision", lazy(), of(DecisionExplanation.class));
        Field<Explanation, Optional<ScoreExplanation>> score =
                Field.optional("score", ScoreExplanationJson.lazy(), of(ScoreExplanation.class));
        return ObjectFormat.of("Explanation", List.of(decision, score), in -> {
            if (in.get(decision).isPresent() == in.get(score).isPresent()) {
                throw new InvalidModelException(
                        Problem.of(FieldPath.ROOT, "must have either a field decision or a field score"));
            }
            return in.get(decision)
                    .<Explanation>map(found -> found)
                    .orElseGet(() -> in.get(score).orElseThrow());
        });
    }

    private static <T> Function<Explanation, Optional<T>> of(Class<T> type) {
        return node -> type.isInstance(node) ? Optional.of(type.cast(node)) : Optional.empty();
    }

    private static Format<DecisionExplanation> lazy() {
        return Formats.lazy(() -> DECISION);
    }

    private static Format<DecisionExplanation> decision() {
        return Formats.variants(
                "DecisionExplanation",
                List.of(
                        Formats.variant("at-least", AtLeast.class, atLeast()),
                        Formats.variant("evidenced", Evidenced.class, evidenced()),
                        Formats.variant("unassessed", Unassessed.class, unassessed()),
                        Formats.variant("not-required", NotRequired.class, notRequired()),
                        Formats.variant("of-unit", OfUnit.class, ofUnit()),
                        Formats.variant("all", All.class, all()),
                        Formats.variant("some", Some.class, some()),
                        Formats.variant("not", Not.class, not()),
                        Formats.variant("continued", Continued.class, continued()),
                        Formats.variant("points", Points.class, points()),
                        Formats.variant("stated", Stated.class, stated())));
    }

    private static Format<Decision> value() {
        return Formats.enumeration(Decision.class);
    }

    private static <T extends DecisionExplanation> Field<T, Decision> decided() {
        return Field.required("decision", value(), DecisionExplanation::decision);
    }

    private static <T extends DecisionExplanation> Field<T, Subject> about() {
        return Field.required("about", ScoreExplanationJson.SUBJECT, DecisionExplanation::about);
    }

    private static <T extends DecisionExplanation> T checked(T node, Decision stated) {
        new Problems()
                .check(
                        node.decision() == stated,
                        FieldPath.of("decision"),
                        "must be what its parts give, which is " + Formats.nameOf(node.decision()),
                        Formats.nameOf(stated))
                .throwIfAny();
        return node;
    }

    private static ObjectFormat<AtLeast> atLeast() {
        Field<AtLeast, Decision> decision = decided();
        Field<AtLeast, Subject> about = about();
        Field<AtLeast, String> rule = Field.required("rule", Formats.text(), AtLeast::rule);
        Field<AtLeast, Score> cut = Field.required("cut", ScoringJson.SCORE, AtLeast::cut);
        Field<AtLeast, Decision> shortfall = Field.required("onShortfall", value(), AtLeast::onShortfall);
        Field<AtLeast, Decision> missing = Field.required("onMissing", value(), AtLeast::onMissing);
        Field<AtLeast, ScoreExplanation> score = Field.required("score", ScoreExplanationJson.lazy(), AtLeast::score);
        return ObjectFormat.of(
                "AtLeast",
                List.of(decision, about, rule, cut, shortfall, missing, score),
                in -> checked(
                        new AtLeast(
                                in.get(about),
                                in.get(rule),
                                in.get(score),
                                in.get(cut),
                                in.get(shortfall),
                                in.get(missing)),
                        in.get(decision)));
    }

    private static ObjectFormat<Evidenced> evidenced() {
        Field<Evidenced.Piece, String> id = Field.required("id", Formats.text(), Evidenced.Piece::id);
        Field<Evidenced.Piece, Boolean> counts = Field.required("counts", Formats.bool(), Evidenced.Piece::counts);
        Field<Evidenced.Piece, LocalizedText> because =
                Field.required("because", Formats.localized(), Evidenced.Piece::because);
        Format<Evidenced.Piece> piece = ObjectFormat.of(
                "Piece",
                List.of(id, counts, because),
                in -> new Evidenced.Piece(in.get(id), in.get(counts), in.get(because)));
        Field<Evidenced, Decision> decision = decided();
        Field<Evidenced, Subject> about = about();
        Field<Evidenced, List<Evidenced.Piece>> pieces =
                Field.required("pieces", Formats.list(piece), Evidenced::pieces);
        return ObjectFormat.of(
                "Evidenced",
                List.of(decision, about, pieces),
                in -> checked(new Evidenced(in.get(about), in.get(pieces)), in.get(decision)));
    }

    private static ObjectFormat<Unassessed> unassessed() {
        Field<Unassessed, Decision> decision = decided();
        Field<Unassessed, Subject> about = about();
        return ObjectFormat.of(
                "Unassessed", List.of(decision, about), in -> checked(new Unassessed(in.get(about)), in.get(decision)));
    }

    private static ObjectFormat<NotRequired> notRequired() {
        Field<NotRequired, Decision> decision = decided();
        Field<NotRequired, Subject> about = about();
        Field<NotRequired, String> rule = Field.required("rule", Formats.text(), NotRequired::rule);
        return ObjectFormat.of(
                "NotRequired",
                List.of(decision, about, rule),
                in -> checked(new NotRequired(in.get(about), in.get(rule)), in.get(decision)));
    }

    private static ObjectFormat<OfUnit> ofUnit() {
        Field<OfUnit, Decision> decision = decided();
        Field<OfUnit, Subject> about = about();
        Field<OfUnit, String> policy = Field.required("policy", Formats.text(), OfUnit::policy);
        Field<OfUnit, DecisionExplanation> part = Field.required("part", lazy(), OfUnit::part);
        return ObjectFormat.of(
                "OfUnit",
                List.of(decision, about, policy, part),
                in -> checked(new OfUnit(in.get(about), in.get(policy), in.get(part)), in.get(decision)));
    }

    private static ObjectFormat<All> all() {
        Field<All, Decision> decision = decided();
        Field<All, Subject> about = about();
        Field<All, String> rule = Field.required("rule", Formats.text(), All::rule);
        Field<All, List<DecisionExplanation>> parts = Field.required("parts", Formats.list(lazy()), All::parts);
        return ObjectFormat.of(
                "All",
                List.of(decision, about, rule, parts),
                in -> checked(new All(in.get(about), in.get(rule), in.get(parts)), in.get(decision)));
    }

    private static ObjectFormat<Some> some() {
        Field<Some, Decision> decision = decided();
        Field<Some, Subject> about = about();
        Field<Some, String> rule = Field.required("rule", Formats.text(), Some::rule);
        Field<Some, Integer> atLeast = Field.required("atLeast", Formats.integer(), Some::atLeast);
        Field<Some, List<DecisionExplanation>> parts = Field.required("parts", Formats.list(lazy()), Some::parts);
        return ObjectFormat.of(
                "Some",
                List.of(decision, about, rule, atLeast, parts),
                in -> checked(new Some(in.get(about), in.get(rule), in.get(atLeast), in.get(parts)), in.get(decision)));
    }

    private static ObjectFormat<Not> not() {
        Field<Not, Decision> decision = decided();
        Field<Not, Subject> about = about();
        Field<Not, String> rule = Field.required("rule", Formats.text(), Not::rule);
        Field<Not, DecisionExplanation> part = Field.required("part", lazy(), Not::part);
        return ObjectFormat.of(
                "Not",
                List.of(decision, about, rule, part),
                in -> checked(new Not(in.get(about), in.get(rule), in.get(part)), in.get(decision)));
    }

    private static ObjectFormat<Continued> continued() {
        Field<Continued, Decision> decision = decided();
        Field<Continued, Subject> about = about();
        Field<Continued, String> rule = Field.required("rule", Formats.text(), Continued::rule);
        Field<Continued, DecisionExplanation> part = Field.required("part", lazy(), Continued::part);
        return ObjectFormat.of(
                "Continued",
                List.of(decision, about, rule, part),
                in -> checked(new Continued(in.get(about), in.get(rule), in.get(part)), in.get(decision)));
    }

    private static ObjectFormat<Points> points() {
        Field<Points.Part, Rational> worth = Field.required("points", Formats.rational(), Points.Part::points);
        Field<Points.Part, Boolean> needed = Field.required("needed", Formats.bool(), Points.Part::needed);
        Field<Points.Part, DecisionExplanation> part = Field.required("part", lazy(), Points.Part::part);
        Format<Points.Part> scored = ObjectFormat.of(
                "PartWithPoints",
                List.of(worth, needed, part),
                in -> new Points.Part(in.get(worth), in.get(needed), in.get(part)));
        Field<Points, Decision> decision = decided();
        Field<Points, Subject> about = about();
        Field<Points, String> rule = Field.required("rule", Formats.text(), Points::rule);
        Field<Points, Rational> enough = Field.required("enough", Formats.rational(), Points::enough);
        Field<Points, List<Points.Part>> parts = Field.required("parts", Formats.list(scored), Points::scored);
        return ObjectFormat.of(
                "Points",
                List.of(decision, about, rule, enough, parts),
                in -> checked(
                        new Points(in.get(about), in.get(rule), in.get(enough), in.get(parts)), in.get(decision)));
    }

    private static ObjectFormat<Stated> stated() {
        Field<Stated, Decision> decision = decided();
        Field<Stated, Subject> about = about();
        Field<Stated, String> rule = Field.required("rule", Formats.text(), Stated::rule);
        Field<Stated, LocalizedText> because = Field.required("because", Formats.localized(), Stated::because);
        Field<Stated, List<Explanation>> parts =
                Field.list("parts", Formats.lazy(() -> EXPLANATION), node -> List.copyOf(node.parts()));
        return ObjectFormat.of(
                "StatedDecision",
                List.of(decision, about, rule, because, parts),
                in -> new Stated(in.get(about), in.get(rule), in.get(decision), in.get(because), in.get(parts)));
    }
}
