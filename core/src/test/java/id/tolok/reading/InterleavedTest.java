package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Titles are 18 letters wide, texts 34, with two letters of slack. A break within a line costs 1, a new line of a title 2 (4 where no
 * element starts), words never seen together 4, what follows the end of a sentence 6; so does each letter of room that was left.
 */
class InterleavedTest {

    private static final String ELSEWHERE = "Menyiapkan alat dan bahan dari gudang menurut daftar\n";
    private static final int TITLE = 18;
    private static final int TEXT = 34;

    /** A text of some letters, seen nowhere. */
    private static String letters(int length) {
        return "x".repeat(length);
    }

    /** Pieces with marks: {@code T} and {@code X} start title and text, {@code t} is of the title, {@code ?} is not known. */
    private static List<Interleaved.Piece> pieces(String marked) {
        List<Interleaved.Piece> pieces = new ArrayList<>();
        for (String piece : marked.split("/", -1)) {
            Interleaved.Known known = switch (piece.charAt(0)) {
                case 'T' -> Interleaved.Known.STARTS_TITLE;
                case 't' -> Interleaved.Known.OF_TITLE;
                case 'X' -> Interleaved.Known.STARTS_TEXT;
                default -> Interleaved.Known.NOTHING;
            };
            pieces.add(new Interleaved.Piece(piece.substring(2), known));
        }
        return pieces;
    }

