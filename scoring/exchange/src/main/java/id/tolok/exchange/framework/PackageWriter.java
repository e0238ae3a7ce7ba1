package id.tolok.exchange.framework;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import id.tolok.exchange.tree.Tree;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.CoreJson;
import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.number.Rational;
import id.tolok.relation.Relation;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.CertificationScheme;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.Prerequisite;
import id.tolok.standard.StandardRef;
import id.tolok.standard.StandardStatus;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes one framework. */
final class PackageWriter {

    private static final ImmutableMap<Relation.Kind, String> TYPES = ImmutableMap.of(
            Relation.Kind.PREREQUISITE_OF, "ext:requires",
            Relation.Kind.EQUIVALENT_TO, "exactMatchOf",
            Relation.Kind.REPLACED_BY, "replacedBy",
            Relation.Kind.PART_OF, "isPartOf");

    static final String RUBRICS = "tolok/rubrics/1";

    private static final String ITEMS = "CFItems";
    private static final String ASSOCIATIONS = "CFAssociations";

    private final CaseObjects objects;
    private final CaseOrigin origin;
    private final String creator;

    private final List<Json.Obj> items = new ArrayList<>();
    private final List<Json.Obj> associations = new ArrayList<>();
    private final Set<ItemKind> kinds = new LinkedHashSet<>();
    private final Map<StandardRef, String> titles = new LinkedHashMap<>();

    /** What the associations of the origin say that became nothing in Tolok: not to be said twice. */
    private final Set<String> said = new HashSet<>();

    PackageWriter(CaseObjects objects, CaseOrigin origin, String creator) {
        this.objects = objects;
        this.origin = origin;
        this.creator = creator;
        origin.unread("CFAssociations").forEach(association -> {
            said.add(saying(association));
            said.add(childhood(association));
        });
    }

    Json.Obj write(Framework framework) {
        CaseNames names = new CaseNames(framework);
        Json.Obj document = document(framework, names);
        framework.standard().ifPresent(standard -> standard(standard, names));
        framework.scheme().ifPresent(scheme -> scheme(scheme, names));
        framework.relations().relations().forEach(relation -> relation(relation, names));
        RubricWriter writer = new RubricWriter(objects, names, titles);
        List<Json.Obj> rubrics = framework.rubrics().stream().map(writer::write).toList();
        return new TreeBuilder()
                .put("CFDocument", document)
                .putList("CFItems", withUnread("CFItems", items))
                .putList("CFAssociations", withUnread("CFAssociations", associations))
                .putObject("CFDefinitions", definitions())
                .putList("CFRubrics", withUnread("CFRubrics", rubrics))
                .putObject(StrictCase.EXTENSIONS, Tree.object(origin.source(), StrictCase.EXTENSIONS))
                .build();
    }

    private List<Json.Obj> withUnread(String list, List<Json.Obj> made) {
        List<Json.Obj> all = new ArrayList<>(made);
        all.addAll(origin.unread(list));
        return origin.inOrder(all);
    }

    private Json.Obj document(Framework framework, CaseNames names) {
        TreeBuilder said = new TreeBuilder().put("creator", creator).put("caseVersion", "1.1");
        if (objects.isNew(names.document())) {
            said.put("language", "id").put("frameworkType", frameworkType(framework));
        }
        Json.Obj tolok = framework
                .standard()
                .map(standard -> {
                    said.put("title", standard.title());
                    standard.status().ifPresent(status -> said.put("adoptionStatus", adoption(status)));
                    return Tree.without(object(CoreJson.STANDARD.write(standard)), "title", "units");
                })
                .or(() -> framework.scheme().map(scheme -> {
                    said.put("title", scheme.title());
                    return Tree.without(object(CoreJson.SCHEME.write(scheme)), "title");
                }))
                .orElseGet(() -> {
                    if (objects.isNew(names.document())) {
                        said.put("title", titleOf(framework.rubrics()));
                    }
                    return new TreeBuilder().put("format", RUBRICS).build();
                });
        return objects.make("CFDocument", "CFDocuments", names.document(), said.build(), tolok);
    }

    private static String frameworkType(Framework framework) {
        if (framework.standard().isPresent()) {
            return "SKKNI";
        }
        return framework.scheme().isPresent() ? "Skema Sertifikasi" : "Rubrik";
    }

    private String titleOf(List<Rubric> rubrics) {
        return rubrics.stream()
                .map(rubric -> rubric.title().toString())
                .findFirst()
                .orElse(creator);
    }

    private static String adoption(StandardStatus status) {
        return status == StandardStatus.IN_FORCE ? "Adopted" : "Deprecated";
    }

