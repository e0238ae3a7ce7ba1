package id.tolok.relation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import id.tolok.assessment.Decision;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.StandardRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RelationsProperties {

    private static final List<StandardRef> REFS = List.of(
            StandardRef.parse("A.1"),
            StandardRef.parse("A.1#1"),
            StandardRef.parse("A.1#1.1"),
            StandardRef.parse("B.1"),
            StandardRef.parse("B.1#1.1"),
            StandardRef.parse("C.1"));

    @Provide
    Arbitrary<List<Relation>> relations() {
        return Combinators.combine(Arbitraries.of(REFS), Arbitraries.of(Relation.Kind.class), Arbitraries.of(REFS))
                .as((from, kind, to) ->
                        from.equals(to) ? Optional.<Relation>empty() : Optional.of(Relation.of(from, kind, to)))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .set()
                .ofMaxSize(6)
                .map(List::copyOf);
    }

    @Provide
    Arbitrary<Map<StandardRef, Decision>> decisions() {
        return Arbitraries.maps(Arbitraries.of(REFS), Arbitraries.of(Decision.class))
                .ofMaxSize(4);
    }

    /** The oracle tries every way in which each thing may be competent or not, and keeps those that the relations allow. */
    @Property(tries = 500)
    void conclusions_are_exactly_what_holds_in_every_possible_case(
            @ForAll("relations") List<Relation> list, @ForAll("decisions") Map<StandardRef, Decision> decisions) {
        Relations relations = valid(list);
        List<StandardRef> named = named(list, decisions);
        List<Set<StandardRef>> cases = cases(named, list, decisions);

        if (cases.isEmpty()) {
            assertThat(relations.contradictions(decisions)).isNotEmpty();
        } else {
            assertThat(relations.contradictions(decisions)).isEmpty();
            Map<StandardRef, Decision> concluded = new HashMap<>(decisions);
            relations.conclusionsFrom(decisions).forEach(c -> concluded.put(c.ref(), c.decision()));
            for (StandardRef ref : named) {
                assertThat(concluded.getOrDefault(ref, Decision.NOT_YET_CONCLUDED))
                        .as("%s in %s given %s", ref, list, decisions)
                        .isEqualTo(certain(ref, cases));
            }
        }
    }

    @Property
    void a_conclusion_comes_by_a_way_from_what_was_decided(
            @ForAll("relations") List<Relation> list, @ForAll("decisions") Map<StandardRef, Decision> decisions) {
        for (Conclusion conclusion : valid(list).conclusionsFrom(decisions)) {
            assertThat(decisions.get(conclusion.from().get(0))).isEqualTo(conclusion.decision());
            assertThat(conclusion.from()).endsWith(conclusion.ref()).doesNotHaveDuplicates();
        }
    }

    private static Relations valid(List<Relation> list) {
        try {
            return Relations.of(list);
        } catch (InvalidModelException e) {
            Assume.that(false);
            throw e;
        }
    }

    private static List<StandardRef> named(List<Relation> list, Map<StandardRef, Decision> decisions) {
        return REFS.stream()
                .filter(ref -> decisions.containsKey(ref)
                        || list.stream().anyMatch(r -> r.from().equals(ref) || r.to().equals(ref)))
                .toList();
    }

    /** Each case is the set of what is competent in it. */
    private static List<Set<StandardRef>> cases(
            List<StandardRef> named, List<Relation> list, Map<StandardRef, Decision> decisions) {
        return Sets.powerSet(Set.copyOf(named)).stream()
                .filter(competent -> isAllowed(competent, named, list, decisions))
                .toList();
    }

    private static boolean isAllowed(
            Set<StandardRef> competent,
            List<StandardRef> named,
            List<Relation> list,
            Map<StandardRef, Decision> decisions) {
        boolean asDecided = decisions.entrySet().stream()
                .allMatch(e -> e.getValue() == Decision.NOT_YET_CONCLUDED
                        || competent.contains(e.getKey()) == (e.getValue() == Decision.COMPETENT));
        boolean asRelated = list.stream().allMatch(r -> switch (r.kind()) {
            case EQUIVALENT_TO -> competent.contains(r.from()) == competent.contains(r.to());
            case PART_OF -> !competent.contains(r.to()) || competent.contains(r.from());
            case PREREQUISITE_OF, REPLACED_BY -> true;
        });
        boolean asContained = competent.stream()
                .allMatch(whole -> named.stream().filter(whole::contains).allMatch(competent::contains));
        return asDecided && asRelated && asContained;
    }

    private static Decision certain(StandardRef ref, List<Set<StandardRef>> cases) {
        if (cases.stream().allMatch(competent -> competent.contains(ref))) {
            return Decision.COMPETENT;
        }
        return cases.stream().noneMatch(competent -> competent.contains(ref))
                ? Decision.NOT_YET_COMPETENT
                : Decision.NOT_YET_CONCLUDED;
    }
}
