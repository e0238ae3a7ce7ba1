package id.tolok.exchange.framework;

import static id.tolok.exchange.framework.StrictCase.EXTENSIONS;
import static id.tolok.exchange.framework.StrictCase.KEPT;
import static id.tolok.exchange.framework.StrictCase.TOLOK;

import id.tolok.exchange.tree.Tree;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.Json;
import id.tolok.standard.StandardRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes objects of CASE by name: with the identifier, address and foreign fields of the origin where it has them. */
final class CaseObjects {

    /** What Tolok models, by type: here its value stands even if the origin has another. */
    private static final Map<String, Set<String>> MODELLED = Map.of(
            "CFDocument", Set.of("title", "adoptionStatus"),
            "CFItem", Set.of("fullStatement", "listEnumeration", "humanCodingScheme", "notes"),
            "CFAssociation", Set.of("sequenceNumber", "originNodeURI", "destinationNodeURI"),
            "CFRubric", Set.of("title", "CFRubricCriteria"),
            "CFRubricCriterion", Set.of("description", "category", "weight", "CFItemURI", "CFRubricCriterionLevels"),
            "CFRubricCriterionLevel", Set.of("quality", "description", "score"));

    private final CaseIdentifiers identifiers;
    private final Instant lastChange;
    private final CaseOrigin origin;

    CaseObjects(CaseIdentifiers identifiers, Instant lastChange, CaseOrigin origin) {
        this.identifiers = identifiers;
        this.lastChange = lastChange;
        this.origin = origin;
    }

    /** Whether the origin has no object of this name. */
    boolean isNew(String name) {
        return origin.find(name).isEmpty();
    }

    /** Objects in the order in which the origin has them. */
    List<Json.Obj> inOrder(List<Json.Obj> objects) {
        return origin.inOrder(objects);
    }

    String identifier(String name) {
        return origin.find(name)
                .flatMap(object -> Tree.text(object, "identifier"))
                .orElseGet(() -> free(name).toString());
    }

    /** The identifier of something new, which no part of the origin that is kept as it is has already. */
    private UUID free(String name) {
        UUID identifier = identifiers.of(name);
        return origin.isUnread(identifier.toString()) ? free(name + "#") : identifier;
    }

    /** A link to an object of this package. */
    Json.Obj link(String collection, String name, String title) {
        return new TreeBuilder()
                .put("title", title)
                .put("identifier", identifier(name))
                .put("uri", uri(collection, name))
                .build();
    }

    /** A link to something in a standard wherever that is published. */
    Json.Obj published(StandardRef ref) {
        return new TreeBuilder()
                .put("title", ref.toString())
                .put("identifier", identifiers.item(ref).toString())
                .put("uri", identifiers.itemUri(ref))
                .build();
    }

    private String uri(String collection, String name) {
        return origin.find(name)
                .flatMap(object -> Tree.text(object, "uri"))
                .orElseGet(() -> identifiers.uri(collection, free(name)));
    }

    /**
     * An object: what Tolok says, and what the origin had beyond that.
     *
     * @param collection where the service has objects of this type
     * @param said the fields, without identifier, address, change and extensions
     * @param tolok what stands in our field of the extensions
     */
    Json.Obj make(String type, String collection, String name, Json.Obj said, Json.Obj tolok) {
        Json.Obj made = new TreeBuilder()
                .put("identifier", identifier(name))
                .put("uri", uri(collection, name))
                .put("lastChangeDateTime", lastChange.toString())
                .putAll(said)
                .putObject(
                        EXTENSIONS,
                        tolok.fields().isEmpty()
                                ? Tree.EMPTY
                                : new TreeBuilder().put(TOLOK, tolok).build())
                .build();
        CaseType caseType = CaseType.of(type);
        return origin.find(name).map(before -> merged(caseType, before, made)).orElseGet(() -> inOrder(caseType, made));
    }

