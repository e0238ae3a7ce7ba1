package id.tolok.exchange.credential;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand in an object of a credential: a table of the classes of 1EdTech's model of Open Badges 3.0 and CLR 2.0.
 *
 * @param name the class; one that ends in {@code 1} is its form under the data model 1.1 of W3C
 * @param fields its fields by name, in the order of the model
 */
record CredentialType(String name, Map<String, TypeField> fields) {

    /** What a field holds. */
    enum Kind {
        TEXT,
        URI,
        TYPE,
        MOMENT,
        DATE,
        NUMBER,
        FLAG,
        STATUS,
        CONTEXT,
        PROFILE,
        OBJECT,
        CREDENTIAL
    }

    /** How many values a field holds: exactly one, one or none, any number, at least one. */
    enum Count {
        ONE,
        OPTIONAL,
        ANY,
        SOME
    }

    /**
     * One field.
     *
     * @param alone whether a single value may stand without a list
     * @param type the class of its objects; empty for other kinds
     */
    record TypeField(String name, Kind kind, Count count, boolean alone, String type) {
        boolean isRequired() {
            return count == Count.ONE || count == Count.SOME;
        }

        boolean isList() {
            return count == Count.ANY || count == Count.SOME;
        }
    }

    private static final Pattern FIELD = Pattern.compile("(@?\\w+)([!*+]?)(~?)=(\\w+):?(\\w*)");

