package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.StandardId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final Identity UNKNOWN = new Identity(Optional.empty(), Optional.empty());

    private static Identity read(Excerpt text) {
        return Identity.read(text.content(), text.words());
    }

    @Test
    void number_and_year_stand_within_four_lines_of_the_decree() {
        Excerpt text =
                Excerpt.of("Kata", "KEPUTUSAN MENTERI", "KETENAGAKERJAAN", "REPUBLIK INDONESIA", "NOMOR 7 TAHUN 2031");

        assertThat(read(text)).isEqualTo(new Identity(Optional.of(StandardId.of("7", 2031)), Optional.empty()));
        assertThat(text.uses())
                .containsExactly(
                        LineUse.OTHER_PART, LineUse.IDENTITY, LineUse.IDENTITY, LineUse.IDENTITY, LineUse.IDENTITY);
    }

    @Test
    void a_number_further_from_the_decree_or_without_one_is_another() {
        assertThat(read(Excerpt.of("KEPUTUSAN MENTERI", "a", "b", "c", "NOMOR 7 TAHUN 2031")))
                .isEqualTo(UNKNOWN);
        assertThat(read(Excerpt.of("NOMOR 7 TAHUN 2031"))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_decree_without_a_number_gives_way_to_the_next() {
        assertThat(read(Excerpt.of("KEPUTUSAN MENTERI", "a", "LAMPIRAN KEPUTUSAN MENTERI A", "NOMOR : 7 TAHUN 2031"))
                        .id())
                .contains(StandardId.of("7", 2031));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOMOR 7 TAHUN 1999", "NOMOR 7 TAHUN 2101", "NOMOR 7 TAHUN 20311", "NOMOR TUJUH"})
    void a_year_is_of_our_century(String number) {
        assertThat(read(Excerpt.of("KEPUTUSAN MENTERI", number))).isEqualTo(UNKNOWN);
    }

    @Test
    void the_first_and_the_last_year_that_count() {
        assertThat(Identity.id("7", "2000")).contains(StandardId.of("7", 2000));
        assertThat(Identity.id("7", "2100")).contains(StandardId.of("7", 2100));
    }

    @Test
    void the_title_follows_tentang_over_lines_to_the_next_part() {
        Excerpt text = Excerpt.of(
                "KEPUTUSAN MENTERI",
                "NOMOR 7 TAHUN 2031",
                "TENTANG",
                "STANDAR",
                "BIDANG KOLAM",
                "Menimbang : a.",
                "dan seterusnya");

        assertThat(read(text).title()).contains("STANDAR BIDANG KOLAM");
        assertThat(text.uses().subList(2, 7))
                .containsExactly(
                        LineUse.IDENTITY, LineUse.IDENTITY, LineUse.IDENTITY, LineUse.OTHER_PART, LineUse.OTHER_PART);
    }

    @Test
    void a_title_may_start_beside_tentang_and_has_at_most_sixteen_lines() {
        String[] lines = new String[20];
        lines[0] = "KEPUTUSAN MENTERI";
        lines[1] = "NOMOR 7 TAHUN 2031";
        lines[2] = "TENTANG A";
        for (int i = 3; i < lines.length; i++) {
            lines[i] = "b";
        }
        assertThat(read(Excerpt.of(lines)).title()).contains("A" + " b".repeat(15));
    }

    @Test
    void nothing_but_tentang_or_another_text_is_no_title() {
        assertThat(read(Excerpt.of("KEPUTUSAN MENTERI", "NOMOR 7 TAHUN 2031", "TENTANG", "BAB I"))
                        .title())
                .isEmpty();
        assertThat(read(Excerpt.of("KEPUTUSAN MENTERI", "NOMOR 7 TAHUN 2031", "MENGENAI", "KOLAM"))
                        .title())
                .isEmpty();
    }
}
