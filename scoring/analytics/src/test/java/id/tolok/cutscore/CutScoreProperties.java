package id.tolok.cutscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.cutscore.BorderlineRegression.Observation;
import id.tolok.instrument.ItemId;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.statistic.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CutScoreProperties {

    private static Angoff angoff(List<List<Integer>> tenths) {
        Map<AssessorId, Map<ItemId, Rational>> estimates = new LinkedHashMap<>();
        tenths.forEach(row -> {
            Map<ItemId, Rational> own = new LinkedHashMap<>();
            row.forEach(tenth -> own.put(ItemId.of("i" + own.size()), Rational.of(tenth, 10)));
            estimates.put(AssessorId.of("J" + estimates.size()), own);
        });
        return Angoff.of(estimates);
    }

    @Property(tries = 200)
    void the_cut_of_a_panel_lies_among_those_of_its_judges_in_any_order(
            @ForAll @Size(min = 1, max = 5) List<@Size(3) List<@IntRange(max = 10) Integer>> tenths,
            @ForAll long seed) {
        Angoff angoff = angoff(tenths);
        List<List<Integer>> mixed = new ArrayList<>(tenths);
        Collections.shuffle(mixed, new Random(seed));

        assertThat(angoff.cut())
                .isBetween(
                        Collections.min(angoff.judgeCuts().values()),
                        Collections.max(angoff.judgeCuts().values()));
        assertThat(angoff.cutShare()).isBetween(Rational.ZERO, Rational.ONE);
        assertThat(Rational.sum(angoff.judgeDeviations().values())).isEqualTo(Rational.ZERO);
        assertThat(angoff(mixed).cut()).isEqualTo(angoff.cut());
        assertThat(angoff(mixed).standardError()).isEqualTo(angoff.standardError());
    }

    private static BorderlineRegression line(List<List<Integer>> pairs, int factor, int shift) {
        return new BorderlineRegression(pairs.stream()
                .map(pair ->
                        new Observation(Rational.of(pair.get(0)), Rational.of((long) pair.get(1) * factor + shift)))
                .toList());
    }

    @Property(tries = 200)
    void a_line_moves_with_the_scale_of_scores(
            @ForAll @Size(max = 8) List<@Size(2) List<@IntRange(max = 20) Integer>> pairs,
            @ForAll @IntRange(min = 1, max = 9) int factor,
            @ForAll @IntRange(max = 9) int shift) {
        BorderlineRegression plain = line(pairs, 1, 0);
        BorderlineRegression scaled = line(pairs, factor, shift);
        Rational rating = Rational.of(3);

        assertThat(scaled.scoreAt(rating).value())
                .isEqualTo(plain.scoreAt(rating)
                        .map(cut -> cut.times(factor).plus(Rational.of(shift)))
                        .value());
        assertThat(scaled.explained().value()).isEqualTo(plain.explained().value());
        assertThat(plain.explained().value().stream())
                .allSatisfy(share -> assertThat(share).isBetween(Rational.ZERO, Rational.ONE));
        plain.standardErrorAt(rating)
                .value()
                .ifPresent(error -> assertThat(
                                scaled.standardErrorAt(rating).value().orElseThrow())
                        .isEqualTo(error * factor, within(1e-9 * (1 + error * factor))));
    }

    /** Passing and failing change places where everything is mirrored. */
    @Property(tries = 100)
    void consistency_is_the_same_in_the_mirror(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 8) Integer> totals,
            @ForAll @IntRange(min = 1, max = 8) int cut) {
        List<Integer> mirrored = totals.stream().map(total -> 8 - total).toList();

        assertThat(DecisionConsistency.byHuynh(8, mirrored, 9 - cut).agreement().value())
                .isEqualTo(
                        DecisionConsistency.byHuynh(8, totals, cut).agreement().value());
        assertThat(DecisionConsistency.bySubkoviak(8, mirrored, 9 - cut, Rational.of(1, 2)))
                .isEqualTo(DecisionConsistency.bySubkoviak(8, totals, cut, Rational.of(1, 2)));
    }

    @Property(tries = 200)
    void the_normal_approximation_is_bounded_and_symmetric(
            @ForAll @DoubleRange(min = -4, max = 4) double z, @ForAll @DoubleRange(max = 0.99) double r) {
        double agreement = DecisionConsistency.normalAgreement(z, r);

        assertThat(agreement).isBetween(0.5 - 1e-9, 1 + 1e-9);
        assertThat(DecisionConsistency.normalAgreement(-z, r)).isEqualTo(agreement, within(1e-9));
        assertThat(DecisionConsistency.normalKappa(z, r)).isBetween(-1e-6, 1 + 1e-6);
    }

    @Property(tries = 200)
    void two_forms_may_change_places(
            @ForAll @IntRange(max = 9) int both,
            @ForAll @IntRange(max = 9) int first,
            @ForAll @IntRange(max = 9) int second,
            @ForAll @IntRange(max = 9) int none) {
        DecisionConsistency<Rational> one = DecisionConsistency.ofTwoForms(both, first, second, none);

        assertThat(DecisionConsistency.ofTwoForms(both, second, first, none)).isEqualTo(one);
        assertThat(DecisionConsistency.ofTwoForms(none, first, second, both)
                        .kappa()
                        .value())
                .isEqualTo(one.kappa().value());
        assertThat(one.agreement().value().stream())
                .allSatisfy(share -> assertThat(share).isBetween(Rational.ZERO, Rational.ONE));
        assertThat(one.kappa().value().stream())
                .allSatisfy(kappa -> assertThat(kappa).isBetween(Rational.of(-1), Rational.ONE));
    }

    @Property(tries = 200)
    void the_middle_of_a_borderline_group_lies_in_it(@ForAll @Size(max = 7) List<@IntRange(max = 20) Integer> scores) {
        BorderlineGroup group =
                new BorderlineGroup(scores.stream().map(Rational::of).toList());
        for (Figure<Rational> middle : List.of(group.median(), group.mean())) {
            assertThat(middle.value().isPresent()).isEqualTo(!scores.isEmpty());
            middle.value()
                    .ifPresent(value -> assertThat(value)
                            .isBetween(Rational.of(Collections.min(scores)), Rational.of(Collections.max(scores))));
        }
    }
}
