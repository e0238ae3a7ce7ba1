package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPairsTest {

    private static WordPairs pairs(String text) {
        return WordPairs.of(Lines.read(text));
    }

    @Test
    void words_of_a_line_follow_each_other_whatever_their_case_and_marks() {
        WordPairs pairs = pairs("Menguras (Kolam) lama.\n");

        assertThat(pairs.follow("menguras", "kolam")).isTrue();
        assertThat(pairs.follow("cara Menguras", "kolam, ember")).isTrue();
        assertThat(pairs.follow("kolam", "lama")).isTrue();
        assertThat(pairs.follow("kolam", "menguras")).isFalse();
        assertThat(pairs.follow("menguras", "lama")).isFalse();
    }

    @Test
    void the_seam_of_two_lines_counts_if_it_is_there_twice() {
        assertThat(pairs("Menguras\nkolam\nlama\n").follow("menguras", "kolam")).isFalse();
        assertThat(pairs("Menguras\nkolam\nMenguras\nkolam\n").follow("menguras", "kolam"))
                .isTrue();
        assertThat(pairs("Menguras\nkolam\nMenguras\nkolam\n").follow("kolam", "menguras"))
                .isFalse();
    }

    @Test
    void a_seam_over_a_blank_line_never_counts() {
        WordPairs pairs = pairs("Menguras\n\nkolam\n\nMenguras\n\nkolam\n");

        assertThat(pairs.follow("menguras", "kolam")).isFalse();
        assertThat(pairs.follow("menguras", "")).isFalse();
        assertThat(pairs.follow("", "kolam")).isFalse();
    }
}
