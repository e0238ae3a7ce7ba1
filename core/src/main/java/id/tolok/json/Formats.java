package id.tolok.json;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The formats from which others are composed. */
public final class Formats {

    private Formats() {}

    /** Any text. */
    public static Format<String> text() {
        return new Simple<>("must be a text", Json::text, Formats::asText, schemaOf("string"));
    }

    /** A value that prints and parses, written as its text; {@code parse} throws {@link InvalidModelException}. */
    public static <T> Format<T> parsed(Function<String, T> parse, Function<T, String> print) {
        return new Parsed<>(parse, print);
    }

    /**
     * A value that stands for another that has a format; {@code to} may throw {@link InvalidModelException}, which becomes
     * problems of the input.
     */
    public static <A, B> Format<B> mapped(Format<A> format, Function<A, B> to, Function<B, A> from) {
        return new Mapped<>(format, to, from);
    }

    /** An exact number: written as a number where a finite decimal is equal, otherwise as a text such as {@code "1/3"}. */
    public static Format<Rational> rational() {
        return new Simple<>(
                "must be an exact number such as 3, 0.7 or \"7/10\"",
                Json::number,
                Formats::asRational,
                Json.object(ImmutableMap.of(
                        "oneOf",
                        Json.list(List.of(
                                Json.object(ImmutableMap.of("type", Json.text("number"))),
                                Json.object(ImmutableMap.of(
                                        "type", Json.text("string"),
                                        "pattern", Json.text("^[+-]?(\\d+(\\.\\d*)?|\\.\\d+|\\d+/\\d+)$"))))))));
    }

    /** A whole number of 32 bits. */
    public static Format<Integer> integer() {
        return new Simple<>("must be a whole number", Json::number, Formats::asInteger, schemaOf("integer"));
    }

    /** True or false. */
    public static Format<Boolean> bool() {
        return new Simple<>(
                "must be true or false",
                Json::bool,
                json -> json instanceof Json.Bool bool ? Optional.of(bool.value()) : Optional.empty(),
                schemaOf("boolean"));
    }

    /** A date such as {@code 2026-11-24}. */
    public static Format<LocalDate> date() {
        return new Simple<>(
                "must be a date such as 2026-11-24",
                date -> Json.text(date.toString()),
                json -> asText(json).flatMap(Formats::parseDate),
                Json.object(ImmutableMap.of("type", Json.text("string"), "format", Json.text("date"))));
    }

    /** A time of day such as {@code 08:30}. */
    public static Format<LocalTime> time() {
        return new Simple<>(
                "must be a time of day such as 08:30",
                time -> Json.text(time.toString()),
                json -> asText(json).flatMap(Formats::parseTime),
                Json.object(ImmutableMap.of(
                        "type", Json.text("string"),
                        "pattern", Json.text("^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$"))));
    }

    /** A moment such as {@code 2026-11-24T02:43:00Z}, in UTC. */
    public static Format<Instant> instant() {
        return new Simple<>(
                "must be a moment in UTC such as 2026-11-24T02:43:00Z",
                moment -> Json.text(moment.toString()),
                json -> asText(json).flatMap(Formats::parseInstant),
                Json.object(ImmutableMap.of("type", Json.text("string"), "format", Json.text("date-time"))));
    }

