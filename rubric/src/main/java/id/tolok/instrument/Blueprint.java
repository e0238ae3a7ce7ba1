package id.tolok.instrument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import id.tolok.number.Rational;
import id.tolok.rubric.Domain;
import id.tolok.standard.StandardRef;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How many points of a test stand for what (kisi-kisi). Two tests of one blueprint can be compared, whatever their questions.
 *
 * @param points the points for each cell, each above 0
 */
public record Blueprint(Map<Cell, Rational> points) {

    /**
     * What items have in common.
     *
     * @param domain the domain in which they count
     * @param assesses what they assess in the standard, in its order
     */
    public record Cell(Domain domain, Set<StandardRef> assesses) {
        /** Sorts the addresses. */
        public Cell {
            assesses = ImmutableSortedSet.copyOf(assesses);
        }
    }

    /** Copies the cells. */
    public Blueprint {
        points = ImmutableMap.copyOf(points);
    }

    static Blueprint of(Collection<Item> items) {
        Map<Cell, Rational> points = new LinkedHashMap<>();
        items.forEach(item -> points.merge(
                new Cell(item.domain(), ImmutableSortedSet.copyOf(item.assesses())), item.points(), Rational::plus));
        return new Blueprint(points);
    }
}
