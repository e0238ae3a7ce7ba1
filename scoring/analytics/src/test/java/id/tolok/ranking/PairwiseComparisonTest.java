package id.tolok.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.statistic.Figure;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairwiseComparisonTest {

    private static final Rational ONE = Rational.ONE;

    /** The choice of a leader in the article Analytic hierarchy process, leader example, of Wikipedia. */
    private static final PairwiseComparison LEADER = PairwiseComparison.of(
            List.of("experience", "education", "charisma", "age"),
            List.of(Rational.of(4), Rational.of(3), Rational.of(7), Rational.of(1, 3), Rational.of(3), Rational.of(5)));

    /** It prints 0.547, 0.127, 0.270 and 0.056 with an inconsistency of 0.044. */
    @Test
    void weights_of_the_leader_example() {
        Map<String, Double> weights = LEADER.weights();

        assertThat(weights.get("experience")).isEqualTo(0.547, within(6e-4));
        assertThat(weights.get("education")).isEqualTo(0.127, within(5e-4));
        assertThat(weights.get("charisma")).isEqualTo(0.270, within(5e-4));
        assertThat(weights.get("age")).isEqualTo(0.056, within(5e-4));
        assertThat(LEADER.consistencyRatio().value().orElseThrow()).isEqualTo(0.044, within(5e-4));
        assertThat(LEADER.consistencyRatio(Rational.of(9, 10))).isEqualTo(LEADER.consistencyRatio());
    }

    @Test
    void other_ways_come_near_the_eigenvector() {
        assertThat(LEADER.geometricMeanWeights().get("experience")).isEqualTo(0.546, within(1e-3));
        assertThat(LEADER.columnMeanWeights())
                .hasEntrySatisfying(
                        "experience",
                        weight -> assertThat(weight.toDecimal(2, RoundingMode.HALF_UP))
                                .hasToString("0.54"));
        assertThat(Rational.sum(LEADER.columnMeanWeights().values())).isEqualTo(ONE);
    }

    @Test
    void one_or_two_things_are_always_consistent() {
        PairwiseComparison two = PairwiseComparison.of(List.of("a", "b"), List.of(Rational.of(3)));

        assertThat(two.consistencyRatio()).isEqualTo(Figure.of(0.0));
        assertThat(two.weights().get("a")).isEqualTo(0.75, within(1e-12));
        assertThat(PairwiseComparison.of(List.of("a"), List.of()).weights()).isEqualTo(Map.of("a", 1.0));
    }

    @Test
    void above_nine_the_caller_gives_the_random_index() {
        PairwiseComparison ten = PairwiseComparison.of(
                IntStream.range(0, 10).mapToObj(i -> "n" + i).toList(), Collections.nCopies(45, ONE));

        assertThat(ten.consistencyRatio()).hasToString("tidak berlaku untuk data ini [n=10]");
        assertThat(ten.consistencyRatio(Rational.of(149, 100)).value().orElseThrow())
                .isEqualTo(0, within(1e-9));
        assertThat(ten.consistencyRatio(Rational.ZERO).reason()).contains(Figure.Reason.ZERO_BASE);
    }

    @Test
    void judgements_are_reciprocal() {
        assertThatThrownBy(() -> new PairwiseComparison(
                        List.of("a", "b"), List.of(List.of(ONE, Rational.of(3)), List.of(Rational.of(3), ONE))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("judgements[1][0] must be 1 divided by the judgement the other way (3), but was '3'");
        assertThatThrownBy(() -> PairwiseComparison.of(List.of("a", "b"), List.of(Rational.ZERO)))
                .hasMessage("judgements[1][0] must be above 0, but was '0'");
        assertThatThrownBy(() -> PairwiseComparison.of(List.of("a", "b"), List.of()))
                .hasMessage("judgements must be 1 above the diagonal, but was '0'");
        assertThatThrownBy(() -> new PairwiseComparison(List.of("a", "b"), List.of(List.of(ONE), List.of(ONE, ONE))))
                .hasMessage("judgements[0] must have a judgement for each name, but was '1'");
    }

    /** Judgements that are ratios of weights give back the weights, by all three ways, and are consistent. */
    @Property(tries = 100)
    void consistent_judgements_give_back_their_weights(
            @ForAll @Size(min = 3, max = 6) List<@IntRange(min = 1, max = 9) Integer> weights) {
        List<String> names =
                IntStream.range(0, weights.size()).mapToObj(i -> "n" + i).toList();
        PairwiseComparison comparison = new PairwiseComparison(
                names,
                weights.stream()
                        .map(own -> weights.stream()
                                .map(other -> Rational.of(own, other))
                                .toList())
                        .toList());
        int sum = weights.stream().mapToInt(w -> w).sum();

        for (int i = 0; i < weights.size(); i++) {
            assertThat(comparison.weights().get(names.get(i))).isEqualTo(weights.get(i) / (double) sum, within(1e-9));
            assertThat(comparison.geometricMeanWeights().get(names.get(i)))
                    .isEqualTo(weights.get(i) / (double) sum, within(1e-9));
            assertThat(comparison.columnMeanWeights().get(names.get(i))).isEqualTo(Rational.of(weights.get(i), sum));
        }
        assertThat(comparison.consistencyIndex()).isEqualTo(0, within(1e-9));
    }
}
