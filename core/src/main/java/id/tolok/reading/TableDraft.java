package id.tolok.reading;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of elements and criteria of a unit, under way. */
final class TableDraft {

    private final List<ElementDraft> elements = new ArrayList<>();
    private final List<CriterionDraft> orphans = new ArrayList<>();
    private final List<SourceLine> loose = new ArrayList<>();

    List<ElementDraft> elements() {
        return elements;
    }

    /** Criteria before any element. */
    List<CriterionDraft> orphans() {
        return orphans;
    }

    /** Lines with text that belongs to no number. */
    List<SourceLine> loose() {
        return loose;
    }

    ElementDraft startElement(Token token) {
        ElementDraft element = new ElementDraft(token.number(), token.line());
        elements.add(element);
        return element;
    }

    CriterionDraft startCriterion(Numbering number, SourceLine line) {
        CriterionDraft criterion = new CriterionDraft(number, line);
        (elements.isEmpty() ? orphans : elements.get(elements.size() - 1).criteria()).add(criterion);
        return criterion;
    }

    /**
     * Moves criteria to the elements whose number they bear, if that leaves fewer elements empty: when a program takes the
     * table column by column, all criteria come before the second element. In a scattered table they also move if that leaves no
     * more elements empty, and criteria before the first element find theirs.
     */
    void settle(boolean scattered) {
        Map<Integer, ElementDraft> homes = new HashMap<>();
        elements.forEach(element -> homes.putIfAbsent(element.number().first(), element));
        if (scattered) {
            adoptOrphans(homes);
        }
        long empty = elements.stream()
                .filter(element -> element.criteria().isEmpty())
                .count();
        long emptyAfter = countEmptyAfter(homes);
        if (emptyAfter < empty || (scattered && emptyAfter == empty)) {
            sortByNumber(homes);
        }
    }

    private void adoptOrphans(Map<Integer, ElementDraft> homes) {
        List<CriterionDraft> all = List.copyOf(orphans);
        orphans.clear();
        for (CriterionDraft orphan : all) {
            ElementDraft home = homes.get(orphan.number().first());
            (home == null ? orphans : home.criteria()).add(orphan);
        }
    }

    private long countEmptyAfter(Map<Integer, ElementDraft> homes) {
        Set<Integer> used = new HashSet<>();
        allCriteria().forEach(criterion -> used.add(criterion.number().first()));
        return elements.stream()
                .filter(element -> homes.get(element.number().first()) != element
                        || !used.contains(element.number().first()))
                .count();
    }

    private List<CriterionDraft> allCriteria() {
        return elements.stream().flatMap(element -> element.criteria().stream()).toList();
    }

    private void sortByNumber(Map<Integer, ElementDraft> homes) {
        ListMultimap<ElementDraft, CriterionDraft> sorted = ArrayListMultimap.create();
        for (ElementDraft element : elements) {
            for (CriterionDraft criterion : element.criteria()) {
                sorted.put(homes.getOrDefault(criterion.number().first(), element), criterion);
            }
        }
        elements.forEach(element -> {
            element.criteria().clear();
            element.criteria().addAll(inOrder(sorted.get(element)));
        });
    }

    /** By number, unless a number stands twice or belongs elsewhere: then what is printed first stays first. */
    private static List<CriterionDraft> inOrder(List<CriterionDraft> criteria) {
        Set<String> numbers = new HashSet<>();
        boolean distinct = criteria.stream()
                .allMatch(criterion -> numbers.add(criterion.number().plain()));
        return distinct ? criteria.stream().sorted(CriterionDraft.BY_NUMBER).toList() : criteria;
    }
}
