package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordOrderTest {

    private static final String ELSEWHERE = "alat dan bahan dari gudang menurut daftar lama\n";

    /** The pieces of a text in order, with a question mark behind them if that is not certain. */
    private static String restore(String text, String elsewhere) {
        WordOrder.Restored restored = WordOrder.restore(Print.pieces(text), new Words(Print.lines(elsewhere)));
        return String.join(" ", Print.texts(restored.pieces())) + (restored.certain() ? "" : " ?");
    }

    /** A text with a blank line before each word. */
    private static String apart(String words) {
        return words.replace(" ", "\n\n");
    }

    private static List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            words.add("kata" + i);
        }
        return words;
    }

    @Test
    void lines_without_blank_lines_between_stay_and_are_certain() {
        assertThat(restore("bahan\nalat\ngudang\n", ELSEWHERE)).isEqualTo("bahan alat gudang");
    }

    @Test
    void words_in_the_order_of_the_document_stay_and_are_certain() {
        assertThat(restore(apart("alat dan bahan"), ELSEWHERE)).isEqualTo("alat dan bahan");
    }

    @Test
    void two_lines_that_take_turns_are_put_one_after_the_other() {
        assertThat(restore(apart("alat gudang dan menurut bahan daftar dari lama"), ELSEWHERE))
                .isEqualTo("alat dan bahan dari gudang menurut daftar lama");
    }

    @Test
    void an_order_with_a_seam_that_is_new_is_not_certain() {
        assertThat(restore(
                        apart("alat gudang dan menurut bahan daftar dari lama"),
                        "alat dan bahan dari\n\ngudang menurut daftar lama\n"))
                .isEqualTo("alat dan bahan dari gudang menurut daftar lama ?");
    }

    @Test
    void an_order_with_two_seams_that_are_new_is_not_taken() {
        assertThat(restore(
                        apart("alat gudang dan menurut bahan daftar dari lama"),
                        "alat dan bahan dari\n\ngudang menurut daftar\n"))
                .isEqualTo("alat gudang dan menurut bahan daftar dari lama ?");
    }

    @Test
    void three_lines_may_take_turns_but_not_four() {
        String three = String.join(" ", words(1, 9));
        String four = String.join(" ", words(1, 8));

        assertThat(restore(apart("kata1 kata4 kata7 kata2 kata5 kata8 kata3 kata6 kata9"), three))
                .isEqualTo(three);
        assertThat(restore(apart("kata1 kata3 kata5 kata7 kata2 kata4 kata6 kata8"), four))
                .isEqualTo("kata1 kata3 kata5 kata7 kata2 kata4 kata6 kata8 ?");
    }

    @ParameterizedTest
    @CsvSource({"alat dan lain bahan, alat dan lain bahan ?", "alat dan bahan dari lain, alat dan bahan dari lain"})
    void one_new_seam_leaves_a_doubt_unless_there_are_five_pieces(String words, String restored) {
        assertThat(restore(apart(words), ELSEWHERE + "lain bahan")).isEqualTo(restored);
    }

    @Test
    void four_pieces_with_one_new_seam_are_not_certain() {
        assertThat(restore(apart("alat dan bahan lain"), ELSEWHERE)).isEqualTo("alat dan bahan lain ?");
    }

    @Test
    void a_turn_changes_two_seams_at_least() {
        assertThat(restore(apart("alat bahan dan lama"), "alat dan\nbahan lama\ndan lama\n"))
                .isEqualTo("alat bahan dan lama ?");
        assertThat(restore(apart("alat bahan dan lama"), "alat dan bahan lama\ndan lama\n"))
                .isEqualTo("alat dan bahan lama");
    }

    @Test
    void of_two_orders_as_good_none_is_taken() {
        assertThat(restore(
                        apart("alat ember dan dan bahan gayung dari lama"),
                        "alat dan bahan dari ember dan gayung lama\n"))
                .isEqualTo("alat ember dan dan bahan gayung dari lama ?");
        assertThat(restore(
                        apart("alat ember serta dan bahan gayung dari lama"),
                        "alat dan bahan dari ember serta gayung lama\n"))
                .isEqualTo("alat dan bahan dari ember serta gayung lama");
    }

    @Test
    void the_first_piece_stays_first_and_the_last_last() {
        assertThat(restore(apart("dan alat gudang bahan dari"), ELSEWHERE)).isEqualTo("dan alat gudang bahan dari ?");
    }

    @Test
    void twenty_four_pieces_are_the_most() {
        List<String> scattered = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            scattered.add("kata" + i);
            scattered.add("kata" + (i + 12));
        }
        String printed = String.join(" ", scattered);
        String whole = String.join(" ", words(1, 25));

        assertThat(restore(apart(printed), whole)).isEqualTo(String.join(" ", words(1, 24)));
        assertThat(restore(apart(printed + " kata25"), whole)).isEqualTo(printed + " kata25 ?");
    }

    @Test
    void pages_are_restored_each_for_itself() {
        String scattered = apart("alat gudang dan menurut bahan daftar dari lama");

        assertThat(restore(scattered + "\n\f" + scattered, ELSEWHERE))
                .isEqualTo("alat dan bahan dari gudang menurut daftar lama"
                        + " alat dan bahan dari gudang menurut daftar lama");
        assertThat(restore("alat\n\ngudang\n\fdan\n\nmenurut\n", ELSEWHERE)).isEqualTo("alat gudang dan menurut ?");
        assertThat(restore("alat\n\ndan\n\fmenurut\n\ndan\n", ELSEWHERE)).isEqualTo("alat dan menurut dan ?");
        assertThat(restore("menurut\n\ndan\n\falat\n\ndan\n", ELSEWHERE)).isEqualTo("menurut dan alat dan ?");
        assertThat(restore("alat\n\ndan\n\fgudang\n\nmenurut\n", ELSEWHERE)).isEqualTo("alat dan gudang menurut");
    }

    @Test
    void whole_lines_before_and_after_scattered_ones_stay_together() {
        assertThat(restore(
                        "ikan dan air\nlalu alat\n\ngudang\n\ndan\n\nmenurut\n\nbahan\n\ndaftar\n\ndari\n\nlama\nbesar sekali sejak dulu\n",
                        ELSEWHERE))
                .isEqualTo("ikan dan air lalu alat dan bahan dari gudang menurut daftar lama besar sekali sejak dulu");
    }

    @Test
    void whole_lines_at_the_end_are_one_piece_and_short_ones_several() {
        assertThat(restore("alat\n\ndan\n\nlain\nbahan yang amat lama\ndaftar yang amat lama\n", ELSEWHERE))
                .isEqualTo("alat dan lain bahan yang amat lama daftar yang amat lama ?");
        assertThat(restore("alat\n\ndan\n\nlain\nbahan lama\ndaftar lama\n", ELSEWHERE))
                .isEqualTo("alat dan lain bahan lama daftar lama");
    }

    @Test
    void a_seam_without_a_blank_line_is_never_new() {
        assertThat(restore("alat\n\ndan\nlain\n\nbahan\n", ELSEWHERE + "lain bahan\n"))
                .isEqualTo("alat dan lain bahan");
    }
}
