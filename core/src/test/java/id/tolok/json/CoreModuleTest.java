package id.tolok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tolok.problem.InvalidModelException;
import id.tolok.scheme.CertificationScheme;
import id.tolok.testing.SampleModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoreModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    static List<SampleModels.Sample<?>> samples() {
        return SampleModels.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_applications_own_mapper_writes_and_reads_the_same(SampleModels.Sample<?> sample)
            throws JsonProcessingException {
        String text = MAPPER.writeValueAsString(sample.value());

        assertThat(MAPPER.readValue(text, sample.document().type())).isEqualTo(sample.value());
        assertThat(MAPPER.readTree(text)).isEqualTo(MAPPER.readTree(sample.text()));
    }

    @Test
    void a_document_inside_other_json_is_read() throws JsonProcessingException {
        String list = MAPPER.writeValueAsString(List.of(SampleModels.SCHEME, SampleModels.SCHEME));

        assertThat(MAPPER.readValue(list, new TypeReference<List<CertificationScheme>>() {}))
                .containsExactly(SampleModels.SCHEME, SampleModels.SCHEME);
    }

    @Test
    void problems_come_with_jacksons_exception() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"format\":\"tolok/scheme/1\"}", CertificationScheme.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("2 problems:\n1. title is required")
                .hasCauseInstanceOf(InvalidModelException.class);
    }
}
