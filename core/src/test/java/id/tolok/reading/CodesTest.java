package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.03IKN00.001.1 Merawat kolam     | A.03IKN00.001.1     | Merawat kolam",
                "IKN.OO01.002.01                   | IKN.OO01.002.01     | ''",
                "A. 03IKN00.001. 1 Merawat kolam   | A. 03IKN00.001. 1   | Merawat kolam",
                "A.03IKN00,001.1. Merawat          | A.03IKN00,001.1.    | Merawat",
                "IKN.AB.123 Merawat kolam          | IKN.AB.123          | Merawat kolam",
                "IKN.KL02.001(1).01 Merawat kolam  | IKN.KL02.001(1).01  | Merawat kolam"
            })
    void a_code_stands_at_the_start(String text, String printed, String rest) {
        assertThat(Codes.atStart(text)).contains(new Codes.Found(printed, rest));
    }

    @Test
    void a_long_text_after_a_code_is_kept_whole() {
        String rest = "Merawat kolam dan saluran yang membawa air dari hulu sampai ke hilir";

        assertThat(Codes.atStart("A.03IKN00.001.1 " + rest)).contains(new Codes.Found("A.03IKN00.001.1", rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merawat kolam",
                "KOLAM.IKAN.AIR",
                "IKN.AB.C12 Merawat",
                "Lihat A.03IKN00.001.1",
                "A.03IKN00.001.1a",
                "A.03IKN00.0011111"
            })
    void words_are_no_code(String text) {
        assertThat(Codes.atStart(text)).isEmpty();
    }

    private static boolean goesOn(String code, String line) {
        return Codes.goesOn(List.of(new Fragment(Print.line(code), code)), line);
    }

    @ParameterizedTest
    @CsvSource({
        "IKN.OO01.002., 01",
        "A.03IKN, 00.001.1",
        "A.03IKN, .001.1.",
        "A.03IKN00.001.1., ABCDEF.123456.12",
    })
    void a_code_goes_on_after_a_dot_or_where_it_cannot_be_read_so_far(String code, String line) {
        assertThat(goesOn(code, line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "A.03IKN00.001.1, 01",
        "A.03, 3.8",
        "IKN.OO01.002., kolam",
        "IKN.OO01.002., 01 kolam",
        "A.03IKN00.001.1., ABCDEF.123456.123",
    })
    void a_code_does_not_go_on_where_it_is_whole_or_with_what_is_no_part_of_one(String code, String line) {
        assertThat(goesOn(code, line)).isFalse();
    }
}