    /** A constant of an enum, written in lower case with hyphens: {@code NOT_YET_COMPETENT} is {@code not-yet-competent}. */
    public static <E extends Enum<E>> Format<E> enumeration(Class<E> type) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(nameOf(constant), constant);
        }
        return choice(byName);
    }

    /** The name of an enum's constant in JSON and in tables. */
    public static String nameOf(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** One of a few values, each with a name. */
    public static <T> Format<T> choice(Map<String, T> byName) {
        Map<String, T> choices = ImmutableMap.copyOf(byName);
        Map<T, String> names = new LinkedHashMap<>();
        choices.forEach((name, value) -> names.put(value, name));
        return new Simple<>(
                "must be one of " + Joiner.on(", ").join(choices.keySet()),
                value -> Json.text(names.getOrDefault(value, value.toString())),
                json -> asText(json).flatMap(name -> Optional.ofNullable(choices.get(name))),
                Json.object(ImmutableMap.of(
                        "enum",
                        Json.list(choices.keySet().stream().map(Json::text).toList()))));
    }

    /** A text in several languages: a plain text if it is only in Indonesian, otherwise an object by language. */
    public static Format<LocalizedText> localized() {
        return new Localized();
    }

    /** A list. */
    public static <T> Format<List<T>> list(Format<T> item) {
        return new Items<>(item);
    }

    /** An object whose field names are data, in the order given. */
    public static <T> Format<Map<String, T>> map(Format<T> value) {
        return new Entries<>(value);
    }

    /** An object with one field for each of some constants of an enum, named as by {@link #enumeration}. */
    public static <E extends Enum<E>, T> Format<Map<E, T>> map(Class<E> keys, Format<T> value) {
        ImmutableMap.Builder<String, E> byName = ImmutableMap.builder();
        for (E constant : keys.getEnumConstants()) {
            byName.put(nameOf(constant), constant);
        }
        return new Keyed<>(byName.buildOrThrow(), value);
    }

    /** A format that is given later, for values that contain values of their own kind. */
    public static <T> Format<T> lazy(Supplier<Format<T>> format) {
        return new Lazy<>(format);
    }

    /**
     * Objects of several kinds, told apart by a field {@code kind}.
     *
     * @param name the name in schemas
     * @param variants the variants, from {@link #variant}
     */
    public static <T> Format<T> variants(String name, List<Variant<T, ?>> variants) {
        return new Variants<>(name, ImmutableList.copyOf(variants));
    }

    /** One variant of {@link #variants}: its kind, its type, its format. */
    public static <T, V extends T> Variant<T, V> variant(String kind, Class<V> type, ObjectFormat<V> format) {
        return new Variant<>(kind, type, format);
    }

    /**
     * One kind of object among several.
     *
     * @param kind what the field {@code kind} holds
     * @param type the type of these values
     * @param format their format
     * @param <T> the type of all kinds
     * @param <V> the type of this kind
     */
    public record Variant<T, V extends T>(String kind, Class<V> type, ObjectFormat<V> format) {

        private Optional<Json> writeIfMine(T value) {
            return type.isInstance(value) ? Optional.of(write(type.cast(value))) : Optional.empty();
        }

        private Json write(V value) {
            Map<String, Json> fields = new LinkedHashMap<>();
            fields.put("kind", Json.text(kind));
            fields.putAll(format.write(value).fields());
            return Json.object(fields);
        }

        private Optional<T> read(Json.Obj object, FieldPath path, Problems problems) {
            Map<String, Json> fields = new LinkedHashMap<>(object.fields());
            fields.remove("kind");
            return format.read(new Json.Obj(fields, object.location()), path, problems)
                    .map(value -> (T) value);
        }

        private Json schema(Definitions definitions) {
            return format.objectSchema(
                    definitions, ImmutableMap.of("kind", Json.object(ImmutableMap.of("const", Json.text(kind)))));
        }
    }

    private static Json schemaOf(String type) {
        return Json.object(ImmutableMap.of("type", Json.text(type)));
    }

    private static Optional<String> asText(Json json) {
        return json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private static Optional<Rational> asRational(Json json) {
        String text = json instanceof Json.Num number
                ? number.literal()
                : asText(json).orElse("");
        try {
            return Optional.of(Rational.parse(text));
        } catch (InvalidModelException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> asInteger(Json json) {
        return json instanceof Json.Num number && number.literal().matches("-?\\d{1,10}")
                ? Optional.of(Long.parseLong(number.literal()))
                        .filter(value -> value == value.intValue())
                        .map(Long::intValue)
                : Optional.empty();
    }

    private static Optional<LocalDate> parseDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> parseTime(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> parseInstant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A format whose only fault can be that the JSON is of another kind. */
    private record Simple<T>(
            String rule, Function<T, Json> writer, Function<Json, Optional<T>> reader, Json describedBy)
            implements Format<T> {
        @Override
        public Json write(T value) {
            return writer.apply(value);
        }

        @Override
        public Optional<T> read(Json json, FieldPath path, Problems problems) {
            Optional<T> value = reader.apply(json);
            return value.isPresent() ? value : Format.refuse(json, path, problems, rule);
        }

        @Override
        public Json schema(Definitions definitions) {
            return describedBy;
        }
    }

    private record Parsed<T>(Function<String, T> parse, Function<T, String> print) implements Format<T> {
        @Override
        public Json write(T value) {
            return Json.text(print.apply(value));
        }

        @Override
        public Optional<T> read(Json json, FieldPath path, Problems problems) {
            if (!(json instanceof Json.Text text)) {
                return Format.refuse(json, path, problems, "must be a text");
            }
            try {
                return Optional.of(parse.apply(text.value()));
            } catch (InvalidModelException e) {
                e.problems()
                        .forEach(problem -> problems.add(problem.within(path).at(json.location())));
                return Optional.empty();
            }
        }

        @Override
        public Json schema(Definitions definitions) {
            return schemaOf("string");
        }
    }

    private record Mapped<A, B>(Format<A> format, Function<A, B> to, Function<B, A> from) implements Format<B> {
        @Override
        public Json write(B value) {
            return format.write(from.apply(value));
        }

        @Override
        public Optional<B> read(Json json, FieldPath path, Problems problems) {
            try {
                return format.read(json, path, problems).map(to);
            } catch (InvalidModelException e) {
                e.problems()
                        .forEach(problem -> problems.add(problem.within(path).at(json.location())));
                return Optional.empty();
            }
        }

        @Override
        public Json schema(Definitions definitions) {
            return format.schema(definitions);
        }
    }

    private record Items<T>(Format<T> item) implements Format<List<T>> {
        @Override
        public Json write(List<T> value) {
            return Json.list(value.stream().map(item::write).toList());
        }

        @Override
        public Optional<List<T>> read(Json json, FieldPath path, Problems problems) {
            if (!(json instanceof Json.Arr array)) {
                return Format.refuse(json, path, problems, "must be a list");
            }
            int before = problems.size();
            List<T> values = new ArrayList<>(array.items().size());
            for (int i = 0; i < array.items().size(); i++) {
                item.read(array.items().get(i), path.index(i), problems).ifPresent(values::add);
            }
            return problems.size() > before ? Optional.empty() : Optional.of(ImmutableList.copyOf(values));
        }

        @Override
        public Json schema(Definitions definitions) {
            return Json.object(ImmutableMap.of("type", Json.text("array"), "items", item.schema(definitions)));
        }
    }

    private record Entries<T>(Format<T> value) implements Format<Map<String, T>> {
        @Override
        public Json write(Map<String, T> map) {
            Map<String, Json> fields = new LinkedHashMap<>();
            map.forEach((key, v) -> fields.put(key, value.write(v)));
            return Json.object(fields);
        }

        @Override
        public Optional<Map<String, T>> read(Json json, FieldPath path, Problems problems) {
            if (!(json instanceof Json.Obj object)) {
                return Format.refuse(json, path, problems, "must be an object");
            }
            int before = problems.size();
            ImmutableMap.Builder<String, T> values = ImmutableMap.builder();
            object.fields()
                    .forEach((key, field) ->
                            value.read(field, path.key(key), problems).ifPresent(v -> values.put(key, v)));
            return problems.size() > before ? Optional.empty() : Optional.of(values.buildOrThrow());
        }

        @Override
        public Json schema(Definitions definitions) {
            return Json.object(
                    ImmutableMap.of("type", Json.text("object"), "additionalProperties", value.schema(definitions)));
        }
    }

    private record Keyed<K, T>(Map<String, K> keys, Format<T> value) implements Format<Map<K, T>> {
        @Override
        public Json write(Map<K, T> map) {
            Map<String, Json> fields = new LinkedHashMap<>();
            keys.forEach(
                    (name, key) -> Optional.ofNullable(map.get(key)).ifPresent(v -> fields.put(name, value.write(v))));
            return Json.object(fields);
        }

        @Override
        public Optional<Map<K, T>> read(Json json, FieldPath path, Problems problems) {
            return map(value).read(json, path, problems).flatMap(entries -> withKeys(entries, json, path, problems));
        }

        private Optional<Map<K, T>> withKeys(Map<String, T> entries, Json json, FieldPath path, Problems problems) {
            int before = problems.size();
            ImmutableMap.Builder<K, T> values = ImmutableMap.builder();
            entries.forEach((name, v) -> Optional.ofNullable(keys.get(name))
                    .ifPresentOrElse(
                            key -> values.put(key, v),
                            () -> problems.add(Problem.of(path.key(name), "is not a field of this format")
                                    .withCure("Allowed here: " + Joiner.on(", ").join(keys.keySet()))
                                    .at(json.location()))));
            return problems.size() > before ? Optional.empty() : Optional.of(values.buildOrThrow());
        }

        @Override
        public Json schema(Definitions definitions) {
            Map<String, Json> properties = new LinkedHashMap<>();
            keys.keySet().forEach(name -> properties.put(name, value.schema(definitions)));
            return Json.object(ImmutableMap.of(
                    "type", Json.text("object"),
                    "properties", Json.object(properties),
                    "additionalProperties", Json.bool(false)));
        }
    }

    private record Localized() implements Format<LocalizedText> {

        private static final Format<Map<String, String>> BY_LANGUAGE = map(text());

        @Override
        public Json write(LocalizedText value) {
            if (value.texts().keySet().equals(java.util.Set.of(Language.INDONESIAN))) {
                return Json.text(value.toString());
            }
            Map<String, Json> fields = new LinkedHashMap<>();
            value.texts().forEach((language, text) -> fields.put(language.tag(), Json.text(text)));
            return Json.object(fields);
        }

        @Override
        public Optional<LocalizedText> read(Json json, FieldPath path, Problems problems) {
            if (!(json instanceof Json.Text) && !(json instanceof Json.Obj)) {
                return Format.refuse(json, path, problems, "must be a text or an object of texts by language");
            }
            try {
                if (json instanceof Json.Text text) {
                    return Optional.of(LocalizedText.of(text.value()));
                }
                return BY_LANGUAGE.read(json, path, problems).map(Localized::ofTags);
            } catch (InvalidModelException e) {
                e.problems()
                        .forEach(problem -> problems.add(problem.within(path).at(json.location())));
                return Optional.empty();
            }
        }

        private static LocalizedText ofTags(Map<String, String> byTag) {
            Map<Language, String> texts = new LinkedHashMap<>();
            byTag.forEach((tag, text) -> texts.put(Language.of(tag), text));
            return LocalizedText.of(texts);
        }

        @Override
        public Json schema(Definitions definitions) {
            return definitions.refer(
                    "LocalizedText",
                    () -> Json.object(ImmutableMap.of(
                            "oneOf",
                            Json.list(List.of(schemaOf("string"), map(text()).schema(definitions))))));
        }
    }

    private record Lazy<T>(Supplier<Format<T>> format) implements Format<T> {
        @Override
        public Json write(T value) {
            return format.get().write(value);
        }

        @Override
        public Optional<T> read(Json json, FieldPath path, Problems problems) {
            return format.get().read(json, path, problems);
        }

        @Override
        public Json schema(Definitions definitions) {
            return format.get().schema(definitions);
        }
    }

    private record Variants<T>(String name, List<Variant<T, ?>> variants) implements Format<T> {
        @Override
        public Json write(T value) {
            return variants.stream()
                    .flatMap(variant -> variant.writeIfMine(value).stream())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no JSON format for " + value.getClass()));
        }

        @Override
        public Optional<T> read(Json json, FieldPath path, Problems problems) {
            if (!(json instanceof Json.Obj object)) {
                return Format.refuse(json, path, problems, "must be an object");
            }
            String kinds =
                    Joiner.on(", ").join(variants.stream().map(Variant::kind).toList());
            Json kind = object.fields().get("kind");
            if (kind == null) {
                problems.add(Problem.of(path.field("kind"), "is required; one of " + kinds)
                        .at(json.location()));
                return Optional.empty();
            }
            for (Variant<T, ?> variant : variants) {
                if (kind instanceof Json.Text text && variant.kind().equals(text.value())) {
                    return variant.read(object, path, problems);
                }
            }
            return Format.refuse(kind, path.field("kind"), problems, "must be one of " + kinds);
        }

        @Override
        public Json schema(Definitions definitions) {
            return definitions.refer(
                    name,
                    () -> Json.object(ImmutableMap.of(
                            "oneOf",
                            Json.list(variants.stream()
                                    .map(variant -> variant.schema(definitions))
                                    .toList()))));
        }
    }
}
