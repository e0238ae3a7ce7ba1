package id.tolok.scoring;

import id.tolok.score.Score;
import id.tolok.score.Standing;

/** A decision rule as a list of steps for a stack of {@link Mark marks}. */
final class UnitProgram {

    static final int EVERY = 0;
    static final int CRITICAL = 1;
    static final int FLOOR = 2;
    static final int CUT = 3;
    static final int EVIDENCE = 4;
    static final int ALL = 5;
    static final int SOME = 6;
    static final int NOT = 7;

    /** Of each step, what to do. */
    private final int[] steps;

    /** Of each step, which floor or cut, or how many marks to take from the stack. */
    private final int[] arguments;

    /** Of each step, how many must be competent. */
    private final int[] numbers;

    /** Of each floor and cut, the score. */
    private final Score[] cuts;

    private final long[] cutNumerators;

    private final long[] cutDenominators;

    /** Of each floor, its segment in each unit, or -1. */
    private final int[][] floorSegments;

    /** Of each floor or cut and unit, the lowest sum that passes where nothing is missing; below 0 if there is none. */
    private final long[][] thresholds;

    /** Of each segment, by how much its sum counts in the score of its unit where nothing is missing. */
    private final long[] multipliers;

    /** Of each unit, what its score is over where nothing is missing; 0 if it is not worked out in whole numbers. */
    private final long[] denominators;

    /** Of each unit, its critical members. */
    private final int[][] critical;

    /** Of each unit, marks that it always has where every criterion must be met. */
    private final int[] always;

    /** Of each unit, its performance criteria among all. */
    private final int[][] performanceCriteria;

    /** Of each performance criterion, the criteria that assess it. */
    private final int[][] assessing;

    UnitProgram(ProgramCompiler made) {
        this.steps = PolicyCompiler.array(made.steps);
        this.arguments = PolicyCompiler.array(made.arguments);
        this.numbers = PolicyCompiler.array(made.numbers);
        this.cuts = made.cuts.toArray(new Score[0]);
        this.cutNumerators = made.cuts.stream()
                .mapToLong(cut -> cut.share().numerator().longValueExact())
                .toArray();
        this.cutDenominators = made.cuts.stream()
                .mapToLong(cut -> cut.share().denominator().longValueExact())
                .toArray();
        this.floorSegments = made.floorSegments.toArray(new int[0][]);
        this.thresholds = made.thresholds.toArray(new long[0][]);
        this.multipliers = made.multipliers;
        this.denominators = made.denominators;
        this.critical = made.critical;
        this.always = made.always;
        this.performanceCriteria = made.performanceCriteria;
        this.assessing = PolicyCompiler.arrays(made.assessing);
    }

    int depth() {
        return steps.length;
    }

    /** The mark of a unit: a decision, or 0 if the rule asks nothing of it. */
    int marks(CompiledPolicy policy, int unit, ScoreLine line) {
        int[] stack = line.stack;
        int top = 0;
        for (int i = 0; i < steps.length; i++) {
            int argument = arguments[i];
            switch (steps[i]) {
                case EVERY -> stack[top++] = Mark.all(policy.unitMarks(unit, line) | always[unit]);
                case CRITICAL -> stack[top++] = critical(policy, unit, line);
                case FLOOR -> stack[top++] = floor(policy, argument, unit, line);
                case CUT -> stack[top++] = cut(policy, argument, unit, line);
                case EVIDENCE -> stack[top++] = evidence(policy, unit, line);
                case NOT -> stack[top - 1] = not(stack[top - 1]);
                case ALL -> {
                    top -= argument;
                    stack[top] = all(stack, top, argument);
                    top++;
                }
                default -> {
                    top -= argument;
                    stack[top] = some(stack, top, argument, numbers[i]);
                    top++;
                }
            }
        }
        return stack[0];
    }

    private static int not(int mark) {
        return mark == Mark.COMPETENT ? Mark.SHORT : mark == Mark.SHORT ? Mark.COMPETENT : mark;
    }

    private static int all(int[] stack, int from, int count) {
        int marks = 0;
        for (int i = from; i < from + count; i++) {
            marks |= stack[i];
        }
        return Mark.all(marks);
    }

    private static int some(int[] stack, int from, int count, int atLeast) {
        int counting = 0;
        int competent = 0;
        int open = 0;
        for (int i = from; i < from + count; i++) {
            counting += stack[i] == 0 ? 0 : 1;
            competent += stack[i] == Mark.COMPETENT ? 1 : 0;
            open += stack[i] == Mark.OPEN ? 1 : 0;
        }
        return counting == 0 ? 0 : some(atLeast, counting, competent, open);
    }

    static int some(int atLeast, int counting, int competent, int open) {
        if (competent >= atLeast) {
            return Mark.COMPETENT;
        }
        return counting < atLeast || competent + open >= atLeast ? Mark.OPEN : Mark.SHORT;
    }

    private int critical(CompiledPolicy policy, int unit, ScoreLine line) {
        int marks = 0;
        for (int m : critical[unit]) {
            marks |= (int) policy.table[policy.memberOffsets[m] + line.cells[line.at + policy.criteria[m]]];
        }
        return Mark.all(marks);
    }

    private int floor(CompiledPolicy policy, int floor, int unit, ScoreLine line) {
        int s = floorSegments[floor][unit];
        if (s < 0) {
            return 0;
        }
        int marks = line.marks[s];
        if (policy.linear && (marks & Mark.UNSCORED) == 0 && policy.wholes[s] > 0) {
            return line.sums[s] >= thresholds[floor][unit] ? Mark.COMPETENT : Mark.SHORT;
        }
        if (policy.linear && policy.whyNone(line.present[s], marks) == null && !policy.isIncomplete(marks)) {
            return line.sums[s] * cutDenominators[floor] >= cutNumerators[floor] * policy.denominator * line.present[s]
                    ? Mark.COMPETENT
                    : Mark.SHORT;
        }
        return compared(policy, policy.standing(s, line), cuts[floor], marks);
    }

    private int cut(CompiledPolicy policy, int cut, int unit, ScoreLine line) {
        if (isWhole(policy, unit, line)) {
            return sum(policy, unit, line) >= thresholds[cut][unit] ? Mark.COMPETENT : Mark.SHORT;
        }
        return compared(policy, policy.unit(unit, line), cuts[cut], policy.unitMarks(unit, line));
    }

    /** Whether the score of a unit is {@link #sum} over {@link #denominator}. */
    boolean isWhole(CompiledPolicy policy, int unit, ScoreLine line) {
        return denominators[unit] > 0 && (policy.unitMarks(unit, line) & Mark.UNSCORED) == 0;
    }

    long denominator(int unit) {
        return denominators[unit];
    }

    long sum(CompiledPolicy policy, int unit, ScoreLine line) {
        long sum = 0;
        for (int s = policy.groups[unit]; s < policy.groups[unit + 1]; s++) {
            sum += multipliers[s] * line.sums[s];
        }
        return sum;
    }

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

    private int evidence(CompiledPolicy policy, int unit, ScoreLine line) {
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
