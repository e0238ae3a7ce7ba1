package id.tolok.item;

import static id.tolok.item.Tests.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tolok.item.ItemAnalysis.OptionUse;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.statistic.Figure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemAnalysisTest {

    private static final ItemAnalysis LAW_SCHOOL = ItemAnalysis.of(Tests.lawSchool());

    /**
     * Proportions and point-biserial correlations, included and excluded, that ltm's descript prints: Rizopoulos, D. (2006), ltm: an R
     * package for latent variable modeling and item response theory analyses, Journal of Statistical Software 17(5).
     */
    @ParameterizedTest
    @CsvSource({
        "1, 924/1000, 0.3620, 0.1128",
        "2, 709/1000, 0.5668, 0.1532",
        "3, 553/1000, 0.6184, 0.1728",
        "4, 763/1000, 0.5344, 0.1444",
        "5, 870/1000, 0.4354, 0.1216",
    })
    void items_of_the_law_school_test(int number, String difficulty, double included, double excluded) {
        assertThat(LAW_SCHOOL.difficulty(item(number))).isEqualTo(Figure.of(Rational.parse(difficulty)));
        assertThat(LAW_SCHOOL.itemTotal(item(number)).value().orElseThrow()).isEqualTo(included, within(5e-5));
        assertThat(LAW_SCHOOL.itemRest(item(number)).value().orElseThrow()).isEqualTo(excluded, within(5e-5));
    }

    /** Difficulty and discrimination that a worksheet prints for five students of each half, see {@link Tests#worksheet}. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.6, 0.4", "2, 1, 0", "3, 0.8, 0", "4, 0.5, 0.6", "5, 0.8, 0.4",
        "6, 0.8, 0.4", "7, 0.5, 0.6", "8, 0.6, 0.4", "9, 0.3, -0.2", "10, 0.6, 0.4"
    })
    void items_of_the_worksheet(int number, String difficulty, String discrimination) {
        ItemAnalysis worksheet = ItemAnalysis.of(Tests.worksheet());

        assertThat(worksheet.difficulty(item(number))).isEqualTo(Figure.of(Rational.parse(difficulty)));
        assertThat(worksheet.discrimination(item(number), new ExtremeGroups(Rational.of(1, 2))))
                .isEqualTo(Figure.of(Rational.parse(discrimination)));
    }

    @Test
    void difficulty_is_a_share_of_the_items_points() {
        assertThat(ItemAnalysis.of(Tests.points(4, "20", "43")).difficulty(item(1)))
                .isEqualTo(Figure.of(Rational.of(3, 4)));
        assertThat(ItemAnalysis.of(Tests.points(4)).scores()).hasToString("0 candidates, 0 items");
    }

    /**
     * By hand: of ten students 27 % are three. Best by total: F and H with 9, then A and G with 8, half of each; weakest: D and E with
     * 2, then a quarter of each of B, C, I and J with 7.
     */
    @Test
    void those_tied_at_the_edge_count_in_part() {
        ItemAnalysis wuensch = ItemAnalysis.of(Tests.wuensch());

        // Item 1: F, H right, A, G right: 3. B, C, J right, I wrong; D, E wrong: 3/4.
        assertThat(wuensch.discrimination(item(1), ExtremeGroups.KELLEY)).isEqualTo(Figure.of(Rational.of(3, 4)));
        // Item 9: F right, H wrong, A, G right: 2. E right, D wrong, J right, B, C, I wrong: 1 1/4.
        assertThat(wuensch.discrimination(item(9), ExtremeGroups.KELLEY)).isEqualTo(Figure.of(Rational.of(1, 4)));
        assertThat(wuensch.discrimination(item(1), ExtremeGroups.THIRDS))
                .isEqualTo(wuensch.discrimination(item(1), ExtremeGroups.KELLEY));
    }

    @Test
    void discrimination_is_1_where_all_of_the_best_and_none_of_the_weakest_are_right() {
        ItemAnalysis analysis = ItemAnalysis.of(Tests.answers("111", "110", "001", "000"));

        assertThat(analysis.discrimination(item(1), ExtremeGroups.KELLEY)).isEqualTo(Figure.of(Rational.ONE));
        assertThat(analysis.discrimination(item(3), new ExtremeGroups(Rational.of(1, 2))))
                .isEqualTo(Figure.of(Rational.ZERO));
    }

    @Test
    void a_constant_item_has_no_correlation() {
        ItemAnalysis analysis = ItemAnalysis.of(Tests.answers("11", "10"));

        assertThat(analysis.itemRest(item(1))).hasToString("data tidak bervariasi [n=2]");
        assertThat(ItemAnalysis.of(Tests.answers("11")).itemTotal(item(1))).hasToString("data terlalu sedikit [n=1]");
        assertThat(ItemAnalysis.of(Tests.answers("11")).discrimination(item(1), ExtremeGroups.KELLEY))
                .hasToString("data terlalu sedikit [n=1]");
    }

    @Test
    void a_distractor_should_attract_the_weakest() {
        ItemAnalysis analysis = ItemAnalysis.of(Tests.answers("111", "110", "010", "000"));
        Map<String, OptionUse> uses = analysis.options(
                Map.of(
                        CandidateId.of("C-0"), "b",
                        CandidateId.of("C-1"), "b",
                        CandidateId.of("C-2"), "a",
                        CandidateId.of("C-3"), "a",
                        CandidateId.of("somebody else"), "c"),
                new ExtremeGroups(Rational.of(1, 2)));

        assertThat(uses)
                .isEqualTo(Map.of(
                        "a", new OptionUse(2, Rational.ZERO, Rational.of(2), Rational.of(1, 2)),
                        "b", new OptionUse(2, Rational.of(2), Rational.ZERO, Rational.of(5, 2))));
        assertThat(uses)
                .hasEntrySatisfying(
                        "a", use -> assertThat(use.attractsTheBest()).isFalse());
        assertThat(uses)
                .hasEntrySatisfying(
                        "b", use -> assertThat(use.attractsTheBest()).isTrue());
        assertThat(analysis.options(Map.of(), ExtremeGroups.KELLEY)).isEmpty();
    }

    @Test
    void unknown_items_are_refused() {
        assertThatThrownBy(() -> LAW_SCHOOL.difficulty(item(6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no item i6 in [i1, i2, i3, i4, i5]");
    }

    @Test
    void every_gap_in_the_points_is_reported() {
        assertThatThrownBy(() -> ItemScores.of(
                        Map.of(item(1), Rational.ONE), Map.of(CandidateId.of("A"), Map.of(item(2), Rational.ONE))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                    2 problems:
                    1. points["A"]["i1"] is required
                    2. points["A"]["i2"] must be an item of the test""");
        assertThatThrownBy(() -> ItemScores.of(
                        Map.of(item(1), Rational.ONE), Map.of(CandidateId.of("A"), Map.of(item(1), Rational.of(2)))))
                .hasMessage("points[\"A\"][\"i1\"] must be at most 1, but was '2'");
        assertThatThrownBy(() -> ItemScores.of(Map.of(item(1), Rational.ZERO), Map.of()))
                .hasMessage("highest[\"i1\"] must be above 0, but was '0'");
        assertThatThrownBy(() -> new ExtremeGroups(Rational.of(27)))
                .hasMessage("share must be above 0 and at most 1/2, but was '27'");
    }
}
