package id.tolok.exchange;

import id.tolok.json.Json;
import id.tolok.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small faults put into a JSON value: what stands somewhere is replaced, left out, given twice or renamed. */
public final class Mutations {

    private static final List<Json> OTHERS = List.of(
            JsonText.read("null"),
            JsonText.read("true"),
            JsonText.read("[]"),
            JsonText.read("{}"),
            JsonText.read("-1"),
            JsonText.read("1e999"),
            JsonText.read("0.30000000000000000000000001"),
            JsonText.read("\"\""),
            JsonText.read("\"x\""),
            JsonText.read("\"2026-02-30T00:00:00Z\""),
            JsonText.read("\"3f1fdfbc-cc0c-4c08-8add-31e9479033a0\""),
            JsonText.read("\"C.000000.001.01\""),
            JsonText.read("[{\"id\": 1}, 2]"),
            JsonText.read("{\"tolok\": {\"format\": \"tolok/standard/1\", \"kept\": 1}}"));

    private final Random random;

    private Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** The value with one to four faults; the same for the same seed. */
    public static Json of(Json json, long seed) {
        Mutations mutations = new Mutations(seed);
        Json mutated = json;
        for (int n = 1 + mutations.random.nextInt(4); n > 0; n--) {
            mutated = mutations.somewhere(mutated, 0);
        }
        return mutated;
    }

    private Json somewhere(Json json, int depth) {
        boolean here = depth > 0 && random.nextInt(4) == 0;
        if (!here && json instanceof Json.Obj object && !object.fields().isEmpty()) {
            return inObject(object, depth);
        }
        if (!here && json instanceof Json.Arr list && !list.items().isEmpty()) {
            return inList(list, depth);
        }
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }

    private Json inObject(Json.Obj object, int depth) {
        List<String> names = List.copyOf(object.fields().keySet());
        String name = names.get(random.nextInt(names.size()));
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        switch (random.nextInt(8)) {
            case 0 -> fields.remove(name);
            case 1 -> fields.put("x" + name, object.fields().getOrDefault(name, OTHERS.get(0)));
            default -> fields.computeIfPresent(name, (key, value) -> somewhere(value, depth + 1));
        }
        return Json.object(fields);
    }

    private Json inList(Json.Arr list, int depth) {
        int place = random.nextInt(list.items().size());
        List<Json> items = new ArrayList<>(list.items());
        switch (random.nextInt(8)) {
            case 0 -> items.remove(place);
            case 1 -> items.add(items.get(place));
            default -> items.set(place, somewhere(items.get(place), depth + 1));
        }
        return Json.list(items);
    }
}
