package id.tolok.fuzz;

import id.tolok.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** JSON values made at random after a schema of ours: nearly right, so that they get past the first checks. */
final class SchemaInputs {

    private static final List<String> TEXTS = List.of(
            "x",
            "A1",
            "P1",
            "1",
            "3/4",
            "0.7",
            "2026-01-02",
            "2026-01-02T03:04:05Z",
            "P3Y",
            "C.000000.001.01",
            "C.000000.001.01#1.2",
            "C.000000.001.01#knowledge.1",
            "domain-mean",
            "weighted-mean",
            "");

    private final Json.Obj schema;
    private final Random random;

    SchemaInputs(Json schema, long seed) {
        this.schema = (Json.Obj) schema;
        this.random = new Random(seed);
    }

    Json next() {
        return value(schema, 0);
    }

    private Json value(Json.Obj of, int depth) {
        Map<String, Json> fields = of.fields();
        if (fields.get("$ref") instanceof Json.Text ref) {
            String name = ref.value().substring(ref.value().lastIndexOf('/') + 1);
            Json.Obj definitions = (Json.Obj) schema.fields().getOrDefault("$defs", Json.object(Map.of()));
            return definitions.fields().get(name) instanceof Json.Obj target ? value(target, depth + 1) : text();
        }
        if (fields.containsKey("const")) {
            return fields.getOrDefault("const", text());
        }
        for (String choice : List.of("enum", "oneOf", "anyOf")) {
            if (fields.get(choice) instanceof Json.Arr list && !list.items().isEmpty()) {
                Json one = list.items().get(random.nextInt(list.items().size()));
                return choice.equals("enum") || !(one instanceof Json.Obj object) ? one : value(object, depth + 1);
            }
        }
        return plain(fields, depth);
    }

    private Json plain(Map<String, Json> fields, int depth) {
        String type = fields.getOrDefault("type", Json.text("string")).shown();
        return switch (type) {
            case "object" -> object(fields, depth);
            case "array" -> array(fields, depth);
            case "number", "integer" -> Json.number(random.nextInt(5));
            case "boolean" -> Json.bool(random.nextBoolean());
            default -> text();
        };
    }

    private Json text() {
        return Json.text(TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private Json object(Map<String, Json> fields, int depth) {
        Map<String, Json> made = new LinkedHashMap<>();
        List<Json> required = fields.get("required") instanceof Json.Arr list ? list.items() : List.of();
        if (fields.get("properties") instanceof Json.Obj properties) {
            properties.fields().forEach((name, of) -> {
                boolean needed = required.contains(Json.text(name));
                if (of instanceof Json.Obj inner && (needed || (depth < 8 && random.nextInt(3) == 0))) {
                    made.put(name, depth > 30 ? text() : value(inner, depth + 1));
                }
            });
        }
        if (fields.get("additionalProperties") instanceof Json.Obj inner && depth < 8) {
            for (int n = random.nextInt(3); n > 0; n--) {
                made.put(text().shown(), value(inner, depth + 1));
            }
        }
        return Json.object(made);
    }

    private Json array(Map<String, Json> fields, int depth) {
        List<Json> items = new ArrayList<>();
        if (fields.get("items") instanceof Json.Obj inner) {
            for (int n = depth > 8 ? 0 : random.nextInt(3); n > 0; n--) {
                items.add(value(inner, depth + 1));
            }
        }
        return Json.list(items);
    }
}
