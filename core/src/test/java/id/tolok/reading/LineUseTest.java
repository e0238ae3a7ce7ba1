package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.text.Language;
import org.junit.jupiter.api.Test;

class LineUseTest {

    @Test
    void uses_have_labels_in_both_languages() {
        assertThat(LineUse.PAGE_NUMBER.label(Language.ENGLISH)).isEqualTo("page number");
        assertThat(LineUse.PAGE_NUMBER.label(Language.INDONESIAN)).isEqualTo("nomor halaman");
    }
}
