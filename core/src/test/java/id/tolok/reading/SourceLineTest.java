package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLineTest {

    private final SourceLine line = new SourceLine(3, 2, "\tKODE : A", "  KODE : A ", true);

    @Test
    void a_line_knows_its_place_its_indent_and_what_is_visible_of_it() {
        assertThat(line.number()).isEqualTo(3);
        assertThat(line.page()).isEqualTo(2);
        assertThat(line.place()).isEqualTo(new Place(2, 3, 3));
        assertThat(line.indent()).isEqualTo(2);
        assertThat(line.text()).isEqualTo("KODE : A");
        assertThat(line.isAfterGap()).isTrue();
        assertThat(line.isBlank()).isFalse();
    }

    @Test
    void a_line_that_follows_another_is_after_no_gap() {
        assertThat(new SourceLine(2, 1, "air", "air", false).isAfterGap()).isFalse();
    }

    @Test
    void a_line_of_blanks_is_blank() {
        assertThat(new SourceLine(1, 1, "  ", "  ", false).isBlank()).isTrue();
    }

    @Test
    void the_end_of_a_line_stands_where_the_whole_has_it() {
        SourceLine end = line.from("A");

        assertThat(end.text()).isEqualTo("A");
        assertThat(end.indent()).isEqualTo(9);
        assertThat(end.place()).isEqualTo(line.place());
        assertThat(end.isAfterGap()).isTrue();
    }

    @Test
    void what_becomes_of_the_end_of_a_line_becomes_of_the_whole() {
        SourceLine end = line.from("A");
        assertThat(end.isOpen()).isTrue();

        end.use(LineUse.UNIT);

        assertThat(end.isOpen()).isFalse();
        assertThat(line.isOpen()).isFalse();
        assertThat(line.toReadLine()).isEqualTo(new ReadLine(new Place(2, 3, 3), "\tKODE : A", LineUse.UNIT));
    }

    @Test
    void the_last_use_of_a_line_counts_but_a_finding_stays() {
        line.use(LineUse.HEADING);
        line.use(LineUse.UNIT);
        assertThat(line.toReadLine().use()).isEqualTo(LineUse.UNIT);

        line.use(LineUse.FINDING);
        line.use(LineUse.UNIT);
        assertThat(line.toReadLine().use()).isEqualTo(LineUse.FINDING);
    }

    @Test
    void a_line_that_nothing_asked_for_belongs_to_another_part() {
        assertThat(line.toReadLine().use()).isEqualTo(LineUse.OTHER_PART);
    }
}
