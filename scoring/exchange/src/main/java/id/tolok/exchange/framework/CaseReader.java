package id.tolok.exchange.framework;

import static id.tolok.exchange.framework.CaseFinding.Kind.NOT_READ;

import id.tolok.exchange.tree.Tree;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.CoreJson;
import id.tolok.json.Json;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.relation.Relation;
import id.tolok.relation.Relations;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.CertificationScheme;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what CASE packages hold: exactly what was written, if Tolok wrote the package; otherwise as much as Tolok has words for.
 *
 * <p>In a foreign package the items without parent are the units, their children the elements, and all below these the criteria. A
 * unit whose code has no form of a unit code is given one made from its identifier. A rubric counts in one domain, psychomotor, and
 * requires the highest level of each criterion, since CASE says neither; both are reported as assumed. Whatever cannot be read is
 * kept, and written again.
 */
public final class CaseReader {

    private final Json.Obj source;
    private final ItemAddresses addresses;
    private final CaseFindings findings = new CaseFindings();
    private final Map<String, Json.Obj> rubricSources = new LinkedHashMap<>();

    private CaseReader(Json.Obj source) {
        this.source = source;
        this.addresses = new ItemAddresses(new ItemTree(source));
    }

    /** Reads a package; never fails, since what cannot be read is a finding. */
    public static CaseReading read(CasePackage given) {
        CaseReader reader = new CaseReader(given.json());
        Framework read = reader.read();
        List<CaseFinding> all = new ArrayList<>(given.findings());
        all.addAll(reader.findings.toList());
        all.addAll(Losses.between(given.json(), write(read)));
        return new CaseReading(read, all);
    }

    private static Json.Obj write(Framework framework) {
        return CaseWriter.of("urn:tolok", "Tolok", Instant.EPOCH)
                .write(framework)
                .json();
    }

    /** Our field in the extensions of an object. */
    static Json.Obj ours(Json.Obj object) {
        return Tree.without(Tree.object(Tree.object(object, StrictCase.EXTENSIONS), StrictCase.TOLOK), StrictCase.KEPT);
    }

    private Framework read() {
        Framework.Builder builder = Framework.builder();
        Json.Obj document = Tree.object(source, "CFDocument");
        String format = Tree.text(ours(document), "format").orElse("");
        Optional<CertificationScheme> scheme =
                format.equals(CoreJson.SCHEME.name()) ? scheme(document) : Optional.empty();
        scheme.ifPresent(builder::scheme);
        boolean isStandard =
                format.equals(CoreJson.STANDARD.name()) || !addresses.units().isEmpty();
        if (scheme.isEmpty() && isStandard) {
            new StandardReader(document, addresses, findings).read().ifPresent(builder::standard);
        }
        builder.rubrics(rubrics(document));
        builder.relations(relations());
        Framework plain = builder.build();
        return plain.toBuilder().origin(origin(plain)).build();
    }

    private Optional<CertificationScheme> scheme(Json.Obj document) {
        Json.Obj json = new TreeBuilder()
                .putAll(ours(document))
                .put("title", Tree.words(document, "title").orElse("-"))
                .build();
        try {
            return Optional.of(CoreJson.SCHEME.read(json));
        } catch (InvalidModelException e) {
            findings.add(NOT_READ, FieldPath.of("CFDocument").field(StrictCase.EXTENSIONS), e.getMessage());
            return Optional.empty();
        }
    }

