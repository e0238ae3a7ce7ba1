package id.tolok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static final Json TREE = JsonText.read("""
            {
              "text" : "é \\u0000 \\"",
              "numbers" : [ 1, -0.50, 1e3 ],
              "nothing" : null,
              "yes" : true,
              "no" : false
            }""");

    @Test
    void a_tree_knows_where_each_value_stands() {
        Json.Obj object = (Json.Obj) TREE;

        assertThat(object.location()).isEqualTo(new Location(1, 1));
        assertThat(object.fields().get("text")).isEqualTo(new Json.Text("é \u0000 \"", new Location(2, 12)));
        assertThat(object.fields().get("numbers"))
                .isEqualTo(new Json.Arr(
                        List.of(
                                new Json.Num("1", new Location(3, 17)),
                                new Json.Num("-0.50", new Location(3, 20)),
                                new Json.Num("1e3", new Location(3, 27))),
                        new Location(3, 15)));
        assertThat(object.fields().get("nothing")).isEqualTo(new Json.Null(new Location(4, 15)));
        assertThat(object.fields().get("yes")).isEqualTo(new Json.Bool(true, new Location(5, 11)));
    }

    @Test
    void what_is_read_is_written_with_its_numbers_as_they_were() {
        assertThat(JsonText.write(TREE)).isEqualTo("""
                        {
                          "text" : "é \\u0000 \\"",
                          "numbers" : [ 1, -0.50, 1e3 ],
                          "nothing" : null,
                          "yes" : true,
                          "no" : false
                        }
                        """);
        assertThat(JsonText.writeLine(TREE))
                .isEqualTo(
                        "{\"text\":\"é \\u0000 \\\"\",\"numbers\":[1,-0.50,1e3],\"nothing\":null,\"yes\":true,\"no\":false}");
    }

    @Test
    void streams_hold_the_same_in_utf_8_and_stay_open() {
        ClosedOnce out = new ClosedOnce();
        JsonText.write(TREE, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JsonText.write(TREE));
        assertThat(out.closed).isFalse();
        assertThat(JsonText.write(JsonText.read(new ByteArrayInputStream(out.toByteArray()))))
                .isEqualTo(JsonText.write(TREE));
    }

    private static final class ClosedOnce extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void a_stream_that_fails_says_so() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no more");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("no more");
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> JsonText.read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("no more");
        assertThatThrownBy(() -> JsonText.write(TREE, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] bytes = {'"', (byte) 0xC3, (byte) 0x28, '"'};

        assertThatThrownBy(() -> JsonText.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("(root) must be JSON: Invalid UTF-8 middle byte 0x28");
    }

    @Test
    void nesting_has_a_bound() {
        String deepest = "[".repeat(JsonText.DEEPEST) + "]".repeat(JsonText.DEEPEST);

        assertThat(JsonText.writeLine(JsonText.read(deepest))).isEqualTo(deepest);
        assertThatThrownBy(() -> JsonText.read("[" + deepest + "]"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must be JSON: Document nesting depth (65) exceeds the maximum allowed (64)");
        assertThatThrownBy(() -> JsonText.read("[".repeat(1_000_000)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("(root) must be JSON: Document nesting depth (65) exceeds the maximum allowed");
    }

    @Test
    void texts_and_numbers_have_bounds() {
        String longest = "\"" + "x".repeat(JsonText.LONGEST_TEXT) + "\"";

        assertThat(JsonText.writeLine(JsonText.read(longest))).isEqualTo(longest);
        assertThatThrownBy(() -> JsonText.read("\"" + "x".repeat(JsonText.LONGEST_TEXT + 1) + "\""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(
                        "(root) must be JSON: String value length (1000001) exceeds the maximum allowed");
        assertThatThrownBy(() -> JsonText.read("1".repeat(JsonText.LONGEST_NUMBER + 1)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("(root) must be JSON: Number value length (1001) exceeds the maximum allowed");
    }

    @Test
    void exact_numbers_are_written_so_that_nothing_is_lost() {
        assertThat(JsonText.writeLine(Json.number(Rational.of(7, 10)))).isEqualTo("0.7");
        assertThat(JsonText.writeLine(Json.number(Rational.of(1, 3)))).isEqualTo("\"1/3\"");
        assertThat(JsonText.writeLine(Json.number(-5))).isEqualTo("-5");
        assertThat(JsonText.writeLine(Json.number(Rational.parse("1e20")))).isEqualTo("100000000000000000000");
    }

    @Test
    void each_kind_of_value_has_a_name_for_messages() {
        Map<String, Json> all = ((Json.Obj) TREE).fields();

        assertThat(List.of(TREE, all.get("numbers"), all.get("text"), all.get("yes"), all.get("nothing")))
                .map(Json::kind)
                .containsExactly("an object", "a list", "a text", "true or false", "null");
        assertThat(Json.number(1).kind()).isEqualTo("a number");
        assertThat(List.of(TREE, all.get("numbers"), Json.text("x"), all.get("no"), all.get("nothing")))
                .map(Json::shown)
                .containsExactly("an object", "a list", "x", "false", "null");
    }
}
