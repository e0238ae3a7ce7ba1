package id.tolok.score;

import id.tolok.number.Rational;

/**
 * A weighted mean that grows score by score, for loops that make no lists: sum of weight × score ÷ sum of weights. Scores of weight 0
 * do not count. Not thread-safe.
 */
public final class Mean {

    private final Rational.Sum sum = new Rational.Sum();
    private final Rational.Sum whole = new Rational.Sum();

    /** Starts with nothing. */
    public Mean() {}

    /**
     * Adds a score.
     *
     * @param weight 0 or more
     * @throws ArithmeticException if the score is no fraction
     */
    public void add(Rational weight, Score score) {
        sum.addProduct(weight, score.share());
        whole.add(weight);
    }

    /** The mean so far; nothing counts where nothing has a weight. */
    public Standing standing() {
        return whole.isZero()
                ? Standing.none(Standing.Reason.NOTHING_COUNTS)
                : Standing.at(Score.of(sum.dividedBy(whole)));
    }
}
