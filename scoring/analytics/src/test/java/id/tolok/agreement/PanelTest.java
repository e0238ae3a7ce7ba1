package id.tolok.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {

    private static final AssessorId A = AssessorId.of("A");

    @Test
    void a_panel_keeps_who_rated_what() {
        Panel panel = Panel.on(Categories.of("BK", "K")).rating("C-1", A, "K").build();

        assertThat(panel.rating("C-1", A)).contains("K");
        assertThat(panel.value("C-1", A)).contains(Rational.of(2));
        assertThat(panel.rating("C-1", AssessorId.of("B"))).isEmpty();
        assertThat(panel.rating("C-2", A)).isEmpty();
        assertThat(panel.subjects()).containsExactly("C-1");
        assertThat(panel.assessors()).containsExactly(A);
        assertThat(panel)
                .hasToString("1 subjects, 1 assessors, 1 ratings")
                .isEqualTo(
                        Panel.on(Categories.of("BK", "K")).rating("C-1", A, "K").build());
    }

    @Test
    void every_wrong_rating_is_reported() {
        Panel.Builder panel = Panel.on(Categories.of("BK", "K"))
                .rating("C-1", A, "K")
                .rating("C-1", A, "BK")
                .rating("C-2", A, "k");

        assertThatThrownBy(panel::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                2 problems:
                1. ratings[1] must be the only one of this subject by this assessor, but was 'C-1 by A'
                2. ratings[2].category must be one of [BK, K], but was 'k'""");
    }

    @Test
    void categories_are_several_and_differ() {
        assertThatThrownBy(() -> Categories.of("K"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. names must be at least two, but was '1'
                        2. values must not all be equal, but was '[1]'""");
        assertThatThrownBy(() -> Categories.of("K", "K"))
                .hasMessage("names[1] must differ from that of names[0], but was 'K'");
        assertThatThrownBy(
                        () -> new Categories(List.of("BK", "K"), List.of(Rational.ZERO, Rational.ONE, Rational.ZERO)))
                .hasMessage("values must be as many as names (2), but was '3'");
    }

    @Test
    void levels_of_a_rubric_are_categories() {
        Scale.Levels scale = Scale.ofLevels(Level.of("kurang", 1), Level.of("baik", 4));

        assertThat(Categories.of(scale).names()).containsExactly("kurang", "baik");
        assertThat(Categories.of(scale).values()).containsExactly(Rational.of(1), Rational.of(4));
    }
}
