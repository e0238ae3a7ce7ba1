package id.tolok.exchange.framework;

import static id.tolok.exchange.framework.CaseFinding.Kind.ASSUMED;
import static id.tolok.exchange.framework.CaseFinding.Kind.NOT_READ;

import id.tolok.exchange.framework.ItemTree.Node;
import id.tolok.exchange.tree.Tree;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.CoreJson;
import id.tolok.json.Json;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.UnitCode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a standard: numbers and texts from the items, the rest from the extensions where Tolok wrote it. */
final class StandardReader {

    private static final FieldPath DOCUMENT = FieldPath.of("CFDocument");
    private static final FieldPath ITEMS = FieldPath.of("CFItems");

    private final Json.Obj document;
    private final ItemAddresses addresses;
    private final CaseFindings findings;

    StandardReader(Json.Obj document, ItemAddresses addresses, CaseFindings findings) {
        this.document = document;
        this.addresses = addresses;
        this.findings = findings;
    }

    Optional<CompetencyStandard> read() {
        boolean ours = Tree.text(CaseReader.ours(document), "format").isPresent();
        return attempt(ours, DOCUMENT.field(StrictCase.EXTENSIONS))
                .or(() -> ours ? attempt(false, ITEMS) : Optional.empty());
    }

    private Optional<CompetencyStandard> attempt(boolean ours, FieldPath blamed) {
        try {
            CompetencyStandard standard = CoreJson.STANDARD.read(json(ours));
            reportAssumed(ours);
            return Optional.of(standard);
        } catch (InvalidModelException e) {
            findings.add(NOT_READ, blamed, e.getMessage());
            return Optional.empty();
        }
    }

    private void reportAssumed(boolean ours) {
        if (!ours) {
            findings.add(ASSUMED, DOCUMENT.field("identifier"), "number and year of the standard");
        }
        addresses.units().forEach((code, node) -> {
            String given = Tree.text(node.item(), "humanCodingScheme").orElse("");
            if (!given.equals(code.text())) {
                String identifier = Tree.text(node.item(), "identifier").orElse("");
                findings.add(ASSUMED, ITEMS.key(identifier), "unit code " + code);
            }
        });
    }

    private Json.Obj json(boolean ours) {
        List<Json> units = new ArrayList<>();
        addresses.units().forEach((code, node) -> units.add(unit(code, node, ours)));
        return new TreeBuilder()
                .put("format", CoreJson.STANDARD.name())
                .putAll(ours ? CaseReader.ours(document) : identity())
                .put("title", Tree.words(document, "title").orElse("-"))
                .putList("units", units)
                .build();
    }

    private Json.Obj identity() {
        int year = Tree.text(document, "lastChangeDateTime")
                .map(moment -> OffsetDateTime.parse(moment).getYear())
                .orElse(0);
        Json.Obj id = new TreeBuilder()
                .put("number", "CASE " + Tree.text(document, "identifier").orElse(""))
                .put("year", Math.min(2100, Math.max(2000, year)))
                .build();
        TreeBuilder identity = new TreeBuilder().put("id", id);
        Tree.text(document, "adoptionStatus").ifPresent(adoption -> {
            if (adoption.equals("Adopted")) {
                identity.put("status", "in-force");
            } else if (adoption.equals("Deprecated")) {
                identity.put("status", "not-in-force");
            }
        });
        return identity.build();
    }

    private Json.Obj unit(UnitCode code, Node node, boolean ours) {
        List<Json> elements = new ArrayList<>();
        for (Node element : node.children()) {
            elements.add(element(element, elements.size() + 1));
        }
        TreeBuilder unit = new TreeBuilder();
        if (ours) {
            unit.putAll(CaseReader.ours(node.item()));
        }
        return unit.put("code", code.text())
                .put("title", statement(node))
                .put("description", Tree.words(node.item(), "notes"))
                .putList("elements", elements)
                .build();
    }

    private static Json.Obj element(Node node, int position) {
        List<Json> criteria = new ArrayList<>();
        for (Node criterion : node.descendants()) {
            criteria.add(new TreeBuilder()
                    .put("number", number(criterion, position + "." + (criteria.size() + 1)))
                    .put("text", statement(criterion))
                    .build());
        }
        return new TreeBuilder()
                .put("number", number(node, Integer.toString(position)))
                .put("title", statement(node))
                .putList("criteria", criteria)
                .build();
    }

    private static String number(Node node, String position) {
        return Tree.words(node.item(), "listEnumeration").orElse(position);
    }

    static String statement(Node node) {
        return Tree.words(node.item(), "fullStatement")
                .or(() -> Tree.words(node.item(), "abbreviatedStatement"))
                .orElse("-");
    }
}
