package id.tolok.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every value that has a document; it is tested here, where samples of all of them stand. */
class DocumentValuesTest {

    static Stream<Sample<?>> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_engine_can_send_it_to_another_machine(Sample<?> sample) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sample.value());
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object copy = in.readObject();
            assertThat(copy).isEqualTo(sample.value()).hasSameHashCodeAs(sample.value());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void its_text_for_people_depends_on_its_content_only(Sample<?> sample) {
        Object again = sample.document().parse(sample.text());

        assertThat(again).hasToString(sample.value().toString());
        assertThat(sample.value().toString())
                .doesNotContainPattern("@[0-9a-f]{5,8}\\b")
                .doesNotContain("Immutable");
    }
}
