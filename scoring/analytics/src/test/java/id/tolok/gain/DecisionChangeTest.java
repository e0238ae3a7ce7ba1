package id.tolok.gain;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_CONCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.assessment.Decision;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class DecisionChangeTest {

    /** Two surveys of 1,600 voters: Agresti (1990), Categorical Data Analysis, p. 350. */
    private static final DecisionChange AGRESTI = new DecisionChange(794, 150, 86, 570, List.of());

    /** R prints 16.818 and p = 4.115e-05 with continuity correction for these data of its reference page, and 17.356 without. */
    @Test
    void chi_squared_is_that_of_the_approval_ratings() {
        assertThat(Approximation.of(AGRESTI.chiSquared().value().orElseThrow())).isEqualTo(17.356, within(5e-4));
        assertThat(Approximation.of(AGRESTI.chiSquaredCorrected().value().orElseThrow()))
                .isEqualTo(16.818, within(5e-4));
        assertThat(AGRESTI.correctedPValue().value().orElseThrow()).isEqualTo(4.115e-05, within(5e-9));
        assertThat(AGRESTI.approximatePValue().value().orElseThrow())
                .isLessThan(AGRESTI.correctedPValue().value().orElseThrow());
    }

    @Property
    void the_exact_p_value_is_twice_the_smaller_tail_of_the_binomial(
            @ForAll @LongRange(max = 60) long lost, @ForAll @LongRange(max = 60) long gained) {
        DecisionChange change = new DecisionChange(0, lost, gained, 0, List.of());
        if (change.changed() == 0) {
            assertThat(change.exactPValue()).hasToString("data tidak bervariasi [lost=0, gained=0]");
        } else {
            assertThat(Approximation.of(change.exactPValue().value().orElseThrow()))
                    .isEqualTo(
                            Math.min(
                                    1,
                                    2
                                            * BinomialDistribution.of((int) change.changed(), 0.5)
                                                    .cumulativeProbability((int) Math.min(lost, gained))),
                            within(1e-12));
        }
    }

    /** SciPy 1.17, {@code binomtest(13, 57, 0.5)}, where Commons Statistics 1.2 misses the mirrored tail and says 3.0e-5. */
    @Test
    void the_mirrored_tail_counts_in_full() {
        assertThat(Approximation.of(new DecisionChange(0, 44, 13, 0, List.of())
                        .exactPValue()
                        .value()
                        .orElseThrow()))
                .isEqualTo(4.7104376093953786e-05, within(1e-18));
    }

    @Test
    void without_change_there_is_nothing_to_test() {
        DecisionChange none = new DecisionChange(5, 0, 0, 5, List.of());

        assertThat(none.chiSquared().reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(none.correctedPValue().reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(new DecisionChange(0, 3, 3, 0, List.of()).exactPValue()).isEqualTo(Figure.of(Rational.ONE));
        assertThat(new DecisionChange(0, 3, 3, 0, List.of()).chiSquaredCorrected())
                .isEqualTo(Figure.of(Rational.ZERO));
    }

    @Test
    void decisions_are_paired_and_the_rest_is_listed() {
        Map<CandidateId, Decision> before =
                Map.of(id("A"), COMPETENT, id("B"), NOT_YET_COMPETENT, id("C"), NOT_YET_CONCLUDED, id("D"), COMPETENT);
        Map<CandidateId, Decision> after =
                Map.of(id("A"), NOT_YET_COMPETENT, id("B"), COMPETENT, id("C"), COMPETENT, id("E"), NOT_YET_COMPETENT);

        DecisionChange change = DecisionChange.of(before, after);

        assertThat(change.lost()).isOne();
        assertThat(change.gained()).isOne();
        assertThat(change.stayedCompetent() + change.stayedNotYet()).isZero();
        assertThat(change.notCompared()).containsExactlyInAnyOrder(id("C"), id("D"), id("E"));
    }

    @Test
    void decisions_that_stay_are_counted_apart() {
        Map<CandidateId, Decision> decisions = Map.of(id("A"), COMPETENT, id("B"), NOT_YET_COMPETENT);

        assertThat(DecisionChange.of(decisions, decisions)).isEqualTo(new DecisionChange(1, 0, 0, 1, List.of()));
    }

    private static CandidateId id(String text) {
        return CandidateId.of(text);
    }
}
