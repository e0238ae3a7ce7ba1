package id.tolok.scoring;

import id.tolok.number.Rational;
import id.tolok.rubric.Domain;
import id.tolok.score.Aggregations;
import id.tolok.score.Score;
import id.tolok.standard.StandardRef;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the steps of a decision rule. */
final class ProgramCompiler {

    final List<Integer> steps = new ArrayList<>();
    final List<Integer> arguments = new ArrayList<>();
    final List<Integer> numbers = new ArrayList<>();
    final List<Score> cuts = new ArrayList<>();
    final List<int[]> floorSegments = new ArrayList<>();
    final List<long[]> thresholds = new ArrayList<>();
    final List<List<Integer>> assessing = new ArrayList<>();
    final long[] multipliers;
    final int[][] critical;
    final int[] always;
    final int[][] performanceCriteria;

    private final PolicyCompiler layout;

    /** Of each unit, what its score is over where nothing is missing; 0 if it is not worked out in whole numbers. */
    final long[] denominators;

    ProgramCompiler(PolicyCompiler layout) {
        this.layout = layout;
        int units = layout.unitPlans.size();
        this.multipliers = new long[layout.wholes.length];
        this.denominators = new long[units];
        this.critical = new int[units][];
        this.always = new int[units];
        this.performanceCriteria = new int[units][];
        for (int unit = 0; unit < units; unit++) {
            lay(unit, layout.unitPlans.get(unit));
        }
        add(layout.policy.unit());
    }

    UnitProgram program() {
        return new UnitProgram(this);
    }

    /** Whether a rule and all its parts have steps. */
    static boolean isKnown(DecisionRule rule) {
        if (rule instanceof DecisionRules.AllOf all) {
            return all.rules().stream().allMatch(ProgramCompiler::isKnown);
        }
        if (rule instanceof DecisionRules.AtLeastOf some) {
            return some.rules().stream().allMatch(ProgramCompiler::isKnown);
        }
        if (rule instanceof DecisionRules.Not not) {
            return isKnown(not.rule());
        }
        return rule instanceof DecisionRules.EveryCriterion
                || rule instanceof DecisionRules.CriticalCriteria
                || rule instanceof DecisionRules.DomainFloor
                || rule instanceof DecisionRules.CutScore
                || rule instanceof DecisionRules.Evidence;
    }

    private void lay(int unit, UnitPlan plan) {
        int from = layout.groups.get(unit);
        int to = layout.groups.get(unit + 1);
        critical[unit] = IntStream.range(layout.starts.get(from), layout.starts.get(to))
                .filter(m -> layout.plans.get(layout.members.get(m)).criterion().critical())
                .toArray();
        boolean unassessed = plan.performanceCriteria().stream()
                .anyMatch(kuk -> plan.assessing().getOrDefault(kuk, List.of()).isEmpty());
        boolean nothing = plan.performanceCriteria().isEmpty() && plan.others().isEmpty();
        always[unit] = unassessed || nothing ? Mark.OPEN : 0;
        int first = assessing.size();
        for (StandardRef kuk : plan.performanceCriteria()) {
            assessing.add(plan.assessing().getOrDefault(kuk, List.of()).stream()
                    .map(layout::place)
                    .toList());
        }
        performanceCriteria[unit] = IntStream.range(first, assessing.size()).toArray();
        layScore(unit, from, to);
    }

    /** The score of a unit is the sum of multiplier × sum over its segments, over a denominator. */
    private void layScore(int unit, int from, int to) {
        if (!layout.linear || !isLinear() || IntStream.range(from, to).anyMatch(s -> layout.wholes[s] == 0)) {
            return;
        }
        List<Rational> shares = IntStream.range(from, to)
                .mapToObj(s -> domainWeight(s).dividedBy(layout.wholes[s]))
                .toList();
        Rational sum = Rational.sum(
                IntStream.range(from, to).mapToObj(this::domainWeight).toList());
        if (sum.isZero()) {
            return;
        }
        BigInteger common = shares.stream()
                .map(Rational::denominator)
                .reduce(sum.denominator(), (a, b) -> a.multiply(b).divide(a.gcd(b)));
        Rational scale = Rational.of(common, BigInteger.ONE);
        for (int s = from; s < to; s++) {
            multipliers[s] = shares.get(s - from).times(scale).numerator().longValueExact();
        }
        long whole = sum.times(scale).numerator().longValueExact();
        denominators[unit] = Math.multiplyExact(whole, layout.denominator);
        PolicyCompiler.checkProduct(whole, layout.highest());
    }

    private boolean isLinear() {
        return layout.policy.domains() == Aggregations.WEIGHTED_MEAN || layout.policy.domains() == Aggregations.MEAN;
    }

    private Rational domainWeight(int segment) {
        Rational stated = layout.domainWeights.get(layout.segmentDomains.get(segment));
        return layout.policy.domains() == Aggregations.MEAN && !stated.isZero() ? Rational.ONE : stated;
    }

    private void add(DecisionRule rule) {
        if (rule instanceof DecisionRules.AllOf all) {
            all.rules().forEach(this::add);
            step(UnitProgram.ALL, all.rules().size(), 0);
        } else if (rule instanceof DecisionRules.AtLeastOf some) {
            some.rules().forEach(this::add);
            step(UnitProgram.SOME, some.rules().size(), some.number());
        } else if (rule instanceof DecisionRules.Not not) {
            add(not.rule());
            step(UnitProgram.NOT, 1, 0);
        } else if (rule instanceof DecisionRules.DomainFloor floor) {
            step(UnitProgram.FLOOR, cuts.size(), 0);
            addFloor(floor);
        } else if (rule instanceof DecisionRules.CutScore cut) {
            step(UnitProgram.CUT, cuts.size(), 0);
            addCut(cut.cut());
        } else if (rule instanceof DecisionRules.Evidence) {
            step(UnitProgram.EVIDENCE, 0, 0);
        } else if (rule instanceof DecisionRules.CriticalCriteria) {
            step(UnitProgram.CRITICAL, 0, 0);
        } else {
            step(UnitProgram.EVERY, 0, 0);
        }
    }

    private void step(int step, int argument, int number) {
        steps.add(step);
        arguments.add(argument);
        numbers.add(number);
    }

    private void addFloor(DecisionRules.DomainFloor floor) {
        Rational cut = floor.floor().share();
        int[] segments = new int[layout.unitPlans.size()];
        long[] lowest = new long[segments.length];
        for (int unit = 0; unit < segments.length; unit++) {
            segments[unit] = segment(unit, floor.domain());
            if (segments[unit] >= 0) {
                long whole = layout.wholes[segments[unit]];
                PolicyCompiler.checkProduct(cut.denominator().longValueExact(), layout.highest(), Math.max(1, whole));
                lowest[unit] = ceiling(cut.times(layout.denominator).times(whole));
            }
        }
        cuts.add(floor.floor());
        floorSegments.add(segments);
        thresholds.add(lowest);
    }

    private void addCut(Score cut) {
        cuts.add(cut);
        floorSegments.add(new int[0]);
        thresholds.add(Arrays.stream(denominators)
                .map(whole -> whole == 0 ? -1 : ceiling(cut.share().times(whole)))
                .toArray());
    }

    private int segment(int unit, Domain domain) {
        return IntStream.range(layout.groups.get(unit), layout.groups.get(unit + 1))
                .filter(s -> layout.rubricDomains.get(layout.segmentDomains.get(s)) == domain)
                .findFirst()
                .orElse(-1);
    }

    private static long ceiling(Rational value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return parts[0].add(BigInteger.valueOf(parts[1].signum())).longValueExact();
    }
}
