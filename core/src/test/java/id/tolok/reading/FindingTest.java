package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static Finding finding(int line) {
        return new Finding(
                Finding.Kind.CODE_MISSING, new Place(1, line, line), LocalizedText.of("Kode hilang", "A code is lost"));
    }

    @Test
    void a_finding_reads_as_place_kind_and_message_in_english() {
        assertThat(finding(3)).hasToString("page 1, line 3: missing code: A code is lost");
    }

    @Test
    void findings_follow_the_document() {
        assertThat(finding(3)).isLessThan(finding(4));
        assertThat(finding(3)).isEqualByComparingTo(finding(3));
    }

    @Test
    void kinds_have_labels_in_both_languages() {
        assertThat(Finding.Kind.NUMBER_SKIPPED.label(Language.ENGLISH)).isEqualTo("skipped number");
        assertThat(Finding.Kind.NUMBER_SKIPPED.label(Language.INDONESIAN)).isEqualTo("nomor terlewat");
    }
}
