package id.tolok.scoring;

import com.google.common.collect.Iterables;
import id.tolok.number.Rational;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.score.Aggregations;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.standard.StandardRef;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes the steps of a decision rule. */
final class ProgramCompiler {

    private final PolicyCompiler layout;
    private final int units;
    private final List<UnitProgram.Step> steps = new ArrayList<>();
    private final long[] multipliers;
    private final long[] denominators;

    ProgramCompiler(PolicyCompiler layout) {
        this.layout = layout;
        this.units = layout.unitPlans.size();
        this.multipliers = new long[layout.wholes.length];
        this.denominators = new long[units];
        for (int unit = 0; unit < units; unit++) {
            layScore(unit, layout.groups.get(unit), layout.groups.get(unit + 1));
        }
        add(layout.policy.unit());
    }

    UnitProgram program() {
        return new UnitProgram(steps.toArray(UnitProgram.Step[]::new));
    }

    UnitSums sums() {
        return new UnitSums(multipliers, denominators);
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
        if (rule instanceof DecisionRules.FurtherAssessment further) {
            return isKnown(further.rule());
        }
        return rule instanceof DecisionRules.EveryCriterion
                || rule instanceof DecisionRules.CriticalCriteria
                || rule instanceof DecisionRules.DomainFloor
                || rule instanceof DecisionRules.CutScore
                || rule instanceof DecisionRules.PointsOfMet
                || rule instanceof DecisionRules.CriteriaAtLeast
                || rule instanceof DecisionRules.Undecided
                || rule instanceof DecisionRules.Evidence;
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
        Rational scale =
                Rational.of(Rational.commonDenominator(Iterables.concat(shares, List.of(sum))), BigInteger.ONE);
        long highest = 0;
        for (int s = from; s < to; s++) {
            multipliers[s] = shares.get(s - from).times(scale).numerator().longValueExact();
            highest = Math.addExact(highest, Math.multiplyExact(multipliers[s], layout.weightSum(s)));
        }
        long whole = sum.times(scale).numerator().longValueExact();
        denominators[unit] = Math.multiplyExact(whole, layout.denominator);
        PolicyCompiler.checkProduct(Math.max(whole, highest), layout.highest());
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
            steps.add(new UnitProgram.All(all.rules().size()));
        } else if (rule instanceof DecisionRules.AtLeastOf some) {
            some.rules().forEach(this::add);
            steps.add(new UnitProgram.Some(some.rules().size(), some.number()));
        } else if (rule instanceof DecisionRules.Not not) {
            add(not.rule());
            steps.add(new UnitProgram.Not());
        } else if (rule instanceof DecisionRules.FurtherAssessment further) {
            add(further.rule());
            steps.add(new UnitProgram.Continued());
        } else {
            steps.add(leaf(rule));
        }
    }

    private UnitProgram.Step leaf(DecisionRule rule) {
        if (rule instanceof DecisionRules.DomainFloor floor) {
            return floor(floor);
        }
        if (rule instanceof DecisionRules.CutScore cut) {
            return cut(cut.cut());
        }
        if (rule instanceof DecisionRules.PointsOfMet points) {
            return points(points.points());
        }
        if (rule instanceof DecisionRules.CriteriaAtLeast some) {
            return new UnitProgram.Criteria(deciding(criterion -> true), some.number());
        }
        if (rule instanceof DecisionRules.Evidence) {
            return evidence();
        }
        if (rule instanceof DecisionRules.Undecided) {
            return new UnitProgram.Undecided();
        }
        return rule instanceof DecisionRules.CriticalCriteria
                ? new UnitProgram.Critical(deciding(Criterion::critical))
                : new UnitProgram.Every(layout.unitPlans.stream()
                        .mapToInt(ProgramCompiler::always)
                        .toArray());
    }

    /** Marks that a unit always has where every criterion must be met. */
    private static int always(UnitPlan plan) {
        boolean unassessed = plan.performanceCriteria().stream()
                .anyMatch(kuk -> plan.assessing().getOrDefault(kuk, List.of()).isEmpty());
        boolean nothing = plan.performanceCriteria().isEmpty() && plan.others().isEmpty();
        return unassessed || nothing ? Mark.OPEN : 0;
    }

    /** Of each unit, the members that decide, of some criteria. */
    private int[][] deciding(Predicate<Criterion> which) {
        return IntStream.range(0, units)
                .mapToObj(unit -> IntStream.range(
                                layout.starts.get(layout.groups.get(unit)),
                                layout.starts.get(layout.groups.get(unit + 1)))
                        .filter(m -> CriterionPlan.decides(layout.criterion(m)) && which.test(layout.criterion(m)))
                        .toArray())
                .toArray(int[][]::new);
    }

    private UnitProgram.Step evidence() {
        List<List<Integer>> assessing = new ArrayList<>();
        int[][] performanceCriteria = new int[units][];
        for (int unit = 0; unit < units; unit++) {
            UnitPlan plan = layout.unitPlans.get(unit);
            int first = assessing.size();
            for (StandardRef kuk : plan.performanceCriteria()) {
                assessing.add(plan.assessing().getOrDefault(kuk, List.of()).stream()
                        .map(layout::place)
                        .toList());
            }
            performanceCriteria[unit] = IntStream.range(first, assessing.size()).toArray();
        }
        return new UnitProgram.Evidence(performanceCriteria, PolicyCompiler.arrays(assessing));
    }

    private UnitProgram.Step points(Rational enough) {
        int members = layout.members.size();
        List<Rational> stated = IntStream.range(0, members)
                .mapToObj(m -> layout.criterion(m).weight().value())
                .toList();
        Rational common = Rational.of(Rational.commonDenominator(stated), BigInteger.ONE);
        long[] points = stated.stream()
                .mapToLong(weight -> weight.times(common).numerator().longValueExact())
                .toArray();
        boolean[] critical = new boolean[members];
        for (int m = 0; m < members; m++) {
            critical[m] = layout.criterion(m).critical();
        }
        PolicyCompiler.checkProduct(Arrays.stream(points).reduce(0, Math::addExact));
        return new UnitProgram.Points(deciding(criterion -> true), points, critical, ceiling(enough.times(common)));
    }

    private UnitProgram.Step floor(DecisionRules.DomainFloor floor) {
        int[] segments = new int[units];
        long[] lowest = new long[units];
        for (int unit = 0; unit < units; unit++) {
            segments[unit] = segment(unit, floor.domain());
            long whole = segments[unit] < 0 || !layout.linear ? 0 : layout.wholes[segments[unit]];
            lowest[unit] = whole == 0
                    ? UnitProgram.NONE
                    : threshold(floor.floor(), Math.multiplyExact(whole, layout.denominator));
        }
        return new UnitProgram.Floor(floor.floor(), segments, lowest);
    }

    private UnitProgram.Step cut(Score cut) {
        long[] lowest = new long[units];
        for (int unit = 0; unit < units; unit++) {
            lowest[unit] = denominators[unit] == 0 ? UnitProgram.NONE : threshold(cut, denominators[unit]);
        }
        return new UnitProgram.Cut(cut, lowest);
    }

    /** The lowest number that, over a denominator, passes a cut; after rounding, if the policy rounds. */
    private long threshold(Score cut, long denominator) {
        return layout.policy
                .rounding()
                .map(rounding -> lowestThatPasses(cut, denominator, rounding))
                .orElseGet(() -> ceiling(cut.share().times(denominator)));
    }

    /** By halving: rounding keeps order, so from some number on all pass, at the latest one step above the cut. */
    private static long lowestThatPasses(Score cut, long denominator, Rounding rounding) {
        long fails = -1;
        long passes = ceiling(cut.share().plus(rounding.unit()).times(denominator));
        while (passes - fails > 1) {
            long middle = fails + (passes - fails) / 2;
            if (rounding.round(Score.of(middle, denominator)).isAtLeast(cut)) {
                passes = middle;
            } else {
                fails = middle;
            }
        }
        return passes;
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
