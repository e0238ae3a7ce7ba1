package id.tolok.exchange.credential;

import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A verifiable credential, kept field by field as it stands, also what the model does not know, so that a proof in it stays good.
 *
 * <p>A credential that was read says nothing true by itself: whether it is signed by whom it names is for the application to check.
 */
public sealed interface Credential permits AchievementCredential, ClrCredential {

    /** The credential as it stands. */
    Json.Obj json();

    /**
     * Reads a credential leniently.
     *
     * @throws InvalidModelException if the text is not JSON within the bounds of {@link JsonText}, or is no object that says it is an
     *     AchievementCredential, OpenBadgeCredential or ClrCredential
     */
    static Credential parse(String text) {
        return of(JsonText.read(text));
    }

    /**
     * Reads a credential leniently.
     *
     * @throws InvalidModelException as {@link #parse}
     * @throws UncheckedIOException if the stream fails
     */
    static Credential read(InputStream bytes) {
        return of(JsonText.read(bytes));
    }

    /**
     * Reads a credential leniently.
     *
     * @throws InvalidModelException as {@link #parse}
     * @throws UncheckedIOException if the file cannot be read
     */
    static Credential read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Obtains the credential that stands in JSON.
     *
     * @throws InvalidModelException if the JSON is no object that says it is a credential of a kind that is known here
     */
    static Credential of(Json json) {
        if (json instanceof Json.Obj object) {
            if (CredentialCheck.isRecord(object)) {
                return new ClrCredential(object);
            }
            if (CredentialCheck.isOfAchievement(object)) {
                return new AchievementCredential(object);
            }
        }
        throw new InvalidModelException(Problem.of(
                        FieldPath.of("type"), "must name AchievementCredential, OpenBadgeCredential or ClrCredential")
                .at(json.location()));
    }

    /** Where the credential departs from the model, in the order of its fields; nothing for one that Tolok wrote. */
    default List<CredentialFinding> findings() {
        return CredentialCheck.of(json());
    }

    /** What identifies it. */
    default Optional<String> id() {
        return Tree.text(json(), "id");
    }

    /** What people call it. */
    default Optional<String> name() {
        return Tree.text(json(), "name");
    }

    /** The address of the issuer. */
    default Optional<String> issuer() {
        return Tree.text(json(), "issuer").or(() -> Tree.text(Tree.object(json(), "issuer"), "id"));
    }

    /** The name of the issuer. */
    default Optional<String> issuerName() {
        return Tree.text(Tree.object(json(), "issuer"), "name");
    }

    /** From when it is valid. */
    default Optional<Instant> validFrom() {
        return moment("validFrom").or(() -> moment("issuanceDate"));
    }

    /** Until when it is valid; empty if it does not expire. */
    default Optional<Instant> validUntil() {
        return moment("validUntil").or(() -> moment("expirationDate"));
    }

    private Optional<Instant> moment(String field) {
        return Tree.text(json(), field).flatMap(CredentialCheck::moment).map(OffsetDateTime::toInstant);
    }

    /** Whether it says that it is valid at a moment; never without a start. */
    default boolean isValidAt(Instant moment) {
        return validFrom().filter(from -> !moment.isBefore(from)).isPresent()
                && validUntil().filter(moment::isAfter).isEmpty();
    }

    /** Whether it is about whoever has this identifier, by its address or by an identity, hashed or not. */
    default boolean isAbout(String identifier) {
        Json.Obj subject = Tree.object(json(), "credentialSubject");
        return Tree.text(subject, "id").equals(Optional.of(identifier))
                || Tree.objects(subject, "identifier").stream()
                        .flatMap(identity -> identity(identity).stream())
                        .anyMatch(identity -> identity.matches(identifier));
    }

    private static Optional<Recipient.Identity> identity(Json.Obj json) {
        boolean hashed = Tree.find(json, "hashed")
                .filter(flag -> flag instanceof Json.Bool bool && bool.value())
                .isPresent();
        return Tree.words(json, "identityHash")
                .map(value -> new Recipient.Identity(
                        Tree.words(json, "identityType").orElse("ext:unknown"),
                        value,
                        hashed,
                        Tree.text(json, "salt")));
    }

    /** The credential as text, ended by a line end. */
    default String toText() {
        return JsonText.write(json());
    }
}
