package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.ListedUnit;
import id.tolok.standard.UnitCode;
import org.junit.jupiter.api.Test;

class UnitListRowTest {

    private static final Place PLACE = new Place(1, 1, 1);

    @Test
    void a_row_lists_the_unit_whose_code_was_meant() {
        assertThat(new UnitListRow("A.03IKNOO.001.1", "Merawat kolam", PLACE).toListedUnit())
                .contains(ListedUnit.of(UnitCode.parse("A.03IKN00.001.1"), "Merawat kolam"));
    }

    @Test
    void a_row_without_a_title_or_with_a_code_that_nobody_can_read_lists_no_unit() {
        assertThat(new UnitListRow("A.03IKN00.001.1", " ", PLACE).toListedUnit())
                .isEmpty();
        assertThat(new UnitListRow("kolam", "Merawat kolam", PLACE).toListedUnit())
                .isEmpty();
    }
}