    /** A letter for each piece, {@code T} in the title or {@code X} in a text, with a question mark if that is in doubt. */
    private static String solve(Interleaved interleaved, String marked) {
        Interleaved.Answer answer = interleaved.solve(pieces(marked)).orElseThrow();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < answer.ofTitle().size(); i++) {
            letters.append(answer.ofTitle().get(i) ? "T" : "X")
                    .append(answer.doubtful().contains(i) ? "?" : "");
        }
        return letters.toString();
    }

    private static Interleaved columns(int titleWidth, int textWidth, boolean startsElement) {
        return new Interleaved(titleWidth, textWidth, startsElement, new Words(Print.lines(ELSEWHERE)));
    }

    private static String solve(String marked) {
        return solve(columns(TITLE, TEXT, true), marked);
    }

    @Test
    void words_seen_together_belong_together() {
        assertThat(solve("T Menyiapkan alat/X Alat dipilih lebih dulu dari/? dan bahan/? gudang"))
                .isEqualTo("TXTX");
    }

    @ParameterizedTest
    @CsvSource({"24, TXX?", "25, TXX?", "26, TXX", "28, TXX"})
    void a_new_line_of_a_text_costs_the_room_that_was_left(int length, String columns) {
        assertThat(solve("T Menyiapkan alat/X " + letters(length) + "/? serta bekal"))
                .isEqualTo(columns);
    }

    @Test
    void where_no_element_starts_the_first_piece_of_the_title_ends_a_line() {
        String marked = "t alat/X " + letters(28) + "/? dan bahan";

        assertThat(solve(columns(TITLE, TEXT, true), marked)).isEqualTo("TXX");
        assertThat(solve(columns(TITLE, TEXT, false), marked)).isEqualTo("TXT");
    }

    @ParameterizedTest
    @CsvSource({
        "bekal alat, TXX?",
        "jaring alat, TXT?",
        "saluran alat, TXT",
        "tiga ember alat, TXT",
        "dua alat, TXX",
    })
    void a_new_line_of_a_title_costs_the_room_that_was_left(String title, String columns) {
        assertThat(solve("T " + title + "/X " + letters(28) + "/? dan bahan")).isEqualTo(columns);
    }

    @Test
    void a_title_rarely_has_the_end_of_a_sentence() {
        assertThat(solve("T Menyiapkan alat/X " + letters(28) + "/? dan bahan")).isEqualTo("TXT");
        assertThat(solve("T Menyiapkan alat/X " + letters(28) + "/? dan bahan."))
                .isEqualTo("TXX");
    }

    @Test
    void a_text_rarely_goes_on_after_the_end_of_a_sentence() {
        assertThat(solve("T Menyiapkan alat/X " + letters(26) + "/? serta bekal"))
                .isEqualTo("TXX");
        assertThat(solve("T Menyiapkan alat/X " + letters(25) + "./? serta bekal"))
                .isEqualTo("TXT");
        assertThat(solve("T Menyiapkan alat/X " + letters(19) + "./? serta bekal"))
                .isEqualTo("TXT");
        assertThat(solve("T Menyiapkan alat/X " + letters(25) + "./? dan bahan/? serta bekal"))
                .isEqualTo("TXTT");
    }

    @ParameterizedTest
    @CsvSource({"20, TXT", "21, TXX?", "22, TXX"})
    void a_line_of_a_title_may_be_two_letters_too_long(int length, String columns) {
        String piece = "dan " + letters(length - 4);

        assertThat(solve("T Menyiapkan alat/X " + letters(28) + "/? " + piece)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"22, TXX", "23, TXX", "24, TXX", "25, TXT?", "26, TXT"})
    void a_line_of_a_text_may_be_two_letters_too_long(int length, String columns) {
        String marked = "T " + letters(38) + "/X " + letters(14) + " alat/? dan " + letters(length - 4);

        assertThat(solve(columns(40, 20, true), marked)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"9, TTXT", "10, TTXT", "11, TTXT?"})
    void a_line_of_a_title_may_be_in_pieces_if_they_fit(int length, String columns) {
        String piece = letters(length - 5) + " alat";

        assertThat(solve("T " + letters(9) + "/? " + piece + "/X " + letters(28) + "/? dan bahan"))
                .isEqualTo(columns);
    }

    @Test
    void a_line_of_a_text_may_be_in_pieces_and_the_title_still_goes_on() {
        assertThat(solve("T Menyiapkan alat/X " + letters(4) + "/? " + letters(23) + "/? dan bahan"))
                .isEqualTo("TXXT");
    }

    @ParameterizedTest
    @CsvSource({"22, TXX?", "23, TXX?", "24, TXT", "25, TXT"})
    void a_line_of_a_text_may_be_in_pieces_if_they_fit(int length, String columns) {
        assertThat(solve("T Menyiapkan alat/X " + letters(length) + "/? di " + letters(9)))
                .isEqualTo(columns);
    }

    @Test
    void a_title_that_nothing_marks_starts_a_line_too() {
        assertThat(solve("? jaring alat/X " + letters(28) + "/? dan bahan")).isEqualTo("TXT?");
    }

    @Test
    void a_text_goes_on_from_the_fuller_of_two_lines() {
        assertThat(solve("T Menyiapkan alat/X " + letters(28) + "/X " + letters(24) + "/? " + letters(8) + "/? di "
                        + letters(27)))
                .isEqualTo("TXXXX");
    }

    @Test
    void a_title_has_no_holes() {
        assertThat(solve("T Menyiapkan alat/X " + letters(28) + "/X " + letters(28) + "/X " + letters(28)
                        + "/? dan bahan"))
                .isEqualTo("TXXXX");
    }

    @Test
    void a_line_of_a_text_may_come_before_the_piece_of_the_title_beside_it() {
        assertThat(solve("T Menyiapkan alat/X " + letters(28) + "/X " + letters(28) + "/? dan bahan"))
                .isEqualTo("TXXT?");
    }

    @Test
    void a_title_goes_on_where_each_line_has_a_piece_of_it_or_where_that_is_known() {
        assertThat(solve("T Menyiapkan/X " + letters(28) + "/t semua macam alat/X " + letters(28) + "/? dan bahan"))
                .isEqualTo("TXTXT");
        assertThat(solve("T Menyiapkan alat/X " + letters(23)
                        + " dari/? dan semua alat/? gudang yang lama sekali sejak/? dan bahan"))
                .isEqualTo("TXTXT");
        assertThat(solve("T Menyiapkan alat/X " + letters(28) + "/X " + letters(28) + "/t dan bahan"))
                .isEqualTo("TXXT");
    }

    @Test
    void another_element_has_a_title_again() {
        assertThat(solve("T Menguras/X " + letters(28) + "/X " + letters(28) + "/T Menyiapkan alat/X " + letters(28)
                        + "/? dan bahan"))
                .isEqualTo("TXXTXT");
    }

    @Test
    void before_any_text_all_is_title() {
        assertThat(solve("T Menyiapkan alat/? yang.")).isEqualTo("TT");
        assertThat(solve("? yang./X " + letters(28))).isEqualTo("TX");
    }

    @Test
    void doubts_stay_with_their_pieces() {
        assertThat(solve("T Menyiapkan alat/X " + letters(25) + "/? serta bekal/T Menguras kolam/X Air"))
                .isEqualTo("TXX?TX");
        assertThat(solve("T Menyiapkan alat/X " + letters(25) + "/? serta bekal/T Menguras/X " + letters(28)
                        + "/? dan bahan/T Menguras/X Air"))
                .isEqualTo("TXX?TXXTX");
    }

    @Test
    void eighty_pieces_are_the_most() {
        List<Interleaved.Piece> pieces =
                Collections.nCopies(81, new Interleaved.Piece("kolam", Interleaved.Known.NOTHING));
        Interleaved columns = columns(TITLE, TEXT, true);

        assertThat(columns.solve(pieces)).isEmpty();
        assertThat(columns.solve(pieces.subList(0, 80)).map(Interleaved.Answer::ofTitle))
                .isEqualTo(Optional.of(Collections.nCopies(80, true)));
        assertThat(columns.solve(List.of()).map(Interleaved.Answer::ofTitle)).contains(List.of());
    }
}
