package id.tolok.cutscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import id.tolok.cutscore.BorderlineRegression.Observation;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Moments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class CutScoreTest {

    private static List<Rational> numbers(String text) {
        return Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(text)
                .map(Rational::parse)
                .toList();
    }

    private static List<Rational> of(List<Integer> values) {
        return values.stream().map(Rational::of).toList();
    }

    /** NIST Statistical Reference Datasets, linear regression, Norris: 36 pairs y x with certified results. */
    private static final BorderlineRegression NORRIS = observed(
            "0.1 0.2 338.8 337.4 118.1 118.2 888.0 884.6 9.2 10.1 228.1 226.5 668.5 666.3 998.5 996.3 449.1 448.6"
                    + " 778.9 777.0 559.2 558.2 0.3 0.4 0.1 0.6 778.1 775.5 668.8 666.9 339.3 338.0 448.9 447.5 10.8 11.6"
                    + " 557.7 556.0 228.3 228.1 998.0 995.8 888.8 887.6 119.6 120.2 0.3 0.3 0.6 0.3 557.6 556.8 339.3"
                    + " 339.1 888.0 887.2 998.5 999.0 778.9 779.0 10.2 11.1 117.6 118.3 228.9 229.2 668.4 669.1 449.2"
                    + " 448.9 0.2 0.5");

    private static BorderlineRegression observed(String scoresAndRatings) {
        List<Rational> all = numbers(scoresAndRatings);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            observations.add(new Observation(all.get(i + 1), all.get(i)));
        }
        return new BorderlineRegression(observations);
    }

    @Test
    void the_line_has_all_digits_that_nist_certifies() {
        assertThat(Approximation.of(NORRIS.slope().value().orElseThrow())).isEqualTo(1.00211681802045, within(5e-15));
        assertThat(Approximation.of(NORRIS.scoreAt(Rational.ZERO).value().orElseThrow()))
                .isEqualTo(-0.262323073774029, within(5e-16));
        assertThat(NORRIS.standardErrorAt(Rational.ZERO).value().orElseThrow())
                .isEqualTo(0.232818234301152, within(5e-16));
        assertThat(NORRIS.residualStandardDeviation().value().orElseThrow())
                .isEqualTo(0.884796396144373, within(5e-16));
        assertThat(Approximation.of(NORRIS.explained().value().orElseThrow()))
                .isEqualTo(0.999993745883712, within(5e-16));
    }

    @Test
    void the_cut_is_read_at_the_borderline_rating() {
        BorderlineRegression regression = observed("40 1 50 2 60 3 70 4");

        assertThat(regression.scoreAt(Rational.of(2))).isEqualTo(Figure.of(Rational.of(50)));
        assertThat(regression.explained()).isEqualTo(Figure.of(Rational.ONE));
        assertThat(regression.standardErrorAt(Rational.of(2))).isEqualTo(Figure.of(0.0));
    }

    @Test
    void a_line_needs_different_ratings() {
        assertThat(observed("40 2").slope()).hasToString("data terlalu sedikit [n=1]");
        assertThat(observed("40 2 50 2").scoreAt(Rational.of(2))).hasToString("data tidak bervariasi [n=2]");
        assertThat(observed("40 2 40 3").explained().reason()).contains(Figure.Reason.NO_VARIATION);
        assertThat(observed("40 2 40 3").residualStandardDeviation().reason()).contains(Figure.Reason.TOO_FEW);
    }

    @Test
    void the_borderline_group_has_a_middle() {
        BorderlineGroup group = new BorderlineGroup(numbers("50 52 54 90"));

        assertThat(group.median()).isEqualTo(Figure.of(Rational.of(53)));
        assertThat(group.mean()).isEqualTo(Figure.of(Rational.parse("61.5")));
        assertThat(group.count()).isEqualTo(4);
        assertThat(group.standardError().value().orElseThrow())
                .isEqualTo(Math.sqrt((132.25 + 90.25 + 56.25 + 812.25) / 3 / 4), within(1e-12));
        assertThat(new BorderlineGroup(List.of()).median().reason()).contains(Figure.Reason.TOO_FEW);
    }

    @Test
    void groups_of_equal_spread_meet_in_the_middle() {
        ContrastingGroups groups = new ContrastingGroups(numbers("70 80 90"), numbers("40 50 60"));

        assertThat(groups.intersection().value().orElseThrow()).isEqualTo(65.0, within(1e-9));
        assertThat(groups.bestCuts()).containsExactly(Rational.of(70));
        assertThat(groups.misclassified(Rational.of(60))).isOne();
        assertThat(groups.misclassified(Rational.of(90))).isEqualTo(2);
    }

    @Test
    void groups_that_do_not_contrast_have_no_intersection() {
        assertThat(new ContrastingGroups(numbers("40 50"), numbers("60 70")).intersection())
                .hasToString("tidak berpotongan [mean of competent=45, mean of not yet competent=65]");
        assertThat(new ContrastingGroups(numbers("70 70"), numbers("60 50"))
                        .intersection()
                        .reason())
                .contains(Figure.Reason.NO_VARIATION);
        assertThat(new ContrastingGroups(numbers("70"), numbers("60 50"))
                        .intersection()
                        .reason())
                .contains(Figure.Reason.TOO_FEW);
        assertThat(new ContrastingGroups(numbers("70"), List.of()).bestCuts()).isEmpty();
        // One curve lies below the other from mean to mean.
        assertThat(new ContrastingGroups(numbers("0 60 120"), numbers("49 50 51 51 53"))
                        .intersection()
                        .reason())
                .isEmpty();
        assertThat(new ContrastingGroups(numbers("0 50 102"), numbers("49 50 51"))
                        .intersection()
                        .reason())
                .contains(Figure.Reason.NO_INTERSECTION);
    }

    @Property(tries = 300)
    void densities_are_equal_at_the_intersection(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 40, max = 100) Integer> competent,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 60) Integer> notYet) {
        ContrastingGroups groups = new ContrastingGroups(of(competent), of(notYet));

        groups.intersection()
                .value()
                .ifPresent(cut -> assertThat(density(groups.competent(), cut))
                        .isEqualTo(density(groups.notYet(), cut), within(1e-9)));
    }

    private static double density(List<Rational> scores, double at) {
        Moments moments = Moments.of(scores);
        return NormalDistribution.of(
                        Approximation.of(moments.mean().value().orElseThrow()),
                        moments.standardDeviation().value().orElseThrow())
                .density(at);
    }

    @Property(tries = 300)
    void no_cut_misclassifies_fewer_than_the_best(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 20) Integer> competent,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 20) Integer> notYet,
            @ForAll @IntRange(max = 20) int other) {
        ContrastingGroups groups = new ContrastingGroups(of(competent), of(notYet));
        long fewest = groups.misclassified(groups.bestCuts().get(0));

        assertThat(groups.bestCuts())
                .allSatisfy(cut -> assertThat(groups.misclassified(cut)).isEqualTo(fewest));
        // Above all observed scores everyone fails, which may be best; no observed score says that.
        if (groups.competent().stream().anyMatch(score -> score.isAtLeast(Rational.of(other)))
                || groups.notYet().stream().anyMatch(score -> score.isAtLeast(Rational.of(other)))) {
            assertThat(groups.misclassified(Rational.of(other))).isGreaterThanOrEqualTo(fewest);
        }
    }

    /** Forty scores of the tests of fast-mlsirm (its file standard_setting_tests.rs). */
    static final String FORTY =
            "60.9 70.2 50.9 80.6 73.7 65.4 65.2 70.7 65.6 66.0 74.5 72.6 67.4 67.2 69.4 62.5 64.4 72.9 66.8 55.6 63.7"
                    + " 73.9 65.9 66.7 73.8 84.4 61.6 80.1 56.9 69.6 57.5 80.2 75.5 78.2 60.0 74.2 63.3 63.9 72.6 75.9";

    private static Hofstee hofstee(String lowest, String highest, String fewest, String most) {
        return new Hofstee(
                Rational.parse(lowest), Rational.parse(highest), Rational.parse(fewest), Rational.parse(most));
    }

    /**
     * What the tests of fast-mlsirm expect of the method as R's psychometricsGP has it. There the shares below are counted by whole
     * points and joined by lines, so its 62.80 for forty scores is within a point of the cut here; where no score lies near,
     * both agree exactly, and so do the rates of failure where there is no intersection (33.34 and 66.67 % there, rounded up).
     */
    @Test
    void compromises_of_another_implementation() {
        Hofstee usual = hofstee("62.5", "75", "0", "0.2");

        assertThat(Approximation.of(usual.cut(numbers(FORTY)).value().orElseThrow()))
                .isEqualTo(62.80487804878049, within(1.0));
        assertThat(hofstee("0", "100", "0", "1").cut(numbers("0 100"))).isEqualTo(Figure.of(Rational.of(50)));
        assertThat(usual.cut(numbers("30 30 30 30 30 30 30 30 30 30")).toString())
                .startsWith("tidak berpotongan [failures at lowest cut=1,");
        assertThat(hofstee("62.5", "75", "0.05", "0.2").cut(numbers("95 95 95 95 95 95 95 95 95 95")))
                .hasToString("tidak berpotongan [failures at lowest cut=0, failures at highest cut=0]");
        assertThat(usual.cut(numbers("30 62.5 90")).toString())
                .startsWith("tidak berpotongan [failures at lowest cut=1/3,");
        assertThat(usual.cut(numbers("30 30 90")).toString())
                .startsWith("tidak berpotongan [failures at lowest cut=2/3,");
        assertThat(hofstee("40", "60", "0.3", "0.3").cut(numbers("10 90")).toString())
                .startsWith("tidak berpotongan [failures at lowest cut=1/2,");
    }

    /** Of the same forty those from 66 up and those below 70: the root of the two normal densities by SciPy 1.17. */
    @Test
    void overlapping_groups_meet_where_scipy_finds_the_root() {
        List<Rational> forty = numbers(FORTY);
        ContrastingGroups groups = new ContrastingGroups(
                forty.stream().filter(score -> score.isAtLeast(Rational.of(66))).toList(),
                forty.stream()
                        .filter(score -> !score.isAtLeast(Rational.of(70)))
                        .toList());

        assertThat(groups.intersection().value().orElseThrow()).isEqualTo(68.25595478736913, within(1e-11));
    }

    /** By hand: the line falls from 60 % of failures at 50 to none at 80, two points a score. */
    @Test
    void the_compromise_is_where_the_share_of_failures_meets_the_line() {
        Hofstee hofstee = new Hofstee(Rational.of(50), Rational.of(80), Rational.ZERO, Rational.of(6, 10));

        assertThat(hofstee.cut(numbers("40 45 49 66 70 75 80 85 90 95"))).isEqualTo(Figure.of(Rational.of(65)));
        assertThat(hofstee.cut(numbers("40 45 60 64 64 64 64 85 90 95"))).isEqualTo(Figure.of(Rational.of(64)));
        assertThat(hofstee.cut(numbers("85 90"))).isEqualTo(Figure.of(Rational.of(80)));
    }

    @Test
    void the_compromise_may_be_out_of_reach() {
        Hofstee hofstee = new Hofstee(Rational.of(50), Rational.of(80), Rational.of(1, 10), Rational.of(3, 10));

        assertThat(hofstee.cut(numbers("40 45 60 90")))
                .hasToString("tidak berpotongan [failures at lowest cut=1/2, failures at highest cut=3/4]");
        assertThat(hofstee.cut(numbers("85 90")).reason()).contains(Figure.Reason.NO_INTERSECTION);
        assertThat(hofstee.cut(List.of())).hasToString("data terlalu sedikit [n=0]");
    }

    @Property(tries = 500)
    void the_compromise_is_acceptable(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 20) Integer> scores,
            @ForAll @IntRange(max = 9) int low,
            @ForAll @IntRange(min = 10, max = 20) int high,
            @ForAll @IntRange(max = 4) int few,
            @ForAll @IntRange(min = 4, max = 10) int most) {
        Hofstee hofstee = new Hofstee(Rational.of(low), Rational.of(high), Rational.of(few, 10), Rational.of(most, 10));
        Figure<Rational> cut = hofstee.cut(of(scores));
        long n = scores.size();
        boolean within = failing(scores, Rational.of(low)) * 10 <= most * n
                && failing(scores, Rational.of(high)) * 10 >= few * n;

        assertThat(cut.value().isPresent()).isEqualTo(within);
        cut.value().ifPresent(c -> {
            Rational line = Rational.of(most, 10)
                    .minus(c.minus(Rational.of(low)).dividedBy(high - low).times(Rational.of(most - few, 10)));
            assertThat(c).isBetween(Rational.of(low), Rational.of(high));
            assertThat(Rational.of(failing(scores, c), n)).isLessThanOrEqualTo(line);
            assertThat(Rational.of(
                            failing(scores, c)
                                    + scores.stream()
                                            .filter(s -> Rational.of(s).equals(c))
                                            .count(),
                            n))
                    .isGreaterThanOrEqualTo(line);
        });
    }

    private static long failing(List<Integer> scores, Rational cut) {
        return scores.stream()
                .filter(score -> Rational.of(score).compareTo(cut) < 0)
                .count();
    }

    @Test
    void bounds_of_a_compromise_are_in_order() {
        assertThatThrownBy(() -> new Hofstee(Rational.of(80), Rational.of(50), Rational.of(-1), Rational.of(2)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                    3 problems:
                    1. highestCut must be above the lowest (80), but was '50'
                    2. fewestFailures must be a share from 0 to 1, but was '-1'
                    3. mostFailures must be a share from the fewest (-1) to 1, but was '2'""");
    }

    @Test
    void moving_a_cut_moves_the_pass_rate_and_names_who_is_near() {
        Map<CandidateId, Rational> scores = new LinkedHashMap<>();
        List.of(60, 68, 70, 74, 90).forEach(score -> scores.put(CandidateId.of("C-" + score), Rational.of(score)));

        List<CutReview> reviews = CutReview.of(scores, List.of(Rational.of(70), Rational.of(75)), Rational.of(4));

        assertThat(reviews.get(0).rate()).hasToString("3/5 (0 not yet concluded)");
        assertThat(reviews.get(0).near()).containsExactly(CandidateId.of("C-68"), CandidateId.of("C-70"));
        assertThat(reviews.get(1).rate()).hasToString("1/5 (0 not yet concluded)");
        assertThat(reviews.get(1).near()).containsExactly(CandidateId.of("C-74"));
    }

    @Test
    void a_move_of_the_cut_names_whose_decision_changes() {
        Map<CandidateId, Rational> scores = new LinkedHashMap<>();
        List.of(60, 68, 70, 74, 75, 90).forEach(score -> scores.put(CandidateId.of("C-" + score), Rational.of(score)));

        CutMove up = CutMove.of(scores, Rational.of(70), Rational.of(75));

        assertThat(up.changed()).containsExactly(CandidateId.of("C-70"), CandidateId.of("C-74"));
        assertThat(up.before()).hasToString("4/6 (0 not yet concluded)");
        assertThat(up.after()).hasToString("2/6 (0 not yet concluded)");
        assertThat(CutMove.of(scores, Rational.of(75), Rational.of(70)).changed())
                .isEqualTo(up.changed());
        assertThat(CutMove.of(scores, Rational.of(70), Rational.of(70)).changed())
                .isEmpty();
    }

    @Property(tries = 200)
    void a_move_changes_as_many_decisions_as_the_rate(
            @ForAll @Size(max = 8) List<@IntRange(max = 20) Integer> points,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 20) int to) {
        Map<CandidateId, Rational> scores = new LinkedHashMap<>();
        points.forEach(point -> scores.put(CandidateId.of("C-" + scores.size()), Rational.of(point)));

        CutMove move = CutMove.of(scores, Rational.of(from), Rational.of(to));

        assertThat((long) move.changed().size())
                .isEqualTo(Math.abs(move.before().competent() - move.after().competent()));
    }
}
