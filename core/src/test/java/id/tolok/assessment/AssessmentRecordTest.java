package id.tolok.assessment;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_CONCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.Form;
import id.tolok.evidence.Instrument;
import id.tolok.json.CoreJson;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentRecordTest {

    private static final UnitCode U1 = UnitCode.parse("M.701001.005.01");
    private static final UnitCode U2 = UnitCode.parse("M.701001.038.01");
    private static final StandardRef U1C12 = StandardRef.criterion(U1, 1, 2);
    private static final StandardRef U2C31 = StandardRef.criterion(U2, 3, 1);
    private static final AssessorId A1 = AssessorId.of("A1");
    private static final AssessorId A2 = AssessorId.of("A2");
    private static final AssessorId M1 = AssessorId.of("M1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Recommendation recommendation(AssessorId by, LocalDate date, Decision first, Decision second) {
        Recommendation.Builder builder = Recommendation.builder()
                .assessor(by)
                .date(date)
                .putUnit(U1, first)
                .putUnit(U2, second);
        if (first != COMPETENT) {
            builder.addGap(new Gap(U1C12, "tidak diverifikasi"));
        }
        if (second != COMPETENT) {
            builder.addGap(new Gap(U2C31, "tidak dicocokkan"));
        }
        return builder.build();
    }

    private static Application application(Application.Acceptance acceptance) {
        return new Application(
                DAY.minusDays(10),
                Application.Purpose.RECERTIFICATION,
                List.of(new Application.Requirement("ijazah", Application.Requirement.Status.MET)),
                acceptance);
    }

    private static AssessmentRecord.Builder record() {
        return AssessmentRecord.builder()
                .id("R1")
                .candidate(CandidateId.of("C-017"))
                .schemeNumber("SKM/1")
                .application(application(Application.Acceptance.ACCEPTED))
                .addAssessor(new Assessor(A1, DAY.minusYears(3), DAY))
                .addAssessor(new Assessor(A2, DAY.minusYears(3), DAY.plusYears(1)));
    }

    private static CommitteeDecision committee(Decision decision) {
        return new CommitteeDecision(List.of(M1), DAY.plusDays(3), decision, "");
    }

    private static AssessmentRecord.Builder decided(Decision decision) {
        return record().addRecommendation(recommendation(A1, DAY, decision, COMPETENT))
                .committeeDecision(committee(decision));
    }

    @Test
    void what_comes_before_the_assessment_fits_the_rest() {
        Form form = Instrument.CHECKLIST.form();
        AssessmentRecord.Builder wrong = record().selfAssessmentReview(
                        new SelfAssessmentReview(A1, DAY.plusDays(1), true, List.of(AssessmentMethod.OBSERVATION)))
                .agreement(new Agreement(DAY.minusDays(11), LocalTime.of(8, 30)))
                .addSignature(Signature.ofCandidate(form, DAY))
                .addSignature(Signature.ofCandidate(form, DAY.plusDays(1)))
                .addSignature(Signature.ofAssessor(form, M1, DAY));

        assertThatThrownBy(wrong::build).hasMessage("""
                4 problems:
                1. selfAssessmentReview.date must be a day on which the assessor is registered, but was '2026-03-03'
                2. agreement.date must not be before the application of 2026-02-20, but was '2026-02-19'
                3. signatures[1] must differ from that of signatures[0], but was 'FR.IA.01 (2023) by the candidate'
                4. signatures[2].assessor must be one of the assessors, but was 'M1'""");
        assertThatThrownBy(() -> record().selfAssessmentReview(new SelfAssessmentReview(M1, DAY, false, List.of()))
                        .build())
                .hasMessage("selfAssessmentReview.assessor must be one of the assessors, but was 'M1'");
    }

    @Test
    void an_assessment_goes_on_by_some_method_or_not_at_all() {
        assertThatThrownBy(() -> new SelfAssessmentReview(A1, DAY, true, List.of()))
                .hasMessage("methods must name at least one");
        assertThatThrownBy(() -> new SelfAssessmentReview(A1, DAY, false, List.of(AssessmentMethod.INTERVIEW)))
                .hasMessage("methods must be empty, since the assessment does not go on");
    }

    @Test
    void the_nearest_benchmark_counts() {
        AssessmentRecord record = record().addBenchmark(new Benchmark(StandardRef.unit(U1), "prosedur kantor"))
                .addBenchmark(new Benchmark(U1C12, "formulir baku"))
                .addBenchmark(new Benchmark(StandardRef.element(U1, 1), "pedoman"))
                .build();

        assertThat(record.findBenchmark(U1C12)).map(Benchmark::text).contains("formulir baku");
        assertThat(record.findBenchmark(StandardRef.criterion(U1, 1, 1)))
                .map(Benchmark::text)
                .contains("pedoman");
        assertThat(record.findBenchmark(StandardRef.criterion(U1, 2, 1)))
                .map(Benchmark::text)
                .contains("prosedur kantor");
        assertThat(record.findBenchmark(U2C31)).isEmpty();
        assertThatThrownBy(() -> new Benchmark(U1C12, " ")).hasMessage("text must not be blank");
    }

    @Test
    void who_signed_what_is_known() {
        Form form = Instrument.CHECKLIST.form();
        AssessmentRecord record = record().addSignature(Signature.ofCandidate(form, DAY))
                .addSignature(Signature.ofAssessor(form, A1, DAY.plusDays(1)))
                .build();

        assertThat(record.findSignature(form, Optional.empty())).contains(DAY);
        assertThat(record.findSignature(form, Optional.of(A1))).contains(DAY.plusDays(1));
        assertThat(record.findSignature(form, Optional.of(A2))).isEmpty();
        assertThat(record.findSignature(Form.of("FR.IA.01", 2018), Optional.empty()))
                .isEmpty();
    }

    @Test
    void an_assessment_under_way_is_not_yet_concluded() {
        AssessmentRecord begun = record().build();

        assertThat(begun.recommendation()).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(begun.decision()).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(begun.gaps()).isEmpty();
        assertThat(begun).hasToString("R1: C-017, SKM/1, PL");
        assertThat(begun.isAppealInTime(AppealRules.USUAL)).isTrue();
    }

    @Test
    void the_last_word_of_each_assessor_counts() {
        AssessmentRecord record = record().addRecommendation(
                        recommendation(A1, DAY.minusDays(2), NOT_YET_CONCLUDED, COMPETENT))
                .addRecommendation(recommendation(A2, DAY.minusDays(1), COMPETENT, NOT_YET_COMPETENT))
                .addRecommendation(recommendation(A1, DAY, COMPETENT, COMPETENT))
                .addFurtherAssessment(
                        new FurtherAssessment(DAY.minusDays(1), AssessmentMethod.OBSERVATION, List.of(U1C12)))
                .build();

        assertThat(record.recommendation()).isEqualTo(NOT_YET_COMPETENT);
        assertThat(record.gaps()).map(Gap::toString).containsExactly("M.701001.038.01#3.1: tidak dicocokkan");
    }

    @Test
    void the_committee_decides_and_the_recommendation_stays() {
        AssessmentRecord record = decided(COMPETENT)
                .committeeDecision(
                        new CommitteeDecision(List.of(M1), DAY.plusDays(3), NOT_YET_COMPETENT, "bukti tidak lengkap"))
                .build();

        assertThat(record.recommendation()).isEqualTo(COMPETENT);
        assertThat(record.decision()).isEqualTo(NOT_YET_COMPETENT);
    }

    @Test
    void an_appeal_that_is_upheld_reopens_the_case() {
        Appeal open = new Appeal(DAY.plusDays(4), "saya sudah memverifikasi", Optional.empty());
        Appeal upheld = new Appeal(
                open.filed(),
                open.reason(),
                Optional.of(new Appeal.Answer(DAY.plusDays(9), Appeal.Outcome.UPHELD, "bukti ada")));
        Appeal dismissed = new Appeal(
                open.filed(),
                open.reason(),
                Optional.of(new Appeal.Answer(DAY.plusDays(4), Appeal.Outcome.DISMISSED, "bukti tidak ada")));
        AssessmentRecord record = decided(NOT_YET_COMPETENT).appeal(open).build();

        assertThat(record.decision()).isEqualTo(NOT_YET_COMPETENT);
        assertThat(record.toBuilder().appeal(upheld).build().decision()).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(record.toBuilder().appeal(dismissed).build().decision()).isEqualTo(NOT_YET_COMPETENT);
    }

    @Test
    void an_appeal_has_a_window() {
        AssessmentRecord inTime = decided(NOT_YET_COMPETENT)
                .appeal(new Appeal(DAY.plusDays(4), "x", Optional.empty()))
                .build();
        AssessmentRecord late = decided(NOT_YET_COMPETENT)
                .appeal(new Appeal(DAY.plusDays(5), "x", Optional.empty()))
                .build();

        assertThat(inTime.isAppealInTime(AppealRules.USUAL)).isTrue();
        assertThat(late.isAppealInTime(AppealRules.USUAL)).isFalse();
        assertThat(late.isAppealInTime(new AppealRules(2, 14))).isTrue();
    }

    @Test
    void an_appeal_is_answered_within_working_days() {
        // Friday 6 March 2026; Monday the 9th is given as a holiday.
        LocalDate friday = LocalDate.of(2026, 3, 6);

        assertThat(new AppealRules(1, 1).lastDayToAnswer(friday, Set.of())).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(new AppealRules(1, 1).lastDayToAnswer(friday, Set.of(LocalDate.of(2026, 3, 9))))
                .isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(AppealRules.USUAL.lastDayToAnswer(friday, Set.of())).isEqualTo(LocalDate.of(2026, 3, 26));
        assertThat(AppealRules.USUAL.lastDayToFile(friday)).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, P3Y, SAME_DAY, 2026-03-01",
        "2023-03-01, P3Y, DAY_BEFORE, 2026-02-28",
        "2024-02-29, P3Y, SAME_DAY, 2027-02-28",
        "2024-02-29, P3Y, DAY_BEFORE, 2027-02-28",
        "2024-02-29, P4Y, SAME_DAY, 2028-02-29",
        "2024-02-29, P4Y, DAY_BEFORE, 2028-02-28",
        "2025-02-28, P3Y, SAME_DAY, 2028-02-28",
        "2025-02-28, P3Y, DAY_BEFORE, 2028-02-27",
        "2025-03-01, P3Y, DAY_BEFORE, 2028-02-29",
        "2025-01-31, P1M, SAME_DAY, 2025-02-28",
        "2025-01-31, P1M, DAY_BEFORE, 2025-02-28",
        "2025-01-31, P30D, DAY_BEFORE, 2025-03-01",
        "2025-01-01, P1Y, DAY_BEFORE, 2025-12-31",
    })
    void a_certificate_ends_by_the_rule_of_its_scheme(
            LocalDate issued, Period validity, Expiry expiry, LocalDate last) {
        Certificate certificate = Certificate.issue("N1", issued, validity, expiry);

        assertThat(certificate.lastValidDay()).isEqualTo(last);
        assertThat(certificate.isValidOn(issued)).isTrue();
        assertThat(certificate.isValidOn(issued.minusDays(1))).isFalse();
        assertThat(certificate.isValidOn(last)).isTrue();
        assertThat(certificate.isValidOn(last.plusDays(1))).isFalse();
    }

    @Test
    void a_plan_names_what_it_leaves_out() {
        AssessmentRecord record = record().addPlan(
                        PlannedEvidence.of(StandardRef.element(U1, 1), EvidenceKind.DIRECT, Instrument.CHECKLIST))
                .build();

        assertThat(record.unplanned(List.of(U1C12, U2C31))).containsExactly(U2C31);
        assertThat(record.plan().get(0).method()).isEqualTo(AssessmentMethod.OBSERVATION);
    }

    @Test
    void json_round_trips_with_every_field() {
        AssessmentRecord full = decided(COMPETENT)
                .place(new AssessmentPlace(AssessmentPlace.Kind.WORKPLACE, "Kantor pusat"))
                .addPlan(PlannedEvidence.of(U1C12, EvidenceKind.DIRECT, Instrument.CHECKLIST))
                .addFurtherAssessment(
                        new FurtherAssessment(DAY.minusDays(1), AssessmentMethod.OBSERVATION, List.of(U1C12)))
                .appeal(new Appeal(
                        DAY.plusDays(4),
                        "x",
                        Optional.of(new Appeal.Answer(DAY.plusDays(5), Appeal.Outcome.DISMISSED, "y"))))
                .certificate(Certificate.issue("N1", DAY.plusDays(3), Period.ofYears(3), Expiry.SAME_DAY))
                .previousCertificate("N0")
                .build();
        AssessmentRecord failed = decided(NOT_YET_COMPETENT).build();

        assertThat(CoreJson.ASSESSMENT.parse(CoreJson.ASSESSMENT.toText(full))).isEqualTo(full);
        assertThat(CoreJson.ASSESSMENT.parse(CoreJson.ASSESSMENT.toText(failed)))
                .isEqualTo(failed);
        assertThat(full.certificate().orElseThrow()).hasToString("N1 (2026-03-05 – 2029-03-05)");
    }

    @Test
    void a_record_that_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> record().id("")
                        .schemeNumber("")
                        .previousCertificate(" ")
                        .application(application(Application.Acceptance.OPEN))
                        .addAssessor(new Assessor(A1, DAY, DAY))
                        .addRecommendation(recommendation(A1, DAY.plusDays(1), COMPETENT, COMPETENT))
                        .addRecommendation(recommendation(M1, DAY, COMPETENT, COMPETENT))
                        .committeeDecision(
                                new CommitteeDecision(List.of(M1, A2), DAY.minusDays(1), NOT_YET_COMPETENT, ""))
                        .appeal(new Appeal(DAY.minusDays(2), "x", Optional.empty()))
                        .certificate(Certificate.issue("N1", DAY.minusDays(3), Period.ofYears(3), Expiry.SAME_DAY))
                        .build())
                .hasMessage("""
                        14 problems:
                        1. id must not be blank
                        2. schemeNumber must not be blank
                        3. assessors[2].id must differ from that of assessors[0], but was 'A1'
                        4. previousCertificate must not be blank
                        5. recommendations must be empty unless the application was accepted
                        6. recommendations[0].date must be a day on which the assessor is registered, but was '2026-03-03'
                        7. recommendations[1].assessor must be one of the assessors, but was 'M1'
                        8. recommendations[1].date must not be before the one before it, but was '2026-03-02'
                        9. committeeDecision.members[1] must be somebody who did not assess, but was 'A2'
                        10. committeeDecision.date must not be before the recommendation of 2026-03-02, but was '2026-03-01'
                        11. committeeDecision.reason is required, since the decision differs from the recommendation
                        12. appeal.filed must not be before the decision of 2026-03-01, but was '2026-02-28'
                        13. certificate must not be given unless the decision is K, but was 'BK'
                        14. certificate.issued must not be before the decision of 2026-03-01, but was '2026-02-27'""");
        assertThatThrownBy(
                        () -> record().committeeDecision(committee(COMPETENT)).build())
                .hasMessage("committeeDecision must follow a recommendation");
        assertThatThrownBy(() -> record().appeal(new Appeal(DAY, "x", Optional.empty()))
                        .certificate(Certificate.issue("N1", DAY, Period.ofYears(3), Expiry.SAME_DAY))
                        .build())
                .hasMessage("""
                        2 problems:
                        1. appeal must follow a decision
                        2. certificate must not be given unless the decision is K, but was 'PL'""");
    }

    @Test
    void a_recommendation_names_its_gaps() {
        assertThat(recommendation(A1, DAY, COMPETENT, NOT_YET_CONCLUDED).overall())
                .isEqualTo(NOT_YET_CONCLUDED);
        assertThatThrownBy(() -> Recommendation.builder()
                        .assessor(A1)
                        .date(DAY)
                        .putUnit(U1, NOT_YET_CONCLUDED)
                        .putUnit(U2, COMPETENT)
                        .addGap(new Gap(U2C31, "x"))
                        .addGap(new Gap(StandardRef.parse("M.701001.080.01"), "y"))
                        .build())
                .hasMessage("""
                        3 problems:
                        1. gaps[0].ref must be in a unit that is recommended as not yet competent or not yet concluded, but was 'M.701001.038.01#3.1'
                        2. gaps[1].ref must be in a unit that is recommended as not yet competent or not yet concluded, but was 'M.701001.080.01'
                        3. units["M.701001.005.01"] must have a gap that says why, since it is recommended as PL""");
        assertThatThrownBy(() -> Recommendation.builder().assessor(A1).date(DAY).build())
                .hasMessage("units must have at least one unit");
    }

    @Test
    void parts_check_themselves() {
        assertThatThrownBy(() -> new Gap(U1C12, " ")).hasMessage("reason must not be blank");
        assertThatThrownBy(() -> new AssessmentPlace(AssessmentPlace.Kind.STANDING, ""))
                .hasMessage("name must not be blank");
        assertThatThrownBy(() -> new CommitteeDecision(List.of(), DAY, COMPETENT, ""))
                .hasMessage("members must have at least one person");
        assertThatThrownBy(() -> new CommitteeDecision(List.of(M1, M1), DAY, COMPETENT, ""))
                .hasMessage("members[1] must differ from that of members[0], but was 'M1'");
        assertThatThrownBy(() -> new FurtherAssessment(DAY, AssessmentMethod.OBSERVATION, List.of()))
                .hasMessage("refs must have at least one address");
        assertThatThrownBy(() -> new Appeal(
                        DAY, "", Optional.of(new Appeal.Answer(DAY.minusDays(1), Appeal.Outcome.UPHELD, "x"))))
                .hasMessage("""
                        2 problems:
                        1. reason must not be blank
                        2. answer.date must not be before the appeal of 2026-03-02, but was '2026-03-01'""");
        assertThatThrownBy(() -> new Appeal.Answer(DAY, Appeal.Outcome.UPHELD, ""))
                .hasMessage("reason must not be blank");
        assertThatThrownBy(() -> new AppealRules(0, 0)).hasMessage("""
                        2 problems:
                        1. daysToFile must be at least 1, but was '0'
                        2. workingDaysToAnswer must be at least 1, but was '0'""");
        assertThatThrownBy(() -> Certificate.issue("", DAY, Period.ofDays(-1), Expiry.SAME_DAY))
                .hasMessage("""
                        2 problems:
                        1. number must not be blank
                        2. lastValidDay must not be before 2026-03-02, but was '2026-03-01'""");
        assertThatThrownBy(() -> new Application(
                        DAY,
                        Application.Purpose.CERTIFICATION,
                        List.of(new Application.Requirement("ijazah", Application.Requirement.Status.ABSENT)),
                        Application.Acceptance.ACCEPTED))
                .hasMessage("accepted must not be given while a requirement is not met");
        assertThatThrownBy(() -> new Application.Requirement(" ", Application.Requirement.Status.MET))
                .hasMessage("text must not be blank");
    }

    @Test
    void registration_includes_its_first_and_last_day() {
        Assessor assessor = new Assessor(A1, DAY, DAY.plusDays(1));

        assertThat(assessor.isRegisteredOn(DAY.minusDays(1))).isFalse();
        assertThat(assessor.isRegisteredOn(DAY)).isTrue();
        assertThat(assessor.isRegisteredOn(DAY.plusDays(1))).isTrue();
        assertThat(assessor.isRegisteredOn(DAY.plusDays(2))).isFalse();
    }
}
