package id.tolok.scoring;

/** Scores of units in whole numbers, where the rules are linear and nothing is left out. */
final class UnitSums {

    /** Of each segment, by how much its sum counts in the score of its unit. */
    private final long[] multipliers;

    /** Of each unit, what its score is over; 0 if it is not worked out in whole numbers. */
    private final long[] denominators;

    UnitSums(long[] multipliers, long[] denominators) {
        this.multipliers = multipliers;
        this.denominators = denominators;
    }

    /** Whether the score of a unit is its sum over {@link #denominator}. */
    boolean isWhole(CompiledPolicy policy, int unit, ScoreLine line) {
        return denominators[unit] > 0
                && ((line.allMarks & Mark.UNSCORED) == 0 || (policy.unitMarks(unit, line) & Mark.UNSCORED) == 0);
    }

    long denominator(int unit) {
        return denominators[unit];
    }

    /** Sums the segments of each unit; what comes of it counts where {@link #isWhole}. */
    void sum(int[] groups, ScoreLine line) {
        int s = 0;
        for (int unit = 0; unit < denominators.length; unit++) {
            long sum = 0;
            for (int end = groups[unit + 1]; s < end; s++) {
                sum += multipliers[s] * line.sums[s];
            }
            line.unitSums[unit] = sum;
        }
    }
}
