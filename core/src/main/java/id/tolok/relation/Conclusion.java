package id.tolok.relation;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.standard.StandardRef;
import java.util.List;

/**
 * A decision that follows from another one.
 *
 * @param ref what the decision is on
 * @param decision competent or not yet competent
 * @param from the way from what was decided to {@code ref}, both included
 */
public record Conclusion(StandardRef ref, Decision decision, List<StandardRef> from) {

    /** Copies the way. */
    public Conclusion {
        from = ImmutableList.copyOf(from);
    }

    /** The decision with the way, such as {@code M.701001.005.01 BK: M.701001.005.01#1.2 -> M.701001.005.01}. */
    @Override
    public String toString() {
        return ref + " " + decision.abbreviation() + ": " + Joiner.on(" -> ").join(from);
    }
}
