package id.tolok.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MasteryTest {

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    private static KnowledgeTracing model(String known, String learned, String guess, String slip) {
        return new KnowledgeTracing(number(known), number(learned), number(guess), number(slip));
    }

    /**
     * The equations of Corbett and Anderson (1995) with 0.4, 0.1, 0.2 and 0.3, by hand: wrong, .4 · .3 / (.4 · .3 + .6 · .8) = .2, and
     * .2 + .8 · .1 = .28; right, .28 · .7 / (.28 · .7 + .72 · .2) = 49/85.
     */
    @Test
    void each_answer_moves_the_probability_exactly() {
        KnowledgeTracing model = model("0.4", "0.1", "0.2", "0.3");

        assertThat(model.knownGiven(false)).isEqualTo(number("0.2"));
        assertThat(model.after(false).known()).isEqualTo(number("0.28"));
        assertThat(model.after(false).knownGiven(true)).isEqualTo(Rational.of(49, 85));
        assertThat(model.trace(List.of(false, true)))
                .containsExactly(number("0.28"), Rational.of(49, 85).plus(Rational.of(36, 850)));
        assertThat(model.nextIsRight()).isEqualTo(number("0.4"));
    }

    /**
     * The table that LASER Institute, Knowledge tracing, module 1, prints for these parameters: .4 becomes .2 and .28 by a wrong answer,
     * then .58 and .62 by a right one.
     */
    @Test
    void probabilities_are_those_of_the_published_lesson() {
        KnowledgeTracing before = model("0.4", "0.1", "0.2", "0.3");
        KnowledgeTracing between = before.after(false);

        assertThat(List.of(
                        before.knownGiven(false),
                        between.known(),
                        between.knownGiven(true),
                        between.after(true).known()))
                .extracting(known -> known.toDecimal(2, RoundingMode.HALF_UP).toString())
                .containsExactly("0.20", "0.28", "0.58", "0.62");
    }

    @Test
    void an_impossible_answer_changes_nothing() {
        assertThat(model("1", "0", "0", "0").knownGiven(false)).isEqualTo(Rational.ONE);
        assertThat(model("0", "0.5", "0", "0").knownGiven(true)).isEqualTo(Rational.ZERO);
    }

    @Test
    void parameters_are_probabilities_that_let_right_answers_speak_for_the_skill() {
        assertThatThrownBy(() -> model("2", "0.1", "0.6", "0.5"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. known must be a probability from 0 to 1, but was '2'
                        2. slip must be less than 1 together with the guess (3/5), but was '1/2'""");
        assertThatThrownBy(() -> model("0.5", "0.1", "0.5", "0.5")).isInstanceOf(InvalidModelException.class);
    }

    @Property(tries = 200)
    void a_right_answer_never_speaks_against_the_skill(
            @ForAll @IntRange(max = 10) int known,
            @ForAll @IntRange(max = 10) int learned,
            @ForAll @IntRange(max = 5) int guess,
            @ForAll @IntRange(max = 4) int slip,
            @ForAll @Size(max = 5) List<Boolean> answers) {
        KnowledgeTracing model = new KnowledgeTracing(
                Rational.of(known, 10), Rational.of(learned, 10), Rational.of(guess, 10), Rational.of(slip, 10));

        assertThat(model.knownGiven(true)).isGreaterThanOrEqualTo(model.known());
        assertThat(model.knownGiven(false)).isLessThanOrEqualTo(model.known());
        assertThat(model.trace(answers))
                .hasSameSizeAs(answers)
                .allSatisfy(p -> assertThat(p).isBetween(Rational.ZERO, Rational.ONE));
    }

    /** The tournament of the article Elo rating system in Wikipedia: 1613 becomes 1601 by five games, of which 2.87 were expected. */
    @Test
    void a_rating_follows_results() {
        EloRating player = new EloRating(1613);
        int[] opponents = {1609, 1477, 1388, 1586, 1720};
        double[] published = {0.51, 0.69, 0.79, 0.54, 0.35};
        double[] results = {0, 0.5, 1, 1, 0};
        double after = player.value();
        for (int i = 0; i < opponents.length; i++) {
            EloRating opponent = new EloRating(opponents[i]);
            assertThat(player.expectedAgainst(opponent)).isEqualTo(published[i], within(0.005));
            after += player.after(results[i], opponent, 32).value() - player.value();
        }

        assertThat(after).isEqualTo(1601, within(0.5));
    }

    @Property
    void expectations_sum_to_1_and_what_one_gains_the_other_loses(
            @ForAll @DoubleRange(max = 3000) double a,
            @ForAll @DoubleRange(max = 3000) double b,
            @ForAll @DoubleRange(max = 1) double result) {
        EloRating one = new EloRating(a);
        EloRating other = new EloRating(b);

        assertThat(one.expectedAgainst(other) + other.expectedAgainst(one)).isEqualTo(1, within(1e-12));
        assertThat(one.after(result, other, 32).value()
                        + other.after(1 - result, one, 32).value())
                .isEqualTo(a + b, within(1e-9));
    }

    @Test
    void four_hundred_points_are_ten_to_one() {
        assertThat(new EloRating(1900).expectedAgainst(new EloRating(1500))).isEqualTo(10 / 11.0, within(1e-15));
        assertThatThrownBy(() -> new EloRating(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rating must be a finite number, not NaN");
    }
}
