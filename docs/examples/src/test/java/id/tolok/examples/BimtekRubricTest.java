package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.json.CoreJson;
import id.tolok.json.Document;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.json.ScoringJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BimtekRubricTest {

    @Test
    void the_rubric_in_code_equals_the_one_in_JSON() {
        assertThat(BimtekRubric.rubric()).isEqualTo(RubricJson.RUBRIC.read(Data.BIMTEK.resolve("rubric.json")));
    }

    @Test
    void the_policy_in_code_equals_the_one_in_JSON() {
        assertThat(BimtekPolicy.policy()).isEqualTo(ScoringJson.POLICY.read(Data.BIMTEK.resolve("policy.json")));
    }

    @Test
    void files_are_written_as_Tolok_writes_them() throws IOException {
        assertWrittenBy(CoreJson.STANDARD, "standard.json");
        assertWrittenBy(CoreJson.SCHEME, "scheme.json");
        assertWrittenBy(RubricJson.RUBRIC, "rubric.json");
        assertWrittenBy(RubricJson.INSTRUMENT, "test.json");
        assertWrittenBy(ScoringJson.POLICY, "policy.json");
    }

    private static <T> void assertWrittenBy(Document<T> format, String name) throws IOException {
        Path file = Data.BIMTEK.resolve(name);

        assertThat(format.toText(format.read(file))).as(name).isEqualTo(Files.readString(file));
    }
}