    private static Json.Obj inOrder(CaseType type, Json.Obj object) {
        TreeBuilder ordered = new TreeBuilder();
        boolean inList = Optional.ofNullable(type.fields().get(EXTENSIONS))
                .filter(field -> field.kind() == CaseType.Kind.EXTENSION_LIST)
                .isPresent();
        type.fields()
                .keySet()
                .forEach(name -> Tree.find(object, name)
                        .map(value -> inList && name.equals(EXTENSIONS) ? Json.list(List.of(value)) : value)
                        .ifPresent(value -> ordered.put(name, value)));
        return ordered.build();
    }

    private Json.Obj merged(CaseType type, Json.Obj before, Json.Obj made) {
        Set<String> modelled = MODELLED.getOrDefault(type.name(), Set.of());
        Set<String> names = new LinkedHashSet<>(type.fields().keySet());
        names.retainAll(union(before.fields().keySet(), made.fields().keySet()));
        TreeBuilder merged = new TreeBuilder();
        for (String name : names) {
            Optional<Json> old = Tree.find(before, name);
            Optional<Json> now = Tree.find(made, name);
            boolean ours = modelled.contains(name) && !isSameLink(old, now);
            merged.put(name, (ours ? now.or(() -> old) : old.or(() -> now)).orElseThrow());
        }
        Json.Obj result = withExtensions(merged.build(), before, made);
        return isUnchanged(before, result)
                ? result
                : new TreeBuilder()
                        .putAll(result)
                        .put("lastChangeDateTime", lastChange.toString())
                        .build();
    }

    /** Whether nothing is new but that an object which Tolok did not write now says what Tolok adds. */
    private static boolean isUnchanged(Json.Obj before, Json.Obj result) {
        Json.Obj ours = Tree.without(Tree.object(Tree.object(before, EXTENSIONS), TOLOK), KEPT);
        return ours.fields().isEmpty()
                ? result.fields()
                        .entrySet()
                        .containsAll(Tree.without(before, EXTENSIONS).fields().entrySet())
                : result.equals(before);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    /** Whether both lead to one object: by its identifier or, wherever it is published, by its address in a standard. */
    private static boolean isSameLink(Optional<Json> old, Optional<Json> now) {
        boolean sameTitle = of(old, "title").filter(ItemTree::isAddress).isPresent()
                && of(old, "title").equals(of(now, "title"));
        return of(old, "identifier").isPresent()
                && (sameTitle || of(old, "identifier").equals(of(now, "identifier")));
    }

    private static Optional<String> of(Optional<Json> link, String field) {
        return link.filter(Json.Obj.class::isInstance).flatMap(object -> Tree.text((Json.Obj) object, field));
    }

    /** The extensions of the origin, with our field as it is now. */
    private static Json.Obj withExtensions(Json.Obj merged, Json.Obj before, Json.Obj made) {
        Json.Obj without = Tree.without(merged, EXTENSIONS);
        if (merged.fields().get(EXTENSIONS) instanceof Json.Arr) {
            return new TreeBuilder()
                    .putAll(without)
                    .putList(EXTENSIONS, listed(Tree.list(before, EXTENSIONS), made))
                    .build();
        }
        Json.Obj old = Tree.object(before, EXTENSIONS);
        Json.Obj ours = new TreeBuilder()
                .putAll(Tree.object(Tree.object(made, EXTENSIONS), TOLOK))
                .putObject(KEPT, Tree.object(Tree.object(old, TOLOK), KEPT))
                .build();
        Json.Obj all = new TreeBuilder().putAll(old).put(TOLOK, ours).build();
        return new TreeBuilder()
                .putAll(without)
                .putObject(EXTENSIONS, ours.fields().isEmpty() ? Tree.without(all, TOLOK) : all)
                .build();
    }

    /** A list of extensions in which our item takes the place of an earlier one of ours. */
    private static List<Json> listed(List<Json> before, Json.Obj made) {
        List<Json> items = new ArrayList<>(before);
        items.removeIf(item -> item instanceof Json.Obj object
                && !Tree.without(Tree.object(object, TOLOK), KEPT).fields().isEmpty());
        items.add(0, Tree.object(made, EXTENSIONS));
        return items;
    }
}
