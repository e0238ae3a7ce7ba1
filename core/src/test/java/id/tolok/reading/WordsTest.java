package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static String join(String document, String pieces) {
        return new Words(Print.lines(document)).join(Print.pieces(pieces));
    }

    @Test
    void pieces_are_joined_with_single_blanks() {
        assertThat(join("", "Air   dibuang\nke\thilir\n")).isEqualTo("Air dibuang ke hilir");
        assertThat(join("", "")).isEmpty();
    }

    @Test
    void a_hyphen_goes_where_the_document_has_the_whole_word() {
        assertThat(join("Menurut Perundangan, dibaca.", "perun-\ndangan air")).isEqualTo("perundangan air");
        assertThat(join("perundangan", "Perun-\nDANGAN, air")).isEqualTo("PerunDANGAN, air");
        assertThat(join("saluran: perundangan", "dari perun-\ndangan")).isEqualTo("dari perundangan");
    }

    @Test
    void a_hyphen_stays_where_the_document_has_no_such_word() {
        assertThat(join("perundang", "perun-\ndangan")).isEqualTo("perun-dangan");
        assertThat(join("surel", "e-\nmail")).isEqualTo("e-mail");
    }

    @Test
    void a_hyphen_stays_in_a_doubled_word_and_after_a_beginning_of_two_letters() {
        assertThat(join("mejameja", "meja-\nmeja")).isEqualTo("meja-meja");
        assertThat(join("bukubukuan", "buku-\nbukuan")).isEqualTo("buku-bukuan");
        assertThat(join("dibuang", "di-\nbuang")).isEqualTo("di-buang");
        assertThat(join("diabuang", "dia-\nbuang")).isEqualTo("diabuang");
    }

    @Test
    void only_the_first_letters_tell_a_doubled_word() {
        assertThat(join("bukabukit", "buka-\nbukit")).isEqualTo("bukabukit");
        assertThat(join("berpukulpukulan", "berpukul-\npukulan")).isEqualTo("berpukul-pukulan");
        assertThat(join("bahanhan", "bahan-\nhan")).isEqualTo("bahan-han");
    }

    @Test
    void a_hyphen_between_other_things_than_letters_is_a_dash() {
        assertThat(join("", "tahun 2001-\nan")).isEqualTo("tahun 2001- an");
        assertThat(join("", "pasal-\n2")).isEqualTo("pasal- 2");
        assertThat(join("", "air -\nikan")).isEqualTo("air - ikan");
        assertThat(join("", "-\nikan")).isEqualTo("- ikan");
    }

    @Test
    void words_of_a_document_have_five_letters_at_least() {
        assertThat(join("abcde", "abc-\nde")).isEqualTo("abcde");
        assertThat(join("kolam abcd", "abc-\nd")).isEqualTo("abc-d");
    }

    @Test
    void the_words_of_the_document_serve_every_text() {
        Words words = new Words(Print.lines("perundangan peraturan"));

        assertThat(words.join(Print.pieces("perun-\ndangan"))).isEqualTo("perundangan");
        assertThat(words.join(Print.pieces("pera-\nturan"))).isEqualTo("peraturan");
    }

    @Test
    void a_seam_is_known_if_a_line_has_its_words_one_after_the_other() {
        Words words = new Words(Print.lines("Air kolam dibuang.\n"));

        assertThat(words.follow("dari kolam", "dibuang ke hilir")).isTrue();
        assertThat(words.follow("dari air", "dibuang ke hilir")).isFalse();
    }
}
