package id.tolok.gain;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.score.Score;
import id.tolok.text.Language;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentagePointsTest {

    @ParameterizedTest
    @CsvSource({"31, +31", "0, 0", "-5/2, -2.5", "100/3, +100/3", "200, +200"})
    void points_print_exactly_with_their_sign(String points, String printed) {
        assertThat(new PercentagePoints(Rational.parse(points))).hasToString(printed);
    }

    @Test
    void points_are_shown_with_digits_and_mode() {
        PercentagePoints points = new PercentagePoints(Rational.of(-5, 2));

        assertThat(points.show(1, RoundingMode.HALF_UP, Language.ENGLISH)).isEqualTo("-2.5");
        assertThat(points.show(1, RoundingMode.HALF_UP, Language.INDONESIAN)).isEqualTo("-2,5");
        assertThat(points.show(0, RoundingMode.HALF_EVEN, Language.ENGLISH)).isEqualTo("-2");
        assertThat(points.toDecimal(0, RoundingMode.HALF_UP)).hasToString("-3");
        assertThat(PercentagePoints.of(31).show(0, RoundingMode.UNNECESSARY, Language.ENGLISH))
                .isEqualTo("+31");
    }

    @Test
    void what_rounds_to_zero_has_no_sign() {
        assertThat(new PercentagePoints(Rational.of(-1, 10)).show(0, RoundingMode.HALF_UP, Language.ENGLISH))
                .isEqualTo("0");
        assertThat(new PercentagePoints(Rational.of(1, 10)).show(0, RoundingMode.HALF_UP, Language.ENGLISH))
                .isEqualTo("0");
    }

    @Test
    void relative_change_is_in_percent() {
        RelativeChange change = RelativeChange.between(Score.ofPercent(55), Score.ofPercent(86))
                .value()
                .orElseThrow();

        assertThat(change).hasToString("+620/11%");
        assertThat(change.show(1, RoundingMode.HALF_UP, Language.INDONESIAN)).isEqualTo("+56,4%");
        assertThat(change.show(0, RoundingMode.HALF_UP, Language.ENGLISH)).isEqualTo("+56%");
    }

    @Test
    void units_are_named_in_both_languages() {
        assertThat(PercentagePoints.unit().in(Language.INDONESIAN)).isEqualTo("poin persentase");
        assertThat(PercentagePoints.unit().in(Language.ENGLISH)).isEqualTo("percentage points");
    }
}
