package id.tolok.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.problem.InvalidModelException;
import org.junit.jupiter.api.Test;

class CandidateIdTest {

    @Test
    void an_id_is_its_text() {
        assertThat(CandidateId.of("C-017")).isEqualTo(CandidateId.of("C-017")).hasToString("C-017");
        assertThat(AssessorId.of("MET.000.000001 2021")).hasToString("MET.000.000001 2021");
    }

    @Test
    void ids_sort_by_their_text() {
        assertThat(CandidateId.of("a")).isLessThan(CandidateId.of("b"));
        assertThat(AssessorId.of("b")).isGreaterThan(AssessorId.of("a"));
    }

    @Test
    void an_id_is_not_blank() {
        assertThatThrownBy(() -> CandidateId.of(" "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must not be blank");
        assertThatThrownBy(() -> AssessorId.of(""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must not be blank");
    }
}
