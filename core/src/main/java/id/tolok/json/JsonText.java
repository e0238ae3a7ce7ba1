package id.tolok.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Location;
import id.tolok.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * JSON text to tree and back: strict, and within bounds whatever the input.
 *
 * <p>Bounds: nesting {@value #DEEPEST}, a text {@value #LONGEST_TEXT} characters, a number {@value #LONGEST_NUMBER} digits, a
 * document {@value #LARGEST_DOCUMENT} characters, {@value #MOST_VALUES} values. Beyond them, as for text that is not JSON, stands
 * an {@link InvalidModelException} with line and column.
 */
public final class JsonText {

    /** The most values that one document has, counting objects and lists as well. */
    public static final int MOST_VALUES = 2_000_000;

    static final int DEEPEST = 64;
    static final int LONGEST_TEXT = 1_000_000;
    static final int LONGEST_NUMBER = 1_000;
    static final long LARGEST_DOCUMENT = 256_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxDocumentLength(LARGEST_DOCUMENT)
                    .build())
            .build();

    private static final Pattern HINT = Pattern.compile(
            "( \\(for \\w+ starting at| \\(start marker at|: enable `).*|, from `StreamReadConstraints[^`]*`",
            Pattern.DOTALL);

    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private JsonText() {}

    /**
     * Reads one value; anything after it is refused.
     *
     * @throws InvalidModelException if the text is not JSON or beyond the bounds of this class
     */
    public static Json read(String text) {
        try (JsonParser parser = FACTORY.createParser(new StringReader(text))) {
            return readWhole(parser);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Reads one value; anything after it is refused. The encoding is found as JSON prescribes.
     *
     * @throws InvalidModelException if the bytes are not JSON or beyond the bounds of this class
     * @throws UncheckedIOException if the stream fails
     */
    public static Json read(InputStream bytes) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return readWhole(parser);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Writes a value for people: indented by two blanks, lines ended by {@code \n}, and ended by one. */
    public static String write(Json json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(PRETTY.createInstance());
            write(json, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /** Writes a value on one line, for lines of JSON; without a line end. */
    public static String writeLine(Json json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(json, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes a value as {@link #write(Json)} does, in UTF-8; the stream stays open.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(Json json, OutputStream bytes) {
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(PRETTY.createInstance());
            write(json, generator);
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Json json, JsonGenerator out) throws IOException {
        if (json instanceof Json.Obj object) {
            out.writeStartObject();
            for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                out.writeFieldName(field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (json instanceof Json.Arr array) {
            out.writeStartArray();
            for (Json item : array.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (json instanceof Json.Text text) {
            out.writeString(text.value());
        } else if (json instanceof Json.Num number) {
            writeNumber(number.literal(), out);
        } else if (json instanceof Json.Bool bool) {
            out.writeBoolean(bool.value());
        } else {
            out.writeNull();
        }
    }

    /** Text takes a number as it is written; anything else, such as a tree or CBOR, gets it as an exact one. */
    private static void writeNumber(String literal, JsonGenerator out) throws IOException {
        boolean isText = out.canWriteFormattedNumbers() || !out.canWriteBinaryNatively();
        if (isText) {
            out.writeNumber(literal);
            return;
        }
        BigDecimal number = new BigDecimal(literal);
        if (number.scale() == 0) {
            out.writeNumber(number.unscaledValue());
        } else {
            out.writeNumber(number);
        }
    }

    private static Json readWhole(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw new InvalidModelException(Problem.of(FieldPath.ROOT, "must be JSON, but is empty"));
        }
        Json value = readValue(parser, new int[1]);
        if (parser.nextToken() != null) {
            throw new InvalidModelException(
                    Problem.of(FieldPath.ROOT, "must end after its value").at(location(parser)));
        }
        return value;
    }

    /** Reads the value at the parser's current token. Its depth is bounded by the parser's own bound. */
    static Json readValue(JsonParser parser, int[] count) throws IOException {
        Location location = location(parser);
        if (++count[0] > MOST_VALUES) {
            throw new InvalidModelException(Problem.of(FieldPath.ROOT, "must have at most " + MOST_VALUES + " values")
                    .at(location));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (fields.put(name, readValue(parser, count)) != null) {
                        throw new InvalidModelException(Problem.of(FieldPath.of(name), "must stand only once")
                                .at(location));
                    }
                }
                yield new Json.Obj(fields, location);
            }
            case START_ARRAY -> {
                List<Json> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(readValue(parser, count));
                }
                yield new Json.Arr(items, location);
            }
            case VALUE_STRING -> new Json.Text(parser.getText(), location);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText(), location);
            case VALUE_TRUE -> new Json.Bool(true, location);
            case VALUE_FALSE -> new Json.Bool(false, location);
            case VALUE_NULL -> new Json.Null(location);
            default ->
                throw new InvalidModelException(
                        Problem.of(FieldPath.ROOT, "must be plain JSON").at(location));
        };
    }

    private static Location location(JsonParser parser) {
        return location(parser.currentTokenLocation());
    }

    private static Location location(JsonLocation location) {
        return location.getLineNr() > 0
                ? new Location(location.getLineNr(), Math.max(0, location.getColumnNr()))
                : Location.UNKNOWN;
    }

    static RuntimeException unreadable(IOException e) {
        if (e instanceof JsonProcessingException syntax) {
            Location location = syntax.getLocation() == null ? Location.UNKNOWN : location(syntax.getLocation());
            return new InvalidModelException(Problem.of(FieldPath.ROOT, "must be JSON: " + reason(syntax))
                    .at(location));
        }
        if (e instanceof java.io.CharConversionException) {
            return new InvalidModelException(Problem.of(FieldPath.ROOT, "must be JSON in UTF-8: " + e.getMessage()));
        }
        return new UncheckedIOException(e);
    }

    /** Jackson's own words without its hints at its settings and sources, which our users do not have. */
    private static String reason(JsonProcessingException syntax) {
        String reason = syntax.getOriginalMessage();
        return HINT.matcher(reason).replaceFirst("");
    }
}
