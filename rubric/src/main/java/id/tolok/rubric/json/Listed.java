package id.tolok.rubric.json;

import id.tolok.json.Definitions;
import id.tolok.json.Format;
import id.tolok.json.Json;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value that stands in JSON as the list of its parts. */
record Listed<V, T>(Format<List<V>> list, Function<List<V>, T> make, Function<T, List<V>> parts) implements Format<T> {

    @Override
    public Json write(T value) {
        return list.write(parts.apply(value));
    }

    @Override
    public Optional<T> read(Json json, FieldPath path, Problems problems) {
        try {
            return list.read(json, path, problems).map(make);
        } catch (InvalidModelException e) {
            e.problems().forEach(problem -> problems.add(problem.within(path).at(json.location())));
            return Optional.empty();
        }
    }

    @Override
    public Json schema(Definitions definitions) {
        return list.schema(definitions);
    }
}
