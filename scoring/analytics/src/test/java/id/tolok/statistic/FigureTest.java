package id.tolok.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Figure<Rational> UNDEFINED = Figure.undefined(
            Figure.Reason.NO_VARIATION, Ingredient.of("n", 3), Ingredient.of("p_o", Rational.of(1, 2)));

    @Test
    void a_defined_figure_has_a_value_and_no_reason() {
        Figure<Rational> figure = Figure.of(Rational.of(1, 3));

        assertThat(figure.value()).contains(Rational.of(1, 3));
        assertThat(figure.reason()).isEmpty();
        assertThat(figure).hasToString("1/3");
        assertThat(figure.map(r -> r.times(3))).isEqualTo(Figure.of(Rational.ONE));
        assertThat(figure.flatMap(r -> UNDEFINED)).isEqualTo(UNDEFINED);
    }

    @Test
    void an_undefined_figure_has_a_reason_and_its_ingredients() {
        assertThat(UNDEFINED.value()).isEmpty();
        assertThat(UNDEFINED.reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(UNDEFINED).hasToString("data tidak bervariasi [n=3, p_o=1/2]");
        assertThat(UNDEFINED.map(r -> "never")).hasToString("data tidak bervariasi [n=3, p_o=1/2]");
        assertThat(UNDEFINED.flatMap(Figure::of)).isEqualTo(UNDEFINED);
        assertThat(new Figure.Undefined<>(Figure.Reason.TOO_FEW, List.of())).hasToString("data terlalu sedikit");
        assertThat(Figure.Reason.CEILING.label(Language.ENGLISH)).isEqualTo("already at the highest score before");
    }

    @Test
    void no_figure_is_nan_or_infinite() {
        assertThatThrownBy(() -> Figure.of(Double.NaN))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a defined figure is a finite number, not NaN");
        assertThatThrownBy(() -> Figure.of(Double.POSITIVE_INFINITY)).isInstanceOf(ArithmeticException.class);
    }
}
