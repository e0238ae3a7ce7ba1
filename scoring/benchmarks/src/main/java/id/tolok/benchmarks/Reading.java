package id.tolok.benchmarks;

import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.Explanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Rated;

/** Reads an explanation from top to bottom. */
final class Reading {

    private Reading() {}

    /** A number that depends on the value of every node. */
    static long of(Explanation node) {
        long sum = value(node);
        for (Explanation part : node.parts()) {
            sum = 31 * sum + of(part);
        }
        return sum;
    }

    private static long value(Explanation node) {
        if (node instanceof Rated rated) {
            return rated.standing().hashCode();
        }
        if (node instanceof Combined combined) {
            return combined.standing().hashCode();
        }
        return node instanceof DecisionExplanation decision
                ? decision.decision().abbreviation().hashCode()
                : 0;
    }
}
