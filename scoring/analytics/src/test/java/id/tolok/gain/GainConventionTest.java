package id.tolok.gain;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GainConventionTest {

    /** Bounds of Hake (1998), American Journal of Physics 66(1), 65, and of Indonesian textbooks. */
    @ParameterizedTest
    @CsvSource({
        "1, HIGH, HIGH",
        "701/1000, HIGH, HIGH",
        "7/10, HIGH, MEDIUM",
        "699/1000, MEDIUM, MEDIUM",
        "3/10, MEDIUM, MEDIUM",
        "299/1000, LOW, LOW",
        "0, LOW, LOW",
        "-3, LOW, LOW",
    })
    void conventions_differ_at_exactly_seven_tenths_only(String gain, GainCategory hake, GainCategory indonesian) {
        assertThat(GainConvention.HAKE_1998.categorize(Rational.parse(gain))).isEqualTo(hake);
        assertThat(GainConvention.INDONESIAN.categorize(Rational.parse(gain))).isEqualTo(indonesian);
    }

    /** Average normalized gains that Hake (1998) reports: 14 traditional courses, and 48 interactive ones. */
    @ParameterizedTest
    @CsvSource({"0.23, LOW", "0.48, MEDIUM"})
    void averages_of_hake_fall_where_he_puts_them(String gain, GainCategory category) {
        assertThat(GainConvention.HAKE_1998.categorize(Rational.parse(gain))).isEqualTo(category);
    }

    @Test
    void a_category_is_decided_before_rounding() {
        Rational justBelow = Rational.of(6999, 10000);

        assertThat(GainConvention.HAKE_1998.categorize(justBelow)).isEqualTo(GainCategory.MEDIUM);
    }

    @Test
    void categories_have_indonesian_names() {
        assertThat(GainCategory.HIGH.label(Language.INDONESIAN)).isEqualTo("tinggi");
        assertThat(GainCategory.MEDIUM.label()).hasToString("sedang");
        assertThat(GainCategory.LOW.label(Language.ENGLISH)).isEqualTo("low");
        assertThat(GainConvention.HAKE_1998.label(Language.ENGLISH)).startsWith("Hake (1998)");
    }
}
