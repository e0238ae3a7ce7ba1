package id.tolok.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final FieldPath TITLE = FieldPath.of("title");

    @Test
    void paths_grow_by_field_index_and_key() {
        FieldPath path = FieldPath.of("units").index(2).field("elements").index(0);

        assertThat(path).hasToString("units[2].elements[0]");
        assertThat(FieldPath.ROOT).hasToString("(root)");
        assertThat(FieldPath.ROOT.field("a").field("b")).hasToString("a.b");
        assertThat(FieldPath.of("m").key("a \"b\" \\")).hasToString("m[\"a \\\"b\\\" \\\\\"]");
        assertThat(FieldPath.of("m").key(RoundTrip.NOT_YET)).hasToString("m[\"not-yet\"]");
        assertThat(path.then(FieldPath.ROOT)).isEqualTo(path);
        assertThat(path.then(FieldPath.of("title"))).hasToString("units[2].elements[0].title");
        assertThat(path.then(FieldPath.ROOT.index(1))).hasToString("units[2].elements[0][1]");
        assertThat(FieldPath.ROOT.then(TITLE)).isEqualTo(TITLE);
    }

    private enum RoundTrip {
        NOT_YET
    }

    @Test
    void a_problem_is_a_sentence_with_its_cure_on_a_line_of_its_own() {
        assertThat(Problem.of(TITLE, "must not be blank")).hasToString("title must not be blank");
        assertThat(Problem.of(TITLE, "must be short", "long")
                        .withCure("Maybe drop it")
                        .at(new Location(3, 7))
                        .within(FieldPath.of("units").index(0)))
                .hasToString("units[0].title must be short, but was 'long' (line 3, column 7)\n    Maybe drop it");
        assertThat(Problem.of(TITLE, "must be short", "a\tb\r\nc")).hasToString("title must be short, but was 'a b c'");
        assertThat(Problem.of(TITLE, "must be short", "x".repeat(80)).toString())
                .endsWith("x'");
        assertThat(Problem.of(TITLE, "must be short", "x".repeat(81)).toString())
                .endsWith("'" + "x".repeat(80) + "…'");
    }

    @Test
    void a_place_is_a_line_and_perhaps_a_column() {
        assertThat(new Location(3, 0)).hasToString("line 3");
        assertThat(new Location(3, 7)).hasToString("line 3, column 7");
        assertThat(Location.UNKNOWN).hasToString("unknown place");
        assertThat(Location.UNKNOWN.isKnown()).isFalse();
        assertThat(new Location(1, 0).isKnown()).isTrue();
    }

    @Test
    void nothing_found_throws_nothing() {
        Problems problems = new Problems()
                .check(true, TITLE, "x")
                .check(true, TITLE, "x", 1)
                .check(true, TITLE, "x", 1, "y")
                .checkText(TITLE, "text")
                .checkDistinct(TITLE, List.of(1, 2), "", n -> n)
                .collect(TITLE, () -> {});

        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems.size()).isZero();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void everything_found_is_thrown_together() {
        Problems problems = new Problems()
                .check(false, TITLE, "must be a")
                .check(false, TITLE, "must be b", 1)
                .check(false, TITLE, "must be c", 1, "Maybe 2")
                .checkText(TITLE, " \n")
                .checkDistinct(FieldPath.of("units"), List.of("a", "b", "a", "a"), "code", text -> text)
                .checkDistinct(FieldPath.of("refs"), List.of("a", "a"), "", text -> text)
                .collect(
                        FieldPath.of("part"),
                        () -> new Problems().checkText(TITLE, "").throwIfAny());

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.size()).isEqualTo(8);
        assertThat(problems.toList()).hasSize(8);
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        8 problems:
                        1. title must be a
                        2. title must be b, but was '1'
                        3. title must be c, but was '1'
                            Maybe 2
                        4. title must not be blank
                        5. units[2].code must differ from that of units[0], but was 'a'
                        6. units[3].code must differ from that of units[0], but was 'a'
                        7. refs[1] must differ from that of refs[0], but was 'a'
                        8. part.title must not be blank""");
    }

    @Test
    void an_exception_has_at_least_one_problem_and_shows_fifty() {
        Problem problem = Problem.of(TITLE, "must not be blank");

        assertThatThrownBy(() -> new InvalidModelException(List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an InvalidModelException needs a problem");
        assertThat(new InvalidModelException(Collections.nCopies(50, problem)))
                .hasMessageEndingWith("\n50. title must not be blank");
        assertThat(new InvalidModelException(Collections.nCopies(51, problem)))
                .hasMessageEndingWith("\n50. title must not be blank\n… and 1 more");
        assertThat(new InvalidModelException("code", "title"))
                .hasMessage("2 problems:\n1. code is required\n2. title is required");
        assertThat(new InvalidModelException(problem).problems()).containsExactly(problem);
    }

    @Test
    void a_key_given_twice_is_named() {
        ImmutableMap.Builder<String, Integer> map = ImmutableMap.builder();
        Stream.of("a", "b", "a").forEach(key -> map.put(key, key.codePointAt(0) - 'a'));
        assertThatThrownBy(() -> Problems.withDistinctKeys(map::buildOrThrow))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must not have one key twice, but was 'a=0 and a=0'");
        InvalidModelException other = new InvalidModelException("code");
        assertThatThrownBy(() -> Problems.withDistinctKeys(() -> {
                    throw other;
                }))
                .isSameAs(other);
        IllegalArgumentException unrelated = new IllegalArgumentException("x");
        assertThatThrownBy(() -> Problems.withDistinctKeys(() -> {
                    throw unrelated;
                }))
                .isSameAs(unrelated);
        assertThat(Problems.withDistinctKeys(() -> "built")).isEqualTo("built");
    }

    @Test
    void an_exception_survives_serialization() throws IOException, ClassNotFoundException {
        InvalidModelException exception = new InvalidModelException(Problem.of(TITLE, "must be short", "x"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidModelException) in.readObject()).problems()).isEqualTo(exception.problems());
        }
    }
}
