package id.tolok.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.RatingRow;
import id.tolok.scoring.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ratings of most candidates straight into a row: levels given by assessors at their first attempts. Whatever else a line
 * holds, right or wrong, is left to the format of ratings, which is slower and knows all of it.
 *
 * <p>Measured: reading values first took more than ten times as long (docs/decisions/16-json-lines.md).
 */
final class RatingsReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final int CRITERION = 0;
    private static final int ASSESSOR = 1;
    private static final int OUTCOME = 2;
    private static final int ATTEMPT = 3;
    private static final int COMMENT = 4;
    private static final int EVIDENCE = 5;

    /** What {@link #field} answers after the last; -1 is a field that is not known. */
    private static final int END = 6;

    /** The fields of a rating by these numbers. */
    private static final List<String> FIELDS =
            List.of("criterion", "assessor", "outcome", "attempt", "comment", "evidence");

    /** Those that always stand there, in the order in which Tolok writes them. */
    private static final SerializedString[] USUAL = FIELDS.subList(CRITERION, ATTEMPT).stream()
            .map(SerializedString::new)
            .toArray(SerializedString[]::new);

    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString LEVEL = new SerializedString("level");

    /** As many assessors as fit the bits of a number. */
    private static final int MOST_ASSESSORS = Long.SIZE;

    private final @Nullable RatingCodes codes;
    private final @Nullable RatingRow row;

    /** The place of the criterion that was read last. */
    private int last;

    /** The text that was read last. */
    private char[] text = {};

    private int from;
    private int length;

    private final List<String> assessors = new ArrayList<>();

    /** Of each criterion, a bit for each assessor who has rated it. */
    private final long[] seen;

    RatingsReader(Scorer scorer, Optional<RatingCodes> codes) {
        this.codes = codes.orElse(null);
        this.row = scorer.newRow().orElse(null);
        this.seen = new long[scorer.rubric().criteria().size()];
    }

    /** The row that was filled last. */
    RatingRow row() {
        if (row == null) {
            throw new IllegalStateException("nothing was read into a row");
        }
        return row;
    }

    /** Fills the row; the name of the candidate, or an empty text if the line must be read otherwise. */
    String read(byte[] line) {
        if (row == null || codes == null) {
            return "";
        }
        row.clear();
        assessors.clear();
        Arrays.fill(seen, 0);
        last = 0;
        try (JsonParser parser = FACTORY.createParser(line)) {
            String candidate = parser.nextToken() == JsonToken.START_OBJECT ? document(parser, row, codes) : "";
            return parser.nextToken() == null ? candidate : "";
        } catch (IOException e) {
            return "";
        }
    }

    private String document(JsonParser parser, RatingRow row, RatingCodes codes) throws IOException {
        String candidate = "";
        boolean rated = false;
        boolean named = false;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            boolean ok;
            switch (field) {
                case "format" -> {
                    ok = !named && RubricJson.RATINGS.name().equals(parser.nextTextValue());
                    named = true;
                }
                case "candidate" -> {
                    String text = parser.nextTextValue();
                    ok = candidate.isEmpty() && text != null && !text.isBlank();
                    candidate = ok && text != null ? text : "";
                }
                case "ratings" -> {
                    ok = !rated && parser.nextToken() == JsonToken.START_ARRAY && ratings(parser, row, codes);
                    rated = true;
                }
                default -> ok = false;
            }
            if (!ok) {
                return "";
            }
        }
        return named && rated ? candidate : "";
    }

    private boolean ratings(JsonParser parser, RatingRow row, RatingCodes codes) throws IOException {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_OBJECT && rating(parser, row, codes)) {
            token = parser.nextToken();
        }
        return token == JsonToken.END_ARRAY;
    }

    private boolean rating(JsonParser parser, RatingRow row, RatingCodes codes) throws IOException {
        int criterion = -1;
        int assessor = -1;
        int level = -1;
        int fields = 0;
        int next = 0;
        for (int field = field(parser, next); field != END; field = field(parser, ++next)) {
            boolean ok = false;
            switch (field) {
                case CRITERION -> {
                    criterion = isTextNext(parser) ? criterion(codes) : -1;
                    ok = criterion >= 0;
                }
                case ASSESSOR -> {
                    assessor = isTextNext(parser) ? assessor() : -1;
                    ok = assessor >= 0;
                }
                case OUTCOME -> {
                    level = level(parser, codes);
                    ok = level >= 0;
                }
                case ATTEMPT -> ok = parser.nextIntValue(0) == 1;
                case COMMENT -> ok = parser.nextTextValue() != null;
                case EVIDENCE -> ok = parser.nextToken() == JsonToken.START_ARRAY && texts(parser);
                default -> {}
            }
            if (!ok || (fields >> field & 1) == 1) {
                return false;
            }
            fields |= 1 << field;
        }
        return criterion >= 0
                && assessor >= 0
                && level >= 0
                && add(row, criterion, assessor, codes.mark(criterion, level));
    }

    /** The next field of a rating, found fast if it is the usual one there. */
    private static int field(JsonParser parser, int next) throws IOException {
        if (next < USUAL.length && parser.nextFieldName(USUAL[next])) {
            return next;
        }
        String name = next < USUAL.length ? parser.currentName() : parser.nextFieldName();
        return parser.currentToken() == JsonToken.FIELD_NAME ? FIELDS.indexOf(name) : END;
    }

    private boolean add(RatingRow row, int criterion, int assessor, int mark) {
        boolean isNew = (seen[criterion] >> assessor & 1) == 0;
        seen[criterion] |= 1L << assessor;
        return mark > 0 && isNew && row.add(criterion, mark);
    }

    /** Whether a text is next; then it is where {@link #isText} looks. */
    private boolean isTextNext(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            return false;
        }
        text = parser.getTextCharacters();
        from = parser.getTextOffset();
        length = parser.getTextLength();
        return true;
    }

    /** Whether the text that was read last is this one, without making an object of it. */
    private boolean isText(String other) {
        if (length != other.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[from + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The place of the text that was read last; -1 if there is none such. */
    private int find(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (isText(texts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the criterion that was named, which usually is that of the rating before or the one after; -1 if there is none. */
    private int criterion(RatingCodes codes) {
        for (int place = last; place < codes.criteria.size() && place <= last + 1; place++) {
            if (isText(codes.criteria.get(place))) {
                last = place;
                return place;
            }
        }
        int found = codes.place(new String(text, from, length));
        last = Math.max(0, found);
        return found;
    }

    private static boolean texts(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.VALUE_STRING) {
            token = parser.nextToken();
        }
        return token == JsonToken.END_ARRAY;
    }

    /** The place of the assessor who was named in this line; -1 if the name is blank or there are too many. */
    private int assessor() {
        int known = find(assessors);
        if (known >= 0) {
            return known;
        }
        String name = new String(text, from, length);
        if (name.isBlank() || assessors.size() == MOST_ASSESSORS) {
            return -1;
        }
        assessors.add(name);
        return assessors.size() - 1;
    }

    /** The place of the level of an outcome that is one; -1 if it is something else, or no criterion has such a level. */
    private int level(JsonParser parser, RatingCodes codes) throws IOException {
        boolean isLevel = parser.nextToken() == JsonToken.START_OBJECT
                && parser.nextFieldName(KIND)
                && isTextNext(parser)
                && isText("level")
                && parser.nextFieldName(LEVEL)
                && isTextNext(parser);
        int level = isLevel ? find(codes.levels) : -1;
        return level >= 0 && parser.nextToken() == JsonToken.END_OBJECT ? level : -1;
    }
}
