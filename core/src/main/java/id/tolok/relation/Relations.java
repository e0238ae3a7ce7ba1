package id.tolok.relation;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Relations between units, elements and criteria, without cycles.
 *
 * <p>That a criterion is in its element, and an element in its unit, need not be said: the addresses say so.
 *
 * @param relations the relations in their order
 */
public record Relations(List<Relation> relations) implements Serializable {

    /** No relations. */
    public static final Relations NONE = new Relations(List.of());

    /** Checks that no cycle is closed by a relation that has a direction, and copies the list. */
    public Relations {
        relations = ImmutableList.copyOf(relations);
        Problems problems = new Problems().checkDistinct(FieldPath.of("relations"), relations, "", r -> r);
        for (int i = 0; i < relations.size(); i++) {
            checkCycle(
                    relations.subList(0, i),
                    relations.get(i),
                    FieldPath.of("relations").index(i),
                    problems);
        }
        problems.throwIfAny();
    }

    private static void checkCycle(List<Relation> before, Relation relation, FieldPath path, Problems problems) {
        if (relation.kind() == Relation.Kind.EQUIVALENT_TO) {
            return;
        }
        Graph graph = new Graph();
        before.stream()
                .filter(other -> other.kind() == relation.kind() && !other.equals(relation))
                .forEach(other -> graph.add(other.from(), other.to()));
        if (relation.kind() == Relation.Kind.PART_OF) {
            graph.add(relation.to());
            graph.add(relation.from());
            graph.addContainment();
        }
        List<StandardRef> back = graph.findPath(relation.to(), relation.from());
        if (!back.isEmpty()) {
            String cycle = relation.from() + " -> " + Joiner.on(" -> ").join(back);
            problems.add(Problem.of(path, "must not close a cycle", cycle));
        }
    }

    /**
     * Obtains relations.
     *
     * @throws id.tolok.problem.InvalidModelException if a relation stands twice or closes a cycle, which is then named
     */
    public static Relations of(List<Relation> relations) {
        return new Relations(relations);
    }

    /**
     * The prerequisites that standards name by code (persyaratan kompetensi).
     *
     * @throws id.tolok.problem.InvalidModelException if they close a cycle, which is then named
     */
    public static Relations prerequisitesOf(Collection<CompetencyStandard> standards) {
        Set<Relation> relations = new LinkedHashSet<>();
        standards.forEach(standard -> standard.units()
                .forEach(unit -> unit.allPrerequisites().stream()
                        .flatMap(prerequisite -> prerequisite.code().stream())
                        .filter(code -> !code.equals(unit.code()))
                        .forEach(code -> relations.add(Relation.of(
                                StandardRef.unit(code),
                                Relation.Kind.PREREQUISITE_OF,
                                StandardRef.unit(unit.code()))))));
        return new Relations(List.copyOf(relations));
    }

    /** What takes the place of this today, following all replacements; itself if nothing does. */
    public List<StandardRef> currentFor(StandardRef ref) {
        Graph graph = graphOf(Relation.Kind.REPLACED_BY);
        return graph.reachableFrom(List.of(ref)).keySet().stream()
                .filter(reached -> graph.next(reached).isEmpty())
                .toList();
    }

    /**
     * What should be mastered before this is assessed and was not: the prerequisites that are not competent by {@code decisions} or
     * by what follows from them, and theirs in turn, nearest first.
     */
    public List<StandardRef> missingPrerequisites(StandardRef ref, Map<StandardRef, Decision> decisions) {
        Set<StandardRef> competent =
                reached(decisions, Decision.COMPETENT, implications(decisions)).keySet();
        Set<StandardRef> missing = new LinkedHashSet<>();
        List<StandardRef> open = new ArrayList<>(List.of(ref));
        for (int i = 0; i < open.size(); i++) {
            StandardRef after = open.get(i);
            relations.stream()
                    .filter(relation -> relation.kind() == Relation.Kind.PREREQUISITE_OF)
                    .filter(relation -> relation.to().contains(after))
                    .map(Relation::from)
                    .filter(before -> !competent.contains(before) && missing.add(before))
                    .forEach(open::add);
        }
        return List.copyOf(missing);
    }

    /**
     * What follows from decisions about other things that the decisions or relations name; what was decided is not repeated.
     *
     * <p>Something may follow to be competent and not yet competent: then {@link #contradictions} has it.
     */
    public List<Conclusion> conclusionsFrom(Map<StandardRef, Decision> decisions) {
        ImmutableList.Builder<Conclusion> conclusions = ImmutableList.builder();
        Graph implications = implications(decisions);
        addConclusions(decisions, Decision.COMPETENT, implications, conclusions);
        addConclusions(decisions, Decision.NOT_YET_COMPETENT, implications.reversed(), conclusions);
        return conclusions.build();
    }

    /** What is, or follows to be, both competent and not yet competent, in the order of following. */
    public List<StandardRef> contradictions(Map<StandardRef, Decision> decisions) {
        Graph implications = implications(decisions);
        Set<StandardRef> not = reached(decisions, Decision.NOT_YET_COMPETENT, implications.reversed())
                .keySet();
        return reached(decisions, Decision.COMPETENT, implications).keySet().stream()
                .filter(not::contains)
                .toList();
    }

    private static void addConclusions(
            Map<StandardRef, Decision> decisions,
            Decision decision,
            Graph graph,
            ImmutableList.Builder<Conclusion> conclusions) {
        reached(decisions, decision, graph).forEach((ref, way) -> {
            if (decisions.get(ref) != decision) {
                conclusions.add(new Conclusion(ref, decision, way));
            }
        });
    }

    private static Map<StandardRef, List<StandardRef>> reached(
            Map<StandardRef, Decision> decisions, Decision decision, Graph graph) {
        return graph.reachableFrom(decisions.keySet().stream()
                .filter(ref -> decisions.get(ref) == decision)
                .toList());
    }

    /** Edges from what is competent to what then is competent too; reversed, from not yet to not yet. */
    private Graph implications(Map<StandardRef, Decision> decisions) {
        Graph partToWhole = graphOf(Relation.Kind.PART_OF);
        relations.forEach(relation -> {
            partToWhole.add(relation.from());
            partToWhole.add(relation.to());
        });
        decisions.keySet().forEach(partToWhole::add);
        partToWhole.addContainment();
        Graph implications = partToWhole.reversed();
        relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.EQUIVALENT_TO)
                .forEach(relation -> {
                    implications.add(relation.from(), relation.to());
                    implications.add(relation.to(), relation.from());
                });
        return implications;
    }

    private Graph graphOf(Relation.Kind kind) {
        Graph graph = new Graph();
        relations.stream()
                .filter(relation -> relation.kind() == kind)
                .forEach(relation -> graph.add(relation.from(), relation.to()));
        return graph;
    }
}
