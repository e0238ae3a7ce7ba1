package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.KeyCompetency;
import id.tolok.standard.StandardFormat;
import id.tolok.standard.StandardId;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleOfFormatTest {

    private static UnitOfCompetency.Builder unit(String code) {
        return UnitOfCompetency.builder()
                .code(UnitCode.parse(code))
                .title("Merawat kolam")
                .description("Tentang kolam");
    }

    private static StandardFormat of(int year, UnitOfCompetency.Builder... units) {
        return RuleOfFormat.of(
                StandardId.of("7", year),
                List.of(units).stream().map(UnitOfCompetency.Builder::build).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2006, DECREE_2003",
        "2007, REGULATION_2007",
        "2011, REGULATION_2007",
        "2012, REGULATION_2012",
        "2015, REGULATION_2012",
        "2016, REGULATION_2016",
    })
    void the_year_tells_the_rule(int year, StandardFormat format) {
        assertThat(of(year, unit("IKN.KL01.001.01"))).isEqualTo(format);
        assertThat(of(year)).isEqualTo(format);
    }

    @Test
    void a_field_of_work_or_a_weight_is_of_2003_whatever_the_year() {
        assertThat(of(2010, unit("IKN.KL01.001.01"), unit("IKN.KL01.002.01").workField("Kolam")))
                .isEqualTo(StandardFormat.DECREE_2003);
        assertThat(of(2010, unit("IKN.KL01.001.01").weight("1"))).isEqualTo(StandardFormat.DECREE_2003);
    }

    @Test
    void key_competencies_are_of_2007_unless_a_field_of_work_says_more() {
        UnitOfCompetency.Builder unit = unit("IKN.KL01.001.01").putKeyCompetency(KeyCompetency.PLANNING, 1);
        assertThat(of(2013, unit)).isEqualTo(StandardFormat.REGULATION_2007);
        assertThat(of(2013, unit.workField("Kolam"))).isEqualTo(StandardFormat.DECREE_2003);
    }

    @Test
    void codes_of_letters_and_digits_are_of_2016() {
        assertThat(of(2013, unit("IKN.KL01.001.01"), unit("A.03IKN00.001.1")))
                .isEqualTo(StandardFormat.REGULATION_2016);
    }
}
