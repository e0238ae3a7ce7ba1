package id.tolok.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private sealed interface Shape {}

    private record Circle(int radius) implements Shape {}

    private record Square(int side, Optional<String> name, boolean filled) implements Shape {}

    private static final Format<Shape> SHAPE = Formats.variants(
            "Shape",
            List.of(
                    Formats.variant("circle", Circle.class, circle()),
                    Formats.variant("square", Square.class, square())));

    private static ObjectFormat<Circle> circle() {
        Field<Circle, Integer> radius = Field.required("radius", Formats.integer(), Circle::radius);
        return ObjectFormat.of("Circle", List.of(radius), in -> new Circle(in.get(radius)));
    }

    private static ObjectFormat<Square> square() {
        Field<Square, Integer> side = Field.required("side", Formats.integer(), Square::side);
        Field<Square, Optional<String>> name = Field.optional("name", Formats.text(), Square::name);
        Field<Square, Boolean> filled = Field.withDefault("filled", Formats.bool(), Square::filled, false);
        return ObjectFormat.of(
                "Square", List.of(side, name, filled), in -> new Square(in.get(side), in.get(name), in.get(filled)));
    }

    private static <T> void comesBack(Format<T> format, T value, String text) {
        assertThat(JsonText.writeLine(format.write(value))).isEqualTo(text);
        assertThat(format.read(JsonText.read(text))).isEqualTo(value);
    }

    private static void isRefused(Format<?> format, String text, String message) {
        assertThatThrownBy(() -> format.read(JsonText.read(text)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(message);
    }

    @Test
    void simple_values_come_back() {
        comesBack(Formats.text(), "", "\"\"");
        comesBack(Formats.integer(), Integer.MIN_VALUE, "-2147483648");
        comesBack(Formats.bool(), true, "true");
        comesBack(Formats.date(), LocalDate.of(2024, 2, 29), "\"2024-02-29\"");
        comesBack(Formats.rational(), Rational.of(-7, 10), "-0.7");
        comesBack(Formats.rational(), Rational.of(-7, 3), "\"-7/3\"");
        comesBack(Formats.enumeration(StandardRef.Part.class), StandardRef.Part.CRITERION, "\"criterion\"");
        comesBack(CoreJson.STANDARD_REF, StandardRef.parse("A.1#1.2"), "\"A.1#1.2\"");
    }

    @Test
    void collections_come_back_in_their_order() {
        comesBack(Formats.list(Formats.integer()), List.of(3, 1, 2), "[3,1,2]");
        comesBack(Formats.map(Formats.integer()), ImmutableMap.of("b", 1, "a", 2), "{\"b\":1,\"a\":2}");
        comesBack(
                Formats.map(StandardRef.Part.class, Formats.integer()),
                Map.of(StandardRef.Part.SKILL, 1),
                "{\"skill\":1}");
    }

    @Test
    void texts_in_languages_come_back() {
        comesBack(Formats.localized(), LocalizedText.of("ya"), "\"ya\"");
        comesBack(Formats.localized(), LocalizedText.of("ya", "yes"), "{\"id\":\"ya\",\"en\":\"yes\"}");
        comesBack(Formats.localized(), LocalizedText.of(Map.of(Language.of("jv"), "inggih")), "{\"jv\":\"inggih\"}");
        isRefused(
                Formats.localized(),
                "1",
                "(root) must be a text or an object of texts by language, but was '1'" + " (line 1, column 1)");
        isRefused(Formats.localized(), "{}", "(root) must have a text in at least one language (line 1, column 1)");
        isRefused(Formats.localized(), "{\"id\":1}", "[\"id\"] must be a text, but was '1' (line 1, column 7)");
        isRefused(Formats.localized(), "\" \"", "(root) must not be blank (line 1, column 1)");
    }

    @Test
    void a_decimal_literal_keeps_its_exact_value() {
        assertThat(Formats.rational().read(JsonText.read("0.1"))).isEqualTo(Rational.of(1, 10));
        assertThat(Formats.rational().read(JsonText.read("1e-2"))).isEqualTo(Rational.of(1, 100));
        isRefused(
                Formats.rational(),
                "\"1/0\"",
                "(root) must be an exact number such as 3, 0.7 or \"7/10\"," + " but was '1/0' (line 1, column 1)");
        isRefused(
                Formats.rational(),
                "true",
                "(root) must be an exact number such as 3, 0.7 or \"7/10\"," + " but was 'true' (line 1, column 1)");
    }

    @Test
    void values_of_the_wrong_kind_are_refused() {
        isRefused(
                Formats.integer(),
                "2147483648",
                "(root) must be a whole number, but was '2147483648'" + " (line 1, column 1)");
        isRefused(Formats.bool(), "\"true\"", "(root) must be true or false, but was 'true' (line 1, column 1)");
        isRefused(
                Formats.date(),
                "\"24-11-2026\"",
                "(root) must be a date such as 2026-11-24, but was '24-11-2026'" + " (line 1, column 1)");
        isRefused(
                Formats.map(Formats.integer()), "[]", "(root) must be an object, but was 'a list' (line 1, column 1)");
        isRefused(
                Formats.map(Formats.integer()),
                "{\"a\":\"x\"}",
                "[\"a\"] must be a whole number, but was 'x'" + " (line 1, column 6)");
    }

    @Test
    void variants_are_told_apart_by_their_kind() {
        comesBack(SHAPE, new Circle(3), "{\"kind\":\"circle\",\"radius\":3}");
        comesBack(
                SHAPE,
                new Square(2, Optional.of("s"), true),
                "{\"kind\":\"square\",\"side\":2,\"name\":\"s\",\"filled\":true}");
        comesBack(SHAPE, new Square(2, Optional.empty(), false), "{\"kind\":\"square\",\"side\":2}");
        isRefused(SHAPE, "{}", "kind is required; one of circle, square (line 1, column 1)");
        isRefused(
                SHAPE, "{\"kind\":\"oval\"}", "kind must be one of circle, square, but was 'oval' (line 1, column 9)");
        isRefused(SHAPE, "{\"kind\":1}", "kind must be one of circle, square, but was '1' (line 1, column 9)");
        isRefused(SHAPE, "3", "(root) must be an object, but was '3' (line 1, column 1)");
        isRefused(SHAPE, "{\"kind\":\"circle\"}", "radius is required (line 1, column 1)");
        assertThat(JsonText.writeLine(SHAPE.schema(new Definitions()))).isEqualTo("{\"$ref\":\"#/$defs/Shape\"}");
    }

    @Test
    void a_schema_describes_each_part_once() {
        Definitions definitions = new Definitions();
        SHAPE.schema(definitions);
        SHAPE.schema(definitions);

        assertThat(definitions.byName().keySet()).containsExactly("Shape");
        assertThat(JsonText.writeLine(requireNonNull(definitions.byName().get("Shape"))))
                .isEqualTo("{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"circle\"},"
                        + "\"radius\":{\"type\":\"integer\"}},\"required\":[\"kind\",\"radius\"],"
                        + "\"additionalProperties\":false},{\"type\":\"object\",\"properties\":{\"kind\":"
                        + "{\"const\":\"square\"},\"side\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},"
                        + "\"filled\":{\"type\":\"boolean\"}},\"required\":[\"kind\",\"side\"],"
                        + "\"additionalProperties\":false}]}");
    }

    @Test
    void a_document_reads_and_writes_files(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder)
            throws java.io.IOException {
        Document<Circle> document = Document.of("test/circle/1", Circle.class, circle());
        java.nio.file.Path file = folder.resolve("circle.json");
        try (java.io.OutputStream out = java.nio.file.Files.newOutputStream(file)) {
            document.write(new Circle(3), out);
        }

        assertThat(document.read(file)).isEqualTo(new Circle(3));
        assertThatThrownBy(() -> document.read(folder.resolve("none.json")))
                .isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(document.name()).isEqualTo("test/circle/1");
        assertThat(JsonText.writeLine(document.schema(new Definitions())))
                .isEqualTo("{\"$ref\":\"#/$defs/CircleDocument\"}");
    }

    @Test
    void a_field_that_the_format_does_not_list_cannot_be_asked_for() {
        Field<Circle, Integer> other = Field.required("other", Formats.integer(), Circle::radius);
        ObjectFormat<Circle> wrong = ObjectFormat.of("Circle", List.of(), in -> new Circle(in.get(other)));

        assertThatThrownBy(() -> wrong.read(JsonText.read("{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the format lists no field other");
    }
}
