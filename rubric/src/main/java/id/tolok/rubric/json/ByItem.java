package id.tolok.rubric.json;

import id.tolok.instrument.ItemId;
import id.tolok.json.Definitions;
import id.tolok.json.Format;
import id.tolok.json.Json;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object whose field names are items. */
record ByItem<V>(Format<Map<String, V>> byText) implements Format<Map<ItemId, V>> {

    @Override
    public Json write(Map<ItemId, V> value) {
        Map<String, V> texts = new LinkedHashMap<>();
        value.forEach((item, v) -> texts.put(item.text(), v));
        return byText.write(texts);
    }

    @Override
    public Optional<Map<ItemId, V>> read(Json json, FieldPath path, Problems problems) {
        int before = problems.size();
        Map<ItemId, V> items = new LinkedHashMap<>();
        byText.read(json, path, problems)
                .ifPresent(texts -> texts.forEach(
                        (text, v) -> problems.collect(path.key(text), () -> items.put(ItemId.of(text), v))));
        return problems.size() > before ? Optional.empty() : Optional.of(items);
    }

    @Override
    public Json schema(Definitions definitions) {
        return byText.schema(definitions);
    }
}
