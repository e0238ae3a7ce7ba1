package id.tolok.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.instrument.Item;
import id.tolok.instrument.ItemId;
import id.tolok.instrument.ItemResult;
import id.tolok.instrument.TestResult;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Points of candidates for the items of one test. */
public final class ItemScores implements Serializable {

    private static final long serialVersionUID = 1;

    private final ImmutableMap<ItemId, Rational> highest;
    private final ImmutableMap<CandidateId, ImmutableMap<ItemId, Rational>> points;
    private final ImmutableList<CandidateId> leftOut;

    private ItemScores(
            Map<ItemId, Rational> highest, Map<CandidateId, Map<ItemId, Rational>> points, List<CandidateId> leftOut) {
        this.highest = ImmutableMap.copyOf(highest);
        ImmutableMap.Builder<CandidateId, ImmutableMap<ItemId, Rational>> copy = ImmutableMap.builder();
        points.forEach((candidate, row) -> copy.put(candidate, ImmutableMap.copyOf(row)));
        this.points = copy.build();
        this.leftOut = ImmutableList.copyOf(leftOut);
    }

    /**
     * Obtains scores from points.
     *
     * @param highest the highest points of each item, above 0
     * @param points the points of each candidate for each item
     * @throws id.tolok.problem.InvalidModelException if the highest points of an item are not above 0, a candidate lacks an item or
     *     has one that is not among these, or points are above the highest
     */
    public static ItemScores of(Map<ItemId, Rational> highest, Map<CandidateId, Map<ItemId, Rational>> points) {
        Problems problems = new Problems();
        highest.forEach((item, most) ->
                problems.check(most.signum() > 0, FieldPath.of("highest").key(item.text()), "must be above 0", most));
        points.forEach(
                (candidate, row) -> check(problems, FieldPath.of("points").key(candidate.text()), highest, row));
        problems.throwIfAny();
        return new ItemScores(highest, points, List.of());
    }

    private static void check(
            Problems problems, FieldPath path, Map<ItemId, Rational> highest, Map<ItemId, Rational> row) {
        highest.forEach((item, most) -> {
            Rational own = row.get(item);
            if (own == null) {
                problems.add(Problem.of(path.key(item.text()), "is required"));
            } else {
                problems.check(own.compareTo(most) <= 0, path.key(item.text()), "must be at most " + most, own);
            }
        });
        row.keySet().stream()
                .filter(item -> !highest.containsKey(item))
                .forEach(item -> problems.add(Problem.of(path.key(item.text()), "must be an item of the test")));
    }

    /** Obtains the scores of results of one test; results with items that wait for an assessor are left out and listed. */
    public static ItemScores of(Iterable<TestResult> results) {
        Map<ItemId, Rational> highest = new LinkedHashMap<>();
        Map<CandidateId, Map<ItemId, Rational>> points = new LinkedHashMap<>();
        ImmutableList.Builder<CandidateId> leftOut = ImmutableList.builder();
        for (TestResult result : results) {
            for (Item item : result.instrument().items()) {
                highest.put(item.id(), item.points());
            }
            if (result.isComplete()) {
                Map<ItemId, Rational> row = new LinkedHashMap<>();
                for (ItemResult item : result.items()) {
                    row.put(item.item().id(), item.points());
                }
                points.put(result.candidate(), row);
            } else {
                leftOut.add(result.candidate());
            }
        }
        ItemScores checked = of(highest, points);
        return new ItemScores(checked.highest, points, leftOut.build());
    }

    /** The items in the order of the test. */
    public List<ItemId> items() {
        return highest.keySet().asList();
    }

    /** The candidates that figures are over, in the order given. */
    public List<CandidateId> candidates() {
        return points.keySet().asList();
    }

    /** Who is left out, since an item waits for an assessor. */
    public List<CandidateId> leftOut() {
        return leftOut;
    }

    /** The points of all candidates for an item, in their order. */
    List<Rational> points(ItemId item) {
        return points.values().stream()
                .map(row -> row.getOrDefault(item, Rational.ZERO))
                .toList();
    }

    /** The sums of points of all candidates, in their order. */
    List<Rational> totals() {
        return points.values().stream().map(row -> Rational.sum(row.values())).toList();
    }

    /**
     * The highest points of an item.
     *
     * @throws IllegalArgumentException if the test has no such item
     */
    Rational highest(ItemId item) {
        Rational most = highest.get(item);
        if (most == null) {
            throw new IllegalArgumentException("no item " + item + " in " + items());
        }
        return most;
    }

    /** The same scores without an item. */
    ItemScores without(ItemId item) {
        Map<ItemId, Rational> others = new LinkedHashMap<>(highest);
        others.remove(item);
        Map<CandidateId, Map<ItemId, Rational>> rows = new LinkedHashMap<>();
        points.forEach((candidate, row) -> {
            Map<ItemId, Rational> rest = new LinkedHashMap<>(row);
            rest.remove(item);
            rows.put(candidate, rest);
        });
        return new ItemScores(others, rows, leftOut);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ItemScores other
                && highest.equals(other.highest)
                && points.equals(other.points)
                && leftOut.equals(other.leftOut);
    }

    @Override
    public int hashCode() {
        return List.of(highest, points, leftOut).hashCode();
    }

    /** Such as {@code 24 candidates, 30 items}. */
    @Override
    public String toString() {
        return points.size() + " candidates, " + highest.size() + " items";
    }
}
