package id.tolok.json;

import com.google.common.collect.ImmutableMap;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The format of values that stand in a file of their own: an object whose first field {@code format} names what it is and in
 * which version, such as {@code tolok/standard/1}.
 *
 * @param <T> the type of the values
 */
public final class Document<T> implements Format<T> {

    private static final String FORMAT = "format";

    private final String name;
    private final Class<T> type;
    private final ObjectFormat<T> body;

    private Document(String name, Class<T> type, ObjectFormat<T> body) {
        this.name = name;
        this.type = type;
        this.body = body;
    }

    /** Obtains a document, such as {@code of("tolok/standard/1", CompetencyStandard.class, format)}. */
    public static <T> Document<T> of(String name, Class<T> type, ObjectFormat<T> body) {
        return new Document<>(name, type, body);
    }

    /** What the field {@code format} holds. */
    public String name() {
        return name;
    }

    /** The type of the values. */
    public Class<T> type() {
        return type;
    }

    /** The value as text for people, ended by a line end. */
    public String toText(T value) {
        return JsonText.write(write(value));
    }

    /**
     * The value from text.
     *
     * @throws InvalidModelException with all problems, if the text is not of this format
     */
    public T parse(String text) {
        return read(JsonText.read(text));
    }

    /**
     * The value from bytes, UTF-8 as a rule.
     *
     * @throws InvalidModelException with all problems, if the bytes are not of this format
     * @throws UncheckedIOException if the stream fails
     */
    public T read(InputStream bytes) {
        return read(JsonText.read(bytes));
    }

    /**
     * The value from a file.
     *
     * @throws InvalidModelException with all problems, if the file is not of this format
     * @throws UncheckedIOException if the file cannot be read
     */
    public T read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the value to bytes in UTF-8; the stream stays open.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void write(T value, OutputStream bytes) {
        JsonText.write(write(value), bytes);
    }

    @Override
    public Json write(T value) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(FORMAT, Json.text(name));
        fields.putAll(body.write(value).fields());
        return Json.object(fields);
    }

    @Override
    public Optional<T> read(Json json, FieldPath path, Problems problems) {
        if (!(json instanceof Json.Obj object)) {
            return Format.refuse(json, path, problems, "must be an object");
        }
        Json format = object.fields().get(FORMAT);
        if (format == null) {
            problems.add(Problem.of(path.field(FORMAT), "is required: '" + name + "'")
                    .at(json.location()));
            return Optional.empty();
        }
        if (!(format instanceof Json.Text text && text.value().equals(name))) {
            return Format.refuse(format, path.field(FORMAT), problems, "must be '" + name + "'");
        }
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        fields.remove(FORMAT);
        return body.read(new Json.Obj(fields, object.location()), path, problems);
    }

    /** The JSON Schema (2020-12) of this document, whole. */
    public Json schema() {
        Definitions definitions = new Definitions();
        Json.Obj object = body.objectSchema(
                definitions, ImmutableMap.of(FORMAT, Json.object(ImmutableMap.of("const", Json.text(name)))));
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("$schema", Json.text("https://json-schema.org/draft/2020-12/schema"));
        schema.put("title", Json.text(name));
        schema.putAll(object.fields());
        schema.put("$defs", Json.object(definitions.byName()));
        return Json.object(schema);
    }

    @Override
    public Json schema(Definitions definitions) {
        return definitions.refer(
                body.name() + "Document",
                () -> body.objectSchema(
                        definitions, ImmutableMap.of(FORMAT, Json.object(ImmutableMap.of("const", Json.text(name))))));
    }
}
