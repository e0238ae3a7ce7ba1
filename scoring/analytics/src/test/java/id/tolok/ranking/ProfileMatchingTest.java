package id.tolok.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.ranking.ProfileMatching.Aspect;
import id.tolok.ranking.ProfileMatching.Factor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileMatchingTest {

    private static final ProfileMatching CLERK = new ProfileMatching(List.of(
            new Aspect(
                    "knowledge",
                    Rational.of(7, 10),
                    Rational.of(6, 10),
                    List.of(new Factor("filing", 4, true), new Factor("typing", 3, true), new Factor("law", 3, false))),
            new Aspect(
                    "attitude",
                    Rational.of(3, 10),
                    Rational.of(6, 10),
                    List.of(new Factor("care", 4, true), new Factor("speed", 3, false)))));

    /** The table of weights of gaps in Kusrini (2007). */
    @ParameterizedTest
    @CsvSource({"0, 5", "1, 9/2", "-1, 4", "2, 7/2", "-2, 3", "3, 5/2", "-3, 2", "4, 3/2", "-4, 1"})
    void gaps_are_worth_what_the_table_says(int gap, String worth) {
        assertThat(ProfileMatching.worth(gap)).isEqualTo(Rational.parse(worth));
    }

    /**
     * By the formulas of Kusrini (2007), by hand: knowledge .6 · (4 + 4.5)/2 + .4 · 5 = 4.55, attitude .6 · 5 + .4 · 3 = 4.2, in all
     * .7 · 4.55 + .3 · 4.2 = 4.445.
     */
    @Test
    void core_and_secondary_factors_make_aspects_and_aspects_the_total() {
        Map<String, Integer> levels = Map.of("filing", 3, "typing", 4, "law", 3, "care", 4, "speed", 1);

        assertThat(CLERK.byAspect(levels))
                .isEqualTo(Map.of("knowledge", Rational.parse("4.55"), "attitude", Rational.parse("4.2")));
        assertThat(CLERK.total(levels)).isEqualTo(Rational.parse("4.445"));
    }

    @Test
    void a_perfect_match_is_worth_more_than_exceeding_it() {
        Rational match = CLERK.total(Map.of("filing", 4, "typing", 3, "law", 3, "care", 4, "speed", 3));
        Rational above = CLERK.total(Map.of("filing", 5, "typing", 4, "law", 4, "care", 5, "speed", 4));

        assertThat(match).isEqualTo(Rational.of(5));
        assertThat(above).isEqualTo(Rational.parse("4.5"));
    }

    @Test
    void every_wrong_level_is_reported() {
        assertThatThrownBy(() -> CLERK.total(Map.of("filing", 9, "typing", 3, "law", 3, "care", 4)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. levels["filing"] must be at most 4 from the target (4), but was '9'
                        2. levels["speed"] is required""");
        assertThatThrownBy(() -> ProfileMatching.worth(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a gap must be from -4 to 4, not 5");
    }

    @Test
    void a_profile_is_whole() {
        assertThatThrownBy(() -> new Aspect(" ", Rational.of(2), Rational.of(60), List.of(new Factor("a", 1, true))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        4 problems:
                        1. name must not be blank
                        2. share must be from 0 to 1, but was '2'
                        3. coreShare must be from 0 to 1, but was '60'
                        4. factors must have at least one core and one secondary factor""");
        Aspect half = new Aspect(
                "a",
                Rational.of(1, 2),
                Rational.of(6, 10),
                List.of(new Factor("x", 1, true), new Factor("y", 1, false)));
        assertThatThrownBy(() -> new ProfileMatching(List.of(half, half))).hasMessage("""
                2 problems:
                1. factors[2].name must differ from that of factors[0], but was 'x'
                2. factors[3].name must differ from that of factors[1], but was 'y'""");
        assertThatThrownBy(() -> new ProfileMatching(List.of(half)))
                .hasMessage("aspects must have shares that sum to 1, but was '1/2'");
    }
}
