package id.tolok.instrument;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** What one participant reached in a test, item by item. */
@Value.Immutable
public abstract class TestResult implements Serializable {
    TestResult() {}

    /** The test. */
    public abstract Instrument instrument();

    /** Who answered. */
    public abstract CandidateId candidate();

    /** How it was marked. */
    public abstract Marking marking();

    /** The items in the order in which they were printed. */
    public abstract List<ItemResult> items();

    /** Whether everything is marked; essays wait for an assessor. */
    public boolean isComplete() {
        return items().stream().noneMatch(result -> result.status() == ItemResult.Status.NOT_MARKED);
    }

    /** The sum of the points; below 0 if penalties outweigh what is right. */
    public Rational points() {
        return Rational.sum(items().stream().map(ItemResult::points).toList());
    }

    /** The sum of the items' points, above 0. */
    public Rational highest() {
        return Rational.sum(
                items().stream().map(result -> result.item().points()).toList());
    }

    /** The points as a share of the highest, from 0 to 1: a sum below 0 counts as 0. */
    public Rational share() {
        return points().max(Rational.ZERO).dividedBy(highest());
    }

    /** This result, as far as it speaks of a domain; it may have no items. */
    public TestResult in(Domain domain) {
        return restrictedTo(item -> item.domain() == domain);
    }

    /** This result, as far as it speaks of something in a standard or of a part of it; it may have no items. */
    public TestResult on(StandardRef ref) {
        return restrictedTo(item -> item.assesses().stream().anyMatch(ref::contains));
    }

    TestResult restrictedTo(Predicate<Item> wanted) {
        return builder()
                .from(this)
                .items(items().stream()
                        .filter(result -> wanted.test(result.item()))
                        .toList())
                .build();
    }

    /**
     * This result as ratings of a rubric's criteria.
     *
     * <p>A criterion is rated by the items of its domain that assess something that it assesses, or a part of that; criteria whose
     * method is stated and is not written questions are left alone, as are criteria for which the test has no items or an essay that
     * is not marked. The share reached is placed on the criterion's scale, down to the points or the level that the scale has: never
     * more than was reached. So 7 of 9 is level 3 of 4, and 77 on a scale of 0 to 100 with steps of 1. The comment says what was
     * reached exactly.
     *
     * @param assessor who answers for the test
     */
    public Ratings toRatings(Rubric rubric, AssessorId assessor) {
        return TestRatings.of(this, rubric, assessor);
    }

    /** Starts a result. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    static final class Builder extends ImmutableTestResult.Builder {
        Builder() {}
    }

    /** Such as {@code P01: 7 of 9 points}. */
    @Override
    public String toString() {
        return candidate() + ": " + points() + " of " + highest() + " points";
    }
}
