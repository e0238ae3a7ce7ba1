package id.tolok.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CheckItem;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;
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

    private static final Rubric RUBRIC = Rubric.named("las", "Rubrik")
            .scale("mutu", Scale.ofLevels(Level.of("kurang", 0), Level.of("cukup", 1), Level.of("baik", 3)))
            .scale("angka", Scale.ofPoints(0, 2, 1))
            .scale(
                    "daftar",
                    Scale.ofChecklist(
                            new CheckItem("a", LocalizedText.of("satu")), new CheckItem("b", LocalizedText.of("dua"))))
            .domain(Domain.PSYCHOMOTOR, Weight.percent(100))
            .criterion("potong", "Memotong")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .criterion("ukur", "Mengukur")
            .on("angka")
            .weight(1)
            .assesses("C.000000.001.01#1.2")
            .criterion("lindung", "Melindungi diri")
            .on("daftar")
            .weight(1)
            .assesses("C.000000.001.01#1.3")
            .build();

    @Test
    void ratings_of_a_criterion_are_a_panel_on_its_scale() {
        Ratings first = Ratings.of(
                "P1",
                List.of(
                        Rating.of("potong", "A", Outcome.level("cukup")),
                        Rating.of("potong", "A", Outcome.level("baik")).toBuilder()
                                .attempt(2)
                                .build(),
                        Rating.of("potong", "B", Outcome.notApplicable("-")),
                        Rating.of("ukur", "A", Outcome.points(2)),
                        Rating.of("lindung", "A", Outcome.checked("b"))));
        Map<CriterionId, Panel> panels = Panel.ofEach(RUBRIC, List.of(first));
        Panel levels = Panel.of(RUBRIC, CriterionId.of("potong"), List.of(first));

        assertThat(levels.categories().names()).containsExactly("kurang", "cukup", "baik");
        assertThat(levels.rating("P1", A)).contains("baik");
        assertThat(levels.value("P1", A)).contains(Rational.of(3));
        assertThat(levels.rating("P1", AssessorId.of("B"))).isEmpty();
        assertThat(panels).containsEntry(CriterionId.of("potong"), levels).hasSize(3);
        assertThat(panels.values())
                .extracting(panel -> panel.categories().names())
                .containsExactly(List.of("kurang", "cukup", "baik"), List.of("0", "1", "2"), List.of("0", "1", "2"));
        assertThat(Panel.of(RUBRIC, CriterionId.of("lindung"), List.of(first)).value("P1", A))
                .contains(Rational.ONE);
        assertThatThrownBy(() -> Panel.of(RUBRIC, CriterionId.of("las"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no criterion las in las");
    }
}