    private List<Rubric> rubrics(Json.Obj document) {
        RubricReader reader = new RubricReader(addresses.byIdentifier(), language(document), findings);
        List<Json.Obj> given = Tree.objects(source, "CFRubrics");
        List<Rubric> rubrics = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Json.Obj rubric = given.get(i);
            reader.read(rubric, FieldPath.of("CFRubrics").index(i))
                    .filter(read -> rubricSources.putIfAbsent(read.id(), rubric) == null)
                    .ifPresent(rubrics::add);
        }
        return rubrics;
    }

    private static Language language(Json.Obj document) {
        try {
            return Tree.text(document, "language").map(Language::of).orElse(Language.INDONESIAN);
        } catch (InvalidModelException e) {
            return Language.INDONESIAN;
        }
    }

    /** The relations that Tolok wrote; foreign associations stay what they are. */
    private Relations relations() {
        List<Relation> relations = new ArrayList<>();
        try {
            for (Json.Obj association : Tree.objects(source, "CFAssociations")) {
                Json.Obj ours = ours(association);
                if (Tree.text(ours, "from").isPresent()) {
                    relations.addAll(CoreJson.RELATIONS.read(one(ours)).relations());
                }
            }
            return Relations.of(relations);
        } catch (InvalidModelException e) {
            findings.add(NOT_READ, FieldPath.of("CFAssociations"), e.getMessage());
            return Relations.NONE;
        }
    }

    private static Json.Obj one(Json.Obj relation) {
        return new TreeBuilder()
                .put("format", CoreJson.RELATIONS.name())
                .put("relations", Json.list(List.of(relation)))
                .build();
    }

    /** Which object became what, and, found by writing without the others, which became nothing. */
    private CaseOrigin origin(Framework framework) {
        Map<String, Json.Obj> byName = new LinkedHashMap<>();
        CaseNames names = new CaseNames(framework);
        byName.put(names.document(), Tree.object(source, "CFDocument"));
        if (framework.standard().isPresent() || framework.scheme().isPresent()) {
            addresses.nodes().forEach((ref, node) -> addItem(byName, names, ref, node));
        }
        framework.rubrics().forEach(rubric -> addRubric(byName, rubric));
        CaseOrigin known = new CaseOrigin(byName, source, List.of());
        Set<String> written =
                identifiers(write(framework.toBuilder().origin(known).build()));
        List<String> unread =
                identifiers(source).stream().filter(id -> !written.contains(id)).toList();
        return new CaseOrigin(byName, source, unread);
    }

    private static Set<String> identifiers(Json.Obj json) {
        Set<String> identifiers = new HashSet<>();
        for (String list : List.of("CFItems", "CFAssociations", "CFRubrics")) {
            Tree.objects(json, list)
                    .forEach(object -> Tree.text(object, "identifier").ifPresent(identifiers::add));
        }
        return identifiers;
    }

    /** An item deeper than the criteria keeps its place, since its association is not one that Tolok would make. */
    private void addItem(Map<String, Json.Obj> byName, CaseNames names, StandardRef ref, ItemTree.Node node) {
        byName.put(names.item(ref), node.item());
        boolean direct = ref.part() != StandardRef.Part.CRITERION
                || Optional.ofNullable(addresses.nodes().get(StandardRef.element(ref.unit(), ref.element())))
                        .filter(element -> element.children().contains(node))
                        .isPresent();
        if (direct) {
            node.association().ifPresent(association -> byName.put(CaseNames.child(names.item(ref)), association));
        }
    }

    private void addRubric(Map<String, Json.Obj> byName, Rubric rubric) {
        Json.Obj object = rubricSources.getOrDefault(rubric.id(), Tree.EMPTY);
        byName.put(CaseNames.rubric(rubric), object);
        List<Json.Obj> criteria = RubricReader.criteria(object);
        for (int c = 0; c < Math.min(criteria.size(), rubric.criteria().size()); c++) {
            Criterion criterion = rubric.criteria().get(c);
            byName.put(CaseNames.criterion(rubric, criterion), criteria.get(c));
            List<RubricWriter.Step> steps = RubricWriter.steps(rubric.scale(criterion));
            List<Json.Obj> levels = RubricReader.levels(criteria.get(c));
            for (int l = 0; l < Math.min(levels.size(), steps.size()); l++) {
                byName.put(CaseNames.level(rubric, criterion, steps.get(l).id()), levels.get(l));
            }
        }
    }
}
