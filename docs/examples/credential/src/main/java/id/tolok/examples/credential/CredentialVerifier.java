package id.tolok.examples.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import id.tolok.exchange.credential.Credential;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.InvalidModelException;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks signed credentials of one issuer.
 *
 * @param issuer the address of the issuer, which is trusted
 * @param key the public part of that issuer's key, as the issuer publishes it
 */
public record CredentialVerifier(String issuer, RSAKey key) {

    private static final Set<String> CLAIMS = Set.of("iss", "jti", "sub", "nbf", "exp", "iat");

    // region verify
    /**
     * The credential in a token.
     *
     * @throws NotGenuineException if the token is none, is not signed by this key, is of another issuer, or is not valid at the moment
     */
    public Credential verify(String token, Instant moment) throws NotGenuineException {
        JWSObject signed = parse(token);
        require(isSigned(signed), "it was not signed by this key, or was changed after it was signed");
        Credential credential = credential(signed.getPayload().toString());
        require(credential.issuer().equals(Optional.of(issuer)), "its issuer is " + credential.issuer());
        require(credential.isValidAt(moment), "it is not valid at " + moment);
        return credential;
    }

    private boolean isSigned(JWSObject signed) {
        try {
            // The algorithm is ours to say, not the token's.
            return signed.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                    && signed.verify(new RSASSAVerifier(key));
        } catch (JOSEException e) {
            return false;
        }
    }
    // endregion

    private static JWSObject parse(String token) throws NotGenuineException {
        try {
            return JWSObject.parse(token);
        } catch (ParseException e) {
            throw new NotGenuineException("it is no signed token", e);
        }
    }

    /** The credential without the claims that stand beside its fields in a token. */
    private static Credential credential(String payload) throws NotGenuineException {
        try {
            Json json = JsonText.read(payload);
            if (json instanceof Json.Obj object) {
                Map<String, Json> fields = new LinkedHashMap<>(object.fields());
                fields.keySet().removeAll(CLAIMS);
                return Credential.of(Json.object(fields));
            }
            throw new NotGenuineException("it holds no credential");
        } catch (InvalidModelException e) {
            throw new NotGenuineException("it holds no credential", e);
        }
    }

    private static void require(boolean holds, String otherwise) throws NotGenuineException {
        if (!holds) {
            throw new NotGenuineException(otherwise);
        }
    }
}
