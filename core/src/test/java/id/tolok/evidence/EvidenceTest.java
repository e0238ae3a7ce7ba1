package id.tolok.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.json.CoreJson;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.StandardRef;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final StandardRef CRITERION = StandardRef.parse("M.701001.005.01#1.2");

    private static Evidence.Builder evidence() {
        return Evidence.builder()
                .id("E1")
                .candidate(CandidateId.of("C-017"))
                .kind(EvidenceKind.INDIRECT)
                .method(AssessmentMethod.PORTFOLIO_VERIFICATION)
                .date(LocalDate.of(2025, 7, 7));
    }

    @Test
    void evidence_on_a_unit_speaks_to_all_in_it() {
        Evidence onUnit =
                evidence().addRef(StandardRef.parse("M.701001.005.01")).build();
        Evidence onElement =
                evidence().addRef(StandardRef.parse("M.701001.005.01#2")).build();

        assertThat(onUnit.speaksTo(CRITERION)).isTrue();
        assertThat(onElement.speaksTo(CRITERION)).isFalse();
        assertThat(onElement.speaksTo(StandardRef.parse("M.701001.005.01#2.1"))).isTrue();
        assertThat(onElement.speaksTo(StandardRef.parse("M.701001.005.01"))).isFalse();
    }

    @Test
    void a_rule_that_nobody_judged_is_not_judged() {
        Evidence evidence = evidence()
                .addRef(CRITERION)
                .putVerdict(RuleOfEvidence.AUTHENTIC, Verdict.no("tanda tangan berbeda"))
                .build();

        assertThat(evidence.verdict(RuleOfEvidence.VALID)).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(evidence.verdict(RuleOfEvidence.AUTHENTIC)).hasToString("tidak: tanda tangan berbeda");
        assertThat(Verdict.YES.isYes()).isTrue();
        assertThat(Verdict.YES.isNo()).isFalse();
        assertThat(Verdict.no("x").isYes()).isFalse();
        assertThat(Verdict.YES).hasToString("ya");
    }

    @Test
    void a_rule_is_judged_once() {
        assertThatThrownBy(() -> evidence()
                        .addRef(CRITERION)
                        .accepted()
                        .putVerdict(RuleOfEvidence.VALID, Verdict.no("x"))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must not have one key twice, but was 'VALID=tidak: x and VALID=ya'");
    }

    @Test
    void json_round_trips_with_every_field() {
        Evidence full = evidence()
                .addRef(CRITERION)
                .instrument(Instrument.PORTFOLIO_CHECKLIST)
                .form(Instrument.PORTFOLIO_CHECKLIST.form())
                .part(PortfolioPart.LOG)
                .title("Log bulan Juli")
                .provenance(new Provenance("pemberi kerja", Optional.of("arsip 12"), Optional.of("sha256:00")))
                .judgedBy(AssessorId.of("A1"))
                .accepted()
                .build()
                .withVerdict(RuleOfEvidence.CURRENT, Verdict.no("tahun 2020"));
        Portfolio portfolio = Portfolio.of(full.candidate(), List.of(full));
        EvidenceRules rules = EvidenceRules.builder()
                .oldest(Period.ofYears(2))
                .directPieces(2)
                .indirectSources(0)
                .methods(3)
                .addPart(PortfolioPart.LOG)
                .build();

        assertThat(CoreJson.EVIDENCE.parse(CoreJson.EVIDENCE.toText(full))).isEqualTo(full);
        assertThat(CoreJson.PORTFOLIO.parse(CoreJson.PORTFOLIO.toText(portfolio)))
                .isEqualTo(portfolio);
        assertThat(CoreJson.EVIDENCE_RULES.parse(CoreJson.EVIDENCE_RULES.toText(rules)))
                .isEqualTo(rules);
        assertThat(full).hasToString("E1 (log, 2025-07-07)");
        assertThat(evidence().addRef(CRITERION).build()).hasToString("E1 (verifikasi portofolio, 2025-07-07)");
        assertThat(full.provenance().orElseThrow()).hasToString("pemberi kerja (arsip 12)");
        assertThat(Provenance.of("rekan")).hasToString("rekan");
        assertThat(portfolio).hasToString("C-017: [E1 (log, 2025-07-07)]");
    }

    @Test
    void instruments_know_method_and_form() {
        assertThat(Instrument.CHECKLIST.abbreviation()).isEqualTo("CL");
        assertThat(Instrument.CHECKLIST.method()).isEqualTo(AssessmentMethod.OBSERVATION);
        assertThat(Stream.of(Instrument.values())
                        .map(instrument -> instrument.form().toString()))
                .startsWith("FR.IA.01 (2023)", "FR.IA.02 (2023)")
                .endsWith("FR.IA.10 (2023)", "FR.IA.11 (2023)")
                .doesNotHaveDuplicates();
        assertThat(Stream.of(EvidenceKind.values()).map(EvidenceKind::abbreviation))
                .containsExactly("L", "TL", "T");
    }

    @Test
    void a_portfolio_finds_its_pieces() {
        Evidence piece = evidence().addRef(CRITERION).build();
        Portfolio portfolio = Portfolio.of(piece.candidate(), List.of(piece));

        assertThat(portfolio.findEvidence("E1")).contains(piece);
        assertThat(portfolio.findEvidence("E2")).isEmpty();
    }

    @Test
    void mistakes_are_reported_together() {
        assertThatThrownBy(() -> evidence().id(" ").build()).hasMessage("""
                        2 problems:
                        1. id must not be blank
                        2. refs must have at least one address""");
        assertThatThrownBy(() -> evidence().addRef(CRITERION).addRef(CRITERION).build())
                .hasMessage("refs[1] must differ from that of refs[0], but was 'M.701001.005.01#1.2'");
        assertThatThrownBy(() -> Verdict.no(" ")).hasMessage("reason is required where the judgement is no");
        assertThatThrownBy(() -> Form.of("", 1999)).hasMessage("""
                        2 problems:
                        1. code must not be blank
                        2. edition must be from 2000 to 2100, but was '1999'""");
        assertThatThrownBy(() -> new Provenance(" ", Optional.of(""), Optional.of("")))
                .hasMessage("""
                        3 problems:
                        1. source must not be blank
                        2. reference must not be blank
                        3. digest must not be blank""");
        assertThatThrownBy(() -> EvidenceRules.builder()
                        .directPieces(0)
                        .indirectSources(-1)
                        .methods(0)
                        .oldest(Period.ZERO)
                        .build())
                .hasMessage("""
                        4 problems:
                        1. directPieces must be at least 1, but was '0'
                        2. indirectSources must be at least 0, but was '-1'
                        3. methods must be at least 1, but was '0'
                        4. oldest must be a period longer than nothing, such as P2Y for two years, but was 'P0D'""");
    }

    @Test
    void a_portfolio_is_of_one_person() {
        Evidence piece = evidence().addRef(CRITERION).build();

        assertThatThrownBy(() -> Portfolio.of(CandidateId.of("C-018"), List.of(piece, piece)))
                .hasMessage("""
                        3 problems:
                        1. evidence[1].id must differ from that of evidence[0], but was 'E1'
                        2. evidence[0].candidate must be 'C-018', whose portfolio this is, but was 'C-017'
                        3. evidence[1].candidate must be 'C-018', whose portfolio this is, but was 'C-017'""");
    }
}
