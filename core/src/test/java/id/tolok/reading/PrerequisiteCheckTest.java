package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.UnitCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrerequisiteCheckTest {

    private final KnownUnits units = new KnownUnits();

    @BeforeEach
    void describe() {
        units.add("A.03IKN00.001.1", "Merawat kolam");
    }

    private List<String> check(String printed) {
        Excerpt text = Excerpt.of(printed);
        Codes.Found found = Codes.atStart(printed).orElseThrow();
        PrerequisiteCheck.check(found, UnitCode.findIntended(found.printed()), units, text.line(1), text.findings());
        return text.told();
    }

    @Test
    void a_described_unit_under_its_title_or_without_one_is_right() {
        assertThat(check("A.03IKN00.001.1 Merawat Kolam")).isEmpty();
        assertThat(check("A.03IKN00.001.1")).isEmpty();
    }

    @Test
    void another_title_is_told() {
        assertThat(check("A.03IKN00.001.1 Mencari kolam"))
                .containsExactly("page 1, line 1: title differs: The prerequisite A.03IKN00.001.1 is given the title"
                        + " 'Mencari kolam', but the unit has 'Merawat kolam'");
    }

    @Test
    void a_unit_that_only_another_standard_describes_is_right_but_another_version_is_told() {
        assertThat(check("B.01XYZ00.001.1 Lain")).isEmpty();
        assertThat(check("A.03IKN00.001.2 Mencari kolam"))
                .containsExactly("page 1, line 1: unknown prerequisite: The prerequisite A.03IKN00.001.2 is not"
                        + " described here, but A.03IKN00.001.1 is");
    }

    @Test
    void a_malformed_code_is_told_and_compared_as_it_was_meant() {
        assertThat(check("A.03IKNOO.001.1 Merawat kolam"))
                .containsExactly("page 1, line 1: malformed code: The unit code 'A.03IKNOO.001.1' is malformed; maybe"
                        + " A.03IKN00.001.1 is meant");
    }

    @Test
    void a_code_that_is_too_long_to_be_one_is_told_alone() {
        assertThat(check("ABCD.12345678.123456(1).123456(2).123456(3) Merawat kolam"))
                .containsExactly(
                        "page 1, line 1: malformed code: The unit code 'ABCD.12345678.123456(1).123456(2).123456(3)' is malformed");
    }
}
