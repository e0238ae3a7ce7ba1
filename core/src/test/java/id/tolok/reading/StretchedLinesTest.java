package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StretchedLinesTest {

    private static Optional<String> zip(String text, int width) {
        return StretchedLines.zip(Print.pieces(text), width)
                .map(lines ->
                        String.join(" ", lines.stream().map(Fragment::text).toList()));
    }

    @Test
    void beginnings_of_lines_are_followed_by_what_stands_to_the_right() {
        assertThat(zip("Merawat\njaring\nkolam\n\nsemua\nketam", 18)).contains("Merawat semua jaring ketam kolam");
        assertThat(zip("Pompa dibersihkan\nsesudah panen.\n\nsetiap\n\nsore", 32))
                .contains("Pompa dibersihkan setiap sore sesudah panen.");
    }

    @Test
    void lines_that_are_full_as_they_are_stay() {
        assertThat(zip("Merawat semua jaring\nketam kolam\n\nbaru", 20)).isEmpty();
    }

    @Test
    void lines_that_do_not_fill_the_column_when_put_together_stay() {
        assertThat(zip("Merawat\njaring\nkolam\n\nsemua\nketam", 40)).isEmpty();
    }

    @Test
    void a_block_longer_than_the_first_is_not_to_its_right() {
        assertThat(zip("Merawat\njaring\n\nsemua\nketam\nkolam", 18)).isEmpty();
    }

    @Test
    void one_block_or_none_stays() {
        assertThat(zip("Merawat\njaring", 18)).isEmpty();
        assertThat(zip("", 18)).isEmpty();
    }

    @Test
    void what_stands_on_another_page_is_not_to_the_right() {
        assertThat(zip("Merawat\njaring\nkolam\n\fsemua\nketam", 18)).isEmpty();
    }
}
