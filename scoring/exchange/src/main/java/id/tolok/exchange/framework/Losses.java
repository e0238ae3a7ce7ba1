package id.tolok.exchange.framework;

import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a package says that another, written from what was read of it, does not say. */
final class Losses {

    private final CaseFindings found = new CaseFindings();

    private Losses() {}

    static List<CaseFinding> between(Json.Obj given, Json.Obj again) {
        Losses losses = new Losses();
        losses.compare(given, Optional.of(again), FieldPath.ROOT);
        return losses.found.toList();
    }

    private void compare(Json given, Optional<Json> again, FieldPath path) {
        if (given instanceof Json.Obj object && again.isPresent() && again.get() instanceof Json.Obj other) {
            object.fields().forEach((name, value) -> compare(value, Tree.find(other, name), path.field(name)));
        } else if (given instanceof Json.Arr array && again.isPresent() && again.get() instanceof Json.Arr other) {
            compareItems(array.items(), other.items(), path);
        } else if (again.filter(now -> isSame(given, now)).isEmpty() && !isEmptyList(given, again)) {
            found.add(CaseFinding.Kind.NOT_KEPT, path, given.shown());
        }
    }

    private static boolean isEmptyList(Json given, Optional<Json> again) {
        boolean emptyArray = given instanceof Json.Arr array && array.items().isEmpty();
        boolean emptyObject =
                given instanceof Json.Obj object && object.fields().isEmpty();
        return again.isEmpty() && (emptyArray || emptyObject);
    }

    private static boolean isSame(Json one, Json other) {
        boolean numbers = one instanceof Json.Num && other instanceof Json.Num;
        return one.equals(other) || (numbers && number(one).equals(number(other)));
    }

    private static Optional<Rational> number(Json number) {
        return Tree.number(Json.object(Map.of("n", number)), "n");
    }

    /** Items that have identifiers are compared by these, others by their places. */
    private void compareItems(List<Json> given, List<Json> again, FieldPath path) {
        Map<String, Json> byIdentifier = new LinkedHashMap<>();
        again.forEach(item -> identifier(item).ifPresent(id -> byIdentifier.put(id, item)));
        for (int i = 0; i < given.size(); i++) {
            Optional<String> id = identifier(given.get(i));
            Optional<Json> other = id.isPresent()
                    ? Optional.ofNullable(byIdentifier.get(id.get()))
                    : i < again.size() ? Optional.of(again.get(i)) : Optional.empty();
            compare(given.get(i), other, path.index(i));
        }
    }

    private static Optional<String> identifier(Json json) {
        return json instanceof Json.Obj object ? Tree.text(object, "identifier") : Optional.empty();
    }
}
