package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FragmentTest {

    private static Fragment piece(String text) {
        return Fragment.of(Print.line(text));
    }

    @Test
    void the_first_word_ends_at_a_blank_or_with_the_piece() {
        assertThat(piece("Air dibuang").firstWord()).isEqualTo(3);
        assertThat(piece("dibuang").firstWord()).isEqualTo(7);
    }

    @Test
    void a_word_or_two_are_short() {
        assertThat(List.of(piece("Air"), piece("Air dibuang"), piece("Air kolam dibuang")))
                .extracting(Fragment::isShort)
                .containsExactly(true, true, false);
    }

    @Test
    void a_piece_may_start_small() {
        assertThat(List.of(piece("air"), piece("Air"), piece("1 ember")))
                .extracting(Fragment::startsSmall)
                .containsExactly(true, false, false);
    }

    @Test
    void dots_colons_and_semicolons_end_sentences() {
        assertThat(List.of(piece("Air."), piece("air;"), piece("air:"), piece("air,"), piece("air")))
                .extracting(Fragment::endsSentence)
                .containsExactly(true, true, true, false, false);
    }

    @Test
    void a_blank_line_and_another_page_are_gaps() {
        List<Fragment> pieces = Print.pieces("Satu\nDua\n\nTiga\n\fEmpat\n");

        assertThat(pieces).extracting(Fragment::isAfterGap).containsExactly(true, false, true, true);
        assertThat(pieces).extracting(Fragment::page).containsExactly(1, 1, 1, 2);
    }
}
