package id.tolok.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.json.RubricJson;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Edits every place of the JSON of a rubric, one at a time: what makes another rubric must make another hash. */
class RubricHashTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Rubric RUBRIC = everything();

    private static final List<Rubric> EDITED = edited();

    @Test
    void another_content_has_another_content_hash() {
        assertThat(EDITED)
                .hasSizeGreaterThan(150)
                .allSatisfy(edited ->
                        assertThat(edited.contentHash()).as(difference(edited)).isNotEqualTo(RUBRIC.contentHash()));
    }

    @Test
    void edits_that_leave_the_structure_alone_are_told_as_wording_and_all_others_are_not() {
        assertThat(EDITED)
                .allSatisfy(edited -> assertThat(edited.structureHash().equals(RUBRIC.structureHash()))
                        .as(difference(edited))
                        .isEqualTo(structureOf(edited).equals(structureOf(RUBRIC))));
        assertThat(EDITED).anyMatch(edited -> edited.structureHash().equals(RUBRIC.structureHash()));
    }

    /** What a score can depend on, put in words apart from the hash. */
    private static List<String> structureOf(Rubric rubric) {
        List<String> all = new ArrayList<>();
        rubric.domains().keySet().forEach(domain -> all.add(domain + " " + rubric.share(domain)));
        for (Criterion criterion : rubric.criteria()) {
            all.add(criterion.id() + " " + criterion.domain() + " " + rubric.share(criterion));
            all.add(rubric.required(criterion) + " " + criterion.counting() + " " + criterion.critical());
            all.add(criterion.alwaysApplies() + " " + criterion.method());
            all.add(criterion.assesses().stream().sorted().toList() + " " + points(rubric.scale(criterion)));
        }
        return all.stream().sorted().toList();
    }

    private static String points(Scale scale) {
        String points = scale.normalization() + " " + scale.getClass();
        if (scale instanceof Scale.Levels levels) {
            points += levels.levels().stream()
                    .map(level -> level.id() + "=" + level.points())
                    .toList();
        } else if (scale instanceof Scale.Checklist list) {
            points += list.items().stream().map(CheckItem::id).toList() + " " + list.points();
        } else if (scale instanceof Scale.Points range) {
            points += range.lowest() + " " + range.highest() + " " + range.step();
        }
        return points;
    }

    private static String difference(Rubric edited) {
        return RubricDiff.between(RUBRIC, edited).toString();
    }

    private static Rubric everything() {
        return Rubric.named("las", LocalizedText.of("Rubrik pengelasan", "Welding rubric"))
                .version("2")
                .scale(
                        "mutu",
                        Scale.ofLevels(
                                        Level.of("kurang", 0),
                                        Level.of("cukup", 1)
                                                .describedAs(LocalizedText.of("Sedikit cacat", "Few flaws")),
                                        Level.of("baik", 3, LocalizedText.of("Baik", "Good")))
                                .requiring("cukup"))
                .scale("tes", Scale.ofPoints(0, 100, 1).requiring(70).named(Scales.letters()))
                .scale(
                        "alat",
                        Scale.ofChecklist(CheckItem.of("helm", "Helm"), CheckItem.of("sarung", "Sarung tangan"))
                                .worth(0, 1, 3))
                .domain(Domain.COGNITIVE, Weight.percent(30))
                .criterion("teori", "Menjelaskan sambungan")
                .on("tes")
                .weight(1)
                .assesses("C.000000.001.01#knowledge.1", "C.000000.001.01#knowledge.2")
                .domain(Domain.PSYCHOMOTOR, Weight.percent(70))
                .group("kerja", LocalizedText.of("Pekerjaan", "Work"))
                .subgroup("kerja", "sambungan", LocalizedText.of("Sambungan", "Joint"))
                .criterion("sambung", "Menyambung pelat")
                .on("mutu")
                .weight(2)
                .assesses("C.000000.001.01#1.1")
                .by(AssessmentMethod.OBSERVATION)
                .requires(Rational.of(3))
                .critical()
                .describe("baik", "Rata tanpa retak")
                .criterion("siap", "Menyiapkan alat")
                .on("alat")
                .weight(1)
                .assesses("C.000000.001.01#1.2")
                .optional()
                .build();
    }

    private static List<Rubric> edited() {
        List<Rubric> all = new ArrayList<>();
        JsonNode original = tree();
        for (String place : places(original, "")) {
            for (JsonNode other : others(original.at(place))) {
                read(with(place, other))
                        .filter(rubric -> !rubric.equals(RUBRIC))
                        .ifPresent(all::add);
            }
            read(without(place)).filter(rubric -> !rubric.equals(RUBRIC)).ifPresent(all::add);
        }
        return ImmutableList.copyOf(all);
    }

    private static JsonNode tree() {
        try {
            return MAPPER.readTree(RubricJson.RUBRIC.toText(RUBRIC));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> places(JsonNode node, String path) {
        List<String> all = new ArrayList<>();
        if (!path.isEmpty()) {
            all.add(path);
        }
        node.properties().forEach(field -> all.addAll(places(field.getValue(), path + "/" + field.getKey())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.addAll(places(node.get(i), path + "/" + i));
        }
        return all;
    }

    private static List<JsonNode> others(JsonNode leaf) {
        if (leaf.isTextual()) {
            return List.of(
                    MAPPER.getNodeFactory().textNode(leaf.textValue() + "x"),
                    MAPPER.getNodeFactory().textNode("range"),
                    MAPPER.getNodeFactory().textNode("points"),
                    MAPPER.getNodeFactory().textNode("above"),
                    MAPPER.getNodeFactory().textNode("counted"),
                    MAPPER.getNodeFactory().textNode("feedback-only"),
                    MAPPER.getNodeFactory().textNode("portfolio"),
                    MAPPER.getNodeFactory().textNode("affective"),
                    MAPPER.getNodeFactory().textNode("mutu"),
                    MAPPER.getNodeFactory().textNode("C.000000.001.01#1.3"));
        }
        if (leaf.isNumber()) {
            return List.of(
                    MAPPER.getNodeFactory().numberNode(leaf.intValue() + 1),
                    MAPPER.getNodeFactory().numberNode(leaf.intValue() - 1));
        }
        return leaf.isBoolean() ? List.of(MAPPER.getNodeFactory().booleanNode(!leaf.booleanValue())) : List.of();
    }

    private static JsonNode with(String place, JsonNode value) {
        JsonNode copy = tree();
        JsonNode parent = parent(copy, place);
        if (parent instanceof ObjectNode object) {
            object.set(name(place), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name(place)), value);
        }
        return copy;
    }

    private static JsonNode without(String place) {
        JsonNode copy = tree();
        JsonNode parent = parent(copy, place);
        if (parent instanceof ObjectNode object) {
            object.remove(name(place));
        } else if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name(place)));
        }
        return copy;
    }

    private static JsonNode parent(JsonNode tree, String place) {
        return tree.at(place.substring(0, place.lastIndexOf('/')));
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static Optional<Rubric> read(JsonNode edited) {
        try {
            return Optional.of(RubricJson.RUBRIC.parse(edited.toString()));
        } catch (InvalidModelException refused) {
            return Optional.empty();
        }
    }
}
