package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Ratings;
import id.tolok.text.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceDecisionTest {

    private static final Scorer BNSP = Policies.bnsp().compile(Welding.RUBRIC);

    private static final Ratings MET = Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=cukup");

    private static final Evidence LOG =
            Welding.evidence("E1", "C.000000.001.01#1").accepted().build();

    @Test
    void without_evidence_nothing_is_concluded_however_good_the_ratings() {
        assertThat(BNSP.score(MET).decision(Welding.CUTTING)).isEqualTo(Decision.NOT_YET_CONCLUDED);
    }

    @Test
    void evidence_on_an_element_shows_all_criteria_in_it() {
        Result result = BNSP.score(MET, List.of(LOG));

        assertThat(result.decision(Welding.CUTTING)).isEqualTo(Decision.COMPETENT);
        assertThat(result.decision(Welding.JOINING)).isEqualTo(Decision.NOT_YET_CONCLUDED);
    }

    @Test
    void a_piece_counts_only_if_all_four_rules_are_affirmed() {
        for (RuleOfEvidence rule : RuleOfEvidence.values()) {
            Evidence refused = LOG.withVerdict(rule, Verdict.no("alasan"));
            Evidence notJudged = LOG.withVerdict(rule, Verdict.NOT_JUDGED);

            assertThat(BNSP.score(MET, List.of(refused)).decision(Welding.CUTTING))
                    .as(rule.name())
                    .isEqualTo(Decision.NOT_YET_CONCLUDED);
            assertThat(BNSP.score(MET, List.of(notJudged)).decision(Welding.CUTTING))
                    .as(rule.name())
                    .isEqualTo(Decision.NOT_YET_CONCLUDED);
        }
    }

    @Test
    void the_explanation_says_which_rule_is_not_kept_and_why() {
        Evidence piece = Welding.evidence("E2", "C.000000.001.01#1.1")
                .putVerdict(RuleOfEvidence.VALID, Verdict.YES)
                .putVerdict(RuleOfEvidence.AUTHENTIC, Verdict.no("tanda tangan berbeda"))
                .putVerdict(RuleOfEvidence.CURRENT, Verdict.YES)
                .build();
        Result result = Welding.deciding(DecisionRules.evidence())
                .compile(Welding.RUBRIC)
                .score(MET, List.of(piece, LOG));

        assertThat(result.explain(Welding.CUTTING).toText(Language.INDONESIAN)).isEqualTo("""
                        ✓ unit C.000000.001.01: kompeten (kebijakan test: setiap KUK harus didukung bukti)
                          ✓ KUK C.000000.001.01#1.1: kompeten (bukti yang memenuhi: 1 dari 2)
                            ✗ bukti E2: tidak asli: tanda tangan berbeda; belum dinilai apakah memadai
                            ✓ bukti E1: valid, asli, terkini dan memadai
                          ✓ KUK C.000000.001.01#1.2: kompeten (bukti yang memenuhi: 1 dari 1)
                            ✓ bukti E1: valid, asli, terkini dan memadai
                        """);
        assertThat(result.explain(Welding.JOINING).reasons(Language.ENGLISH)).isEqualTo("""
                        ? unit C.000000.002.01: not yet concluded (policy test: every KUK must be shown by evidence)
                          ? performance criterion C.000000.002.01#1.1: not yet concluded (no evidence)
                        """);
    }

    @Test
    void the_explanation_is_also_in_english() {
        Evidence piece = Welding.evidence("E2", "C.000000.001.01#1.1")
                .putVerdict(RuleOfEvidence.VALID, Verdict.no("x"))
                .build();
        Result result = Welding.deciding(DecisionRules.evidence())
                .compile(Welding.RUBRIC)
                .score(MET, List.of(piece));

        assertThat(result.explain(Welding.CUTTING).toText(Language.ENGLISH))
                .contains("✗ evidence E2: not valid: x; not judged whether authentic; not judged whether current;"
                        + " not judged whether sufficient");
    }

    @Test
    void no_evidence_is_asked_for_what_does_not_apply() {
        Ratings ratings = Welding.rated("teori=80", "ukur=-", "potong=ahli");
        Evidence cut = Welding.evidence("E3", "C.000000.001.01#1.2").accepted().build();

        assertThat(BNSP.score(ratings, List.of(cut)).decision(Welding.CUTTING)).isEqualTo(Decision.COMPETENT);
    }

    @Test
    void with_a_limit_of_age_age_decides_whether_evidence_is_current() {
        EvidenceRules twoYears =
                EvidenceRules.builder().oldest(Period.ofYears(2)).build();
        List<Evidence> log = List.of(LOG);

        assertThat(BNSP.score(MET, log, twoYears, LocalDate.of(2028, 3, 2)).decision(Welding.CUTTING))
                .isEqualTo(Decision.COMPETENT);
        Result late = BNSP.score(MET, log, twoYears, LocalDate.of(2028, 3, 3));
        assertThat(late.decision(Welding.CUTTING)).isEqualTo(Decision.NOT_YET_CONCLUDED);
        assertThat(late.explain(Welding.CUTTING).reasons(Language.INDONESIAN))
                .contains("✗ bukti E1: E1 tidak terkini: 2026-03-02, seharusnya sejak 2026-03-03");
    }

    @Test
    void evidence_of_another_candidate_and_repeated_ids_are_refused() {
        Evidence other = LOG.toBuilder().candidate(CandidateId.of("C2")).build();

        assertThatThrownBy(() -> BNSP.score(MET, List.of(LOG, other)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. evidence[1].id must differ from that of evidence[0], but was 'E1'
                        2. evidence[1].candidate must be 'C1', whose portfolio this is, but was 'C2'""");
    }
}
