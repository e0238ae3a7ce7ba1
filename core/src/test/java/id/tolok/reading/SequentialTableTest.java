package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SequentialTableTest {

    /** What a document says elsewhere, so that the words follow each other. */
    private static final String ELSEWHERE =
            "Menyiapkan alat dan bahan dari gudang menurut daftar\nMenyiapkan perlengkapan kolam\n";

    private static TableDraft read(String text, boolean scattered) {
        return SequentialTable.read(Print.lines(text), scattered, new Words(Print.lines(ELSEWHERE)));
    }

    private static List<String> inOrder(String text) {
        return Print.table(read(text, false));
    }

    private static List<String> scattered(String text) {
        return Print.table(read(text, true));
    }

    @Test
    void texts_go_on_after_their_numbers() {
        assertThat(inOrder("""
                        1. Menyiapkan
                        alat
                        1.1 Alat dipilih
                        menurut daftar
                        1.2 Alat dicuci
                        2. Menguras
                        2.1 Air dibuang
                        """))
                .containsExactly(
                        "1. Menyiapkan|alat [1.1 Alat dipilih|menurut daftar, 1.2 Alat dicuci]",
                        "2. Menguras [2.1 Air dibuang]");
    }

    @Test
    void text_before_any_number_is_loose() {
        assertThat(Print.loose(read("Selamat\ndatang\n1. Menyiapkan\n", false))).containsExactly("Selamat", "datang");
        assertThat(Print.loose(read("Selamat\n\ndatang\n1. Menyiapkan\n", true)))
                .containsExactly("Selamat", "datang");
    }

    @Test
    void text_before_the_number_of_a_criterion_belongs_to_the_title() {
        assertThat(inOrder("1. Menyiapkan\nalat 1.1 Alat dipilih\nmenurut daftar\ndan bahan 1.2\nAlat dicuci\n"))
                .containsExactly("1. Menyiapkan|alat|dan bahan [1.1 Alat dipilih|menurut daftar, 1.2 Alat dicuci]");
        assertThat(inOrder("1. Menyiapkan alat 1.1 Alat dipilih\n"))
                .containsExactly("1. Menyiapkan alat [1.1 Alat dipilih]");
    }

    @Test
    void text_between_two_numbers_of_criteria_on_one_line_belongs_to_the_first() {
        assertThat(inOrder("1. Menyiapkan\n1.1 Alat dipilih. 1.2 Alat dicuci. 1.3 Alat disimpan.\n"))
                .containsExactly("1. Menyiapkan [1.1 Alat dipilih., 1.2 Alat dicuci., 1.3 Alat disimpan.]");
    }

    @Test
    void text_before_the_number_of_a_criterion_and_before_any_element_waits_for_the_first() {
        TableDraft table = read("1.1 Air\nMenyiapkan 1.2 Alat\n1. Alat\n1.3 Es\n2. Menguras\n", false);

        assertThat(Print.criteria(table.orphans())).containsExactly("1.1 Air", "1.2 Alat");
        assertThat(Print.table(table)).containsExactly("1. Menyiapkan|Alat [1.3 Es]", "2. Menguras []");
        assertThat(Print.loose(table)).isEmpty();
    }

    @Test
    void if_no_element_comes_it_is_loose() {
        TableDraft table = read("1.1 Air\nMenyiapkan 1.2 Alat\n", false);

        assertThat(Print.criteria(table.orphans())).containsExactly("1.1 Air", "1.2 Alat");
        assertThat(Print.loose(table)).containsExactly("Menyiapkan 1.2 Alat");
    }

    @Nested
    class Numbers_detached_from_texts {

        @Test
        void get_them_in_order() {
            assertThat(inOrder("1. Menyiapkan\n1.1\n1.2\nAlat dipilih\nmenurut daftar.\nAlat dicuci.\n"))
                    .containsExactly("1. Menyiapkan [1.1 Alat dipilih|menurut daftar., 1.2 Alat dicuci.]");
        }

        @Test
        void as_they_are_printed_unless_blocks_are_scattered() {
            String text = "1. Menyiapkan\n\n1.2\n1.1\n\nAlat dipilih.\nAlat dicuci.\n";

            assertThat(inOrder(text)).containsExactly("1. Menyiapkan [1.2 Alat dipilih., 1.1 Alat dicuci.]");
            assertThat(scattered(text)).containsExactly("1. Menyiapkan [1.1 Alat dipilih., 1.2 Alat dicuci.]");
        }

        @Test
        void as_they_are_printed_if_a_number_stands_twice() {
            assertThat(scattered("1. Menyiapkan\n\n1.2\n1.1\n1.2\n\nAlat dipilih.\nAlat dicuci.\nAlat disimpan.\n"))
                    .containsExactly("1. Menyiapkan [1.2 Alat dipilih., 1.1 Alat dicuci., 1.2 Alat disimpan.]");
        }

        @Test
        void leave_doubts_where_texts_are_more_than_numbers() {
            assertThat(inOrder("1. Menyiapkan\n1.1\n1.2\nAlat\nAir\nIkan\n1.3 Es\n"))
                    .containsExactly("1. Menyiapkan [1.1 Alat?, 1.2 Air|Ikan?, 1.3 Es]");
        }

        @Test
        void wait_for_the_rest_where_texts_are_fewer() {
            assertThat(inOrder("1. Menyiapkan\n1.1\n1.2\nAlat dipilih.\n1.3 Es\nAir\n"))
                    .containsExactly("1. Menyiapkan [1.1 Alat dipilih., 1.2 Air, 1.3 Es]");
        }

        @Test
        void get_no_text_before_another_number() {
            assertThat(inOrder("1. Menyiapkan\n1.1\nAlat dipilih.\nalat 1.2 Alat dicuci.\n"))
                    .containsExactly("1. Menyiapkan|alat [1.1 Alat dipilih., 1.2 Alat dicuci.]");
        }

        @Test
        void get_no_text_on_the_line_of_another_number() {
            assertThat(inOrder("1. Menyiapkan\n1.1\n2. Menguras\nAir dibuang.\nke hilir\n"))
                    .containsExactly("1. Menyiapkan [1.1 Air dibuang.|ke hilir]", "2. Menguras []");
        }

        @Test
        void are_200_at_most() {
            List<CriterionDraft> criteria = read("1. Menyiapkan\n" + "1.1\n".repeat(201) + "Alat.\n".repeat(201), false)
                    .elements()
                    .get(0)
                    .criteria();

            assertThat(Print.criteria(criteria.subList(198, 201)))
                    .containsExactly("1.1 Alat.?", "1.1 Alat.|Alat.?", "1.1 ");
        }

        @Test
        void take_nothing_that_goes_on_with_the_title_where_blocks_are_scattered() {
            String text = "1. Menyiapkan\n\n1.1\n\nalat\n\nAlat dipilih.\n";

            assertThat(scattered(text)).containsExactly("1. Menyiapkan|alat [1.1 Alat dipilih.]");
            assertThat(inOrder(text)).containsExactly("1. Menyiapkan [1.1 alat|Alat dipilih.]");
        }

        @Test
        void leave_the_first_text_to_an_element_without_title_where_blocks_are_scattered() {
            String text = "1.\n\n1.1\n\nMenyiapkan\n\nAlat dipilih.\n";

            assertThat(scattered(text)).containsExactly("1. Menyiapkan [1.1 Alat dipilih.]");
            assertThat(inOrder(text)).containsExactly("1.  [1.1 Menyiapkan|Alat dipilih.]");
        }

        @Test
        void take_a_text_that_starts_small_before_any_element() {
            assertThat(scattered("1.1\n\nalat dipilih\n\n1. Menyiapkan\n"))
                    .containsExactly("1. Menyiapkan [1.1 alat dipilih]");
        }
    }

    @Nested
    class Doubts_of_scattered_texts {

        @Test
        void a_block_of_its_own_on_the_page_may_belong_elsewhere() {
            String text = "1. Menyiapkan\n1.1 Alat dipilih\n\nmenurut daftar\n";

            assertThat(scattered(text)).containsExactly("1. Menyiapkan [1.1 Alat dipilih|menurut daftar?]");
            assertThat(inOrder(text)).containsExactly("1. Menyiapkan [1.1 Alat dipilih|menurut daftar]");
            assertThat(scattered(text.replace("\n\n", "\n\f")))
                    .containsExactly("1. Menyiapkan [1.1 Alat dipilih|menurut daftar]");
            assertThat(scattered("1. Menyiapkan\n\nalat\n1.1 Alat dipilih\n"))
                    .containsExactly("1. Menyiapkan|alat? [1.1 Alat dipilih]");
        }

        @Test
        void a_criterion_that_goes_on_after_its_end_is_doubtful() {
            String text = "1. Menyiapkan\n1.1 Alat dipilih.\n\fmenurut daftar\n";

            assertThat(scattered(text)).containsExactly("1. Menyiapkan [1.1 Alat dipilih.|menurut daftar?]");
            assertThat(inOrder(text)).containsExactly("1. Menyiapkan [1.1 Alat dipilih.|menurut daftar]");
        }

        @Test
        void stretched_lines_taken_apart_are_put_together() {
            assertThat(scattered("1. Merawat\njaring\nkolam\n\nsemua\nketam lama\n1.1 Air\n"))
                    .containsExactly("1. Merawat|semua|jaring|ketam lama|kolam? [1.1 Air]");
            assertThat(scattered("1. Merawat\n1.1 Pompa dibersihkan\nsesudah panen.\n\nsetiap kali\n"))
                    .containsExactly("1. Merawat? [1.1 Pompa dibersihkan|setiap kali|sesudah panen.?]");
        }

        @Test
        void a_title_with_a_line_that_ends_early_is_doubtful() {
            assertThat(scattered("1. Merawat\nes dan semua bahan lain 1.1 Air\n"))
                    .containsExactly("1. Merawat|es dan semua bahan lain? [1.1 Air]");
            assertThat(scattered("1. Merawat alat\nsaringan dan semua bahan 1.1 Air\n"))
                    .containsExactly("1. Merawat alat|saringan dan semua bahan [1.1 Air]");
        }

        @Test
        void titles_are_as_wide_as_the_longest_line_of_one() {
            String text = "1. Menyiapkan alat lama\ndari besar semua 1.1 Air\n";

            assertThat(scattered(text)).containsExactly("1. Menyiapkan alat lama|dari besar semua [1.1 Air]");
            assertThat(scattered(text + "2. Menguras kolam ikan semuanya\n2.1 Es\n"))
                    .containsExactly(
                            "1. Menyiapkan alat lama|dari besar semua? [1.1 Air]",
                            "2. Menguras kolam ikan semuanya [2.1 Es]");
        }

        @Test
        void a_criterion_with_a_line_that_ends_early_is_doubtful() {
            assertThat(scattered("1. Merawat\n1.1 Alat dipilih\n\fdi gudang yang jauh dari kolam ikan\n"))
                    .containsExactly("1. Merawat [1.1 Alat dipilih|di gudang yang jauh dari kolam ikan?]");
        }

        @Test
        void criteria_are_as_wide_as_the_longest_line_of_one() {
            String text = "1. Merawat\n1.1 Alat dipilih dari gudang bersama\n\fyang jauh dari kolam\n";

            assertThat(scattered(text))
                    .containsExactly("1. Merawat [1.1 Alat dipilih dari gudang bersama|yang jauh dari kolam]");
            assertThat(scattered(text + "1.2 Air kolam yang keruh dibuang ke saluran yang besar\n"))
                    .containsExactly("1. Merawat [1.1 Alat dipilih dari gudang bersama|yang jauh dari kolam?,"
                            + " 1.2 Air kolam yang keruh dibuang ke saluran yang besar]");
        }
    }

    @Nested
    class Ends_of_title_lines_in_a_block_of_their_own {

        private static final String TITLE = "1. Menyiapkan\nember\n\nalat 1.1 Air\ndan bahan 1.2 Es\n";

        @Test
        void go_each_behind_its_line() {
            assertThat(scattered(TITLE)).containsExactly("1. Menyiapkan|alat|ember|dan bahan [1.1 Air, 1.2 Es]");
            assertThat(inOrder(TITLE)).containsExactly("1. Menyiapkan|ember|alat|dan bahan [1.1 Air, 1.2 Es]");
        }

        @Test
        void leave_the_lines_of_the_title_in_order() {
            assertThat(scattered(TITLE.replace("ember", "ember\ngayung")))
                    .containsExactly("1. Menyiapkan|alat|ember|dan bahan|gayung [1.1 Air, 1.2 Es]");
        }

        @Test
        void go_to_the_end_if_they_are_more() {
            assertThat(scattered(TITLE + "bekal 1.3 Ikan\n"))
                    .containsExactly("1. Menyiapkan|alat|ember|dan bahan|bekal [1.1 Air, 1.2 Es, 1.3 Ikan]");
        }

        @Test
        void go_behind_the_first_line_again_with_the_next_element() {
            assertThat(scattered(TITLE + "2. Menguras\nkolam\n\nlama 2.1 Air\n").get(1))
                    .isEqualTo("2. Menguras|lama|kolam [2.1 Air]");
        }

        @Test
        void follow_the_title_if_they_are_in_its_block() {
            assertThat(scattered("1. Menyiapkan\nember\nalat 1.1 Air\n"))
                    .containsExactly("1. Menyiapkan|ember|alat [1.1 Air]");
        }
    }

    @Nested
    class Blocks_with_pieces_of_both_columns {

        private static final String MIXED = "Menyiapkan semua alat\n1.1 Alat dipilih lebih dulu.\ndan bahan\n";

        @Test
        void are_told_apart_by_words_and_widths() {
            String text = "1. Menyiapkan semua alat\n1.1 Alat dipilih lebih dulu dari\ndan bahan\ngudang\n";

            assertThat(scattered(text))
                    .containsExactly("1. Menyiapkan semua alat|dan bahan [1.1 Alat dipilih lebih dulu dari|gudang]");
            assertThat(inOrder(text))
                    .containsExactly("1. Menyiapkan semua alat [1.1 Alat dipilih lebih dulu dari|dan bahan|gudang]");
        }

        @Test
        void may_have_several_criteria() {
            assertThat(
                            scattered(
                                    "1. Menyiapkan semua alat\n1.1 Alat dipilih lebih dulu dari\ndan bahan 1.2 Alat dari\ngudang\n"))
                    .containsExactly(
                            "1. Menyiapkan semua alat|dan bahan [1.1 Alat dipilih lebih dulu dari, 1.2 Alat dari|gudang]");
        }

        @Test
        void go_on_with_their_last_criterion_on_the_next_page() {
            assertThat(scattered("1. " + MIXED + "\fDan ember\n"))
                    .containsExactly("1. Menyiapkan semua alat|dan bahan [1.1 Alat dipilih lebih dulu.|Dan ember]");
        }

        @Test
        void end_before_the_next_element() {
            assertThat(scattered("1. " + MIXED + "2. Menguras kolam\n2.1 Air\n"))
                    .containsExactly(
                            "1. Menyiapkan semua alat|dan bahan [1.1 Alat dipilih lebih dulu.]",
                            "2. Menguras kolam [2.1 Air]");
        }

        @Test
        void begin_with_an_element() {
            assertThat(scattered("1. Menguras kolam\n1.1 Air\n2. " + MIXED.replace("1.1", "2.1")))
                    .containsExactly(
                            "1. Menguras kolam [1.1 Air]",
                            "2. Menyiapkan semua alat|dan bahan [2.1 Alat dipilih lebih dulu.]");
        }

        @Test
        void may_begin_amid_a_title() {
            assertThat(scattered("1. Menyiapkan\n\nperlengkapan alat 1.1 Alat dipilih lebih dulu.\ndan bahan\n"))
                    .containsExactly("1. Menyiapkan|perlengkapan alat|dan bahan [1.1 Alat dipilih lebih dulu.]");
        }

        @Test
        void before_any_element_give_their_titles_to_the_first_with_doubts() {
            TableDraft table = read("1.1 Air\nMenyiapkan 1.2 Alat\ndari gudang\n1. Merawat\n", true);

            assertThat(Print.table(table)).containsExactly("1. Merawat|Menyiapkan? [1.1 Air?, 1.2 Alat|dari gudang?]");
            assertThat(Print.loose(table)).isEmpty();
        }

        @Test
        void have_a_piece_of_a_title_for_certain() {
            assertThat(scattered("1. Menyiapkan\n\n1.1 Alat dipilih lebih dulu.\ndan bahan\n"))
                    .containsExactly("1. Menyiapkan [1.1 Alat dipilih lebih dulu.|dan bahan?]");
        }

        @Test
        void have_no_numbers_without_texts() {
            assertThat(scattered("1. " + MIXED + "1.2\nAir\n"))
                    .containsExactly("1. Menyiapkan semua alat [1.1 Alat dipilih lebih dulu.|dan bahan?, 1.2 Air]");
        }

        @Test
        void do_not_begin_while_numbers_wait_for_texts() {
            assertThat(scattered("1. Menguras\n\n1.1\n\n2. " + MIXED.replace("1.1", "2.1")))
                    .containsExactly(
                            "1. Menguras [1.1 ]", "2. Menyiapkan semua alat|dan bahan [2.1 Alat dipilih lebih dulu.]");
        }

        @Test
        void are_doubtful_where_a_piece_may_be_of_either() {
            assertThat(scattered("1. Menyiapkan semua alat\n1.1 Alat dipilih sore hari\nserta bekal\n"))
                    .containsExactly("1. Menyiapkan semua alat? [1.1 Alat dipilih sore hari|serta bekal?]");
        }

        @Test
        void are_doubtful_where_short_pieces_of_a_title_were_never_seen_together() {
            String text = "1. Mempersiapkan peralatan\n1.1 Alat dipilih lebih dulu.\nserta bekal\n1.2 Air\n";

            assertThat(scattered(text))
                    .containsExactly(
                            "1. Mempersiapkan peralatan|serta bekal? [1.1 Alat dipilih lebih dulu.?, 1.2 Air]");
            assertThat(scattered(text.replace("bekal", "bekal lama")))
                    .containsExactly(
                            "1. Mempersiapkan peralatan|serta bekal lama [1.1 Alat dipilih lebih dulu., 1.2 Air]");
        }

        @Test
        void make_the_title_doubtful_with_the_first_criterion() {
            assertThat(scattered("1. " + MIXED + "1.2 Air\n\fyang keruh dari semua kolam ikan di hulu\n"))
                    .containsExactly("1. Menyiapkan semua alat|dan bahan"
                            + " [1.1 Alat dipilih lebih dulu., 1.2 Air|yang keruh dari semua kolam ikan di hulu?]");
            assertThat(scattered("1. " + MIXED + "\fyang keruh dari semua kolam ikan di hulu\n"))
                    .containsExactly("1. Menyiapkan semua alat|dan bahan?"
                            + " [1.1 Alat dipilih lebih dulu.|yang keruh dari semua kolam ikan di hulu?]");
        }

        @Test
        void are_read_in_order_if_they_have_too_many_pieces() {
            TableDraft table = read("1. Menyiapkan\n1.1 Alat\n" + "dan bahan\n".repeat(79), true);

            assertThat(table.elements().get(0).text()).hasSize(1);
            assertThat(table.elements().get(0).criteria().get(0).text()).hasSize(80);
        }
    }
}
