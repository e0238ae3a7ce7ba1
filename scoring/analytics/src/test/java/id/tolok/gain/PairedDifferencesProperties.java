package id.tolok.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.score.Score;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Interval;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PairedDifferencesProperties {

    private static final List<Function<PairedDifferences, Figure<Double>>> SIGNED = List.of(
            PairedDifferences::t,
            PairedDifferences::dz,
            PairedDifferences::dav,
            PairedDifferences::dRootMeanSquare,
            PairedDifferences::gz,
            PairedDifferences::gav);

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Score> scores = Arbitraries.integers().between(0, 20).map(n -> Score.of(n, 20));
        return Combinators.combine(scores, scores).as(Step::new).list().ofMaxSize(8);
    }

    @Property(tries = 300)
    void looking_back_turns_the_sign_and_keeps_the_p_value(@ForAll("steps") List<Step> steps) {
        PairedDifferences forth = new PairedDifferences(steps);
        PairedDifferences back = new PairedDifferences(steps.stream()
                .map(step -> new Step(/* before= */ step.after(), /* after= */ step.before()))
                .toList());

        for (Function<PairedDifferences, Figure<Double>> figure : SIGNED) {
            assertThat(figure.apply(back).map(d -> 0 - d).value())
                    .isEqualTo(figure.apply(forth).map(d -> d + 0.0).value());
            assertThat(figure.apply(back).reason())
                    .isEqualTo(figure.apply(forth).reason());
        }
        assertThat(back.pValue().value()).isEqualTo(forth.pValue().value());
    }

    @Property(tries = 300)
    void p_values_are_probabilities_and_intervals_agree_with_them(@ForAll("steps") List<Step> steps) {
        PairedDifferences differences = new PairedDifferences(steps);
        Figure<Interval> interval = differences.interval(Interval.CONFIDENCE_95);

        assertThat(differences.pValue().value().stream())
                .allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
        differences
                .pValue()
                .value()
                .filter(p -> Math.abs(p - 0.05) > 1e-9)
                .ifPresent(p ->
                        assertThat(interval.value().orElseThrow().covers(0)).isEqualTo(p > 0.05));
    }

    /** d_z is t over the root of n, and what Hedges' factor leaves is always less. */
    @Property(tries = 300)
    void effect_sizes_are_bound_to_t(@ForAll("steps") List<Step> steps) {
        PairedDifferences differences = new PairedDifferences(steps);

        differences
                .dz()
                .value()
                .ifPresent(d -> assertThat(d * Math.sqrt(steps.size()))
                        .isEqualTo(differences.t().value().orElseThrow(), within(1e-9)));
        differences
                .gz()
                .value()
                .ifPresent(g -> assertThat(Math.abs(g))
                        .isLessThanOrEqualTo(Math.abs(differences.dz().value().orElseThrow())));
    }

    /** Geometric means leave roots, of which no fraction is equal; figures go on with 20 decimals. */
    @Example
    void roots_do_not_stop_a_figure() {
        Score root = Score.root(Rational.of(1, 2), 2);
        MatchedGain gain =
                MatchedGain.of(Map.of(CandidateId.of("A"), Score.ofPercent(50)), Map.of(CandidateId.of("A"), root));

        assertThat(gain.normalizedGain())
                .isEqualTo(Figure.of(Rational.parse("0.20710678118654752440").dividedBy(Rational.of(1, 2))));
        assertThat(gain.relativeChange().value()).isPresent();
        assertThat(new Step(root, root).normalizedChange()).isEqualTo(Figure.of(Rational.ZERO));
        assertThat(PairedDifferences.of(gain).dav().reason()).contains(Figure.Reason.TOO_FEW);
    }

    @Property(tries = 200)
    void chi_squared_of_change_does_not_know_its_direction(@ForAll("counts") long lost, @ForAll("counts") long gained) {
        DecisionChange forth = new DecisionChange(3, lost, gained, 4, List.of());
        DecisionChange back = new DecisionChange(4, gained, lost, 3, List.of());

        assertThat(back.chiSquared().value()).isEqualTo(forth.chiSquared().value());
        assertThat(back.exactPValue().value()).isEqualTo(forth.exactPValue().value());
        assertThat(forth.chiSquaredCorrected().value().stream())
                .allSatisfy(corrected -> assertThat(corrected)
                        .isBetween(
                                Rational.ZERO,
                                forth.chiSquared().value().orElseThrow().max(Rational.ZERO)));
        assertThat(forth.exactPValue().value().stream())
                .allSatisfy(p -> assertThat(p).isBetween(Rational.ZERO, Rational.ONE));
    }

    @Provide
    Arbitrary<Long> counts() {
        return Arbitraries.longs().between(0, 30);
    }
}
