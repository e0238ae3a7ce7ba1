package id.tolok.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

class SignedRanksProperties {

    private static SignedRanks ranks(List<Integer> differences, SignedRanks.Zeros zeros) {
        return SignedRanks.of(differences.stream().map(PercentagePoints::of).toList(), zeros);
    }

    /** The definition: of all ways to give the ranks their signs, the share at least as extreme. */
    @Property(tries = 300)
    void the_exact_p_value_counts_all_signs(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -4, max = 4) Integer> differences,
            @ForAll SignedRanks.Zeros zeros) {
        SignedRanks ranks = ranks(differences, zeros);
        Assume.that(ranks.count() > 0);
        Rational smaller = ranks.sumOfGains().min(ranks.sumOfLosses());

        long extreme = 0;
        for (int signs = 0; signs < 1 << ranks.count(); signs++) {
            Rational gains = Rational.ZERO;
            for (int i = 0; i < ranks.count(); i++) {
                if ((signs >> i & 1) == 1) {
                    gains = gains.plus(Rational.of(Math.abs(ranks.doubledRanks().get(i)), 2));
                }
            }
            extreme += gains.compareTo(smaller) <= 0 ? 1 : 0;
        }

        assertThat(ranks.exactPValue())
                .isEqualTo(Figure.of(Rational.ONE.min(Rational.of(2 * extreme, 1L << ranks.count()))));
    }

    @Property(tries = 300)
    void without_ties_and_zeros_it_is_the_test_of_commons_statistics(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = -500, max = 500) Integer> differences) {
        Assume.that(!differences.contains(0));
        Assume.that(new HashSet<>(differences.stream().map(Math::abs).toList()).size() == differences.size());
        SignedRanks ranks = ranks(differences, SignedRanks.Zeros.LEFT_OUT);
        double[] values = differences.stream().mapToDouble(Integer::doubleValue).toArray();

        WilcoxonSignedRankTest.Result result =
                WilcoxonSignedRankTest.withDefaults().test(values);

        assertThat(Approximation.of(ranks.sumOfGains())).isEqualTo(result.getStatistic());
        assertThat(Approximation.of(ranks.exactPValue().value().orElseThrow()))
                .isEqualTo(result.getPValue(), within(1e-12));
    }

    @Property
    void gains_and_losses_change_places_with_the_sign(
            @ForAll @Size(max = 12) List<@IntRange(min = -4, max = 4) Integer> differences,
            @ForAll SignedRanks.Zeros zeros) {
        SignedRanks ranks = ranks(differences, zeros);
        SignedRanks turned = ranks(differences.stream().map(d -> -d).toList(), zeros);

        assertThat(turned.sumOfGains()).isEqualTo(ranks.sumOfLosses());
        assertThat(turned.exactPValue()).isEqualTo(ranks.exactPValue());
        assertThat(turned.approximatePValue()).isEqualTo(ranks.approximatePValue());
        assertThat(turned.rankBiserial().map(Rational::negated)).isEqualTo(ranks.rankBiserial());
    }

    @Property
    void ranks_sum_to_what_the_rule_leaves(
            @ForAll @Size(max = 12) List<@IntRange(min = -4, max = 4) Integer> differences) {
        SignedRanks without = ranks(differences, SignedRanks.Zeros.LEFT_OUT);
        SignedRanks with = ranks(differences, SignedRanks.Zeros.RANKED);
        long n = differences.size();
        long kept = without.count();

        assertThat(without.sumOfGains().plus(without.sumOfLosses())).isEqualTo(Rational.of(kept * (kept + 1), 2));
        assertThat(with.sumOfGains().plus(with.sumOfLosses()))
                .isEqualTo(Rational.of(n * (n + 1) - (n - kept) * (n - kept + 1), 2));
        assertThat(with.zeros()).isEqualTo((int) (n - kept));
    }

    /**
     * SciPy 1.17, {@code stats.wilcoxon(d, method="asymptotic", correction=True)} with zero_method wilcox and pratt; the counts are
     * those of SciPy's own test of tied ranks.
     */
    @Example
    void the_approximation_is_that_of_scipy() {
        int[] counts = {1, 4, 16, 15, 8, 4, 5, 1, 2};
        List<Integer> differences = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            differences.addAll(Collections.nCopies(counts[i], i - 4));
        }

        assertThat(ranks(differences, SignedRanks.Zeros.LEFT_OUT).sumOfGains()).isEqualTo(Rational.of(327));
        assertThat(ranks(differences, SignedRanks.Zeros.LEFT_OUT)
                        .approximatePValue()
                        .value()
                        .orElseThrow())
                .isEqualTo(0.0065156482445998315, within(1e-12));
        assertThat(ranks(differences, SignedRanks.Zeros.RANKED).sumOfGains()).isEqualTo(Rational.of(423));
        assertThat(ranks(differences, SignedRanks.Zeros.RANKED)
                        .approximatePValue()
                        .value()
                        .orElseThrow())
                .isEqualTo(0.003215154664371923, within(1e-12));
    }

    @Example
    void above_200_differences_only_the_approximation_answers() {
        SignedRanks ranks = ranks(Collections.nCopies(201, 1), SignedRanks.Zeros.LEFT_OUT);

        assertThat(ranks.exactPValue().reason()).contains(Figure.Reason.TOO_MANY);
        assertThat(ranks.approximatePValue().value().orElseThrow()).isBetween(0.0, 1e-40);
        assertThat(ranks(List.of(0, 0), SignedRanks.Zeros.RANKED).exactPValue())
                .hasToString("data terlalu sedikit [n=0, zeros=2]");
        assertThat(ranks(List.of(0), SignedRanks.Zeros.RANKED)
                        .approximatePValue()
                        .reason())
                .contains(Figure.Reason.TOO_FEW);
    }
}
