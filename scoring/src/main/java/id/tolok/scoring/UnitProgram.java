package id.tolok.scoring;

import id.tolok.score.Score;
import id.tolok.score.Standing;
import java.util.Arrays;

/**
 * A decision rule as a list of steps for a stack of columns, each of which has one {@link Mark} for each unit.
 *
 * <p>A step works on all units before the next one starts: so what it costs to find out which step it is, and the calls that the
 * compiler cannot see through, are paid once for a candidate, not once for each unit (docs/decisions/15-compiled-scorer.md).
 */
@SuppressWarnings("ArrayRecordComponent") // steps are never compared, and nobody else sees them
final class UnitProgram {

    private final Step[] steps;

    UnitProgram(Step[] steps) {
        this.steps = steps;
    }

    /** How many columns the stack has at most. */
    int depth() {
        return steps.length;
    }

    /** Leaves the mark of each unit in the first column: a decision, or 0 if the rule asks nothing of it. */
    void run(CompiledPolicy policy, ScoreLine line) {
        int top = 0;
        for (Step step : steps) {
            top = step.run(policy, line, top);
        }
    }

    /** Takes columns from the stack and puts one on it. */
    interface Step {
        /** Answers where the stack ends then. */
        int run(CompiledPolicy policy, ScoreLine line, int top);
    }

