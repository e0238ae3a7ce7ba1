package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static Paragraphs.Cut cut(String lines, int count) {
        return Paragraphs.cut(Print.pieces(lines), count);
    }

    private static List<List<String>> texts(Paragraphs.Cut cut) {
        return cut.texts().stream().map(Print::texts).toList();
    }

    @Test
    void a_text_starts_with_a_capital_or_a_number() {
        Paragraphs.Cut cut = cut("Air dibuang\nke hilir\nIkan dipindah\n2 ember dicuci\n", 3);

        assertThat(texts(cut))
                .containsExactly(
                        List.of("Air dibuang", "ke hilir"), List.of("Ikan dipindah"), List.of("2 ember dicuci"));
        assertThat(cut.doubtful()).isFalse();
    }

    @Test
    void a_bracket_starts_no_text() {
        Paragraphs.Cut cut = cut("Air dibuang\n(hilir)\nIkan dipindah\n", 2);

        assertThat(texts(cut)).containsExactly(List.of("Air dibuang", "(hilir)"), List.of("Ikan dipindah"));
        assertThat(cut.doubtful()).isFalse();
    }

    @Test
    void the_end_of_a_sentence_tells_more_than_a_blank_line_and_that_more_than_a_capital() {
        String lines = "Air dari\nKolam dibuang.\nIkan dari\n\nKolam dipindah\n";

        assertThat(texts(cut(lines, 2)))
                .containsExactly(List.of("Air dari", "Kolam dibuang."), List.of("Ikan dari", "Kolam dipindah"));
        assertThat(texts(cut(lines, 3)))
                .containsExactly(
                        List.of("Air dari", "Kolam dibuang."), List.of("Ikan dari"), List.of("Kolam dipindah"));
        assertThat(cut(lines, 3).doubtful()).isFalse();
    }

    @Test
    void two_places_as_good_for_one_cut_leave_a_doubt() {
        Paragraphs.Cut cut = cut("Air dari\nKolam dan\nSungai dibuang\n", 2);

        assertThat(texts(cut)).containsExactly(List.of("Air dari"), List.of("Kolam dan", "Sungai dibuang"));
        assertThat(cut.doubtful()).isTrue();
    }

    @Test
    void too_few_places_leave_a_doubt() {
        Paragraphs.Cut cut = cut("Air dibuang\nke hilir\nIkan dipindah\n", 3);

        assertThat(texts(cut)).containsExactly(List.of("Air dibuang", "ke hilir"), List.of("Ikan dipindah"));
        assertThat(cut.doubtful()).isTrue();
    }

    @Test
    void one_line_for_several_numbers_is_that_of_the_first_without_a_doubt() {
        Paragraphs.Cut cut = cut("Air dibuang\n", 3);

        assertThat(texts(cut)).containsExactly(List.of("Air dibuang"));
        assertThat(cut.doubtful()).isFalse();
    }

    @Test
    void one_number_takes_all_without_a_doubt() {
        Paragraphs.Cut cut = cut("Air dibuang\nKe hilir\nKe hulu\n", 1);

        assertThat(texts(cut)).containsExactly(List.of("Air dibuang", "Ke hilir", "Ke hulu"));
        assertThat(cut.doubtful()).isFalse();
    }
}
