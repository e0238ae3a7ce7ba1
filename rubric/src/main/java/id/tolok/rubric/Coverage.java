package id.tolok.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import id.tolok.standard.StandardRef;
import id.tolok.standard.StandardRef.Part;
import id.tolok.standard.UnitOfCompetency;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which criteria of a rubric assess what of a standard: a matrix of both (matriks kisi-kisi).
 *
 * <p>The rows are what can be assessed by itself: performance criteria, knowledge, skills, attitudes and critical aspects, in the
 * order of the document; an element that has no performance criteria is a row of its own. A criterion that assesses a whole element
 * or unit covers all rows in it.
 */
public final class Coverage {

    private final ImmutableMap<StandardRef, String> rows;
    private final ImmutableList<CriterionId> columns;
    private final ImmutableListMultimap<StandardRef, CriterionId> cells;

    private Coverage(
            ImmutableMap<StandardRef, String> rows,
            ImmutableList<CriterionId> columns,
            ImmutableListMultimap<StandardRef, CriterionId> cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    static Coverage of(Rubric rubric, Collection<UnitOfCompetency> units) {
        Map<StandardRef, String> targets = Targets.of(units);
        ImmutableMap.Builder<StandardRef, String> rows = ImmutableMap.builder();
        targets.forEach((ref, text) -> {
            if (isRow(ref, targets)) {
                rows.put(ref, text);
            }
        });
        ImmutableMap<StandardRef, String> all = rows.buildOrThrow();
        ImmutableListMultimap.Builder<StandardRef, CriterionId> cells = ImmutableListMultimap.builder();
        all.keySet()
                .forEach(row -> rubric.criteria().stream()
                        .filter(criterion -> criterion.assesses().stream().anyMatch(ref -> ref.contains(row)))
                        .forEach(criterion -> cells.put(row, criterion.id())));
        ImmutableList<CriterionId> columns =
                rubric.criteria().stream().map(Criterion::id).collect(ImmutableList.toImmutableList());
        return new Coverage(all, columns, cells.build());
    }

    private static boolean isRow(StandardRef ref, Map<StandardRef, String> targets) {
        return switch (ref.part()) {
            case UNIT -> false;
            case ELEMENT -> targets.keySet().stream().noneMatch(other -> !other.equals(ref) && ref.contains(other));
            default -> true;
        };
    }

    /** What can be assessed, with its text, in the order of the document. */
    public Map<StandardRef, String> rows() {
        return rows;
    }

    /** The criteria of the rubric in their order. */
    public List<CriterionId> columns() {
        return columns;
    }

    /** The criteria that assess a row; empty if none does, or if it is no row. */
    public List<CriterionId> of(StandardRef row) {
        return cells.get(row);
    }

    /** The rows that no criterion assesses, in the order of the document. */
    public List<StandardRef> uncovered() {
        return rows.keySet().stream().filter(row -> !cells.containsKey(row)).toList();
    }

    /** The performance criteria (KUK) that no criterion assesses; elements without criteria of their own among them. */
    public List<StandardRef> uncoveredCriteria() {
        return uncovered().stream()
                .filter(row -> row.part() == Part.CRITERION || row.part() == Part.ELEMENT)
                .toList();
    }

    /** The matrix as a table in Markdown: a row for each thing to assess, a column for each criterion, and a cross where they meet. */
    public String toMarkdown() {
        StringBuilder table = new StringBuilder("| |");
        columns.forEach(column -> table.append(' ').append(column).append(" |"));
        table.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        rows.keySet().forEach(row -> {
            table.append("| ").append(row).append(" |");
            columns.forEach(column -> table.append(of(row).contains(column) ? " × |" : "  |"));
            table.append('\n');
        });
        return table.toString();
    }

    /** How many of the rows are covered, such as {@code 27 of 29}. */
    @Override
    public String toString() {
        return (rows.size() - uncovered().size()) + " of " + rows.size();
    }

    /** The text of a row, if it is one. */
    public Optional<String> text(StandardRef row) {
        return Optional.ofNullable(rows.get(row));
    }
}
