package id.tolok.instrument;

import com.google.common.collect.ImmutableList;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Results before and after a programme, by participant; who has only one of the two is kept apart, never dropped.
 *
 * @param pairs participants with both, in the order of the results before
 * @param onlyBefore results of participants without one after
 * @param onlyAfter results of participants without one before
 */
public record PairedResults(List<Pair> pairs, List<TestResult> onlyBefore, List<TestResult> onlyAfter) {

    /**
     * Both results of a participant.
     *
     * @param before the result of the pre-test
     * @param after the result of the post-test
     */
    public record Pair(TestResult before, TestResult after) {
        /** Who it is. */
        public CandidateId candidate() {
            return before.candidate();
        }
    }

    /** Copies the lists. */
    public PairedResults {
        pairs = ImmutableList.copyOf(pairs);
        onlyBefore = ImmutableList.copyOf(onlyBefore);
        onlyAfter = ImmutableList.copyOf(onlyAfter);
    }

    /**
     * Pairs results.
     *
     * @throws id.tolok.problem.InvalidModelException if a participant stands twice on one side, or if the results are not all of one
     *     blueprint and marking, so that before and after cannot be compared
     */
    public static PairedResults of(List<TestResult> before, List<TestResult> after) {
        Problems problems = new Problems()
                .checkDistinct(FieldPath.of("before"), before, "candidate", TestResult::candidate)
                .checkDistinct(FieldPath.of("after"), after, "candidate", TestResult::candidate);
        List<TestResult> all =
                ImmutableList.<TestResult>builder().addAll(before).addAll(after).build();
        problems.check(
                        all.stream()
                                        .map(result -> result.instrument().blueprint())
                                        .distinct()
                                        .count()
                                <= 1,
                        FieldPath.ROOT,
                        "must be results of one blueprint",
                        all.stream()
                                .map(result -> result.instrument().id())
                                .distinct()
                                .toList())
                .check(
                        all.stream().map(TestResult::marking).distinct().count() <= 1,
                        FieldPath.ROOT,
                        "must be marked in one way")
                .throwIfAny();
        return paired(before, after);
    }

    private static PairedResults paired(List<TestResult> before, List<TestResult> after) {
        Map<CandidateId, TestResult> rest = new LinkedHashMap<>();
        after.forEach(result -> rest.put(result.candidate(), result));
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        ImmutableList.Builder<TestResult> onlyBefore = ImmutableList.builder();
        for (TestResult result : before) {
            TestResult other = rest.remove(result.candidate());
            if (other == null) {
                onlyBefore.add(result);
            } else {
                pairs.add(new Pair(result, other));
            }
        }
        return new PairedResults(pairs.build(), onlyBefore.build(), ImmutableList.copyOf(rest.values()));
    }
}
