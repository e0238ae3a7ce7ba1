package id.tolok.jackson3;

import id.tolok.analytics.json.AnalyticsJson;
import id.tolok.json.CoreJson;
import id.tolok.json.Document;
import id.tolok.json.JsonText;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.json.ScoringJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A value of each document that Tolok has, from a file as a version wrote it: {@code documents/NAME-VERSION.json}. */
record Sample<T>(Document<T> document, T value) {

    static Stream<Document<?>> documents() {
        return Stream.of(
                        CoreJson.documents(),
                        RubricJson.documents(),
                        ScoringJson.documents(),
                        AnalyticsJson.documents())
                .flatMap(List::stream);
    }

    static Stream<Sample<?>> all() {
        return documents().map(Sample::of);
    }

    private static <T> Sample<T> of(Document<T> document) {
        String file =
                "/documents/" + document.name().replaceFirst("^tolok/", "").replace('/', '-') + ".json";
        try (InputStream bytes = Objects.requireNonNull(Sample.class.getResourceAsStream(file), "no sample " + file)) {
            return new Sample<>(document, document.read(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Class<T> type() {
        return document.type();
    }

    /** The value on one line, by Tolok's own codec. */
    String text() {
        return JsonText.writeLine(document.write(value));
    }

    @Override
    public String toString() {
        return document.name();
    }
}
