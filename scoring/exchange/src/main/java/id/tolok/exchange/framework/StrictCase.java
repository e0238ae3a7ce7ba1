package id.tolok.exchange.framework;

import static id.tolok.exchange.framework.CaseFinding.Kind.CONVERTED;
import static id.tolok.exchange.framework.CaseFinding.Kind.FILLED_IN;
import static id.tolok.exchange.framework.CaseFinding.Kind.IDENTIFIER_CHANGED;
import static id.tolok.exchange.framework.CaseFinding.Kind.LEFT_OUT;
import static id.tolok.exchange.framework.CaseFinding.Kind.MALFORMED;
import static id.tolok.exchange.framework.CaseFinding.Kind.NULL_VALUE;
import static id.tolok.exchange.framework.CaseFinding.Kind.OUTSIDE_ONLY;
import static id.tolok.exchange.framework.CaseFinding.Kind.UNKNOWN_FIELD;

import id.tolok.exchange.framework.CaseType.CaseField;
import id.tolok.exchange.tree.Addresses;
import id.tolok.exchange.tree.Tree;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns whatever calls itself a CASE package into a strict one: nothing null, nothing unknown, every value of its form. What does not
 * fit moves to the extensions of its object, and is reported.
 */
final class StrictCase {

    /** Our field in extensions. */
    static final String TOLOK = "tolok";

    /** Where in our field stands what did not fit. */
    static final String KEPT = "kept";

    static final String EXTENSIONS = "extensions";

    private static final Set<String> OUTSIDE = Set.of("CFDocumentURI", "CFPackageURI");

    private final CaseFindings findings = new CaseFindings();

    /** The identifiers of the document and its items, as given: what an end of an association may mean. */
    private final Set<String> nodes = new HashSet<>();

    /** The identifiers that were given out to parts of the package. */
    private final Set<String> taken = new HashSet<>();

    private String lastChange = "1970-01-01T00:00:00Z";

    private StrictCase() {}

    static CasePackage of(Json json) {
        StrictCase strict = new StrictCase();
        if (!(json instanceof Json.Obj given && given.fields().get("CFDocument") instanceof Json.Obj document)) {
            throw new InvalidModelException(Problem.of(FieldPath.of("CFDocument"), "is required, and must be an object")
                    .withCure("A CASE package is an object with CFDocument, CFItems and CFAssociations")
                    .at(json.location()));
        }
        strict.prepare(given, document);
        Json.Obj made = strict.object(CaseType.PACKAGE, given, FieldPath.ROOT).orElse(Tree.EMPTY);
        return new CasePackage(made, strict.findings.toList());
    }

    private void prepare(Json.Obj given, Json.Obj document) {
        Stream.concat(Stream.of(document), Tree.objects(given, "CFItems").stream())
                .forEach(node -> Tree.text(node, "identifier").ifPresent(nodes::add));
        Tree.text(document, "lastChangeDateTime").flatMap(CaseValues::moment).ifPresent(moment -> lastChange = moment);
    }

    /** The strict form of an object; empty if it lacks a part without which it says nothing. */
    private Optional<Json.Obj> object(CaseType type, Json.Obj given, FieldPath path) {
        Map<String, Json> fields = new LinkedHashMap<>();
        TreeBuilder kept = new TreeBuilder();
        given.fields().forEach((name, value) -> {
            Optional<Json> strict = field(type, name, value, path.field(name));
            strict.ifPresent(json -> fields.put(name, json));
            if (strict.isEmpty() && isWorthKeeping(type, name, value)) {
                kept.put(name, Tree.bare(value));
            }
        });
        for (CaseField field : type.fields().values()) {
            if (field.required() && !fields.containsKey(field.name()) && !fillIn(field, given, fields, path)) {
                findings.add(LEFT_OUT, path, "without " + field.name());
                return Optional.empty();
            }
        }
        if (type.fields().containsKey("lastChangeDateTime")) {
            makeUnique(fields, path);
        }
        keep(type, fields, kept.build(), path.field(EXTENSIONS));
        TreeBuilder ordered = new TreeBuilder();
        type.fields()
                .keySet()
                .forEach(name -> Optional.ofNullable(fields.get(name)).ifPresent(value -> ordered.put(name, value)));
        return Optional.of(ordered.build());
    }

    private static boolean isWorthKeeping(CaseType type, String name, Json value) {
        boolean outside = OUTSIDE.contains(name) && !type.fields().containsKey(name);
        return !(value instanceof Json.Null) && !outside;
    }

    /** The strict form of a field; if there is none, that is reported. */
    private Optional<Json> field(CaseType type, String name, Json value, FieldPath path) {
        CaseField field = type.fields().get(name);
        if (value instanceof Json.Null) {
            findings.add(NULL_VALUE, path);
            return Optional.empty();
        }
        if (field == null) {
            findings.add(OUTSIDE.contains(name) ? OUTSIDE_ONLY : UNKNOWN_FIELD, path);
            return Optional.empty();
        }
        Optional<Json> strict = value(field, value, path);
        if (strict.isEmpty()) {
            findings.add(MALFORMED, path, value.shown());
        }
        return strict;
    }