    private static Json.Obj object(Json json) {
        return (Json.Obj) json;
    }

    private void standard(CompetencyStandard standard, CaseNames names) {
        List<Json.Obj> rests = Tree.objects(object(CoreJson.STANDARD.write(standard)), "units");
        List<StandardRef> refs = standard.units().stream()
                .map(unit -> StandardRef.unit(unit.code()))
                .toList();
        for (int i = 0; i < refs.size(); i++) {
            UnitOfCompetency unit = standard.units().get(i);
            Json.Obj rest = Tree.without(rests.get(i), "title", "description", "elements");
            unit(names, unit.code(), unit.title(), Optional.of(unit), rest);
        }
        children(names, names.document(), standard.title(), "CFDocuments", refs);
        standard.units().forEach(unit -> prerequisites(unit, standard, names));
    }

    private void scheme(CertificationScheme scheme, CaseNames names) {
        Map<UnitCode, String> listed = new LinkedHashMap<>();
        scheme.units().forEach(unit -> listed.putIfAbsent(unit.code(), unit.title()));
        scheme.describedUnits().forEach(unit -> listed.putIfAbsent(unit.code(), unit.title()));
        listed.forEach((code, title) -> {
            Optional<UnitOfCompetency> described = scheme.describedUnits().stream()
                    .filter(unit -> unit.code().equals(code))
                    .findFirst();
            unit(names, code, title, described, Tree.EMPTY);
        });
        List<StandardRef> refs = listed.keySet().stream().map(StandardRef::unit).toList();
        children(names, names.document(), scheme.title(), "CFDocuments", refs);
        refs.forEach(ref -> associate(
                "exactMatchOf", names.item(ref) + "/standard", node(names, ref), objects.published(ref), Tree.EMPTY));
    }

