package id.tolok.rubric.json;

import id.tolok.instrument.Answers;
import id.tolok.instrument.Instrument;
import id.tolok.json.Document;
import id.tolok.json.Format;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Bands;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import java.util.List;

/** The JSON formats of the values of this module. */
public final class RubricJson {

    /** Scales, for documents of other modules and for libraries of scales. */
    public static final Format<Scale> SCALE = ScaleFormats.scale();

    /** Single ratings, for documents of other modules. */
    public static final Format<Rating> RATING = RatingFormats.rating();

    /** Bands from low to high, for documents of other modules. */
    public static final Format<Bands> BANDS = ScaleFormats.bands();

    /** Rubrics. */
    public static final Document<Rubric> RUBRIC = Document.of("tolok/rubric/1", Rubric.class, RubricFormats.rubric());

    /** The ratings of one candidate. */
    public static final Document<Ratings> RATINGS =
            Document.of("tolok/ratings/1", Ratings.class, RatingFormats.ratings());

    /** Test instruments. */
    public static final Document<Instrument> INSTRUMENT =
            Document.of("tolok/instrument/1", Instrument.class, InstrumentFormats.instrument());

    /** The answers of one participant to a test instrument. */
    public static final Document<Answers> ANSWERS =
            Document.of("tolok/answers/1", Answers.class, InstrumentFormats.answers());

    private RubricJson() {}

    /** All documents of this module. */
    public static List<Document<?>> documents() {
        return List.of(RUBRIC, RATINGS, INSTRUMENT, ANSWERS);
    }
}
