package id.tolok.examples.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import id.tolok.exchange.credential.Credential;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Signs credentials as compact JSON Web Tokens (VC-JWT): the payload is the credential, with the claims of a token beside its fields.
 *
 * @param key the issuer's key with its private part; its id is an address under which verifiers find the public part
 */
public record CredentialSigner(RSAKey key) {

    // region sign
    /** The credential, signed. */
    public String sign(Credential credential) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            JWSObject token = new JWSObject(header, new Payload(JsonText.writeLine(withClaims(credential))));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }

    private static Json withClaims(Credential credential) {
        Map<String, Json> payload = new LinkedHashMap<>(credential.json().fields());
        credential.issuer().ifPresent(issuer -> payload.put("iss", Json.text(issuer)));
        credential.id().ifPresent(id -> payload.put("jti", Json.text(id)));
        credential.validFrom().ifPresent(from -> payload.put("nbf", Json.number(from.getEpochSecond())));
        credential.validUntil().ifPresent(until -> payload.put("exp", Json.number(until.getEpochSecond())));
        return Json.object(payload);
    }
    // endregion
}
