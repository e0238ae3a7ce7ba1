package id.tolok.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgreementProperties {

    private static final Categories FOUR = Categories.ofNumbers(1, 4);

    /** Rows of three ratings, 0 for a missing one. */
    @Provide
    Arbitrary<List<List<Integer>>> rows() {
        return Arbitraries.integers().between(0, 4).list().ofSize(3).list().ofMaxSize(8);
    }

    private static Panel panel(List<List<Integer>> rows) {
        Panel.Builder panel = Panel.on(FOUR);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 3; j++) {
                if (rows.get(i).get(j) > 0) {
                    panel.rating(
                            "S" + i, AssessorId.of("A" + j), rows.get(i).get(j).toString());
                }
            }
        }
        return panel.build();
    }

    private static List<Coefficient> all(Panel panel, Weights weights) {
        PanelAgreement agreement = PanelAgreement.of(panel, weights);
        return List.of(
                agreement.percentAgreement(), agreement.fleissKappa(), agreement.gwet(), agreement.brennanPrediger());
    }

    @Property(tries = 200)
    void no_coefficient_is_above_1_and_full_agreement_is_1(
            @ForAll("rows") List<List<Integer>> rows, @ForAll Weights weights) {
        for (Coefficient coefficient : all(panel(rows), weights)) {
            assertThat(coefficient.value().value().stream())
                    .allSatisfy(value -> assertThat(value).isLessThanOrEqualTo(Rational.ONE));
            coefficient
                    .observed()
                    .value()
                    .filter(Rational.ONE::equals)
                    .ifPresent(one -> assertThat(coefficient.value().value().stream())
                            .allSatisfy(value -> assertThat(value).isEqualTo(Rational.ONE)));
            assertThat(coefficient.variance().value().stream())
                    .allSatisfy(variance -> assertThat(variance.signum()).isNotNegative());
        }
    }

    @Property(tries = 200)
    void the_order_of_subjects_and_of_assessors_does_not_matter(
            @ForAll("rows") List<List<Integer>> rows,
            @ForAll Weights weights,
            @ForAll Metric metric,
            @ForAll long seed) {
        List<List<Integer>> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, new Random(seed));
        mixed.replaceAll(row -> List.of(row.get(2), row.get(0), row.get(1)));

        assertThat(all(panel(mixed), weights)).isEqualTo(all(panel(rows), weights));
        assertThat(KrippendorffAlpha.of(panel(mixed), metric)).isEqualTo(KrippendorffAlpha.of(panel(rows), metric));
        for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
            if (rows.stream().allMatch(row -> row.stream().allMatch(rating -> rating > 0))) {
                assertThat(IntraclassCorrelation.of(panel(mixed)).value(form).value())
                        .isEqualTo(IntraclassCorrelation.of(panel(rows))
                                .value(form)
                                .value());
            }
        }
    }

    @Property(tries = 200)
    void kappa_is_symmetric_and_reverses_with_the_scale(
            @ForAll("rows") List<List<Integer>> rows, @ForAll Weights weights) {
        AssessorId a = AssessorId.of("A0");
        AssessorId b = AssessorId.of("A1");
        List<List<Integer>> reversed = rows.stream()
                .map(row ->
                        row.stream().map(rating -> rating == 0 ? 0 : 5 - rating).toList())
                .toList();

        Coefficient kappa = CohenKappa.of(panel(rows), a, b, weights);

        assertThat(CohenKappa.of(panel(rows), b, a, weights)).isEqualTo(kappa);
        assertThat(CohenKappa.of(panel(reversed), a, b, weights)).isEqualTo(kappa);
        assertThat(kappa.variance().value().stream())
                .allSatisfy(variance -> assertThat(variance.signum()).isNotNegative());
    }

    /** For two categories alpha, kappa and AC2 do not depend on metric or weights. */
    @Property(tries = 200)
    void two_categories_know_no_degrees(@ForAll("rows") List<List<Integer>> rows) {
        Panel.Builder two = Panel.on(Categories.of("BK", "K"));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 3; j++) {
                if (rows.get(i).get(j) > 0) {
                    two.rating("S" + i, AssessorId.of("A" + j), rows.get(i).get(j) > 2 ? "K" : "BK");
                }
            }
        }
        Panel panel = two.build();

        assertThat(all(panel, Weights.QUADRATIC)).isEqualTo(all(panel, Weights.NONE));
        assertThat(KrippendorffAlpha.of(panel, Metric.INTERVAL).value().value())
                .isEqualTo(KrippendorffAlpha.of(panel, Metric.NOMINAL).value().value());
        assertThat(KrippendorffAlpha.of(panel, Metric.ORDINAL).variance().value())
                .isEqualTo(
                        KrippendorffAlpha.of(panel, Metric.NOMINAL).variance().value());
        assertThat(KrippendorffAlpha.of(panel, Metric.ORDINAL).value().value())
                .isEqualTo(KrippendorffAlpha.of(panel, Metric.NOMINAL).value().value());
    }

    /** Krippendorff (2011): for two assessors without missing data alpha is Scott's pi plus (1 − pi) / 2N. */
    @Property(tries = 200)
    void alpha_is_scotts_pi_for_a_small_sample(@ForAll("rows") List<List<Integer>> rows) {
        List<List<Integer>> pairs = rows.stream()
                .map(row -> List.of(Math.max(1, row.get(0)), Math.max(1, row.get(1)), 0))
                .toList();
        Figure<Rational> pi =
                PanelAgreement.of(panel(pairs), Weights.NONE).fleissKappa().value();

        assertThat(KrippendorffAlpha.of(panel(pairs), Metric.NOMINAL).value().value())
                .isEqualTo(pi.map(value -> value.plus(Rational.ONE.minus(value).dividedBy(2L * pairs.size())))
                        .value());
    }

    /** Where every subject has as many ratings, alpha spreads over samples of subjects as Fleiss' kappa does. */
    @Property(tries = 200)
    void alpha_spreads_as_kappa_does_without_gaps(@ForAll("rows") List<List<Integer>> rows) {
        List<List<Integer>> whole = rows.stream()
                .map(row -> row.stream().map(rating -> Math.max(1, rating)).toList())
                .toList();

        assertThat(KrippendorffAlpha.of(panel(whole), Metric.NOMINAL).variance().value())
                .isEqualTo(PanelAgreement.of(panel(whole), Weights.NONE)
                        .fleissKappa()
                        .variance()
                        .value());
    }

    /**
     * Not of a negative absolute agreement: Satterthwaite's degrees of freedom can fall below 1 there, and the interval of Shrout and
     * Fleiss (1979) then lies beside the value.
     */
    @Property(tries = 100)
    void intervals_hold_their_value(@ForAll("rows") List<List<Integer>> rows) {
        IntraclassCorrelation icc = IntraclassCorrelation.of(panel(rows));
        for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
            Figure<Rational> value = icc.value(form);
            assertThat(value.value().stream()).allSatisfy(v -> assertThat(v).isLessThanOrEqualTo(Rational.ONE));
            boolean absolute = form == IntraclassCorrelation.Form.AGREEMENT_SINGLE
                    || form == IntraclassCorrelation.Form.AGREEMENT_MEAN;
            icc.interval(form, Rational.of(9, 10))
                    .value()
                    .filter(interval -> !absolute || value.value().orElseThrow().signum() >= 0)
                    .ifPresent(interval -> assertThat(
                                    Approximation.of(value.value().orElseThrow()))
                            .isBetween(interval.lower() - 1e-9, interval.upper() + 1e-9));
        }
    }
}