    /**
     * A class by line: the name, the class whose fields come first, then its own fields. Behind a field's name {@code !} says one,
     * {@code *} any number, {@code +} at least one, {@code ~} that a single value may stand without a list.
     */
    private static final Map<String, CredentialType> TYPES = parse("""
            Signed < proof*~=OBJECT:Proof credentialSchema*~=OBJECT:CredentialSchema credentialStatus=OBJECT:CredentialStatus \
            refreshService=OBJECT:RefreshService termsOfUse*~=OBJECT:TermsOfUse
            Verifiable <Signed @context+=CONTEXT id!=URI type+~=TYPE issuer!=PROFILE validFrom!=MOMENT validUntil=MOMENT
            Verifiable1 <Signed @context+=CONTEXT id!=URI type+~=TYPE issuer!=OBJECT:Profile issuanceDate!=MOMENT \
            expirationDate=MOMENT
            AchievementCredential <Verifiable credentialSubject!=OBJECT:AchievementSubject name=TEXT description=TEXT \
            image=OBJECT:Image awardedDate=MOMENT endorsement*=CREDENTIAL endorsementJwt*=TEXT evidence*=OBJECT:Evidence
            AchievementCredential1 <Verifiable1 credentialSubject!=OBJECT:AchievementSubject name!=TEXT description=TEXT \
            image=OBJECT:Image awardedDate=MOMENT endorsement*=CREDENTIAL endorsementJwt*=TEXT evidence*=OBJECT:Evidence
            EndorsementCredential <Verifiable credentialSubject!=OBJECT:EndorsementSubject name!=TEXT description=TEXT \
            awardedDate=MOMENT
            EndorsementCredential1 <Verifiable1 credentialSubject!=OBJECT:EndorsementSubject name!=TEXT description=TEXT \
            awardedDate=MOMENT
            ClrCredential <Verifiable credentialSubject!=OBJECT:ClrSubject name!=TEXT description=TEXT image=OBJECT:Image \
            awardedDate=MOMENT partial=FLAG endorsement*=CREDENTIAL endorsementJwt*=TEXT evidence*=OBJECT:Evidence
            ClrCredential1 <Verifiable1 credentialSubject!=OBJECT:ClrSubject name!=TEXT description=TEXT image=OBJECT:Image \
            awardedDate=MOMENT partial=FLAG endorsement*=CREDENTIAL endorsementJwt*=TEXT evidence*=OBJECT:Evidence
            ClrSubject < id=URI type+~=TYPE identifier*=OBJECT:IdentityObject achievement*=OBJECT:Achievement \
            verifiableCredential+=CREDENTIAL association*=OBJECT:Association
            Association < type!=TYPE associationType!=TEXT sourceId!=URI targetId!=URI
            AchievementSubject < id=URI type+~=TYPE activityEndDate=MOMENT activityStartDate=MOMENT creditsEarned=NUMBER \
            achievement!=OBJECT:Achievement identifier*=OBJECT:IdentityObject image=OBJECT:Image licenseNumber=TEXT \
            narrative=TEXT result*=OBJECT:Result role=TEXT source=OBJECT:Profile term=TEXT
            EndorsementSubject < id!=URI type+~=TYPE endorsementComment=TEXT
            Achievement < id!=URI type+~=TYPE alignment*=OBJECT:Alignment achievementType=TEXT creator=OBJECT:Profile \
            creditsAvailable=NUMBER criteria!=OBJECT:Criteria description!=TEXT endorsement*=CREDENTIAL endorsementJwt*=TEXT \
            fieldOfStudy=TEXT humanCode=TEXT image=OBJECT:Image inLanguage=TEXT name!=TEXT \
            otherIdentifier*=OBJECT:IdentifierEntry related*=OBJECT:Related resultDescription*=OBJECT:ResultDescription \
            specialization=TEXT tag*=TEXT version=TEXT
            Criteria < id=URI narrative=TEXT
            Alignment < type+~=TYPE targetCode=TEXT targetDescription=TEXT targetName!=TEXT targetFramework=TEXT \
            targetType=TEXT targetUrl!=URI
            ResultDescription < id!=URI type+~=TYPE alignment*=OBJECT:Alignment allowedValue*=TEXT name!=TEXT requiredLevel=URI \
            requiredValue=TEXT resultType!=TEXT rubricCriterionLevel*=OBJECT:RubricCriterionLevel valueMax=TEXT valueMin=TEXT
            RubricCriterionLevel < id!=URI type+~=TYPE alignment*=OBJECT:Alignment description=TEXT level=TEXT name!=TEXT \
            points=TEXT
            Result < type+~=TYPE achievedLevel=URI alignment*=OBJECT:Alignment resultDescription=URI status=STATUS value=TEXT
            Evidence < id=URI type+~=TYPE narrative=TEXT name=TEXT description=TEXT genre=TEXT audience=TEXT
            Profile < id!=URI type+~=TYPE name=TEXT url=URI description=TEXT endorsement*=CREDENTIAL endorsementJwt*=TEXT \
            image=OBJECT:Image address=OBJECT:Address otherIdentifier*=OBJECT:IdentifierEntry official=TEXT \
            parentOrg=OBJECT:Profile dateOfBirth=DATE phone=TEXT email=TEXT familyName=TEXT givenName=TEXT additionalName=TEXT \
            patronymicName=TEXT honorificPrefix=TEXT honorificSuffix=TEXT familyNamePrefix=TEXT
            Address < type+~=TYPE addressCountry=TEXT addressCountryCode=TEXT addressRegion=TEXT addressLocality=TEXT \
            streetAddress=TEXT postOfficeBoxNumber=TEXT postalCode=TEXT geo=OBJECT:GeoCoordinates
            GeoCoordinates < type!=TYPE latitude!=NUMBER longitude!=NUMBER
            IdentifierEntry < type!=TYPE identifier!=TEXT identifierType!=TEXT
            IdentityObject < type!=TYPE hashed!=FLAG identityHash!=TEXT identityType!=TEXT salt=TEXT
            Image < id!=URI type!=TYPE caption=TEXT
            Related < id!=URI type+~=TYPE inLanguage=TEXT version=TEXT
            CredentialSchema < id!=URI type!=TEXT
            CredentialStatus < id!=URI type!=TEXT
            Proof < type!=TEXT created=MOMENT cryptosuite=TEXT challenge=TEXT domain=TEXT nonce=TEXT proofPurpose=TEXT \
            proofValue=TEXT verificationMethod=URI
            RefreshService < id!=URI type!=TEXT
            TermsOfUse < id=URI type!=TEXT
            """);

    static CredentialType of(String name) {
        CredentialType type = TYPES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("not a class of the model: " + name);
        }
        return type;
    }

    private static Map<String, CredentialType> parse(String table) {
        Map<String, CredentialType> types = new LinkedHashMap<>();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(table)) {
            List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(line);
            Map<String, TypeField> fields = new LinkedHashMap<>();
            String base = words.get(1).substring(1);
            Optional.ofNullable(types.get(base)).ifPresent(known -> fields.putAll(known.fields()));
            for (String word : words.subList(2, words.size())) {
                TypeField field = parseField(word);
                fields.put(field.name(), field);
            }
            types.put(words.get(0), new CredentialType(words.get(0), ImmutableMap.copyOf(fields)));
        }
        return ImmutableMap.copyOf(types);
    }

    private static TypeField parseField(String word) {
        Matcher field = FIELD.matcher(word);
        if (!field.matches()) {
            throw new IllegalArgumentException("not a field: " + word);
        }
        Count count = switch (field.group(2)) {
            case "!" -> Count.ONE;
            case "*" -> Count.ANY;
            case "+" -> Count.SOME;
            default -> Count.OPTIONAL;
        };
        return new TypeField(
                field.group(1),
                Kind.valueOf(field.group(4)),
                count,
                !field.group(3).isEmpty(),
                field.group(5));
    }
}
