package id.tolok.exchange.credential;

import id.tolok.exchange.tree.Tree;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.Json;
import id.tolok.number.Rational;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.score.Score;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be reached on a criterion of a rubric, and what was. */
final class CriterionResult {

    private final CredentialWriter writer;
    private final Rubric rubric;
    private final Criterion criterion;
    private final Scale scale;
    private final Optional<Score> score;

    CriterionResult(CredentialWriter writer, Result result, Criterion criterion) {
        this.writer = writer;
        this.rubric = result.rubric();
        this.criterion = criterion;
        this.scale = rubric.scale(criterion);
        this.score = result.standing(criterion.id()).score();
    }

    private String id(String... more) {
        return writer.identifier(
                "result", rubric.id(), rubric.version(), criterion.id().text(), String.join("/", more));
    }

    /** Levels from low to high where the scale has levels, else a range of points; and what is required. */
    Json.Obj description() {
        TreeBuilder description = new TreeBuilder()
                .put("id", id())
                .putTexts("type", List.of("ResultDescription"))
                .put("name", criterion.title().toString())
                .put("resultType", scale.levels().isEmpty() ? "RawScore" : "RubricCriterionLevel")
                .putList("alignment", alignments());
        Rational required = rubric.required(criterion);
        if (scale.levels().isEmpty()) {
            description
                    .put("valueMin", Tree.digits(scale.lowest()))
                    .put("valueMax", Tree.digits(scale.highest()))
                    .put("requiredValue", Tree.digits(required));
        } else {
            description
                    .put(
                            "requiredLevel",
                            scale.levels().stream()
                                    .filter(level -> level.points().isAtLeast(required))
                                    .findFirst()
                                    .map(level -> id(level.id())))
                    .putList(
                            "rubricCriterionLevel",
                            scale.levels().stream().map(this::level).toList());
        }
        return description.build();
    }

    private List<Json.Obj> alignments() {
        Json.Obj own = CredentialWriter.alignment(
                "CFRubricCriterion",
                criterion.id().text(),
                criterion.title().toString(),
                writer.frameworks().criterionUri(rubric, criterion),
                Optional.of(rubric.title().toString()));
        return Stream.concat(Stream.of(own), criterion.assesses().stream().map(this::item))
                .toList();
    }

    private Json.Obj item(StandardRef ref) {
        return CredentialWriter.alignment(
                "CFItem", ref.toString(), ref.toString(), writer.frameworks().itemUri(ref), Optional.empty());
    }

    private Json.Obj level(Level level) {
        Json.Obj alignment = CredentialWriter.alignment(
                "CFRubricCriterionLevel",
                level.id(),
                level.label().toString(),
                writer.frameworks().levelUri(rubric, criterion, level),
                Optional.of(rubric.title().toString()));
        return new TreeBuilder()
                .put("id", id(level.id()))
                .putTexts("type", List.of("RubricCriterionLevel"))
                .put("name", level.label().toString())
                .put("level", level.id())
                .put(
                        "description",
                        Optional.ofNullable(criterion.descriptors().get(level.id()))
                                .or(level::descriptor)
                                .map(LocalizedText::toString))
                .put("points", Tree.digits(level.points()))
                .putList("alignment", List.of(alignment))
                .build();
    }

    /** What was reached; nothing where there is no score, such as for what does not apply. */
    Optional<Json.Obj> result() {
        return score.map(reached -> new TreeBuilder()
                .putTexts("type", List.of("Result"))
                .put("resultDescription", id())
                .put("achievedLevel", achieved(reached).map(level -> id(level.id())))
                .put("value", points(reached).map(Tree::digits))
                .build());
    }

    /** The highest level whose share the score reaches; of levels with equal points the lowest. */
    private Optional<Level> achieved(Score reached) {
        Optional<Rational> points = scale.levels().stream()
                .map(Level::points)
                .filter(own -> reached.isAtLeast(Score.of(scale.share(own))))
                .reduce((low, high) -> high);
        return points.flatMap(own -> scale.levels().stream()
                .filter(level -> level.points().equals(own))
                .findFirst());
    }

    /** The points of which the score is the share; none for a score that is a root. */
    private Optional<Rational> points(Score reached) {
        return Optional.of(reached).filter(Score::isRational).map(Score::share).map(scale::pointsOf);
    }
}