    private Optional<Json> value(CaseField field, Json value, FieldPath path) {
        return switch (field.kind()) {
            case UUID -> CaseValues.text(value).map(text -> Json.text(identifier(text, path)));
            case LINKED -> CaseValues.text(value).map(text -> linked(value, text, path));
            case OBJECT ->
                value instanceof Json.Obj object
                        ? object(field.objects(), object, path).map(strict -> strict)
                        : Optional.empty();
            case OBJECTS ->
                value instanceof Json.Arr array
                        ? Optional.of(Json.list(objects(field.objects(), array, path)))
                        : Optional.empty();
            case EXTENSIONS -> value instanceof Json.Obj object ? Optional.of(Tree.bare(object)) : Optional.empty();
            case EXTENSION_LIST ->
                value instanceof Json.Arr array && array.items().stream().allMatch(Json.Obj.class::isInstance)
                        ? Optional.of(Tree.bare(array))
                        : Optional.empty();
            default -> plain(field, value, path);
        };
    }

    private Optional<Json> plain(CaseField field, Json value, FieldPath path) {
        Json bare = Tree.bare(value);
        Optional<Json> strict = CaseValues.strict(field.kind(), bare);
        strict.filter(json -> !json.equals(bare)).ifPresent(json -> findings.add(CONVERTED, path, value.shown()));
        return strict;
    }

    private List<Json.Obj> objects(CaseType type, Json.Arr array, FieldPath path) {
        List<Json.Obj> objects = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            FieldPath place = path.index(i);
            if (array.items().get(i) instanceof Json.Obj object) {
                object(type, object, place).ifPresent(objects::add);
            } else {
                findings.add(LEFT_OUT, place, array.items().get(i).shown());
            }
        }
        return objects;
    }

    /** What an end of an association means: a part of the package by its identifier, or something elsewhere by any text. */
    private Json linked(Json given, String text, FieldPath path) {
        if (nodes.contains(text)) {
            return Json.text(identifier(text, path));
        }
        if (!(given instanceof Json.Text)) {
            findings.add(CONVERTED, path, text);
        }
        return Json.text(text);
    }

    private String identifier(String given, FieldPath path) {
        String strict = CaseValues.identifier(given);
        if (!strict.equals(given)) {
            findings.add(IDENTIFIER_CHANGED, path, given + " → " + strict);
        }
        return strict;
    }

    private boolean fillIn(CaseField field, Json.Obj given, Map<String, Json> fields, FieldPath path) {
        Optional<String> filled = switch (field.kind()) {
            case UUID, LINKED ->
                Optional.of(Addresses.uuid(path + JsonText.writeLine(Tree.bare(given)))
                        .toString());
            case URI ->
                Optional.ofNullable(fields.get("identifier"))
                        .map(id -> "urn:uuid:" + CaseValues.identifier(id.shown()));
            case MOMENT -> Optional.of(lastChange);
            case ASSOCIATION -> Optional.of("isRelatedTo");
            case TEXT -> Optional.of("");
            default -> Optional.empty();
        };
        filled.ifPresent(text -> {
            fields.put(field.name(), Json.text(text));
            findings.add(FILLED_IN, path.field(field.name()), text);
        });
        return filled.isPresent();
    }

    /** Gives a part whose identifier an earlier one has another identifier. */
    private void makeUnique(Map<String, Json> fields, FieldPath path) {
        String first = CaseValues.text(fields.getOrDefault("identifier", Json.text("")))
                .orElse("");
        String unique = first;
        for (int n = 2; !taken.add(unique); n++) {
            unique = Addresses.uuid(first + "#" + n).toString();
        }
        if (!unique.equals(first)) {
            fields.put("identifier", Json.text(unique));
            findings.add(IDENTIFIER_CHANGED, path.field("identifier"), first + " → " + unique);
        }
    }

    /** Puts what did not fit into the extensions, beside what an earlier reading put there. */
    private void keep(CaseType type, Map<String, Json> fields, Json.Obj kept, FieldPath path) {
        CaseField extensions = type.fields().get(EXTENSIONS);
        if (kept.fields().isEmpty() || extensions == null) {
            return;
        }
        if (extensions.kind() == CaseType.Kind.EXTENSION_LIST) {
            Json.Obj ours = new TreeBuilder().put(KEPT, kept).build();
            List<Json> items = new ArrayList<>(Tree.list(Json.object(fields), EXTENSIONS));
            items.add(new TreeBuilder().put(TOLOK, ours).build());
            fields.put(EXTENSIONS, Json.list(items));
        } else {
            Json.Obj before = Tree.object(Json.object(fields), EXTENSIONS);
            Json.Obj tolok = objectOrReport(before, TOLOK, path);
            Json.Obj earlier = objectOrReport(tolok, KEPT, path.field(TOLOK));
            earlier.fields().forEach((name, value) -> reportReplaced(kept, name, value, path));
            Json.Obj all = new TreeBuilder().putAll(earlier).putAll(kept).build();
            Json.Obj ours = new TreeBuilder().putAll(tolok).put(KEPT, all).build();
            fields.put(
                    EXTENSIONS,
                    new TreeBuilder().putAll(before).put(TOLOK, ours).build());
        }
    }

    /** A field of ours, which somebody else may have filled with something else; that is reported, since ours takes its place. */
    private Json.Obj objectOrReport(Json.Obj object, String name, FieldPath path) {
        Tree.find(object, name)
                .filter(json -> !(json instanceof Json.Obj))
                .ifPresent(json -> findings.add(LEFT_OUT, path.field(name), json.shown()));
        return Tree.object(object, name);
    }

    private void reportReplaced(Json.Obj kept, String name, Json value, FieldPath path) {
        if (kept.fields().containsKey(name) && !value.equals(kept.fields().get(name))) {
            findings.add(LEFT_OUT, path.field(TOLOK).field(KEPT).field(name), value.shown());
        }
    }
}