    /**
     * Every criterion that decides must be met.
     *
     * @param always of each unit, marks that it always has
     */
    record Every(int[] always) implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top];
            for (int unit = 0; unit < always.length; unit++) {
                column[unit] = Mark.all(policy.unitMarks(unit, line) | always[unit]);
            }
            return top + 1;
        }
    }

    /**
     * Critical criteria must be met.
     *
     * @param members of each unit, its critical members
     */
    record Critical(int[][] members) implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top];
            for (int unit = 0; unit < members.length; unit++) {
                int marks = 0;
                for (int m : members[unit]) {
                    marks |= policy.entry(m, line);
                }
                column[unit] = Mark.all(marks);
            }
            return top + 1;
        }
    }

    /**
     * A floor in a domain.
     *
     * @param floor the lowest score that passes
     * @param segments of each unit, its segment in the domain, or -1
     * @param thresholds of each unit, the lowest sum that passes where nothing is missing, or {@link #NONE}
     */
    record Floor(Score floor, int[] segments, long[] thresholds) implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top];
            for (int unit = 0; unit < segments.length; unit++) {
                int s = segments[unit];
                column[unit] = s < 0
                        ? 0
                        : (line.marks[s] & Mark.UNSCORED) == 0 && thresholds[unit] != NONE
                                ? line.sums[s] >= thresholds[unit] ? Mark.COMPETENT : Mark.SHORT
                                : compared(policy, policy.rounded(policy.standing(s, line)), floor, line.marks[s]);
            }
            return top + 1;
        }
    }

    /**
     * A cut for the score over all domains.
     *
     * @param cut the lowest score that passes
     * @param thresholds of each unit, the lowest sum that passes where nothing is missing, or {@link #NONE}
     */
    record Cut(Score cut, long[] thresholds) implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top];
            for (int unit = 0; unit < thresholds.length; unit++) {
                column[unit] = thresholds[unit] != NONE && policy.unitSums.isWhole(policy, unit, line)
                        ? line.unitSums[unit] >= thresholds[unit] ? Mark.COMPETENT : Mark.SHORT
                        : compared(policy, policy.unit(unit, line), cut, policy.unitMarks(unit, line));
            }
            return top + 1;
        }
    }

    /** The threshold where there is none. */
    static final long NONE = Long.MIN_VALUE;

    private static int compared(CompiledPolicy policy, Standing standing, Score cut, int marks) {
        if (policy.isIncomplete(marks) && !standing.isNone(Standing.Reason.NEEDS_MODERATION)) {
            return policy.onMissing();
        }
        if (standing instanceof Standing.Scored scored) {
            return scored.value().isAtLeast(cut) ? Mark.COMPETENT : Mark.SHORT;
        }
        return standing.isMissing()
                ? policy.onMissing()
                : standing.isNone(Standing.Reason.NOT_APPLICABLE) ? 0 : Mark.OPEN;
    }

    /**
     * Every performance criterion that applies must be shown by evidence.
     *
     * @param performanceCriteria of each unit, its performance criteria among all
     * @param assessing of each performance criterion, the places of the criteria that assess it
     */
    record Evidence(int[][] performanceCriteria, int[][] assessing) implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top];
            for (int unit = 0; unit < performanceCriteria.length; unit++) {
                column[unit] = mark(policy, unit, line);
            }
            return top + 1;
        }

        private int mark(CompiledPolicy policy, int unit, ScoreLine line) {
            int marks = performanceCriteria[unit].length == 0 ? Mark.OPEN : 0;
            for (int k : performanceCriteria[unit]) {
                boolean shown = (line.evidence[line.evidenceAt + (k >> 6)] >> k & 1) == 1;
                marks |= isNotApplicable(policy, k, line) ? 0 : shown ? Mark.COMPETENT : Mark.OPEN;
            }
            return Mark.all(marks);
        }

        private boolean isNotApplicable(CompiledPolicy policy, int k, ScoreLine line) {
            for (int c : assessing[k]) {
                if ((policy.table[policy.offsets[c] + line.cells[line.at + c]] & Mark.NOT_APPLICABLE) == 0) {
                    return false;
                }
            }
            return assessing[k].length > 0;
        }
    }

    /**
     * Enough points of criteria that are met, and critical ones met.
     *
     * @param members of each unit, the members that decide
     * @param points of each member, its points, in whole numbers
     * @param critical of each member, whether it must be met whatever the points
     * @param enough how many points are enough
     */
    record Points(int[][] members, long[] points, boolean[] critical, long enough) implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top];
            for (int unit = 0; unit < members.length; unit++) {
                column[unit] = mark(policy, unit, line);
            }
            return top + 1;
        }

        private int mark(CompiledPolicy policy, int unit, ScoreLine line) {
            long sure = 0;
            long open = 0;
            int any = 0;
            int needed = 0;
            for (int m : members[unit]) {
                int mark = policy.entry(m, line) & Mark.DECISION;
                any |= mark;
                needed |= critical[m] ? mark : 0;
                sure += mark == Mark.COMPETENT ? points[m] : 0;
                open += mark == Mark.OPEN ? points[m] : 0;
            }
            if (any == 0) {
                return members[unit].length == 0 ? Mark.OPEN : 0;
            }
            return Mark.all(
                    needed | (sure >= enough ? Mark.COMPETENT : sure + open >= enough ? Mark.OPEN : Mark.SHORT));
        }
    }

    /**
     * At least a number of the criteria that decide.
     *
     * @param members of each unit, the members that decide
     * @param atLeast how many must be met
     */
    record Criteria(int[][] members, int atLeast) implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top];
            for (int unit = 0; unit < members.length; unit++) {
                column[unit] = mark(policy, unit, line);
            }
            return top + 1;
        }

        private int mark(CompiledPolicy policy, int unit, ScoreLine line) {
            int counting = 0;
            int competent = 0;
            int open = 0;
            for (int m : members[unit]) {
                int mark = policy.entry(m, line) & Mark.DECISION;
                counting += mark == 0 ? 0 : 1;
                competent += mark == Mark.COMPETENT ? 1 : 0;
                open += mark == Mark.OPEN ? 1 : 0;
            }
            return counting == 0 && members[unit].length > 0 ? 0 : some(atLeast, counting, competent, open);
        }
    }

    /** Nothing is asked of any unit. */
    record Undecided() implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            Arrays.fill(line.stack[top], 0);
            return top + 1;
        }
    }

    /** What falls short is not concluded. */
    record Continued() implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top - 1];
            for (int unit = 0; unit < column.length; unit++) {
                column[unit] = column[unit] == Mark.SHORT ? Mark.OPEN : column[unit];
            }
            return top;
        }
    }

    /** The opposite. */
    record Not() implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top - 1];
            for (int unit = 0; unit < column.length; unit++) {
                int mark = column[unit];
                column[unit] = mark == Mark.COMPETENT ? Mark.SHORT : mark == Mark.SHORT ? Mark.COMPETENT : mark;
            }
            return top;
        }
    }

    /**
     * All of some columns.
     *
     * @param count how many, at least one
     */
    record All(int count) implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top - count];
            for (int c = top - count + 1; c < top; c++) {
                int[] other = line.stack[c];
                for (int unit = 0; unit < column.length; unit++) {
                    column[unit] = Mark.all(column[unit] | other[unit]);
                }
            }
            return top - count + 1;
        }
    }

    /**
     * At least a number of some columns.
     *
     * @param count how many columns, at least one
     * @param atLeast how many must be competent
     */
    record Some(int count, int atLeast) implements Step {
        @Override
        public int run(CompiledPolicy policy, ScoreLine line, int top) {
            int[] column = line.stack[top - count];
            for (int unit = 0; unit < column.length; unit++) {
                column[unit] = mark(line.stack, top - count, unit);
            }
            return top - count + 1;
        }

        private int mark(int[][] stack, int from, int unit) {
            int counting = 0;
            int competent = 0;
            int open = 0;
            for (int c = from; c < from + count; c++) {
                int mark = stack[c][unit];
                counting += mark == 0 ? 0 : 1;
                competent += mark == Mark.COMPETENT ? 1 : 0;
                open += mark == Mark.OPEN ? 1 : 0;
            }
            return counting == 0 ? 0 : some(atLeast, counting, competent, open);
        }
    }

    static int some(int atLeast, int counting, int competent, int open) {
        if (competent >= atLeast) {
            return Mark.COMPETENT;
        }
        return counting < atLeast || competent + open >= atLeast ? Mark.OPEN : Mark.SHORT;
    }
}
