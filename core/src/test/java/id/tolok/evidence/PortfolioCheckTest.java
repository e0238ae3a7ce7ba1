package id.tolok.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.person.CandidateId;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioCheckTest {

    private static final CandidateId CANDIDATE = CandidateId.of("C-017");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final StandardRef C1 = StandardRef.parse("M.701001.005.01#1.1");
    private static final StandardRef C2 = StandardRef.parse("M.701001.005.01#1.2");

    private static Evidence.Builder piece(String id, EvidenceKind kind, StandardRef... refs) {
        return Evidence.builder()
                .id(id)
                .candidate(CANDIDATE)
                .kind(kind)
                .method(AssessmentMethod.OBSERVATION)
                .date(LocalDate.of(2025, 7, 7))
                .refs(List.of(refs))
                .accepted();
    }

    private static PortfolioCheck check(EvidenceRules rules, List<StandardRef> refs, Evidence... evidence) {
        return PortfolioCheck.of(Portfolio.of(CANDIDATE, List.of(evidence)), refs, rules, DAY);
    }

    private static List<String> texts(PortfolioCheck check, Language language) {
        return check.shortfalls().stream()
                .map(shortfall -> shortfall.text().in(language) + " -> "
                        + shortfall.cure().in(language))
                .toList();
    }

    @Test
    void one_piece_of_direct_evidence_is_enough_by_the_usual_rules() {
        PortfolioCheck check = check(
                EvidenceRules.USUAL,
                List.of(C1, C2),
                piece("E1", EvidenceKind.DIRECT, StandardRef.unit(C1.unit())).build());

        assertThat(check.isSufficient()).isTrue();
        assertThat(check.shortfalls()).isEmpty();
        assertThat(check.refs()).containsExactly(C1, C2);
        assertThat(check.day()).isEqualTo(DAY);
    }

    @Test
    void a_criterion_without_evidence_falls_short() {
        PortfolioCheck check = check(
                EvidenceRules.USUAL,
                List.of(C1, C2),
                piece("E1", EvidenceKind.DIRECT, C1).build());

        assertThat(check.isSufficient()).isFalse();
        assertThat(texts(check, Language.INDONESIAN))
                .containsExactly("M.701001.005.01#1.2: bukti langsung 0 dari 1, sumber bukti tidak langsung 0 dari 2"
                        + " -> tambah 1 bukti langsung atau bukti tidak langsung dari 2 sumber lain");
        assertThat(texts(check, Language.ENGLISH))
                .containsExactly("M.701001.005.01#1.2: direct evidence 0 of 1, sources of indirect evidence 0 of 2"
                        + " -> add 1 of direct evidence or indirect evidence of 2 other sources");
        assertThat(check.shortfallsOf(C1)).isEmpty();
        assertThat(check.shortfallsOf(C2)).hasSize(1);
        assertThat(check.shortfallsOf(StandardRef.unit(C1.unit()))).hasSize(1);
    }

    @Test
    void indirect_evidence_must_come_from_distinct_sources() {
        Evidence one = piece("E1", EvidenceKind.INDIRECT, C1)
                .provenance(Provenance.of("atasan"))
                .build();
        Evidence same = piece("E2", EvidenceKind.INDIRECT, C1)
                .provenance(Provenance.of("atasan"))
                .build();
        Evidence unknown = piece("E3", EvidenceKind.INDIRECT, C1).build();
        Evidence unknownToo = piece("E4", EvidenceKind.INDIRECT, C1).build();
        EvidenceRules never = EvidenceRules.builder().indirectSources(0).build();

        assertThat(check(EvidenceRules.USUAL, List.of(C1), one, same).isSufficient())
                .isFalse();
        assertThat(check(EvidenceRules.USUAL, List.of(C1), unknown, unknownToo).isSufficient())
                .isFalse();
        assertThat(check(EvidenceRules.USUAL, List.of(C1), one, unknown).isSufficient())
                .isTrue();
        assertThat(texts(check(never, List.of(C1), one, unknown), Language.INDONESIAN))
                .containsExactly("M.701001.005.01#1.1: bukti langsung 0 dari 1 -> tambah 1 bukti langsung");
        assertThat(texts(check(never, List.of(C1), one, unknown), Language.ENGLISH))
                .containsExactly("M.701001.005.01#1.1: direct evidence 0 of 1 -> add 1 of direct evidence");
    }

    @Test
    void supplementary_evidence_counts_as_indirect_only_if_the_rules_say_so() {
        Evidence log = piece("E1", EvidenceKind.SUPPLEMENTARY, C1).build();
        EvidenceRules any = EvidenceRules.builder()
                .indirectSources(1)
                .indirectKinds(List.of(EvidenceKind.INDIRECT, EvidenceKind.SUPPLEMENTARY))
                .build();

        assertThat(check(
                                any.toBuilder()
                                        .indirectKinds(List.of(EvidenceKind.INDIRECT))
                                        .build(),
                                List.of(C1),
                                log)
                        .isSufficient())
                .isFalse();
        assertThat(check(any, List.of(C1), log).isSufficient()).isTrue();
        assertThatThrownBy(() -> EvidenceRules.builder()
                        .indirectKinds(List.of(EvidenceKind.DIRECT))
                        .build())
                .hasMessage("indirectKinds must not have direct evidence");
    }

    @Test
    void age_is_counted_back_from_the_day_of_the_check() {
        EvidenceRules twoYears =
                EvidenceRules.builder().oldest(Period.ofYears(2)).build();
        Evidence lastDay = piece("E1", EvidenceKind.DIRECT, C1)
                .date(LocalDate.of(2024, 2, 28))
                .build();
        Evidence dayBefore = lastDay.toBuilder().date(LocalDate.of(2024, 2, 27)).build();

        assertThat(check(twoYears, List.of(C1), lastDay).isSufficient()).isTrue();
        assertThat(texts(check(twoYears, List.of(C1), dayBefore), Language.INDONESIAN))
                .containsExactly("M.701001.005.01#1.1: bukti langsung 0 dari 1, sumber bukti tidak langsung 0 dari 2;"
                        + " E1 tidak terkini: 2024-02-27, seharusnya sejak 2024-02-28"
                        + " -> tambah 1 bukti langsung atau bukti tidak langsung dari 2 sumber lain;"
                        + " atau ganti E1 dengan bukti sejak 2024-02-28");
        assertThat(twoYears.exclusions(dayBefore, DAY))
                .map(exclusion -> exclusion.text().in(Language.ENGLISH) + " -> "
                        + exclusion.cure().in(Language.ENGLISH))
                .containsExactly("E1 is not current: 2024-02-27, should be from 2024-02-28 on"
                        + " -> replace E1 by evidence from 2024-02-28 on");
        assertThat(twoYears.earliest(DAY)).contains(LocalDate.of(2024, 2, 28));
        assertThat(EvidenceRules.USUAL.earliest(DAY)).isEmpty();
    }

    @Test
    void with_a_limit_of_age_the_assessor_need_not_judge_currency_but_may_refuse() {
        EvidenceRules twoYears =
                EvidenceRules.builder().oldest(Period.ofYears(2)).build();
        Evidence notJudged =
                piece("E1", EvidenceKind.DIRECT, C1).build().withVerdict(RuleOfEvidence.CURRENT, Verdict.NOT_JUDGED);
        Evidence refused = notJudged.withVerdict(RuleOfEvidence.CURRENT, Verdict.no("alat sudah diganti"));

        assertThat(twoYears.exclusions(notJudged, DAY)).isEmpty();
        assertThat(EvidenceRules.USUAL.exclusions(notJudged, DAY))
                .containsExactly(new Exclusion.NotJudged("E1", RuleOfEvidence.CURRENT));
        assertThat(twoYears.exclusions(refused, DAY))
                .containsExactly(new Exclusion.Refused("E1", RuleOfEvidence.CURRENT, "alat sudah diganti"));
    }

    @Test
    void evidence_of_the_future_does_not_count() {
        Evidence today = piece("E1", EvidenceKind.DIRECT, C1).date(DAY).build();
        Evidence tomorrow = today.toBuilder().date(DAY.plusDays(1)).build();

        assertThat(EvidenceRules.USUAL.exclusions(today, DAY)).isEmpty();
        assertThat(EvidenceRules.USUAL.exclusions(tomorrow, DAY))
                .containsExactly(new Exclusion.NotYetDone("E1", DAY.plusDays(1)))
                .allSatisfy(exclusion -> {
                    assertThat(exclusion.rule()).isEqualTo(RuleOfEvidence.CURRENT);
                    assertThat(exclusion.text()).hasToString("E1 bertanggal sesudah pemeriksaan: 2026-03-01");
                    assertThat(exclusion.cure()).hasToString("perbaiki tanggal E1");
                });
    }

    @Test
    void each_rule_of_evidence_has_its_cure() {
        Evidence bad = Evidence.builder()
                .from(piece("E1", EvidenceKind.DIRECT, C1).build())
                .verdicts(java.util.Map.of(
                        RuleOfEvidence.VALID, Verdict.no("a"),
                        RuleOfEvidence.AUTHENTIC, Verdict.no("b"),
                        RuleOfEvidence.CURRENT, Verdict.no("c"),
                        RuleOfEvidence.SUFFICIENT, Verdict.no("d")))
                .build();

        assertThat(EvidenceRules.USUAL.exclusions(bad, DAY))
                .map(exclusion -> exclusion.text() + " -> " + exclusion.cure())
                .containsExactly(
                        "E1 tidak valid: a -> ganti E1 dengan bukti yang sesuai dengan kriteria",
                        "E1 tidak asli: b -> tunjukkan bahwa E1 karya peserta sendiri, atau ganti",
                        "E1 tidak terkini: c -> ganti E1 dengan bukti yang lebih baru",
                        "E1 tidak memadai: d -> lengkapi E1");
        assertThat(new Exclusion.NotJudged("E1", RuleOfEvidence.VALID))
                .extracting(exclusion -> exclusion.text() + " -> " + exclusion.cure())
                .isEqualTo("E1 belum dinilai valid atau tidak -> asesor menilai apakah E1 valid");
        assertThat(new Exclusion.TooOld("E1", DAY, DAY).rule()).isEqualTo(RuleOfEvidence.CURRENT);
    }

    @Test
    void triangulation_asks_for_methods_that_count() {
        EvidenceRules two = EvidenceRules.builder().methods(2).build();
        Evidence seen = piece("E1", EvidenceKind.DIRECT, C1).build();
        Evidence asked = piece("E2", EvidenceKind.SUPPLEMENTARY, C1)
                .method(AssessmentMethod.INTERVIEW)
                .build();
        Evidence copied = asked.withVerdict(RuleOfEvidence.AUTHENTIC, Verdict.no("disalin"));

        assertThat(check(two, List.of(C1), seen, asked).isSufficient()).isTrue();
        assertThat(texts(check(two, List.of(C1), seen, copied), Language.INDONESIAN))
                .containsExactly("M.701001.005.01#1.1: metode 1 dari 2 (observasi langsung); E2 tidak asli: disalin"
                        + " -> tambah bukti dengan 1 metode lain;"
                        + " atau tunjukkan bahwa E2 karya peserta sendiri, atau ganti");
        assertThat(texts(check(two, List.of(C1), copied), Language.ENGLISH))
                .last()
                .asString()
                .startsWith("M.701001.005.01#1.1: methods 0 of 2; E2 is not authentic: disalin"
                        + " -> add evidence by 2 other methods; or show that E2");
    }

    @Test
    void each_unit_has_every_part_of_the_portfolio() {
        EvidenceRules parts = EvidenceRules.builder()
                .addParts(PortfolioPart.WORK_PLAN, PortfolioPart.LOG)
                .build();
        Evidence plan = piece("E1", EvidenceKind.DIRECT, C1, C2)
                .part(PortfolioPart.WORK_PLAN)
                .build();
        Evidence elsewhere = piece("E2", EvidenceKind.DIRECT, StandardRef.parse("M.701001.080.01#1.1"))
                .part(PortfolioPart.LOG)
                .build();
        Evidence copied = piece("E3", EvidenceKind.DIRECT, C1)
                .part(PortfolioPart.LOG)
                .build()
                .withVerdict(RuleOfEvidence.AUTHENTIC, Verdict.no("disalin"));

        PortfolioCheck check = check(parts, List.of(C1, C2), plan, elsewhere, copied);

        assertThat(texts(check, Language.INDONESIAN))
                .containsExactly("M.701001.005.01: portofolio tanpa log; E3 tidak asli: disalin"
                        + " -> tambah log; atau tunjukkan bahwa E3 karya peserta sendiri, atau ganti");
        assertThat(texts(check, Language.ENGLISH))
                .containsExactly("M.701001.005.01: the portfolio has no log; E3 is not authentic: disalin"
                        + " -> add a log; or show that E3 is the person's own, or replace it");
        assertThat(check.shortfallsOf(StandardRef.unit(C1.unit()))).hasSize(1);
        assertThat(check.shortfallsOf(C1)).isEmpty();
    }

    @Test
    void a_check_of_nothing_is_never_sufficient() {
        PortfolioCheck check = check(
                EvidenceRules.USUAL,
                List.of(),
                piece("E1", EvidenceKind.DIRECT, C1).build());

        assertThat(check.shortfalls()).isEmpty();
        assertThat(check.isSufficient()).isFalse();
    }

    @Test
    void the_cure_counts_only_what_is_still_missing() {
        EvidenceRules many =
                EvidenceRules.builder().directPieces(3).indirectSources(4).build();
        Evidence direct = piece("E1", EvidenceKind.DIRECT, C1).build();
        Evidence indirect = piece("E2", EvidenceKind.INDIRECT, C1).build();
        Evidence ofAnother = piece("E3", EvidenceKind.DIRECT, C2)
                .build()
                .withVerdict(RuleOfEvidence.AUTHENTIC, Verdict.no("disalin"));

        assertThat(texts(check(many, List.of(C1), direct, indirect, ofAnother), Language.ENGLISH))
                .containsExactly("M.701001.005.01#1.1: direct evidence 1 of 3, sources of indirect evidence 1 of 4"
                        + " -> add 2 of direct evidence or indirect evidence of 3 other sources");
        assertThat(EvidenceRules.USUAL.indirectKinds()).containsExactly(EvidenceKind.INDIRECT);
    }

    @Test
    void a_form_is_of_an_edition_of_this_century() {
        assertThat(Form.of("FR.IA.01", 2000).edition()).isEqualTo(2000);
        assertThat(Form.of("FR.IA.01", 2100).edition()).isEqualTo(2100);
        assertThatThrownBy(() -> Form.of("FR.IA.01", 1999))
                .hasMessage("edition must be from 2000 to 2100, but was '1999'");
        assertThatThrownBy(() -> Form.of("FR.IA.01", 2101))
                .hasMessage("edition must be from 2000 to 2100, but was '2101'");
    }
}
