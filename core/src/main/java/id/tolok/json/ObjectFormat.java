package id.tolok.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Location;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The format of an object with named fields. Unknown fields are refused.
 *
 * <pre>{@code
 * Field<Element, String> NUMBER = Field.required("number", Formats.text(), Element::number);
 * Field<Element, String> TITLE = Field.required("title", Formats.text(), Element::title);
 * Format<Element> ELEMENT =
 *     ObjectFormat.of("Element", List.of(NUMBER, TITLE), in -> Element.of(in.get(NUMBER), in.get(TITLE)));
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class ObjectFormat<T> implements Format<T> {

    private static final Splitter STEPS = Splitter.on(CharMatcher.anyOf(".[]")).omitEmptyStrings();

    private final String name;
    private final List<Field<T, ?>> fields;
    private final Function<Values, T> make;

    private ObjectFormat(String name, List<Field<T, ?>> fields, Function<Values, T> make) {
        this.name = name;
        this.fields = fields;
        this.make = make;
    }

    /**
     * Obtains the format of an object.
     *
     * @param name the name in schemas, such as {@code Element}
     * @param fields the fields in the order in which they are written
     * @param make builds the value from its fields; called only when all could be read. An {@link InvalidModelException} that
     *     it throws becomes problems of the input
     */
    public static <T> ObjectFormat<T> of(String name, List<Field<T, ?>> fields, Function<Values, T> make) {
        return new ObjectFormat<>(name, ImmutableList.copyOf(fields), make);
    }

    /** The fields that were read, for the function that builds the value. */
    public static final class Values {

        private final Map<Field<?, ?>, Object> values = new HashMap<>();

        private Values() {}

        /**
         * What a field holds.
         *
         * @throws IllegalArgumentException if the field is not one of the format's
         */
        @SuppressWarnings("unchecked") // filled only by read, which pairs a field with a value of its own type
        public <V> V get(Field<?, V> field) {
            Object value = values.get(field);
            if (value == null) {
                throw new IllegalArgumentException("the format lists no field " + field.name());
            }
            return (V) value;
        }
    }

    /** The name in schemas. */
    public String name() {
        return name;
    }

    @Override
    public Json.Obj write(T value) {
        Map<String, Json> json = new LinkedHashMap<>();
        for (Field<T, ?> field : fields) {
            field.write(value).ifPresent(written -> json.put(field.name(), written));
        }
        return Json.object(json);
    }

    @Override
    public Optional<T> read(Json json, FieldPath path, Problems problems) {
        if (!(json instanceof Json.Obj object)) {
            return Format.refuse(json, path, problems, "must be an object");
        }
        int before = problems.size();
        refuseUnknownFields(object, path, problems);
        Values values = new Values();
        for (Field<T, ?> field : fields) {
            field.read(object, path, problems).ifPresent(value -> values.values.put(field, value));
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.apply(values));
        } catch (InvalidModelException e) {
            for (Problem problem : e.problems()) {
                problems.add(problem.within(path).at(locate(object, problem.path())));
            }
            return Optional.empty();
        }
    }

    private void refuseUnknownFields(Json.Obj object, FieldPath path, Problems problems) {
        object.fields().forEach((given, value) -> {
            if (fields.stream().noneMatch(field -> field.name().equals(given))) {
                problems.add(Problem.of(path.field(given), "is not a field of this format")
                        .withCure("Allowed here: "
                                + Joiner.on(", ")
                                        .join(fields.stream().map(Field::name).toList()))
                        .at(value.location()));
            }
        });
    }

    /** The place of the nearest thing on a path that stands in the text. */
    private static Location locate(Json json, FieldPath path) {
        Json nearest = json;
        for (String step : STEPS.split(path.text())) {
            Json next = null;
            if (nearest instanceof Json.Obj object) {
                next = object.fields().get(step);
            } else if (nearest instanceof Json.Arr array && step.matches("\\d{1,9}")) {
                int index = Integer.parseInt(step);
                next = index < array.items().size() ? array.items().get(index) : null;
            }
            if (next == null) {
                break;
            }
            nearest = next;
        }
        return nearest.location();
    }

    @Override
    public Json schema(Definitions definitions) {
        return definitions.refer(name, () -> objectSchema(definitions, ImmutableMap.of()));
    }

    /** The schema of the object itself, with fields before its own. */
    Json.Obj objectSchema(Definitions definitions, Map<String, Json> before) {
        Map<String, Json> properties = new LinkedHashMap<>(before);
        fields.forEach(field -> properties.put(field.name(), field.schema(definitions)));
        ImmutableList.Builder<Json> required = ImmutableList.builder();
        before.keySet().forEach(field -> required.add(Json.text(field)));
        fields.stream().filter(Field::isRequired).forEach(field -> required.add(Json.text(field.name())));
        return Json.object(ImmutableMap.of(
                "type", Json.text("object"),
                "properties", Json.object(properties),
                "required", Json.list(required.build()),
                "additionalProperties", Json.bool(false)));
    }
}
