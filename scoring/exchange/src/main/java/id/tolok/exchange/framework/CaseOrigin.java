package id.tolok.exchange.framework;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The objects of a CASE package that a framework was read from. Writing the framework with it keeps identifiers, addresses, dates and
 * whatever has no counterpart in Tolok.
 */
public final class CaseOrigin {

    static final CaseOrigin NONE = new CaseOrigin(Map.of(), Tree.EMPTY, List.of());

    /** The objects that became something in Tolok, by the name of that. */
    private final ImmutableMap<String, Json.Obj> byName;

    /** The whole package. */
    private final Json.Obj source;

    /** The identifiers of items and rubrics that became nothing in Tolok. */
    private final ImmutableSet<String> unread;

    private final Map<String, Integer> order = new HashMap<>();

    CaseOrigin(Map<String, Json.Obj> byName, Json.Obj source, List<String> unread) {
        this.byName = ImmutableMap.copyOf(byName);
        this.source = source;
        this.unread = ImmutableSet.copyOf(unread);
        for (String list : List.of("CFItems", "CFAssociations", "CFRubrics")) {
            remember(Tree.objects(source, list));
        }
    }

    private void remember(List<Json.Obj> objects) {
        for (Json.Obj object : objects) {
            Tree.text(object, "identifier").ifPresent(id -> order.putIfAbsent(id, order.size()));
            remember(Tree.objects(object, "CFRubricCriteria"));
            remember(Tree.objects(object, "CFRubricCriterionLevels"));
        }
    }

    Optional<Json.Obj> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean isUnread(String identifier) {
        return unread.contains(identifier);
    }

    Json.Obj source() {
        return source;
    }

    /** The objects of a list of the package that became nothing in Tolok. */
    List<Json.Obj> unread(String list) {
        return Tree.objects(source, list).stream()
                .filter(object ->
                        Tree.text(object, "identifier").filter(unread::contains).isPresent())
                .toList();
    }

    /** The objects in the order of the package, those that it does not have at the end. */
    List<Json.Obj> inOrder(List<Json.Obj> objects) {
        return objects.stream()
                .sorted(Comparator.comparingInt(object -> Tree.text(object, "identifier")
                        .map(id -> order.getOrDefault(id, Integer.MAX_VALUE))
                        .orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
