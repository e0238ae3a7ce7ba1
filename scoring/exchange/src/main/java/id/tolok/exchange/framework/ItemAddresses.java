package id.tolok.exchange.framework;

import com.google.common.base.Ascii;
import id.tolok.exchange.framework.ItemTree.Node;
import id.tolok.exchange.tree.Tree;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which item is which unit, element or criterion. */
final class ItemAddresses {

    private static final int MOST_SIBLINGS = 9999;

    private final Map<StandardRef, Node> nodes = new LinkedHashMap<>();
    private final Map<UnitCode, Node> units = new LinkedHashMap<>();

    ItemAddresses(ItemTree tree) {
        tree.roots().forEach(root -> units.put(code(root), root));
        units.forEach(this::address);
    }

    /** The units in their order. */
    Map<UnitCode, Node> units() {
        return units;
    }

    Map<StandardRef, Node> nodes() {
        return nodes;
    }

    /** The address of an item by its identifier. */
    Map<String, StandardRef> byIdentifier() {
        Map<String, StandardRef> byIdentifier = new LinkedHashMap<>();
        nodes.forEach((ref, node) -> Tree.text(node.item(), "identifier").ifPresent(id -> byIdentifier.put(id, ref)));
        return byIdentifier;
    }

    private void address(UnitCode code, Node unit) {
        nodes.put(StandardRef.unit(code), unit);
        List<Node> elements = unit.children();
        for (int e = 1; e <= Math.min(elements.size(), MOST_SIBLINGS); e++) {
            nodes.put(StandardRef.element(code, e), elements.get(e - 1));
            List<Node> criteria = elements.get(e - 1).descendants();
            for (int c = 1; c <= Math.min(criteria.size(), MOST_SIBLINGS); c++) {
                nodes.put(StandardRef.criterion(code, e, c), criteria.get(c - 1));
            }
        }
    }

    /** The code of the item, else the one that an earlier reading gave it, else one made from its identifier. */
    private UnitCode code(Node unit) {
        return Tree.text(unit.item(), "humanCodingScheme")
                .flatMap(this::free)
                .or(() -> Tree.text(CaseReader.ours(unit.item()), "code").flatMap(this::free))
                .orElseGet(() -> made(unit));
    }

    private Optional<UnitCode> free(String text) {
        try {
            return Optional.of(UnitCode.parse(text)).filter(code -> !units.containsKey(code));
        } catch (InvalidModelException e) {
            return Optional.empty();
        }
    }

    private UnitCode made(Node unit) {
        String identifier = Ascii.toUpperCase(
                Tree.text(unit.item(), "identifier").orElse("").replace("-", ""));
        for (int length = 8; length < identifier.length(); length++) {
            Optional<UnitCode> code = free("CASE1." + identifier.substring(0, length));
            if (code.isPresent()) {
                return code.get();
            }
        }
        return UnitCode.parse("CASE1." + units.size());
    }
}
