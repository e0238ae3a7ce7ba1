package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CheckItem;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Score;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static List<String> scores(Scale scale) {
        Ladder ladder = Ladder.of(scale);
        return IntStream.rangeClosed(0, ladder.highest().intValueExact())
                .mapToObj(place -> ladder.score(BigInteger.valueOf(place)).toString())
                .toList();
    }

    @Test
    void it_has_the_different_scores_of_each_kind_of_scale_from_low_to_high() {
        assertThat(scores(Scale.ofLevels(Level.of("a", 0), Level.of("b", 1), Level.of("c", 1), Level.of("d", 2))))
                .containsExactly("0", "1/2", "1");
        assertThat(scores(Scale.ofPoints(10, 20, 5))).containsExactly("1/2", "3/4", "1");
        assertThat(scores(Scale.ofPoints(10, 20, 5).normalized(Normalization.SHARE_OF_RANGE)))
                .containsExactly("0", "1/2", "1");
        assertThat(scores(Scale.ofChecklist(CheckItem.of("a", "a"), CheckItem.of("b", "b"))))
                .containsExactly("0", "1/2", "1");
    }

    @Test
    void the_first_place_above_a_score_is_found() {
        Ladder ladder = Ladder.of(Scale.ofPoints(0, 4, 1));

        assertThat(ladder.above(Score.ZERO)).isEqualTo(1);
        assertThat(ladder.above(Score.of(3, 8))).isEqualTo(2);
        assertThat(ladder.above(Score.of(3, 4))).isEqualTo(4);
        assertThat(ladder.above(Score.FULL)).isEqualTo(5);
        assertThat(ladder.above(Score.of(-1, 8))).isZero();
    }

    @Test
    void halving_finds_the_lowest_place_that_passes() {
        for (int cut = 1; cut <= 9; cut++) {
            BigInteger lowest = BigInteger.valueOf(cut);

            assertThat(Ladder.lowest(BigInteger.ZERO, BigInteger.valueOf(9), place -> place.compareTo(lowest) >= 0))
                    .isEqualTo(lowest);
        }
    }

    private static Rubric onSteps(long highest) {
        return Rubric.named("halus", "Halus")
                .scale("skala", Scale.ofPoints(0, highest, 1))
                .domain(Domain.COGNITIVE, Weight.percent(100))
                .criterion("k1", "K1")
                .on("skala")
                .weight(1)
                .assesses("C.000000.001.01#1.1")
                .criterion("k2", "K2")
                .on("skala")
                .weight(2)
                .assesses("C.000000.001.01#1.2")
                .build();
    }

    private static List<String> raises(DecisionRule rule, Rubric rubric, long k1, long k2) {
        return Welding.deciding(rule)
                .compile(rubric)
                .score(Ratings.of(
                        "C1",
                        List.of(Rating.of("k1", "A1", Outcome.points(k1)), Rating.of("k2", "A1", Outcome.points(k2)))))
                .whatWouldChange()
                .orElseThrow()
                .raises()
                .stream()
                .map(raise -> raise.about().key() + " " + raise.to())
                .toList();
    }

    @Test
    void a_scale_of_any_number_of_steps_is_searched() {
        DecisionRule cut = DecisionRules.cutScore(Score.of(1, 3));

        // (k1 + 2·k2) ÷ 3 = 1/3: k2 is left as it is where k1 can be taken back first
        assertThat(raises(cut, onSteps(1_000_000_000), 0, 1)).containsExactly("k2 1/2");
        assertThat(raises(cut, onSteps(Long.MAX_VALUE), 7, 1))
                .containsExactly("k2 " + Rational.of((Long.MAX_VALUE - 7) / 2, Long.MAX_VALUE));
    }

    @Test
    void steps_are_tried_one_by_one_where_a_rule_may_turn_on_the_way() {
        // competent from 17/50 to below 9/25, and at 1; k1 alone gives 1/3
        DecisionRule turning = DecisionRules.any(
                DecisionRules.all(
                        DecisionRules.cutScore(Score.of(17, 50)),
                        DecisionRules.not(DecisionRules.cutScore(Score.of(9, 25)))),
                DecisionRules.cutScore(Score.FULL));

        assertThat(raises(turning, onSteps(100), 100, 0)).containsExactly("k2 1/100");
        // Halving goes by the steps that it meets; what it finds suffices, and one step less does not.
        assertThat(raises(turning, onSteps(1_000), 1_000, 0)).containsExactly("k2 1");
    }
}