    private void unit(
            CaseNames names, UnitCode code, String title, Optional<UnitOfCompetency> described, Json.Obj rest) {
        StandardRef ref = StandardRef.unit(code);
        TreeBuilder said = new TreeBuilder();
        described
                .map(UnitOfCompetency::description)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> said.put("notes", text));
        item(names, ref, title, ItemKind.UNIT, said, rest);
        described.ifPresent(unit -> elements(names, ref, title, unit));
    }

    private void elements(CaseNames names, StandardRef unit, String title, UnitOfCompetency described) {
        List<StandardRef> elements = new ArrayList<>();
        for (Element element : described.elements()) {
            StandardRef ref = StandardRef.element(unit.unit(), elements.size() + 1);
            elements.add(ref);
            item(names, ref, element.title(), ItemKind.ELEMENT, number(element.number()), Tree.EMPTY);
            List<StandardRef> criteria = new ArrayList<>();
            for (PerformanceCriterion criterion : element.criteria()) {
                StandardRef inner = StandardRef.criterion(unit.unit(), ref.element(), criteria.size() + 1);
                criteria.add(inner);
                item(names, inner, criterion.text(), ItemKind.CRITERION, number(criterion.number()), Tree.EMPTY);
            }
            children(names, names.item(ref), element.title(), ITEMS, criteria);
        }
        children(names, names.item(unit), title, ITEMS, elements);
    }

    private static TreeBuilder number(String number) {
        return new TreeBuilder().put("listEnumeration", number);
    }

    private void item(
            CaseNames names, StandardRef ref, String statement, ItemKind kind, TreeBuilder said, Json.Obj tolok) {
        String name = names.item(ref);
        titles.put(ref, statement);
        said.put("fullStatement", statement);
        if (objects.isNew(name)) {
            kinds.add(kind);
            said.put("CFItemType", kind.title())
                    .put("CFItemTypeURI", objects.link("CFItemTypes", kind.typeName(), kind.title()));
        }
        if (origin.find(name).map(PackageWriter::hasCode).orElse(true)) {
            said.put("humanCodingScheme", ref.toString());
        }
        items.add(objects.make("CFItem", ITEMS, name, said.build(), tolok));
    }

    /** Whether the code of an item is one of ours, not one of its own that stays. */
    private static boolean hasCode(Json.Obj item) {
        return Tree.text(item, "humanCodingScheme").filter(ItemTree::isAddress).isPresent();
    }

    private Json.Obj node(CaseNames names, StandardRef ref) {
        String title = titles.get(ref);
        return title == null ? objects.published(ref) : objects.link(ITEMS, names.item(ref), title);
    }

    private void children(CaseNames names, String parent, String title, String collection, List<StandardRef> children) {
        boolean ordered = isInOrder(names, children);
        for (int i = 0; i < children.size(); i++) {
            String child = names.item(children.get(i));
            if (said.contains("child " + objects.identifier(child))) {
                continue;
            }
            TreeBuilder association =
                    ends("isChildOf", node(names, children.get(i)), objects.link(collection, parent, title));
            if (!ordered) {
                association.put("sequenceNumber", i + 1L);
            }
            associations.add(objects.make(
                    "CFAssociation", ASSOCIATIONS, CaseNames.child(child), association.build(), Tree.EMPTY));
        }
    }

    /** Whether the numbers that the origin gives put the children into this order already. */
    private boolean isInOrder(CaseNames names, List<StandardRef> children) {
        List<Optional<Rational>> numbers = children.stream()
                .map(ref -> origin.find(CaseNames.child(names.item(ref)))
                        .flatMap(association -> Tree.number(association, "sequenceNumber")))
                .toList();
        boolean known = children.stream()
                .allMatch(ref -> origin.find(CaseNames.child(names.item(ref))).isPresent());
        List<Rational> given = numbers.stream().flatMap(Optional::stream).toList();
        return known
                && (given.isEmpty() || given.size() == numbers.size())
                && Comparators.isInOrder(given, Comparator.naturalOrder());
    }

    private static TreeBuilder ends(String type, Json.Obj from, Json.Obj to) {
        return new TreeBuilder()
                .put("associationType", type)
                .put("originNodeURI", from)
                .put("destinationNodeURI", to);
    }

    private void associate(String type, String name, Json.Obj from, Json.Obj to, Json.Obj tolok) {
        Json.Obj association = objects.make(
                "CFAssociation",
                ASSOCIATIONS,
                "association/" + type + "/" + name,
                ends(type, from, to).build(),
                tolok);
        if (said.add(saying(association))) {
            associations.add(association);
        }
    }

    private void prerequisites(UnitOfCompetency unit, CompetencyStandard standard, CaseNames names) {
        StandardRef ref = StandardRef.unit(unit.code());
        for (Prerequisite prerequisite : unit.allPrerequisites()) {
            prerequisite
                    .code()
                    .filter(code -> standard.findUnit(code).isPresent() && !code.equals(unit.code()))
                    .map(StandardRef::unit)
                    .ifPresent(before -> associate(
                            "precedes",
                            names.item(before) + "/" + names.item(ref),
                            node(names, before),
                            node(names, ref),
                            Tree.EMPTY));
        }
    }

    private void relation(Relation relation, CaseNames names) {
        boolean requires = relation.kind() == Relation.Kind.PREREQUISITE_OF;
        StandardRef from = requires ? relation.to() : relation.from();
        StandardRef to = requires ? relation.from() : relation.to();
        Json.Obj tolok = new TreeBuilder()
                .put("from", relation.from().toString())
                .put("kind", Formats.nameOf(relation.kind()))
                .put("to", relation.to().toString())
                .build();
        String type = TYPES.get(relation.kind());
        associate(
                type == null ? "isRelatedTo" : type,
                relation.from() + "/" + relation.to(),
                node(names, from),
                node(names, to),
                tolok);
    }

    private static String saying(Json.Obj association) {
        return Tree.text(association, "associationType").orElse("") + " " + end(association, "originNodeURI") + " "
                + end(association, "destinationNodeURI");
    }

    private static String childhood(Json.Obj association) {
        return Tree.text(association, "associationType")
                        .filter("isChildOf"::equals)
                        .isPresent()
                ? "child " + end(association, "originNodeURI")
                : "";
    }

    static String end(Json.Obj association, String end) {
        return Tree.text(Tree.object(association, end), "identifier").orElse("");
    }

    private Json.Obj definitions() {
        Json.Obj before = Tree.object(origin.source(), "CFDefinitions");
        List<Json.Obj> types = new ArrayList<>(Tree.objects(before, "CFItemTypes"));
        for (ItemKind kind : kinds) {
            Json.Obj said = new TreeBuilder()
                    .put("title", kind.title())
                    .put("description", kind.description())
                    .put("hierarchyCode", kind.hierarchyCode())
                    .build();
            Json.Obj made = objects.make("CFItemType", "CFItemTypes", kind.typeName(), said, Tree.EMPTY);
            Optional<Json> identifier = Tree.find(made, "identifier");
            if (types.stream().noneMatch(type -> Tree.find(type, "identifier").equals(identifier))) {
                types.add(made);
            }
        }
        return types.isEmpty()
                ? before
                : new TreeBuilder()
                        .putAll(before)
                        .put("CFItemTypes", Json.list(types))
                        .build();
    }
}
