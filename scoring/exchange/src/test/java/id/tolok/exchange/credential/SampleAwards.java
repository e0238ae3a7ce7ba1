package id.tolok.exchange.credential;

import id.tolok.assessment.Application;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Assessor;
import id.tolok.assessment.Certificate;
import id.tolok.assessment.CommitteeDecision;
import id.tolok.assessment.Decision;
import id.tolok.assessment.Expiry;
import id.tolok.assessment.Recommendation;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.Provenance;
import id.tolok.exchange.framework.CaseIdentifiers;
import id.tolok.exchange.framework.SampleFrameworks;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Scales;
import id.tolok.rubric.Weight;
import id.tolok.scoring.CertificationPolicy;
import id.tolok.scoring.Certifier;
import id.tolok.scoring.Policies;
import id.tolok.standard.StandardRef;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Awards written for the tests. */
public final class SampleAwards {

    static final CredentialWriter WRITER = new CredentialWriter(
            new Issuer("https://lsp.example", "LSP Contoh"),
            new CaseIdentifiers("https://lsp.example/ims/case/v1p1"),
            ZoneId.of("Asia/Jakarta"));

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AssessorId ASSESSOR = AssessorId.of("A1");

    private SampleAwards() {}

    static AssessmentRecord.Builder record(Decision decision) {
        return AssessmentRecord.builder()
                .id("R1")
                .candidate(CandidateId.of("C1"))
                .schemeNumber("SKM/001")
                .application(new Application(
                        DAY, Application.Purpose.CERTIFICATION, List.of(), Application.Acceptance.ACCEPTED))
                .addAssessor(new Assessor(ASSESSOR, DAY, DAY.plusYears(3)))
                .addRecommendation(Recommendation.builder()
                        .assessor(ASSESSOR)
                        .date(DAY)
                        .putUnit(SampleFrameworks.FIRST, Decision.COMPETENT)
                        .putUnit(SampleFrameworks.SECOND, Decision.COMPETENT)
                        .build())
                .committeeDecision(
                        new CommitteeDecision(List.of(AssessorId.of("M1")), DAY.plusDays(1), decision, "ditinjau"));
    }

    /** A record that ended with a certificate. */
    public static AssessmentRecord record() {
        return record(Decision.COMPETENT)
                .certificate(Certificate.issue("SERT-7", DAY.plusDays(2), Period.ofYears(3), Expiry.DAY_BEFORE))
                .build();
    }

    /** Criteria on levels and on points; one of them gives feedback only. */
    public static Rubric rubric() {
        return Rubric.named("ukur", "Lembar observasi")
                .version("2")
                .scale("tingkat", Scales.oneToFour().requiring("3"))
                .scale("nilai", Scale.ofPoints(0, 10, 1).requiring(7))
                .domain(Domain.PSYCHOMOTOR, Weight.points(1))
                .unit(SampleFrameworks.FIRST.text())
                .criterion("alat", "Menyiapkan alat")
                .on("tingkat")
                .weight(1)
                .assesses("#1.1", "#1.2")
                .criterion("ukur", "Mengukur")
                .on("nilai")
                .weight(2)
                .assesses("#2.1")
                .criterion("rapi", "Kerapian")
                .on("nilai")
                .feedbackOnly()
                .assesses("#2.1")
                .unit(SampleFrameworks.SECOND.text())
                .criterion("potong", "Memotong")
                .on("tingkat")
                .weight(1)
                .assesses("#1.1")
                .build();
    }

    /** A candidate who met everything. */
    public static Certifier.Certified assessed() {
        return assess(List.of(
                Rating.of("alat", "A1", Outcome.level("3")),
                Rating.of("ukur", "A1", Outcome.points(8)),
                Rating.of("rapi", "A1", Outcome.points(5)),
                Rating.of("potong", "A1", Outcome.level("4"))));
    }

    /** A candidate with these ratings. */
    public static Certifier.Certified assess(List<Rating> ratings) {
        return CertificationPolicy.of(Policies.bnsp())
                .compile(rubric(), List.of(SampleFrameworks.first(), SampleFrameworks.second()))
                .assess(Ratings.of("C1", ratings), List.of());
    }

    /** Evidence with an address. */
    public static Evidence photo() {
        return Evidence.builder()
                .id("E1")
                .candidate(CandidateId.of("C1"))
                .kind(EvidenceKind.DIRECT)
                .method(AssessmentMethod.OBSERVATION)
                .title("Foto hasil ukur")
                .date(DAY)
                .addRef(StandardRef.unit(SampleFrameworks.FIRST))
                .provenance(new Provenance("asesi", Optional.of("https://lsp.example/bukti/1"), Optional.empty()))
                .build();
    }

    static Award.Builder award() {
        return Award.builder()
                .record(record())
                .scheme(SampleFrameworks.scheme())
                .recipient(Recipient.hashed("emailAddress", "a@example.com", "Kosher"));
    }

    static Award whole() {
        return award().addStandard(SampleFrameworks.standard())
                .assessed(assessed())
                .addEvidence(photo())
                .build();
    }
}
