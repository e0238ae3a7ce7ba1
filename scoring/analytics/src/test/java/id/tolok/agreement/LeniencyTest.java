package id.tolok.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeniencyTest {

    private static final Panel PANEL = Published.rows(Categories.ofNumbers(1, 5), "5 3 3", "4 2 3", "3 - 2", "- - 1");

    /** By hand: 5−3, 4−5/2, 3−2 for the first; 3−4, 2−7/2 for the second; 3−4, 3−3, 2−3 for the third. */
    @Test
    void deviation_is_from_the_mean_of_colleagues() {
        assertThat(Leniency.of(PANEL).stream()
                        .map(each -> each.assessor() + " " + each.deviation() + " " + each.subjects()))
                .containsExactly("assessor 1 3/2 3", "assessor 3 -2/3 3", "assessor 2 -5/4 2");
    }

    @Test
    void two_assessors_deviate_by_opposite_amounts() {
        List<Leniency> two = Leniency.of(Published.rows(Categories.ofNumbers(1, 9), "1 3", "2 4"));

        assertThat(two)
                .extracting(Leniency::deviation)
                .containsExactly(Figure.of(Rational.of(2)), Figure.of(Rational.of(-2)));
    }

    @Test
    void an_assessor_alone_cannot_be_compared() {
        Leniency alone =
                Leniency.of(Published.rows(Categories.ofNumbers(1, 5), "4")).get(0);

        assertThat(alone.deviation()).hasToString("data terlalu sedikit [n=0]");
        assertThat(alone.needsModeration(Rational.ZERO)).isFalse();
    }

    @Test
    void moderation_is_due_beyond_the_tolerance_on_either_side() {
        assertThat(Leniency.of(PANEL).stream()
                        .filter(each -> each.needsModeration(Rational.ONE))
                        .map(each -> each.assessor().text()))
                .containsExactly("assessor 1", "assessor 2");
        assertThat(Leniency.of(PANEL).get(0).needsModeration(Rational.of(3, 2))).isFalse();
        assertThat(Division.toModerate(PANEL, Rational.ONE)).containsExactly("S0", "S1");
        assertThat(Division.toModerate(PANEL, Rational.ZERO)).containsExactly("S0", "S1", "S2");
    }

    @Test
    void criteria_are_ordered_by_how_much_they_divide() {
        Categories categories = Categories.of("BK", "K");
        Map<String, Panel> panels = new LinkedHashMap<>();
        panels.put("unrated", Published.rows(categories, "K -"));
        panels.put("agreed", Published.rows(categories, "K K", "BK BK"));
        panels.put("half", Published.rows(categories, "K BK", "K K"));
        panels.put("divided", Published.rows(categories, "K BK", "BK K"));

        assertThat(Division.of(panels, Weights.NONE))
                .extracting(Division::of)
                .containsExactly("divided", "half", "agreed", "unrated");
    }
}
