package id.tolok.exchange.framework;

import id.tolok.exchange.tree.Tree;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.Json;
import id.tolok.number.Rational;
import id.tolok.rubric.Bands;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Group;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.json.RubricJson;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes rubrics: what people read in CASE's fields, and the whole rubric in the extensions. */
final class RubricWriter {

    private final CaseObjects objects;
    private final CaseNames names;
    private final Map<StandardRef, String> titles;

    RubricWriter(CaseObjects objects, CaseNames names, Map<StandardRef, String> titles) {
        this.objects = objects;
        this.names = names;
        this.titles = titles;
    }

    /** One step of a scale, by the name that a criterion describes it with. */
    record Step(String id, String label, Rational points, Optional<LocalizedText> descriptor) {}

    Json.Obj write(Rubric rubric) {
        List<Json.Obj> criteria = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            criteria.add(criterion(rubric, criterion, criteria.size() + 1));
        }
        Json.Obj said = new TreeBuilder()
                .put("title", rubric.title().toString())
                .put("CFRubricCriteria", Json.list(objects.inOrder(criteria)))
                .build();
        return objects.make(
                "CFRubric", "CFRubrics", CaseNames.rubric(rubric), said, (Json.Obj) RubricJson.RUBRIC.write(rubric));
    }

    private Json.Obj criterion(Rubric rubric, Criterion criterion, int position) {
        String name = CaseNames.criterion(rubric, criterion);
        List<Json.Obj> levels = new ArrayList<>();
        for (Step step : steps(rubric.scale(criterion))) {
            levels.add(level(rubric, criterion, step, levels.size() + 1));
        }
        TreeBuilder said = new TreeBuilder()
                .put("category", category(rubric, criterion))
                .put("description", criterion.title().toString())
                .put("weight", Tree.decimal(weight(rubric, criterion)))
                .put("rubricId", objects.identifier(CaseNames.rubric(rubric)))
                .put("CFRubricCriterionLevels", Json.list(objects.inOrder(levels)));
        if (objects.isNew(name)) {
            said.put("position", position);
        }
        criterion.assesses().stream().findFirst().ifPresent(ref -> said.put("CFItemURI", item(ref)));
        return objects.make("CFRubricCriterion", "CFRubricCriteria", name, said.build(), Tree.EMPTY);
    }

    private Json.Obj item(StandardRef ref) {
        StandardRef whole = titles.containsKey(ref) ? ref : StandardRef.unit(ref.unit());
        String title = titles.get(whole);
        return title == null ? objects.published(ref) : objects.link("CFItems", names.item(whole), title);
    }

    private static String category(Rubric rubric, Criterion criterion) {
        return criterion
                .group()
                .flatMap(rubric::findGroup)
                .map(Group::title)
                .orElse(criterion.domain().label())
                .toString();
    }

    private static Rational weight(Rubric rubric, Criterion criterion) {
        return rubric.domains().size() == 1
                ? criterion.weight().value()
                : rubric.share(criterion.domain()).times(rubric.share(criterion));
    }

    private Json.Obj level(Rubric rubric, Criterion criterion, Step step, int position) {
        String name = CaseNames.level(rubric, criterion, step.id());
        TreeBuilder said = new TreeBuilder()
                .put("quality", step.label())
                .put("score", Tree.decimal(step.points()))
                .put("rubricCriterionId", objects.identifier(CaseNames.criterion(rubric, criterion)));
        if (objects.isNew(name)) {
            said.put("position", position);
        }
        Optional.ofNullable(criterion.descriptors().get(step.id()))
                .or(step::descriptor)
                .ifPresent(text -> said.put("description", text.toString()));
        return objects.make("CFRubricCriterionLevel", "CFRubricCriterionLevels", name, said.build(), Tree.EMPTY);
    }

    /** What can be reached on a scale, from low to high. */
    static List<Step> steps(Scale scale) {
        if (scale instanceof Scale.Levels levels) {
            return levels.levels().stream().map(RubricWriter::step).toList();
        }
        if (scale instanceof Scale.Points points && points.bands().isPresent()) {
            return points.bands().map(RubricWriter::steps).orElseThrow();
        }
        return List.of(bare(scale.lowest()), bare(scale.highest()));
    }

    private static List<Step> steps(Bands bands) {
        return bands.bands().stream()
                .map(band -> new Step(band.id(), band.label().toString(), band.from(), Optional.empty()))
                .toList();
    }

    private static Step step(Level level) {
        return new Step(level.id(), level.label().toString(), level.points(), level.descriptor());
    }

    private static Step bare(Rational points) {
        return new Step("points/" + points, Tree.digits(points), points, Optional.empty());
    }
}
