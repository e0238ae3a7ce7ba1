package id.tolok.cohort;

import static id.tolok.evidence.AssessmentMethod.OBSERVATION;
import static id.tolok.evidence.AssessmentMethod.PORTFOLIO_VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.cohort.Triangulation.Case;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import id.tolok.statistic.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TriangulationTest {

    private static final StandardRef CUT = StandardRef.parse("C.000000.001.01#1.1");
    private static final StandardRef JOIN = StandardRef.parse("C.000000.001.01#1.2");

    /** By hand: of four cases two agree, so p_o is 1/2; observation says met 1 of 4, portfolio 3 of 4, so p_e is 3/8 and kappa 1/5. */
    @Test
    void methods_disagree_where_one_says_met_and_the_other_not() {
        Triangulation both =
                Triangulation.of(List.of(Welding.result("P1", 9, 8, 3, 9), Welding.result("P2", 2, 7, 6, 0)));

        assertThat(both.disagreements())
                .containsExactly(
                        new Case(
                                CandidateId.of("P1"),
                                JOIN,
                                Map.of(
                                        OBSERVATION,
                                        Decision.NOT_YET_COMPETENT,
                                        PORTFOLIO_VERIFICATION,
                                        Decision.COMPETENT)),
                        new Case(
                                CandidateId.of("P2"),
                                CUT,
                                Map.of(
                                        OBSERVATION,
                                        Decision.NOT_YET_COMPETENT,
                                        PORTFOLIO_VERIFICATION,
                                        Decision.COMPETENT)));
        assertThat(both.disagreements(OBSERVATION, PORTFOLIO_VERIFICATION)).isEqualTo(both.disagreements());
        assertThat(both.agreement(OBSERVATION, PORTFOLIO_VERIFICATION).observed())
                .isEqualTo(Figure.of(Rational.of(1, 2)));
        assertThat(both.agreement(OBSERVATION, PORTFOLIO_VERIFICATION).value()).isEqualTo(Figure.of(Rational.of(1, 5)));
        assertThat(both.disputes()).containsExactly(Map.entry(CUT, 1L), Map.entry(JOIN, 1L));
    }

    @Test
    void what_one_method_alone_concluded_on_is_no_case() {
        Triangulation none =
                Triangulation.of(List.of(Welding.result("P1", 9, -1, -2, 9), Welding.result("P2", -1, -1, -1, -1)));

        assertThat(none.cases()).isEmpty();
        assertThat(none.disputes()).isEmpty();
        assertThat(none.agreement(OBSERVATION, PORTFOLIO_VERIFICATION).value())
                .hasToString("data terlalu sedikit [n=0]");
    }

    @Provide
    Arbitrary<List<List<Integer>>> cohorts() {
        return Arbitraries.integers().between(-2, 10).list().ofSize(4).list().ofMaxSize(6);
    }

    @Property(tries = 50)
    void cases_are_agreed_or_disputed(@ForAll("cohorts") List<List<Integer>> cohort) {
        List<Result> results = new ArrayList<>();
        cohort.forEach(points -> results.add(Welding.result(
                "P" + results.size(), points.stream().mapToInt(p -> p).toArray())));
        Triangulation both = Triangulation.of(results);
        long expected = cohort.stream()
                .mapToLong(p -> (p.get(0) >= 0 && p.get(1) >= 0 ? 1 : 0) + (p.get(2) >= 0 && p.get(3) >= 0 ? 1 : 0))
                .sum();

        assertThat(both.cases()).hasSize((int) expected);
        assertThat(both.disputes().values().stream().mapToLong(n -> n).sum())
                .isEqualTo(both.disagreements().size());
        assertThat(both.agreement(OBSERVATION, PORTFOLIO_VERIFICATION))
                .isEqualTo(both.agreement(PORTFOLIO_VERIFICATION, OBSERVATION));
    }
}
