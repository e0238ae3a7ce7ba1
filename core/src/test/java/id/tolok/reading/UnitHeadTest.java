package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitHeadTest {

    private static List<String> value(UnitHead head, Label label) {
        return head.value(label).stream().map(Fragment::text).toList();
    }

    private static List<List<String>> values(UnitHead head) {
        return List.of(value(head, Label.UNIT_CODE), value(head, Label.UNIT_TITLE), value(head, Label.DESCRIPTION));
    }

    private static List<List<String>> read(String... lines) {
        return values(UnitHead.read(Excerpt.of(lines).content()));
    }

    @Test
    void values_stand_beside_their_labels_and_go_on_below() {
        assertThat(read(
                        "KODE UNIT : A.03IKN00.001.1",
                        "JUDUL UNIT : Merawat",
                        "kolam",
                        "DESKRIPSI UNIT : Tentang kolam",
                        "dan air"))
                .isEqualTo(List.of(
                        List.of("A.03IKN00.001.1"), List.of("Merawat", "kolam"), List.of("Tentang kolam", "dan air")));
    }

    @Test
    void values_stand_below_their_labels() {
        assertThat(read("KODE UNIT", "A.03IKN00.001.1", "JUDUL UNIT", "Merawat", "kolam"))
                .isEqualTo(List.of(List.of("A.03IKN00.001.1"), List.of("Merawat", "kolam"), List.of()));
    }

    @Test
    void all_labels_come_first_and_values_follow_with_colons() {
        assertThat(read(
                        "KODE UNIT",
                        "JUDUL UNIT",
                        "DESKRIPSI UNIT",
                        ": A.03IKN00.001.1",
                        ":",
                        "Merawat",
                        "kolam",
                        ": Tentang kolam",
                        "dan air"))
                .isEqualTo(List.of(
                        List.of("A.03IKN00.001.1"), List.of("Merawat", "kolam"), List.of("Tentang kolam", "dan air")));
    }

    @Test
    void all_colons_come_first_and_values_follow() {
        assertThat(read(
                        "KODE UNIT :",
                        "JUDUL UNIT :",
                        "DESKRIPSI UNIT :",
                        "A.03IKN00.001.1",
                        "Merawat",
                        "Tentang",
                        "air"))
                .isEqualTo(List.of(List.of("A.03IKN00.001.1"), List.of("Merawat"), List.of("Tentang", "air")));
    }

    @Test
    void a_second_colon_goes_on_with_the_value() {
        assertThat(read("KODE UNIT : A.03IKN00.001.1", "JUDUL UNIT : Merawat", ": kolam"))
                .isEqualTo(List.of(List.of("A.03IKN00.001.1"), List.of("Merawat", "kolam"), List.of()));
    }

    @Test
    void a_code_that_a_line_break_cut_goes_on_but_a_whole_one_does_not() {
        assertThat(read("KODE UNIT : A.03IKN00.", "001.1", "Kolam"))
                .isEqualTo(List.of(List.of("A.03IKN00.", "001.1"), List.of(), List.of()));
    }

    @Test
    void nothing_goes_on_after_the_text_behind_a_whole_code() {
        assertThat(read("KODE UNIT : A.03IKN00.001.1", "Kolam", ": air", "ikan"))
                .isEqualTo(List.of(List.of("A.03IKN00.001.1"), List.of(), List.of()));
    }

    @Test
    void a_text_behind_a_whole_code_belongs_to_a_label_without_a_value_if_there_is_one() {
        assertThat(read("JUDUL UNIT", "KODE UNIT : A.03IKN00.001.1", "Merawat kolam"))
                .isEqualTo(List.of(List.of("A.03IKN00.001.1"), List.of("Merawat kolam"), List.of()));
    }

    @Test
    void text_before_any_label_stays_open() {
        Excerpt text = Excerpt.of("Kolam", ": air", "KODE UNIT : A.03IKN00.001.1", "JUDUL UNIT", ":", "Merawat");
        UnitHead head = UnitHead.read(text.content());
        head.use();

        assertThat(values(head)).isEqualTo(List.of(List.of("A.03IKN00.001.1"), List.of("Merawat"), List.of()));
        assertThat(text.uses())
                .containsExactly(
                        LineUse.OTHER_PART,
                        LineUse.OTHER_PART,
                        LineUse.UNIT,
                        LineUse.HEADING,
                        LineUse.HEADING,
                        LineUse.UNIT);
    }

    @Test
    void a_label_that_stands_twice_has_both_values() {
        assertThat(read("JUDUL UNIT : Merawat", "JUDUL UNIT : kolam").get(1)).isEqualTo(List.of("Merawat", "kolam"));
    }

    @Test
    void a_head_has_at_most_twelve_labels() {
        String[] lines = new String[13];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "JUDUL UNIT : " + i;
        }
        assertThat(read(lines).get(1))
                .isEqualTo(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "JUDUL UNIT : 12"));
    }

    @Test
    void misspelled_labels_are_told() {
        Excerpt text = Excerpt.of("KODE UNIT : A.03IKN00.001.1", "JUDUK UNIT : Merawat kolam");
        UnitHead.read(text.content()).reportMisspelled(text.findings());

        assertThat(text.told())
                .containsExactly("page 1, line 2: misspelled label: The label 'JUDUK UNIT' should be 'JUDUL UNIT'");
    }
}
