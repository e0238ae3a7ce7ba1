package id.tolok.exchange.framework;

import static id.tolok.exchange.framework.CaseFinding.Kind.ASSUMED;
import static id.tolok.exchange.framework.CaseFinding.Kind.NOT_READ;

import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Group;
import id.tolok.rubric.Level;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rubrics: what Tolok wrote from the extensions, others from CASE's fields. */
final class RubricReader {

    private final Map<String, StandardRef> items;
    private final Language language;
    private final CaseFindings findings;

    RubricReader(Map<String, StandardRef> items, Language language, CaseFindings findings) {
        this.items = items;
        this.language = language;
        this.findings = findings;
    }

    Optional<Rubric> read(Json.Obj rubric, FieldPath path) {
        Json.Obj ours = CaseReader.ours(rubric);
        try {
            if (Tree.text(ours, "format").isPresent()) {
                return Optional.of(RubricJson.RUBRIC.read(Tree.without(ours, StrictCase.KEPT)));
            }
        } catch (InvalidModelException e) {
            findings.add(NOT_READ, path.field(StrictCase.EXTENSIONS), e.getMessage());
        }
        try {
            Rubric read = foreign(rubric);
            findings.add(ASSUMED, path, "domain psychomotor, the highest level of each criterion required");
            return Optional.of(read);
        } catch (InvalidModelException e) {
            findings.add(NOT_READ, path, e.getMessage());
            return Optional.empty();
        }
    }

    private LocalizedText text(String text) {
        return LocalizedText.of(Map.of(language, text));
    }

    private static String identifier(Json.Obj object) {
        return Tree.text(object, "identifier").orElse("");
    }

    private Rubric foreign(Json.Obj rubric) {
        List<Json.Obj> given = criteria(rubric);
        Weight.Convention convention = convention(given);
        Map<String, Scale> scales = new LinkedHashMap<>();
        Map<String, Group> groups = new LinkedHashMap<>();
        List<Criterion> criteria = new ArrayList<>();
        for (Json.Obj criterion : given) {
            criteria.add(criterion(criterion, convention, scales, groups));
        }
        return Rubric.builder()
                .id(identifier(rubric))
                .title(text(Tree.words(rubric, "title").orElse("-")))
                .putDomain(Domain.PSYCHOMOTOR, Weight.points(1))
                .scales(scales)
                .groups(groups.values())
                .criteria(criteria)
                .build();
    }

    private static Comparator<Json.Obj> byPosition() {
        return Comparator.comparing(object -> Tree.number(object, "position").orElse(Rational.of(Long.MAX_VALUE)));
    }

    /** Fractions if the weights add up to 1, percent if to 100, else points. */
    private static Weight.Convention convention(List<Json.Obj> criteria) {
        Rational sum = Rational.sum(criteria.stream()
                .flatMap(criterion -> Tree.number(criterion, "weight").stream())
                .toList());
        return sum.equals(Rational.ONE)
                ? Weight.Convention.FRACTION
                : sum.equals(Rational.HUNDRED) ? Weight.Convention.PERCENT : Weight.Convention.POINTS;
    }

    private Criterion criterion(
            Json.Obj given, Weight.Convention convention, Map<String, Scale> scales, Map<String, Group> groups) {
        Rational ifMissing = convention == Weight.Convention.POINTS ? Rational.ONE : Rational.ZERO;
        Map<String, LocalizedText> descriptors = new LinkedHashMap<>();
        Scale scale = scale(given, descriptors);
        Criterion.Builder criterion = Criterion.builder()
                .id(CriterionId.of(identifier(given)))
                .title(text(Tree.words(given, "description")
                        .or(() -> Tree.words(given, "category"))
                        .orElse("-")))
                .domain(Domain.PSYCHOMOTOR)
                .weight(new Weight(Tree.number(given, "weight").orElse(ifMissing), convention))
                .scale(name(scales, scale))
                .descriptors(descriptors);
        Tree.words(given, "category").ifPresent(category -> {
            groups.putIfAbsent(category, Group.of("g" + (groups.size() + 1), text(category)));
            criterion.group(groups.get(category).id());
        });
        Optional.ofNullable(items.get(PackageWriter.end(given, "CFItemURI"))).ifPresent(criterion::addAssesses);
        return criterion.build();
    }

    private static String name(Map<String, Scale> scales, Scale scale) {
        return scales.entrySet().stream()
                .filter(entry -> entry.getValue().equals(scale))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    String name = "s" + (scales.size() + 1);
                    scales.put(name, scale);
                    return name;
                });
    }

    private Scale scale(Json.Obj criterion, Map<String, LocalizedText> descriptors) {
        List<Json.Obj> given = levels(criterion);
        if (given.isEmpty()
                || given.stream().anyMatch(level -> Tree.number(level, "score").isEmpty())) {
            throw new InvalidModelException(
                    Problem.of(FieldPath.of("CFRubricCriterionLevels"), "must be levels that all have a score"));
        }
        List<Level> levels = new ArrayList<>();
        for (Json.Obj level : given) {
            String id = levelId(levels.size() + 1);
            levels.add(new Level(
                    id,
                    Tree.number(level, "score").orElseThrow(),
                    text(Tree.words(level, "quality").orElse(id)),
                    Optional.empty()));
            Tree.words(level, "description").ifPresent(words -> descriptors.put(id, text(words)));
        }
        return new Scale.Levels(levels, levels.get(levels.size() - 1).points(), Normalization.SHARE_OF_MAXIMUM);
    }

    private static String levelId(int position) {
        return "level-" + position;
    }

    /** The levels of a criterion in the order of a scale that was read from them. */
    static List<Json.Obj> levels(Json.Obj criterion) {
        return Tree.objects(criterion, "CFRubricCriterionLevels").stream()
                .sorted(Comparator.comparing(
                        level -> Tree.number(level, "score").orElse(Rational.ZERO)))
                .toList();
    }

    /** The criteria of a rubric in the order of the rubric that was read from them. */
    static List<Json.Obj> criteria(Json.Obj rubric) {
        return Tree.objects(rubric, "CFRubricCriteria").stream()
                .sorted(byPosition())
                .toList();
    }
}
