package id.tolok.exchange.credential;

import id.tolok.assessment.Certificate;
import id.tolok.exchange.framework.CaseIdentifiers;
import id.tolok.exchange.tree.Addresses;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.UnitCode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes awards as credentials. Writing the same twice gives the same bytes: nothing is taken from a clock or from chance, and all
 * identifiers are made from the issuer, the number of the certificate, the scheme and the rubric.
 *
 * <p>What is aligned points at the same addresses that {@link id.tolok.exchange.framework.CaseWriter} writes for standards and rubrics.
 *
 * @param issuer who issues
 * @param frameworks where standards and rubrics are published in CASE
 * @param zone where the days of a certificate begin and end
 */
public record CredentialWriter(Issuer issuer, CaseIdentifiers frameworks, ZoneId zone) {

    private static final String DATA_MODEL = "https://www.w3.org/ns/credentials/v2";
    private static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
    private static final String OPEN_BADGES_SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final String CLR_SCHEMA =
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The certificate as one credential, whose achievement is the scheme. */
    public AchievementCredential write(Award award) {
        return write(award, AchievementParts.ofScheme(this, award));
    }

    /**
     * One unit of the certificate as a credential of its own.
     *
     * @throws InvalidModelException if the candidate was not assessed in this unit
     */
    public AchievementCredential write(Award award, UnitCode unit) {
        SchemeUnit found = award.units().stream()
                .filter(one -> one.code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new InvalidModelException(Problem.of(
                        FieldPath.of("unit"), "must be one of those that the candidate was assessed in", unit)));
        return write(award, AchievementParts.ofUnit(this, award, found));
    }

    /**
     * The certificate with a credential for the scheme and one for each unit. The achievement of the scheme is the parent of those
     * of the units.
     */
    public ClrCredential writeRecord(Award award) {
        AchievementParts whole = AchievementParts.ofScheme(this, award);
        List<AchievementParts> all = new ArrayList<>(List.of(whole));
        award.units().forEach(unit -> all.add(AchievementParts.ofUnit(this, award, unit)));
        Json.Obj subject = subject("ClrSubject", award.recipient())
                .putList(
                        "verifiableCredential",
                        all.stream().map(parts -> write(award, parts).json()).toList())
                .putList(
                        "achievement",
                        all.stream().map(AchievementParts::achievement).toList())
                .putList(
                        "association",
                        all.stream()
                                .skip(1)
                                .map(unit -> association(whole.id(), unit.id()))
                                .toList())
                .build();
        return new ClrCredential(head(award, "record", "ClrCredential", List.of(DATA_MODEL, CLR, OPEN_BADGES))
                .put("name", award.scheme().title())
                .put("credentialSubject", subject)
                .putList("credentialSchema", List.of(schema(CLR_SCHEMA)))
                .build());
    }

    private static Json.Obj association(String parent, String child) {
        return new TreeBuilder()
                .put("type", "Association")
                .put("associationType", "isParentOf")
                .put("sourceId", parent)
                .put("targetId", child)
                .build();
    }

    private AchievementCredential write(Award award, AchievementParts parts) {
        Json.Obj subject = subject("AchievementSubject", award.recipient())
                .put("licenseNumber", award.certificate().number())
                .put("achievement", parts.achievement())
                .putList("result", parts.results())
                .build();
        return new AchievementCredential(
                head(award, parts.key(), "OpenBadgeCredential", List.of(DATA_MODEL, OPEN_BADGES))
                        .put("name", parts.name())
                        .put("awardedDate", startOf(award.certificate()))
                        .put("credentialSubject", subject)
                        .putList("evidence", parts.evidence())
                        .putList("credentialSchema", List.of(schema(OPEN_BADGES_SCHEMA)))
                        .build());
    }

    private TreeBuilder head(Award award, String key, String type, List<String> contexts) {
        Certificate certificate = award.certificate();
        return new TreeBuilder()
                .putTexts("@context", contexts)
                .put("id", identifier("credential", certificate.number(), key))
                .putTexts("type", List.of("VerifiableCredential", type))
                .put("issuer", profile())
                .put("validFrom", startOf(certificate))
                .put(
                        "validUntil",
                        print(certificate.lastValidDay().atTime(LAST_SECOND).atZone(zone)));
    }

    private String startOf(Certificate certificate) {
        return print(certificate.issued().atStartOfDay(zone));
    }

    private static String print(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    private static Json.Obj schema(String address) {
        return new TreeBuilder()
                .put("id", address)
                .put("type", "1EdTechJsonSchemaValidator2019")
                .build();
    }

    /** The issuer as it stands in credentials and achievements. */
    Json.Obj profile() {
        return new TreeBuilder()
                .put("id", issuer.id())
                .putTexts("type", List.of("Profile"))
                .put("name", issuer.name())
                .build();
    }

    /** An identifier of something of this issuer: the same for the same steps. */
    String identifier(String... steps) {
        List<Json> name = new ArrayList<>(List.of(Json.text(issuer.id())));
        Stream.of(steps).map(Json::text).forEach(name::add);
        return "urn:uuid:" + Addresses.uuid(JsonText.writeLine(Json.list(name)));
    }

    private static TreeBuilder subject(String type, Recipient recipient) {
        return new TreeBuilder()
                .put("id", recipient.id())
                .putTexts("type", List.of(type))
                .putList(
                        "identifier",
                        recipient.identities().stream()
                                .map(CredentialWriter::identity)
                                .toList());
    }

    private static Json.Obj identity(Recipient.Identity identity) {
        return new TreeBuilder()
                .put("type", "IdentityObject")
                .put("hashed", Json.bool(identity.hashed()))
                .put("identityHash", identity.value())
                .put("identityType", identity.type())
                .put("salt", identity.salt())
                .build();
    }

    /** An alignment with something that is published in CASE. */
    static Json.Obj alignment(String type, String code, String name, String address, Optional<String> framework) {
        return new TreeBuilder()
                .putTexts("type", List.of("Alignment"))
                .put("targetCode", code)
                .put("targetName", name)
                .put("targetFramework", framework)
                .put("targetType", type)
                .put("targetUrl", address)
                .build();
    }
}
