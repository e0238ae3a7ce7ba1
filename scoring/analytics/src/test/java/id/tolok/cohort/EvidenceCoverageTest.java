package id.tolok.cohort;

import static id.tolok.evidence.AssessmentMethod.OBSERVATION;
import static id.tolok.evidence.AssessmentMethod.PORTFOLIO_VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.cohort.EvidenceCoverage.Covered;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.standard.StandardRef;
import id.tolok.statistic.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EvidenceCoverageTest {

    private static final StandardRef CUT = StandardRef.parse("C.000000.001.01#1.1");
    private static final StandardRef JOIN = StandardRef.parse("C.000000.001.01#1.2");
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private static Evidence piece(
            String candidate, int number, AssessmentMethod method, StandardRef ref, boolean valid) {
        Evidence piece = Evidence.builder()
                .id("E" + number)
                .candidate(CandidateId.of(candidate))
                .kind(EvidenceKind.DIRECT)
                .method(method)
                .date(DAY)
                .addRefs(ref)
                .build();
        for (RuleOfEvidence rule : RuleOfEvidence.values()) {
            piece = piece.withVerdict(rule, valid ? Verdict.YES : Verdict.no("salinan"));
        }
        return piece;
    }

    private static EvidenceCoverage coverage(String candidate, Evidence... pieces) {
        return EvidenceCoverage.of(
                Portfolio.of(CandidateId.of(candidate), List.of(pieces)), List.of(CUT, JOIN), EvidenceRules.USUAL, DAY);
    }

    @Test
    void criteria_are_covered_by_evidence_that_counts() {
        EvidenceCoverage both = coverage(
                        "P1",
                        piece("P1", 1, OBSERVATION, CUT, true),
                        piece("P1", 2, PORTFOLIO_VERIFICATION, CUT, true),
                        piece("P1", 3, OBSERVATION, JOIN, false))
                .plus(coverage("P2", piece("P2", 1, OBSERVATION, CUT, true)));

        assertThat(both.criteria())
                .isEqualTo(Map.of(
                        CUT, new Covered(2, 2, Map.of(OBSERVATION, 2L, PORTFOLIO_VERIFICATION, 1L)),
                        JOIN, new Covered(2, 0, Map.of())));
        assertThat(both.leastCovered(1)).containsExactly(JOIN);
        assertThat(both.criteria().values())
                .extracting(Covered::share)
                .containsExactly(Figure.of(Rational.ONE), Figure.of(Rational.ZERO));
        assertThat(new Covered(0, 0, Map.of()).share()).hasToString("data terlalu sedikit [n=0]");
    }

    /** Of each portfolio, which of four kinds of piece it has. */
    @Property(tries = 50)
    void merging_is_associative_and_commutative_with_an_identity(
            @ForAll @Size(max = 6) List<@IntRange(max = 15) Integer> portfolios, @ForAll @IntRange(max = 6) int split) {
        List<EvidenceCoverage> all = new ArrayList<>();
        for (int mask : portfolios) {
            List<Evidence> pieces = new ArrayList<>();
            for (int bit = 0; bit < 4; bit++) {
                if ((mask >> bit & 1) == 1) {
                    pieces.add(piece(
                            "P", bit, bit % 2 == 0 ? OBSERVATION : PORTFOLIO_VERIFICATION, bit < 2 ? CUT : JOIN, true));
                }
            }
            all.add(coverage("P", pieces.toArray(Evidence[]::new)));
        }
        int middle = Math.min(split, all.size());
        EvidenceCoverage whole = all.stream().reduce(EvidenceCoverage.NONE, EvidenceCoverage::plus);
        EvidenceCoverage left = all.subList(0, middle).stream().reduce(EvidenceCoverage.NONE, EvidenceCoverage::plus);
        EvidenceCoverage right =
                all.subList(middle, all.size()).stream().reduce(EvidenceCoverage.NONE, EvidenceCoverage::plus);

        assertThat(right.plus(left)).isEqualTo(whole).isEqualTo(left.plus(right));
        assertThat(whole.criteria().values())
                .allSatisfy(covered -> assertThat(covered.sufficient()).isBetween(0L, covered.candidates()));
    }
}
