package id.tolok.relation;

import com.google.common.collect.ImmutableList;
import id.tolok.standard.StandardRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A directed graph that remembers the order in which it grew. */
final class Graph {

    private final Map<StandardRef, Set<StandardRef>> edges = new LinkedHashMap<>();

    void add(StandardRef node) {
        edges.computeIfAbsent(node, n -> new LinkedHashSet<>());
    }

    void add(StandardRef from, StandardRef to) {
        add(from);
        add(to);
        next(from).add(to);
    }

    Set<StandardRef> next(StandardRef node) {
        return edges.getOrDefault(node, Set.of());
    }

    /** Adds an edge from each node to every other node that contains it by its address. */
    void addContainment() {
        List<StandardRef> nodes = List.copyOf(edges.keySet());
        for (StandardRef whole : nodes) {
            for (StandardRef part : nodes) {
                if (!whole.equals(part) && whole.contains(part)) {
                    add(part, whole);
                }
            }
        }
    }

    Graph reversed() {
        Graph reversed = new Graph();
        edges.keySet().forEach(reversed::add);
        edges.forEach((from, nexts) -> nexts.forEach(to -> reversed.add(to, from)));
        return reversed;
    }

    /** Every node that can be reached, the starts included, with a shortest way to it. */
    Map<StandardRef, List<StandardRef>> reachableFrom(Collection<StandardRef> starts) {
        Map<StandardRef, List<StandardRef>> ways = new LinkedHashMap<>();
        starts.forEach(start -> ways.put(start, List.of(start)));
        List<StandardRef> open = new ArrayList<>(starts);
        for (int i = 0; i < open.size(); i++) {
            List<StandardRef> way = ways.getOrDefault(open.get(i), List.of());
            for (StandardRef next : next(open.get(i))) {
                if (!ways.containsKey(next)) {
                    ways.put(
                            next,
                            ImmutableList.<StandardRef>builder()
                                    .addAll(way)
                                    .add(next)
                                    .build());
                    open.add(next);
                }
            }
        }
        return ways;
    }

    /** A shortest way, both ends included; empty if there is none. */
    List<StandardRef> findPath(StandardRef from, StandardRef to) {
        return reachableFrom(List.of(from)).getOrDefault(to, List.of());
    }
}
