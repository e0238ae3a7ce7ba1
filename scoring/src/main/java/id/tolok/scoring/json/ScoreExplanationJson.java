package id.tolok.scoring.json;

import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Rated;
import id.tolok.explanation.ScoreExplanation.Rounded;
import id.tolok.explanation.ScoreExplanation.Stated;
import id.tolok.explanation.ScoreExplanation.Unrated;
import id.tolok.explanation.Subject;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rating.Rating;
import id.tolok.rubric.Scale;
import id.tolok.rubric.json.RubricJson;
import id.tolok.score.Aggregation;
import id.tolok.score.Origin;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.IntStream;

/** Explanations of scores. Every node has its value, which is computed again when it is read, and must agree. */
final class ScoreExplanationJson {

    static final Format<Subject> SUBJECT = subject();

    private static final Format<ScoreExplanation> SCORE = score();

    private ScoreExplanationJson() {}

    static Format<ScoreExplanation> lazy() {
        return Formats.lazy(() -> SCORE);
    }

    private static Format<ScoreExplanation> score() {
        return Formats.variants(
                "ScoreExplanation",
                List.of(
                        Formats.variant("rated", Rated.class, rated()),
                        Formats.variant("unrated", Unrated.class, unrated()),
                        Formats.variant("combined", Combined.class, combined()),
                        Formats.variant("rounded", Rounded.class, rounded()),
                        Formats.variant("stated", Stated.class, stated())));
    }

    private static Format<Subject> subject() {
        Field<Subject, Subject.Kind> kind =
                Field.required("kind", Formats.enumeration(Subject.Kind.class), Subject::kind);
        Field<Subject, String> key = Field.required("key", Formats.text(), Subject::key);
        Field<Subject, LocalizedText> title = Field.required("title", Formats.localized(), Subject::title);
        return ObjectFormat.of(
                "Subject", List.of(kind, key, title), in -> new Subject(in.get(kind), in.get(key), in.get(title)));
    }

    private static <T extends ScoreExplanation> Field<T, Standing> standing() {
        return Field.required("standing", TranscriptJson.standing(), ScoreExplanation::standing);
    }

    private static <T extends ScoreExplanation> T checked(T node, Standing stated) {
        new Problems()
                .check(
                        node.standing().equals(stated),
                        FieldPath.of("standing"),
                        "must be what its parts give, which is " + node.standing(),
                        stated)
                .throwIfAny();
        return node;
    }

    private static ObjectFormat<Rated> rated() {
        Field<Rated, Standing> standing = standing();
        Field<Rated, Subject> about = Field.required("about", SUBJECT, Rated::about);
        Field<Rated, Rating> rating = Field.required("rating", RubricJson.RATING, Rated::rating);
        Field<Rated, Scale> scale = Field.required("scale", RubricJson.SCALE, Rated::scale);
        return ObjectFormat.of(
                "Rated",
                List.of(standing, about, rating, scale),
                in -> checked(new Rated(in.get(about), in.get(rating), in.get(scale)), in.get(standing)));
    }

    private static ObjectFormat<Unrated> unrated() {
        Field<Unrated, Standing> standing = standing();
        Field<Unrated, Subject> about = Field.required("about", SUBJECT, Unrated::about);
        Field<Unrated, Boolean> optional = Field.withDefault("optional", Formats.bool(), Unrated::optional, false);
        return ObjectFormat.of(
                "Unrated",
                List.of(standing, about, optional),
                in -> checked(new Unrated(in.get(about), in.get(optional)), in.get(standing)));
    }

    /** An input with what became of it. */
    private record Used(Combined.Input input, Combined.Contribution contribution) {}

    private static List<Used> used(Combined node) {
        List<Combined.Contribution> contributions = node.contributions();
        return IntStream.range(0, contributions.size())
                .mapToObj(i -> new Used(node.inputs().get(i), contributions.get(i)))
                .toList();
    }

    private static ObjectFormat<Combined> combined() {
        Field<Combined, Standing> standing = standing();
        Field<Combined, Subject> about = Field.required("about", SUBJECT, Combined::about);
        Field<Combined, Aggregation> rule =
                Field.required("rule", new AggregationJson(ServiceLoader.load(Aggregation.class)), Combined::rule);
        Field<Combined, Integer> version = Field.withDefault(
                "version", Formats.integer(), node -> node.rule().version(), 1);
        Field<Combined, List<Used>> inputs = Field.required("inputs", Formats.list(used()), ScoreExplanationJson::used);
        return ObjectFormat.of("Combined", List.of(standing, about, rule, version, inputs), in -> {
            Combined node = new Combined(
                    in.get(about),
                    in.get(rule),
                    in.get(inputs).stream().map(Used::input).toList());
            checkContributions(node, in.get(inputs));
            return checked(node, in.get(standing));
        });
    }

