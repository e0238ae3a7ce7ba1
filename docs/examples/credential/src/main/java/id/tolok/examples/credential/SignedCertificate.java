package id.tolok.examples.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import id.tolok.assessment.Application;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Assessor;
import id.tolok.assessment.Certificate;
import id.tolok.assessment.CommitteeDecision;
import id.tolok.assessment.Decision;
import id.tolok.assessment.Expiry;
import id.tolok.assessment.Recommendation;
import id.tolok.exchange.credential.Award;
import id.tolok.exchange.credential.Credential;
import id.tolok.exchange.credential.CredentialWriter;
import id.tolok.exchange.credential.Issuer;
import id.tolok.exchange.credential.Recipient;
import id.tolok.exchange.framework.CaseIdentifiers;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.UnitCode;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** Issues a certificate as an Open Badge, signs it with a new key, checks it, and shows that a change is found. */
public final class SignedCertificate {

    private static final UnitCode UNIT = UnitCode.parse("M.701001.005.01");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private SignedCertificate() {}

    /** Runs the example. */
    public static void main(String[] args) throws JOSEException, NotGenuineException {
        run(System.out);
    }

    static void run(PrintStream out) throws JOSEException, NotGenuineException {
        // region issue
        Award award = Award.builder()
                .record(record())
                .scheme(scheme())
                .recipient(Recipient.hashed("emailAddress", "asesi@example.com", "garam-7"))
                .build();
        CredentialWriter writer = new CredentialWriter(
                new Issuer("https://lsp.example", "LSP Contoh"),
                new CaseIdentifiers("https://lsp.example/ims/case/v1p1"),
                ZoneId.of("Asia/Jakarta"));
        Credential credential = writer.write(award);
        // endregion

        // region use
        RSAKey key =
                new RSAKeyGenerator(2048).keyID("https://lsp.example/keys/1").generate();
        String token = new CredentialSigner(key).sign(credential);

        CredentialVerifier verifier = new CredentialVerifier("https://lsp.example", key.toPublicJWK());
        Credential verified = verifier.verify(token, Instant.parse("2027-01-01T00:00:00Z"));
        out.println(verified + ", about the holder of the address: " + verified.isAbout("asesi@example.com"));
        // endregion
        out.println("Same as issued: " + verified.equals(credential));
        out.println("Findings: " + verified.findings());
        try {
            verifier.verify(tampered(token), Instant.parse("2027-01-01T00:00:00Z"));
        } catch (NotGenuineException refused) {
            out.println("Tampered: " + refused.getMessage());
        }
        try {
            verifier.verify(token, Instant.parse("2030-01-01T00:00:00Z"));
        } catch (NotGenuineException refused) {
            out.println("Later: " + refused.getMessage());
        }
    }

    /** The token with one letter of its payload changed. */
    static String tampered(String token) {
        int place = token.indexOf('.') + 40;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }

    /** A scheme of one unit. */
    static CertificationScheme scheme() {
        return CertificationScheme.builder()
                .number("SKM/001")
                .title("Analis Jabatan")
                .packaging(Packaging.qualification(6))
                .addCoreUnits(SchemeUnit.of(UNIT, "Merumuskan Uraian Jabatan"))
                .build();
    }

    /** An assessment that ended with a certificate. */
    static AssessmentRecord record() {
        AssessorId assessor = AssessorId.of("A1");
        return AssessmentRecord.builder()
                .id("R1")
                .candidate(CandidateId.of("C1"))
                .schemeNumber("SKM/001")
                .application(new Application(
                        DAY.minusDays(30),
                        Application.Purpose.CERTIFICATION,
                        List.of(),
                        Application.Acceptance.ACCEPTED))
                .addAssessor(new Assessor(assessor, DAY.minusYears(1), DAY.plusYears(2)))
                .addRecommendation(Recommendation.builder()
                        .assessor(assessor)
                        .date(DAY.minusDays(7))
                        .putUnit(UNIT, Decision.COMPETENT)
                        .build())
                .committeeDecision(
                        new CommitteeDecision(List.of(AssessorId.of("M1")), DAY.minusDays(1), Decision.COMPETENT, ""))
                .certificate(Certificate.issue("SERT-7", DAY, Period.ofYears(3), Expiry.DAY_BEFORE))
                .build();
    }
}
