package id.tolok.exchange.credential;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import id.tolok.exchange.tree.Addresses;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Whom a credential is about, in words that the application chooses: nothing of a candidate is published by itself.
 *
 * <p>A hashed identity lets somebody who knows an address check that a credential is about it, and tells others nothing.
 *
 * @param id an address of the person, such as a DID
 * @param identities other ways to tell who it is; at least one where there is no address
 */
public record Recipient(Optional<String> id, List<Identity> identities) {

    /**
     * One way to tell who somebody is.
     *
     * @param type what kind of identifier, such as {@code emailAddress}, {@code nationalIdentityNumber} or {@code userName}
     * @param value the identifier, or {@code sha256$} and its hash
     * @param hashed whether the value is a hash
     * @param salt what was put after the identifier before it was hashed
     */
    public record Identity(String type, String value, boolean hashed, Optional<String> salt) {
        /** Checks that neither kind nor value is blank. */
        public Identity {
            new Problems()
                    .checkText(FieldPath.of("type"), type)
                    .checkText(FieldPath.of("value"), value)
                    .throwIfAny();
        }

        /** Whether this is the identity of whoever has this identifier. */
        public boolean matches(String identifier) {
            return hashed ? value.equalsIgnoreCase(hash(identifier, salt.orElse(""))) : value.equals(identifier);
        }

        private static String hash(String identifier, String salt) {
            return "sha256$" + Hashing.sha256().hashString(identifier + salt, StandardCharsets.UTF_8);
        }
    }

    /** Checks the address, and that somebody is meant. */
    public Recipient {
        identities = ImmutableList.copyOf(identities);
        Problems problems = new Problems()
                .check(
                        id.isPresent() || !identities.isEmpty(),
                        FieldPath.of("identities"),
                        "must have at least one, since there is no id");
        id.ifPresent(address -> problems.check(
                Addresses.isAbsolute(address),
                FieldPath.of("id"),
                "must be an address such as did:example:1",
                address));
        problems.throwIfAny();
    }

    /**
     * Obtains a recipient known by an address.
     *
     * @throws id.tolok.problem.InvalidModelException if it is none
     */
    public static Recipient of(String id) {
        return new Recipient(Optional.of(id), List.of());
    }

    /** Obtains a recipient known by an identifier that everybody who has the credential can read. */
    public static Recipient plain(String type, String identifier) {
        return new Recipient(Optional.empty(), List.of(new Identity(type, identifier, false, Optional.empty())));
    }

    /**
     * Obtains a recipient known by the SHA-256 of an identifier.
     *
     * @param salt what is put after the identifier, another one for each credential, so that identifiers cannot be tried out for
     *     all credentials at once
     */
    public static Recipient hashed(String type, String identifier, String salt) {
        Identity identity = new Identity(type, Identity.hash(identifier, salt), true, Optional.of(salt));
        return new Recipient(Optional.empty(), List.of(identity));
    }
}
