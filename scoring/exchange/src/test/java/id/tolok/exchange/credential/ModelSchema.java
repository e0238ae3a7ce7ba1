package id.tolok.exchange.credential;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tolok.exchange.SharedData;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON Schema made from the source of the model itself, which is written in lines: an oracle that knows nothing of the table of
 * the main code. It allows no field beyond the model's. What the source takes from elsewhere without saying it (Address,
 * GeoCoordinates, IdentifierEntry, kinds of identifiers) is any object or text here, and so is what CLR adds.
 */
final class ModelSchema {

    private static final Pattern CLASS = Pattern.compile("    (?:Class|Include) (\\w+)(?: (\\w+) \\w+ \\[(.*?)\\])?.*");
    private static final Pattern PROPERTY =
            Pattern.compile("        Property (\\S+) (\\S+) (\\S+)( array-compacted)?.*");
    private static final Pattern CONSTRAINT = Pattern.compile("            Constraint (\\w+) (.*)");

    /** A class of the model. */
    record ModelClass(String name, String kind, String base, List<Property> properties, List<String> mixins) {}

    /** A property of a class. */
    record Property(String name, String type, String cardinality, boolean compacted, List<String> constraint) {}

    private final Map<String, ModelClass> classes = new LinkedHashMap<>();

    private ModelSchema(String source) {
        ModelClass current = null;
        for (String line : source.lines().toList()) {
            Matcher start = CLASS.matcher(line);
            Matcher property = PROPERTY.matcher(line);
            Matcher constraint = CONSTRAINT.matcher(line);
            if (start.matches()) {
                current = new ModelClass(
                        start.group(1),
                        Optional.ofNullable(start.group(2)).orElse("Include"),
                        Optional.ofNullable(start.group(3)).orElse(""),
                        new ArrayList<>(),
                        new ArrayList<>());
                classes.put(current.name(), current);
            } else if (current != null && property.matches()) {
                current.properties()
                        .add(new Property(
                                property.group(1),
                                property.group(2),
                                property.group(3),
                                property.group(4) != null,
                                new ArrayList<>(List.of("", ""))));
            } else if (current != null && constraint.matches()) {
                Property last = current.properties().get(current.properties().size() - 1);
                last.constraint().set(0, constraint.group(1));
                last.constraint().set(1, constraint.group(2).strip());
            } else if (current != null && line.startsWith("        Mixin ")) {
                current.mixins().add(line.strip().replaceAll("Mixin (\\w+).*", "$1"));
            }
        }
    }

    static ModelSchema read() {
        return new ModelSchema(SharedData.text("openbadges/common_credentials.lines"));
    }

    static List<String> violations(Credential credential) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonText.write(read().schema("AchievementCredential")))
                .validate(credential.toText(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The properties of a class with those of its base, by name. */
    Map<String, Property> properties(String name) {
        Map<String, Property> all = new LinkedHashMap<>();
        ModelClass own = classes.get(name);
        if (own != null) {
            if (own.kind().equals("Unordered")) {
                all.putAll(properties(own.base()));
            }
            own.properties().forEach(property -> all.put(property.name(), property));
        }
        return all;
    }

    private Json.Obj schema(String root) {
        Map<String, Json> definitions = new LinkedHashMap<>();
        classes.values().forEach(one -> definitions.put(one.name(), definition(one)));
        return Json.object(Map.of(
                "$schema", Json.text("https://json-schema.org/draft/2020-12/schema"),
                "$ref", Json.text("#/$defs/" + root),
                "$defs", Json.object(definitions)));
    }

    private Json definition(ModelClass model) {
        return switch (model.kind()) {
            case "Include" -> Json.object(Map.of());
            case "Enumeration" -> choice(model, "$");
            case "EnumExt" -> choice(model, "|ext:[a-z|A-Z|0-9|.|\\-|_]+$");
            case "EmbeddedSelection" ->
                Json.object(Map.of(
                        "anyOf",
                        Json.list(List.of(model.base().split(", ")).stream()
                                .map(this::type)
                                .toList())));
            case "DerivedType" -> Json.object(Map.of("type", Json.text("string")));
            default -> object(model);
        };
    }

    private static Json choice(ModelClass model, String end) {
        String names =
                String.join("|", model.properties().stream().map(Property::name).toList());
        return Json.object(Map.of("type", Json.text("string"), "pattern", Json.text("^(" + names + ")" + end)));
    }

    private Json object(ModelClass model) {
        Map<String, Json> properties = new LinkedHashMap<>();
        List<Json> required = new ArrayList<>();
        properties(model.name()).values().forEach(property -> {
            properties.put(property.name(), property(property));
            if (property.cardinality().startsWith("1") || property.cardinality().startsWith("2")) {
                required.add(Json.text(property.name()));
            }
        });
        for (String mixin : model.mixins()) {
            List<String> names = switch (mixin) {
                case "Phone" -> List.of("phone");
                case "Email" -> List.of("email");
                default -> List.of();
            };
            names.forEach(name -> properties.put(name, Json.object(Map.of("type", Json.text("string")))));
        }
        return Json.object(Map.of(
                "type", Json.text("object"),
                "properties", Json.object(properties),
                "required", Json.list(required),
                "additionalProperties", Json.bool(model.name().equals("Map"))));
    }

    private Json property(Property property) {
        Json one = type(property.type());
        if (property.constraint().get(0).equals("equals")) {
            one = Json.object(Map.of("const", Json.text(property.constraint().get(1))));
        }
        if (!property.cardinality().endsWith("*")) {
            return one;
        }
        Map<String, Json> list = new LinkedHashMap<>();
        list.put("type", Json.text("array"));
        list.put("items", one);
        list.put("minItems", Json.number(Long.parseLong(property.cardinality().substring(0, 1))));
        constrain(property, list);
        Json many = Json.object(list);
        return property.compacted() ? Json.object(Map.of("anyOf", Json.list(List.of(one, many)))) : many;
    }

    private static void constrain(Property property, Map<String, Json> list) {
        List<String> words =
                List.of(property.constraint().get(1).replaceAll("^\\[|\\]$", "").split(", "));
        if (property.constraint().get(0).equals("contains")) {
            list.put(
                    "contains",
                    Json.object(Map.of(
                            "enum", Json.list(words.stream().map(Json::text).toList()))));
        } else if (property.constraint().get(0).equals("items")) {
            list.put(
                    "prefixItems",
                    Json.list(words.stream().map(ModelSchema::item).toList()));
        }
    }

    private static Json item(String word) {
        return word.startsWith("/")
                ? Json.object(Map.of("pattern", Json.text(word.substring(1, word.length() - 1))))
                : Json.object(Map.of("const", Json.text(word)));
    }

    private Json type(String name) {
        if (classes.containsKey(name)) {
            return Json.object(Map.of("$ref", Json.text("#/$defs/" + name)));
        }
        return switch (name) {
            case "Boolean" -> Json.object(Map.of("type", Json.text("boolean")));
            case "Float" -> Json.object(Map.of("type", Json.text("number")));
            case "URI", "URL" ->
                Json.object(Map.of("type", Json.text("string"), "pattern", Json.text("^[A-Za-z][A-Za-z0-9+.-]*:")));
            case "DateTimeZ", "DateTime" ->
                Json.object(Map.of(
                        "type",
                        Json.text("string"),
                        "pattern",
                        Json.text("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$")));
            default -> Json.object(Map.of("type", Json.text("string")));
        };
    }
}
