package id.tolok.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import id.tolok.exchange.credential.Award;
import id.tolok.exchange.credential.Credential;
import id.tolok.exchange.credential.CredentialWriter;
import id.tolok.exchange.credential.Issuer;
import id.tolok.exchange.credential.Recipient;
import id.tolok.exchange.framework.CaseIdentifiers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignedCertificateTest {

    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
    private static final String TAMPERED = "it was not signed by this key, or was changed after it was signed";

    private static RSAKey key;
    private static Credential credential;
    private static String token;
    private static CredentialVerifier verifier;

    @BeforeAll
    static void sign() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("https://lsp.example/keys/1").generate();
        credential = new CredentialWriter(
                        new Issuer("https://lsp.example", "LSP Contoh"),
                        new CaseIdentifiers("https://lsp.example/ims/case/v1p1"),
                        ZoneId.of("Asia/Jakarta"))
                .write(Award.builder()
                        .record(SignedCertificate.record())
                        .scheme(SignedCertificate.scheme())
                        .recipient(Recipient.of("did:example:1"))
                        .build());
        token = new CredentialSigner(key).sign(credential);
        verifier = new CredentialVerifier("https://lsp.example", key.toPublicJWK());
    }

    @Test
    void what_was_signed_is_read_as_it_was() throws Exception {
        assertThat(verifier.verify(token, NOW)).isEqualTo(credential);
    }

    @Test
    void the_token_has_the_claims_of_the_credential() throws Exception {
        assertThat(JWSObject.parse(token).getPayload().toJSONObject())
                .containsEntry("iss", "https://lsp.example")
                .containsEntry("jti", credential.id().orElseThrow())
                .containsEntry("nbf", Instant.parse("2026-11-23T17:00:00Z").getEpochSecond())
                .containsEntry("exp", Instant.parse("2029-11-23T16:59:59Z").getEpochSecond());
    }

    @Test
    void every_change_of_header_payload_or_signature_is_found() {
        for (int place = 0; place < token.length(); place += 97) {
            if (token.charAt(place) == '.') {
                continue;
            }
            char other = token.charAt(place) == 'x' ? 'y' : 'x';
            String changed = token.substring(0, place) + other + token.substring(place + 1);
            assertThatThrownBy(() -> verifier.verify(changed, NOW)).isInstanceOf(NotGenuineException.class);
        }
        assertThatThrownBy(() -> verifier.verify(SignedCertificate.tampered(token), NOW))
                .hasMessage(TAMPERED);
    }

    @Test
    void another_key_another_issuer_and_another_time_are_refused() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).generate();

        assertThatThrownBy(() -> new CredentialVerifier("https://lsp.example", other.toPublicJWK()).verify(token, NOW))
                .hasMessage(TAMPERED);
        assertThatThrownBy(() -> new CredentialVerifier("https://other.example", key.toPublicJWK()).verify(token, NOW))
                .hasMessage("its issuer is Optional[https://lsp.example]");
        assertThatThrownBy(() -> verifier.verify(token, Instant.parse("2029-11-23T17:00:00Z")))
                .hasMessage("it is not valid at 2029-11-23T17:00:00Z");
        assertThatThrownBy(() -> verifier.verify("abc", NOW)).hasMessage("it is no signed token");
    }

    @Test
    void a_token_that_names_another_algorithm_is_refused() throws Exception {
        JWSObject forged = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload(credential.toText()));
        forged.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));

        assertThatThrownBy(() -> verifier.verify(forged.serialize(), NOW)).hasMessage(TAMPERED);
    }

    @Test
    void a_signed_text_that_is_no_credential_is_refused() throws Exception {
        JWSObject other = new JWSObject(new JWSHeader(JWSAlgorithm.RS256), new Payload("{\"type\": \"Badge\"}"));
        other.sign(new RSASSASigner(key));

        assertThatThrownBy(() -> verifier.verify(other.serialize(), NOW)).hasMessage("it holds no credential");
    }

    @Test
    void the_example_says_what_it_found() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        SignedCertificate.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
                Analis Jabatan by LSP Contoh, about the holder of the address: true
                Same as issued: true
                Findings: []
                Tampered: it was not signed by this key, or was changed after it was signed
                Later: it is not valid at 2030-01-01T00:00:00Z
                """);
    }

    @Test
    void foreign_statements_are_read_or_refused_with_every_problem() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ForeignStatement.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
                http://adlnet.gov/expapi/verbs/scored: 3/4
                2 problems:
                1. result.score.scaled must be from -1 to 1, but was '75' (line 3, column 33)
                2. result.score.raw must not be above max, which is 20, but was '25' (line 3, column 44)
                """);
    }
}
