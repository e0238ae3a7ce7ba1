package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.Classification;
import org.junit.jupiter.api.Test;

class ClassificationsTest {

    @Test
    void each_word_of_a_classification_opens_a_value_that_ends_at_the_next() {
        assertThat(Classifications.of(
                        "Standar Kategori Perikanan, Golongan Pokok Budi Daya; Golongan Kolam Bidang Pakan."))
                .isEqualTo(Classification.builder()
                        .category("Perikanan")
                        .mainGroup("Budi Daya")
                        .field("Pakan")
                        .build());
    }

    @Test
    void sectors_and_fields_have_subsectors_and_subfields_written_in_one_word_or_two() {
        Classification expected = Classification.builder()
                .sector("PERIKANAN")
                .subsector("KOLAM")
                .field("PAKAN")
                .subfield("UJI")
                .build();
        assertThat(Classifications.of("SEKTOR PERIKANAN SUB SEKTOR KOLAM BIDANG PAKAN SUB BIDANG UJI"))
                .isEqualTo(expected);
        assertThat(Classifications.of("SEKTOR PERIKANAN SUBSEKTOR KOLAM BIDANG PAKAN SUBBIDANG UJI"))
                .isEqualTo(expected);
    }

    @Test
    void a_value_ends_where_the_decree_goes_on() {
        assertThat(Classifications.of("BIDANG PAKAN MENJADI STANDAR KOMPETENSI"))
                .isEqualTo(Classification.builder().field("PAKAN").build());
        assertThat(Classifications.of("BIDANG PAKAN PADA JABATAN KERJA PENGUJI"))
                .isEqualTo(Classification.builder().field("PAKAN").build());
    }

    @Test
    void a_title_without_such_words_a_word_without_a_value_and_an_endless_title_classify_nothing() {
        Classification nothing = Classification.builder().build();
        assertThat(Classifications.of("STANDAR BIDANGAN")).isEqualTo(nothing);
        assertThat(Classifications.of("STANDAR BIDANG")).isEqualTo(nothing);
        assertThat(Classifications.of("STANDAR BIDANG MENJADI STANDAR")).isEqualTo(nothing);
        assertThat(Classifications.of("BIDANG PAKAN" + " ".repeat(989))).isEqualTo(nothing);
        assertThat(Classifications.of("BIDANG PAKAN" + " ".repeat(988)))
                .isEqualTo(Classification.builder().field("PAKAN").build());
    }
}
