package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void words_stand_in_columns_counted_from_the_start_of_the_line() {
        assertThat(Word.of(Print.line("  1.1   Air dibuang")))
                .containsExactly(new Word(2, "1.1"), new Word(8, "Air"), new Word(12, "dibuang"));
    }

    @Test
    void words_are_joined_with_single_blanks() {
        SourceLine line = Print.line("Air    dibuang");

        assertThat(Word.join(line, Word.of(line))).isEqualTo(new Fragment(line, "Air dibuang"));
        assertThat(Word.join(line, List.of(new Word(7, "dibuang")))).isEqualTo(new Fragment(line, "dibuang"));
    }
}
