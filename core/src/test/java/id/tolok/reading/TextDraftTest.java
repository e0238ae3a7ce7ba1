package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDraftTest {

    private static TextDraft draft(String lines) {
        SourceLine line = Print.line("1.1");
        TextDraft draft = new TextDraft(Print.number("1.1"), line);
        draft.text().addAll(Print.pieces(lines));
        return draft;
    }

    @Test
    void a_line_of_print_that_ends_though_the_next_word_would_have_fitted_is_a_hole() {
        assertThat(draft("Air dari\nkolam dibuang ke hilir\n").hasHole(17)).isTrue();
        assertThat(draft("Air dari\nkolam dibuang ke hilir\n").hasHole(16)).isFalse();
    }

    @Test
    void pieces_that_fit_on_a_line_together_fill_it() {
        assertThat(draft("Air\ndari\nkolam dibuang ke hilir\n").hasHole(17)).isTrue();
        assertThat(draft("Air\ndari\nkolam dibuang ke hilir\n").hasHole(16)).isFalse();
        assertThat(draft("Air dari\nkolam lain\nke hilir dan muara\n").hasHole(19))
                .isFalse();
        assertThat(draft("Air dari\nkolam lain\nke hilir dan muara\n").hasHole(18))
                .isTrue();
    }

    @Test
    void after_a_full_line_another_begins() {
        assertThat(draft("Air kolam dibuang\nke hilir\nperlahan sampai habis\n").hasHole(20))
                .isTrue();
        assertThat(draft("Air kolam dibuang\nke hilir\nperlahan sampai habis\n").hasHole(19))
                .isFalse();
    }

    @Test
    void one_piece_has_no_hole() {
        assertThat(draft("Air dari kolam dibuang\n").hasHole(40)).isFalse();
        assertThat(draft("").hasHole(40)).isFalse();
    }

    @Test
    void a_text_goes_on_after_its_end_where_a_piece_starts_small_after_a_dot() {
        assertThat(draft("Air dibuang.\nke hilir\n").goesOnAfterEnd()).isTrue();
        assertThat(draft("Air dibuang\nke hilir\n").goesOnAfterEnd()).isFalse();
        assertThat(draft("Air dibuang.\nIkan dipindah\n").goesOnAfterEnd()).isFalse();
        assertThat(draft("air dibuang.\n").goesOnAfterEnd()).isFalse();
    }

    @Test
    void a_draft_is_doubtful_once_it_is_doubted() {
        TextDraft draft = draft("Air dibuang.\n");
        assertThat(draft.isDoubtful()).isFalse();

        draft.doubt();

        assertThat(draft.isDoubtful()).isTrue();
    }
}
