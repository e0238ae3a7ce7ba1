package id.tolok.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.tolok.rating.Outcome;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.RatingRow;
import id.tolok.scoring.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ratings of most candidates straight into a row: levels given by assessors at their first attempts. Whatever else a line
 * holds, right or wrong, is left to the format of ratings, which is slower and knows all of it.
 *
 * <p>Measured: reading values first took more than ten times as long (docs/decisions/16-json-lines.md).
 */
final class RatingsReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** As many assessors as fit the bits of a number. */
    private static final int MOST_ASSESSORS = Long.SIZE;

    private final @Nullable RatingRow row;
    private final Map<String, Integer> places = new HashMap<>();

    /** Of each criterion, its levels with their marks; criteria with equal ones share them. */
    private final List<Map<String, Integer>> marks = new ArrayList<>();

    private final List<String> assessors = new ArrayList<>();

    /** Of each criterion, a bit for each assessor who has rated it. */
    private final long[] seen;

    RatingsReader(Scorer scorer) {
        this.row = scorer.newRow().orElse(null);
        Rubric rubric = scorer.rubric();
        this.seen = new long[rubric.criteria().size()];
        if (row != null) {
            for (Criterion criterion : rubric.criteria()) {
                marks.add(marks(row, places.size(), rubric.scale(criterion).levels()));
                places.put(criterion.id().text(), places.size());
            }
        }
    }

    private Map<String, Integer> marks(RatingRow row, int place, List<Level> levels) {
        Map<String, Integer> own = new HashMap<>();
        levels.forEach(level -> own.put(level.id(), row.mark(place, Outcome.level(level.id()))));
        return marks.stream().filter(own::equals).findFirst().orElse(own);
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
        if (row == null) {
            return "";
        }
        row.clear();
        assessors.clear();
        Arrays.fill(seen, 0);
        try (JsonParser parser = FACTORY.createParser(line)) {
            String candidate = parser.nextToken() == JsonToken.START_OBJECT ? document(parser, row) : "";
            return parser.nextToken() == null ? candidate : "";
        } catch (IOException e) {
            return "";
        }
    }

    private String document(JsonParser parser, RatingRow row) throws IOException {
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
                    ok = !rated && parser.nextToken() == JsonToken.START_ARRAY && ratings(parser, row);
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

    private boolean ratings(JsonParser parser, RatingRow row) throws IOException {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_OBJECT && rating(parser, row)) {
            token = parser.nextToken();
        }
        return token == JsonToken.END_ARRAY;
    }

    private boolean rating(JsonParser parser, RatingRow row) throws IOException {
        int criterion = -1;
        int assessor = -1;
        String level = null;
        int fields = 0;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            int bit = 0;
            switch (field) {
                case "criterion" -> {
                    bit = 1;
                    criterion = places.getOrDefault(text(parser), -1);
                }
                case "assessor" -> {
                    bit = 2;
                    assessor = assessor(text(parser));
                }
                case "outcome" -> {
                    bit = 4;
                    level = level(parser);
                }
                case "attempt" -> bit = parser.nextIntValue(0) == 1 ? 8 : 0;
                case "comment" -> bit = parser.nextTextValue() != null ? 16 : 0;
                case "evidence" -> bit = parser.nextToken() == JsonToken.START_ARRAY && texts(parser) ? 32 : 0;
                default -> {}
            }
            if (bit == 0 || (fields & bit) != 0) {
                return false;
            }
            fields |= bit;
        }
        return criterion >= 0 && assessor >= 0 && level != null && add(row, criterion, assessor, level);
    }

    private boolean add(RatingRow row, int criterion, int assessor, String level) {
        int mark = marks.get(criterion).getOrDefault(level, 0);
        boolean isNew = (seen[criterion] >> assessor & 1) == 0;
        seen[criterion] |= 1L << assessor;
        return mark > 0 && isNew && row.add(criterion, mark);
    }

    private static String text(JsonParser parser) throws IOException {
        String text = parser.nextTextValue();
        return text == null ? "" : text;
    }

    private static boolean texts(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.VALUE_STRING) {
            token = parser.nextToken();
        }
        return token == JsonToken.END_ARRAY;
    }

    /** The place of an assessor in this line; -1 if the name is blank or there are too many. */
    private int assessor(String name) {
        for (int a = 0; a < assessors.size(); a++) {
            if (assessors.get(a).equals(name)) {
                return a;
            }
        }
        if (name.isBlank() || assessors.size() == MOST_ASSESSORS) {
            return -1;
        }
        assessors.add(name);
        return assessors.size() - 1;
    }

    /** The level of an outcome that is one; null if it is something else. */
    private static @Nullable String level(JsonParser parser) throws IOException {
        boolean isLevel = false;
        String level = null;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            String value = parser.nextTextValue();
            if (value == null) {
                return null;
            }
            if (field.equals("kind") && !isLevel && value.equals("level")) {
                isLevel = true;
            } else if (field.equals("level") && level == null) {
                level = value;
            } else {
                return null;
            }
        }
        return isLevel ? level : null;
    }
}
