package id.tolok.exchange.framework;

import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.StandardRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a package by their parents. */
final class ItemTree {

    /** An item, the association that puts it under its parent, and what stands below it. */
    static final class Node {
        private final Json.Obj item;
        private final List<Node> children = new ArrayList<>();
        private Optional<Json.Obj> association = Optional.empty();

        private Node(Json.Obj item) {
            this.item = item;
        }

        Json.Obj item() {
            return item;
        }

        List<Node> children() {
            return children;
        }

        Optional<Json.Obj> association() {
            return association;
        }

        /** Everything below, in reading order; without recursion, since foreign trees may be of any depth. */
        List<Node> descendants() {
            List<Node> all = new ArrayList<>();
            Deque<Node> open = new ArrayDeque<>();
            push(open, children);
            while (!open.isEmpty()) {
                Node next = open.pop();
                all.add(next);
                push(open, next.children);
            }
            return all;
        }

        private static void push(Deque<Node> open, List<Node> nodes) {
            for (int i = nodes.size() - 1; i >= 0; i--) {
                open.push(nodes.get(i));
            }
        }
    }

    private final List<Node> roots = new ArrayList<>();

    ItemTree(Json.Obj source) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Tree.objects(source, "CFItems")
                .forEach(item -> Tree.text(item, "identifier").ifPresent(id -> nodes.put(id, new Node(item))));
        String document =
                Tree.text(Tree.object(source, "CFDocument"), "identifier").orElse("");
        Comparator<Json.Obj> bySequence = Comparator.comparing(
                association -> Tree.number(association, "sequenceNumber").orElse(Rational.of(Long.MAX_VALUE)));
        Tree.objects(source, "CFAssociations").stream()
                .filter(association -> Tree.text(association, "associationType")
                        .filter("isChildOf"::equals)
                        .isPresent())
                .sorted(bySequence)
                .forEach(association -> place(association, nodes, document));
        nodes.values().stream().filter(node -> node.association.isEmpty()).forEach(roots::add);
    }

    private void place(Json.Obj association, Map<String, Node> nodes, String document) {
        Node child = nodes.get(PackageWriter.end(association, "originNodeURI"));
        String parentId = PackageWriter.end(association, "destinationNodeURI");
        Node parent = nodes.get(parentId);
        if (child == null || child.association.isPresent()) {
            return;
        }
        if (parentId.equals(document)) {
            child.association = Optional.of(association);
            roots.add(child);
        } else if (parent != null && parent != child) {
            child.association = Optional.of(association);
            parent.children.add(child);
        }
    }

    /** The items without a parent in the package. Items whose parents lead in a circle are below none of them. */
    List<Node> roots() {
        return roots;
    }

    /** Whether a text is an address in a standard. */
    static boolean isAddress(String text) {
        try {
            return !StandardRef.parse(text).toString().isEmpty();
        } catch (InvalidModelException e) {
            return false;
        }
    }
}
