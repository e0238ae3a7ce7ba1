package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void a_label_is_its_words() {
        assertThat(Label.KEY_COMPETENCIES.words()).isEqualTo("KOMPETENSI KUNCI");
        assertThat(Label.KEY_COMPETENCIES.word(0)).isEqualTo("KOMPETENSI");
        assertThat(Label.KEY_COMPETENCIES.word(1)).isEqualTo("KUNCI");
    }

    @Test
    void labels_of_a_head_stand_there_in_every_format_or_in_that_of_2003_only() {
        assertThat(Arrays.stream(Label.values()).filter(Label::isOfHead))
                .containsExactly(Label.UNIT_CODE, Label.UNIT_TITLE, Label.DESCRIPTION);
        assertThat(Arrays.stream(Label.values()).filter(Label::isOf2003))
                .containsExactly(Label.WORK_FIELD, Label.WEIGHT, Label.PREREQUISITE);
    }
}
