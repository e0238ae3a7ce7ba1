package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void the_bag_of_a_title_has_its_words_in_order_without_case_and_marks() {
        assertThat(Titles.bag("Merawat  Kolam, Air/Lumpur (2)")).isEqualTo("2 air kolam lumpur merawat");
    }

    @Test
    void a_word_that_stands_twice_counts_twice() {
        assertThat(Titles.bag("ikan dan ikan")).isEqualTo("dan ikan ikan");
    }
}
