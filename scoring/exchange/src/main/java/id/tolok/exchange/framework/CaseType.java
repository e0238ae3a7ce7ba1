package id.tolok.exchange.framework;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may stand in an object of a CASE 1.1 package: a table of the official schema's types as they are inside a package.
 *
 * @param name the type's name in the schema, without {@code DType}
 * @param fields its fields by name, in the order of the schema
 */
record CaseType(String name, Map<String, CaseField> fields) {

    /** What a field holds. */
    enum Kind {
        TEXT,
        TEXTS,
        UUID,
        LINKED,
        URI,
        DATE,
        MOMENT,
        INTEGER,
        NUMBER,
        ASSOCIATION,
        TARGET,
        VERSION,
        OBJECT,
        OBJECTS,
        EXTENSIONS,
        EXTENSION_LIST
    }

    /**
     * One field.
     *
     * @param required whether the object is not valid without it
     * @param type the name of the type of its objects; empty for other kinds
     */
    record CaseField(String name, boolean required, Kind kind, String type) {
        CaseType objects() {
            return of(type);
        }
    }

    /** A type by line: the name, then its fields; {@code !} marks a required one, {@code :} names the type of its objects. */
    private static final Map<String, CaseType> TYPES = parse("""
            CFPackage CFDocument!=OBJECT:CFDocument CFItems=OBJECTS:CFItem CFAssociations=OBJECTS:CFAssociation \
            CFDefinitions=OBJECT:CFDefinition CFRubrics=OBJECTS:CFRubric extensions=EXTENSIONS
            CFDocument identifier!=UUID uri!=URI frameworkType=TEXT caseVersion=VERSION creator!=TEXT title!=TEXT \
            lastChangeDateTime!=MOMENT officialSourceURL=URI publisher=TEXT description=TEXT subject=TEXTS \
            subjectURI=OBJECTS:Link language=TEXT version=TEXT adoptionStatus=TEXT statusStartDate=DATE statusEndDate=DATE \
            licenseURI=OBJECT:Link notes=TEXT extensions=EXTENSIONS
            CFItem identifier!=UUID fullStatement!=TEXT alternativeLabel=TEXT CFItemType=TEXT uri!=URI humanCodingScheme=TEXT \
            listEnumeration=TEXT abbreviatedStatement=TEXT conceptKeywords=TEXTS conceptKeywordsURI=OBJECT:Link notes=TEXT \
            subject=TEXTS subjectURI=OBJECTS:Link language=TEXT educationLevel=TEXTS CFItemTypeURI=OBJECT:Link \
            licenseURI=OBJECT:Link statusStartDate=DATE statusEndDate=DATE lastChangeDateTime!=MOMENT extensions=EXTENSIONS
            CFAssociation identifier!=UUID associationType!=ASSOCIATION sequenceNumber=INTEGER uri!=URI originNodeURI!=OBJECT:Node \
            destinationNodeURI!=OBJECT:Node CFAssociationGroupingURI=OBJECT:Link lastChangeDateTime!=MOMENT notes=TEXT \
            extensions=EXTENSIONS
            CFDefinition CFConcepts=OBJECTS:CFConcept CFSubjects=OBJECTS:CFSubject CFLicenses=OBJECTS:CFLicense \
            CFItemTypes=OBJECTS:CFItemType CFAssociationGroupings=OBJECTS:CFAssociationGrouping extensions=EXTENSIONS
            CFConcept identifier!=UUID uri!=URI title!=TEXT keywords=TEXT hierarchyCode!=TEXT description=TEXT \
            lastChangeDateTime!=MOMENT extensions=EXTENSIONS
            CFSubject identifier!=UUID uri!=URI title!=TEXT hierarchyCode!=TEXT description=TEXT lastChangeDateTime!=MOMENT \
            extensions=EXTENSIONS
            CFLicense identifier!=UUID uri!=URI title!=TEXT description=TEXT licenseText!=TEXT lastChangeDateTime!=MOMENT \
            extensions=EXTENSIONS
            CFItemType identifier!=UUID uri!=URI title!=TEXT description!=TEXT hierarchyCode!=TEXT typeCode=TEXT \
            lastChangeDateTime!=MOMENT extensions=EXTENSIONS
            CFAssociationGrouping identifier!=UUID uri!=URI title!=TEXT description=TEXT lastChangeDateTime!=MOMENT \
            extensions=EXTENSIONS
            CFRubric identifier!=UUID uri!=URI title=TEXT description=TEXT lastChangeDateTime!=MOMENT \
            CFRubricCriteria=OBJECTS:CFRubricCriterion extensions=EXTENSIONS
            CFRubricCriterion identifier!=UUID uri!=URI category=TEXT description=TEXT CFItemURI=OBJECT:Link weight=NUMBER \
            position=INTEGER rubricId=UUID lastChangeDateTime!=MOMENT CFRubricCriterionLevels=OBJECTS:CFRubricCriterionLevel \
            extensions=EXTENSIONS
            CFRubricCriterionLevel identifier!=UUID uri!=URI description=TEXT quality=TEXT score=NUMBER feedback=TEXT \
            position=INTEGER rubricCriterionId=UUID lastChangeDateTime!=MOMENT extensions=EXTENSION_LIST
            Link title!=TEXT identifier!=UUID uri!=URI
            Node title!=TEXT identifier!=LINKED uri!=URI targetType=TARGET
            """);

    static final CaseType PACKAGE = of("CFPackage");

    static CaseType of(String name) {
        CaseType type = TYPES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("not a type of CASE: " + name);
        }
        return type;
    }

    private static Map<String, CaseType> parse(String table) {
        ImmutableMap.Builder<String, CaseType> types = ImmutableMap.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(table)) {
            List<String> words =
                    Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().splitToList(line);
            Map<String, CaseField> fields = new LinkedHashMap<>();
            for (String word : words.subList(1, words.size())) {
                CaseField field = parseField(word);
                fields.put(field.name(), field);
            }
            types.put(words.get(0), new CaseType(words.get(0), ImmutableMap.copyOf(fields)));
        }
        return types.buildOrThrow();
    }

    private static CaseField parseField(String word) {
        int equals = word.indexOf('=');
        int colon = word.indexOf(':');
        String name = word.substring(0, equals);
        boolean required = name.endsWith("!");
        String kind = word.substring(equals + 1, colon < 0 ? word.length() : colon);
        return new CaseField(
                required ? name.substring(0, name.length() - 1) : name,
                required,
                Kind.valueOf(kind),
                colon < 0 ? "" : word.substring(colon + 1));
    }
}
