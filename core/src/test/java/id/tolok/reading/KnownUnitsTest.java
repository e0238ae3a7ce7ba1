package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownUnitsTest {

    private final KnownUnits units = new KnownUnits();

    @Test
    void a_unit_is_known_by_its_code_under_its_first_title() {
        units.add("A.03IKN00.001.1", "Merawat kolam");
        units.add("A.03IKN00.001.1", "Menguras kolam");

        assertThat(units.title("A.03IKN00.001.1")).isEqualTo("Merawat kolam");
        assertThat(units.title("A.03IKN00.002.1")).isEmpty();
    }

    @Test
    void the_first_other_version_of_a_code_is_found_but_not_the_code_itself() {
        units.add("A.03IKN00.001.1", "Merawat kolam");
        units.add("A.03IKN00.001.2", "Merawat kolam");

        assertThat(units.otherVersion("A.03IKN00.001.3")).contains("A.03IKN00.001.1");
        assertThat(units.otherVersion("A.03IKN00.001.1")).isEmpty();
        assertThat(units.otherVersion("A.03IKN00.002.1")).isEmpty();
    }

    @Test
    void the_version_stands_after_the_last_dot() {
        assertThat(KnownUnits.unversioned("A.03IKN00.001.1")).isEqualTo("A.03IKN00.001");
        assertThat(KnownUnits.unversioned("IKN")).isEqualTo("IKN");
        assertThat(KnownUnits.unversioned(".1")).isEmpty();
    }
}