    private static void checkContributions(Combined node, List<Used> stated) {
        Problems problems = new Problems();
        List<Used> computed = used(node);
        for (int i = 0; i < stated.size(); i++) {
            problems.check(
                    computed.get(i).equals(stated.get(i)),
                    FieldPath.of("inputs").index(i),
                    "must have the use, weight and contribution that the rule gives it, which are "
                            + computed.get(i).contribution());
        }
        problems.throwIfAny();
    }

    private static Format<Used> used() {
        Field<Used, Combined.Use> use = Field.required(
                "use",
                Formats.enumeration(Combined.Use.class),
                used -> used.contribution().use());
        Field<Used, Rational> weight = Field.required(
                "weight", Formats.rational(), used -> used.input().weight());
        Field<Used, Rational> effective = Field.required(
                "effectiveWeight",
                Formats.rational(),
                used -> used.contribution().effectiveWeight());
        Field<Used, Rational> contribution = Field.required(
                "contribution", Formats.rational(), used -> used.contribution().contribution());
        Field<Used, Treatment> onMissing =
                Field.withDefault("onMissing", treatment(), used -> used.input().onMissing(), Treatment.LEFT_OUT);
        Field<Used, Origin> origin =
                Field.withDefault("origin", origin(), used -> used.input().origin(), Origin.UNKNOWN);
        Field<Used, ScoreExplanation> part =
                Field.required("part", lazy(), used -> used.input().part());
        return ObjectFormat.of(
                "Input",
                List.of(use, weight, effective, contribution, onMissing, origin, part),
                in -> new Used(
                        new Combined.Input(in.get(weight), in.get(part), in.get(origin), in.get(onMissing)),
                        new Combined.Contribution(in.get(use), in.get(effective), in.get(contribution))));
    }

    private static Format<Treatment> treatment() {
        Field<Treatment, Treatment.Effect> effect =
                Field.required("effect", Formats.enumeration(Treatment.Effect.class), Treatment::effect);
        Field<Treatment, Score> score = Field.withDefault("score", ScoringJson.SCORE, Treatment::score, Score.ZERO);
        return ObjectFormat.of("Treatment", List.of(effect, score), in -> new Treatment(in.get(effect), in.get(score)));
    }

    private static Format<Origin> origin() {
        Field<Origin, Optional<AssessorId>> assessor =
                Field.optional("assessor", Formats.parsed(AssessorId::of, AssessorId::toString), Origin::assessor);
        Field<Origin, Integer> attempt = Field.withDefault("attempt", Formats.integer(), Origin::attempt, 1);
        Field<Origin, Optional<Instant>> time = Field.optional("time", Formats.instant(), Origin::time);
        Field<Origin, Optional<String>> comment = Field.optional("comment", Formats.text(), Origin::comment);
        Field<Origin, Optional<Scale>> scale = Field.optional("scale", RubricJson.SCALE, Origin::scale);
        Field<Origin, Optional<Score>> required = Field.optional("required", ScoringJson.SCORE, Origin::required);
        Field<Origin, Boolean> critical = Field.withDefault("critical", Formats.bool(), Origin::critical, false);
        Field<Origin, Optional<String>> group = Field.optional("group", Formats.text(), Origin::group);
        Field<Origin, Boolean> extra = Field.withDefault("extraCredit", Formats.bool(), Origin::extraCredit, false);
        return ObjectFormat.of(
                "Origin",
                List.of(assessor, attempt, time, comment, scale, required, critical, group, extra),
                in -> Origin.builder()
                        .assessor(in.get(assessor))
                        .attempt(in.get(attempt))
                        .time(in.get(time))
                        .comment(in.get(comment))
                        .scale(in.get(scale))
                        .required(in.get(required))
                        .critical(in.get(critical))
                        .group(in.get(group))
                        .extraCredit(in.get(extra))
                        .build());
    }

    private static ObjectFormat<Rounded> rounded() {
        Field<Rounded, Standing> standing = standing();
        Field<Rounded, Rounding> rounding = Field.required("rounding", ScoringJson.rounding(), Rounded::rounding);
        Field<Rounded, ScoreExplanation> part = Field.required("part", lazy(), Rounded::part);
        return ObjectFormat.of(
                "Rounded",
                List.of(standing, rounding, part),
                in -> checked(new Rounded(in.get(rounding), in.get(part)), in.get(standing)));
    }

    private static ObjectFormat<Stated> stated() {
        Field<Stated, Standing> standing = standing();
        Field<Stated, Subject> about = Field.required("about", SUBJECT, Stated::about);
        Field<Stated, String> rule = Field.required("rule", Formats.text(), Stated::rule);
        Field<Stated, LocalizedText> because = Field.required("because", Formats.localized(), Stated::because);
        Field<Stated, List<ScoreExplanation>> parts = Field.list("parts", lazy(), Stated::parts);
        return ObjectFormat.of(
                "StatedScore",
                List.of(standing, about, rule, because, parts),
                in -> new Stated(in.get(about), in.get(rule), in.get(standing), in.get(because), in.get(parts)));
    }
}
