package id.tolok.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.person.CandidateId;
import id.tolok.standard.StandardRef;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PortfolioCheckProperties {

    private static final CandidateId CANDIDATE = CandidateId.of("C-017");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final List<StandardRef> REFS =
            List.of(StandardRef.parse("A.1#1.1"), StandardRef.parse("A.1#1.2"), StandardRef.parse("A.1#2.1"));

    private static final List<StandardRef> SPOKEN_OF =
            List.of(StandardRef.parse("A.1#1.1"), StandardRef.parse("A.1#1"), StandardRef.parse("A.1"));

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        Arbitrary<Verdict> verdicts = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.just(Verdict.YES)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Verdict.NOT_JUDGED)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Verdict.no("x"))));
        return Combinators.combine(
                        Arbitraries.of(EvidenceKind.class),
                        Arbitraries.of(AssessmentMethod.class),
                        Arbitraries.integers().between(-10, 900).map(DAY::minusDays),
                        Arbitraries.of(SPOKEN_OF),
                        Arbitraries.of(PortfolioPart.class).optional(),
                        Arbitraries.maps(Arbitraries.of(RuleOfEvidence.class), verdicts)
                                .ofMinSize(3),
                        Arbitraries.of("a", "b").map(Provenance::of).optional())
                .as((kind, method, date, ref, part, judged, provenance) -> Evidence.builder()
                        .id("?")
                        .candidate(CANDIDATE)
                        .kind(kind)
                        .method(method)
                        .date(date)
                        .addRef(ref)
                        .part(part)
                        .verdicts(judged)
                        .provenance(provenance)
                        .build())
                .list()
                .ofMaxSize(6)
                .map(PortfolioCheckProperties::numbered);
    }

    private static List<Evidence> numbered(List<Evidence> pieces) {
        List<Evidence> numbered = new ArrayList<>();
        pieces.forEach(piece ->
                numbered.add(piece.toBuilder().id("E" + numbered.size()).build()));
        return numbered;
    }

    @Provide
    Arbitrary<EvidenceRules> rules() {
        return Combinators.combine(
                        Arbitraries.of(Period.ofYears(1), Period.ofYears(2)).optional(),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(PortfolioPart.class).set().ofMaxSize(2))
                .as((oldest, direct, indirect, methods, parts) -> EvidenceRules.builder()
                        .oldest(oldest)
                        .directPieces(direct)
                        .indirectSources(indirect)
                        .methods(methods)
                        .parts(parts)
                        .build());
    }

    private static PortfolioCheck check(List<Evidence> evidence, EvidenceRules rules) {
        return PortfolioCheck.of(Portfolio.of(CANDIDATE, evidence), REFS, rules, DAY);
    }

    /** What is missing, without what is said about pieces excluded. */
    private static List<String> missing(PortfolioCheck check) {
        return check.shortfalls().stream()
                .map(shortfall -> shortfall.ref() + " " + shortfall.missing() + " " + shortfall.addition())
                .toList();
    }

    @Property
    void evidence_that_is_not_the_persons_own_never_counts(
            @ForAll("evidence") List<Evidence> evidence, @ForAll("rules") EvidenceRules rules) {
        List<Evidence> honest = evidence.stream()
                .filter(piece -> !piece.verdict(RuleOfEvidence.AUTHENTIC).isNo())
                .toList();

        assertThat(missing(check(evidence, rules))).isEqualTo(missing(check(honest, rules)));
    }

    @Property
    void more_evidence_never_makes_a_portfolio_worse(
            @ForAll("evidence") List<Evidence> evidence, @ForAll("rules") EvidenceRules rules) {
        List<StandardRef> all = refsOf(check(evidence, rules));

        for (Evidence left : evidence) {
            List<Evidence> fewer =
                    evidence.stream().filter(piece -> piece != left).toList();
            assertThat(refsOf(check(fewer, rules))).containsAll(all);
        }
    }

    private static List<StandardRef> refsOf(PortfolioCheck check) {
        return check.shortfalls().stream().map(Shortfall::ref).distinct().toList();
    }

    @Property
    void only_pieces_that_are_excluded_are_said_to_be(
            @ForAll("evidence") List<Evidence> evidence, @ForAll("rules") EvidenceRules rules) {
        Portfolio portfolio = Portfolio.of(CANDIDATE, evidence);
        for (Shortfall shortfall : check(evidence, rules).shortfalls()) {
            for (Exclusion exclusion : shortfall.excluded()) {
                Evidence piece = portfolio.findEvidence(exclusion.evidence()).orElseThrow();
                assertThat(rules.exclusions(piece, DAY)).contains(exclusion);
                assertThat(piece.verdict(exclusion.rule()).isYes()
                                && !(exclusion instanceof Exclusion.TooOld)
                                && !(exclusion instanceof Exclusion.NotYetDone))
                        .isFalse();
            }
        }
    }
}
