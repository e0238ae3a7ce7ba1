package id.tolok.jackson3;

import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Location;
import id.tolok.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.TokenStreamLocation;

/** Carries trees from a parser of Jackson 3 and to its generators: what {@link JsonText} does in Jackson 2. Depth is the parser's to bound. */
final class Trees {

    private final JsonParser parser;
    private int values;

    Trees(JsonParser parser) {
        this.parser = parser;
    }

    static void write(Json json, JsonGenerator out) {
        if (json instanceof Json.Obj object) {
            out.writeStartObject();
            object.fields().forEach((name, value) -> {
                out.writeName(name);
                write(value, out);
            });
            out.writeEndObject();
        } else if (json instanceof Json.Arr array) {
            out.writeStartArray();
            array.items().forEach(item -> write(item, out));
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
    private static void writeNumber(String literal, JsonGenerator out) {
        if (out.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
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

    /** The value at the parser's current token. */
    Json value() {
        Location location = location();
        if (++values > JsonText.MOST_VALUES) {
            throw refused(FieldPath.ROOT, "must have at most " + JsonText.MOST_VALUES + " values", location);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(location);
            case START_ARRAY -> array(location);
            case VALUE_STRING -> new Json.Text(parser.getString(), location);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString(), location);
            case VALUE_TRUE -> new Json.Bool(true, location);
            case VALUE_FALSE -> new Json.Bool(false, location);
            case VALUE_NULL -> new Json.Null(location);
            default -> throw refused(FieldPath.ROOT, "must be plain JSON", location);
        };
    }

    private Json object(Location location) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                throw refused(FieldPath.of(name), "must stand only once", location);
            }
        }
        return new Json.Obj(fields, location);
    }

    private Json array(Location location) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Arr(items, location);
    }

    private static InvalidModelException refused(FieldPath path, String rule, Location location) {
        return new InvalidModelException(Problem.of(path, rule).at(location));
    }

    private Location location() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return location.getLineNr() > 0
                ? new Location(location.getLineNr(), Math.max(0, location.getColumnNr()))
                : Location.UNKNOWN;
    }
}
