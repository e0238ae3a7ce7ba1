package id.tolok.scoring;

import com.google.common.primitives.Ints;
import id.tolok.assessment.Decision;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Unrated;
import id.tolok.number.Rational;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Weight;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.MissingRules;
import id.tolok.score.Origin;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays out a policy in arrays, or finds that it has no such form. */
final class PolicyCompiler {

    /** How many bits scores of criteria, weights and their sums may have, so that no product overflows. */
    private static final int MOST_BITS = 62;

    final ScoringPolicy policy;
    final MissingRules missing;
    final List<UnitPlan> unitPlans;
    final List<CriterionPlan> plans;
    final boolean linear;
    final List<Domain> rubricDomains;
    final List<Rational> domainWeights;
    final List<CellTable> tables = new ArrayList<>();
    final List<Combined.Input> inputs = new ArrayList<>();
    final List<Integer> members = new ArrayList<>();
    final List<Integer> starts = new ArrayList<>();
    final List<Integer> groups = new ArrayList<>();
    final List<Integer> segmentDomains = new ArrayList<>();
    final List<List<Integer>> domainSegments = new ArrayList<>();
    final int[] offsets;
    final Standing[] standings;
    final long[] table;
    final long denominator;
    final long[] weights;
    final long[] bases;
    final long[] wholes;

    private final Map<CriterionId, Integer> places = new HashMap<>();

    private PolicyCompiler(ScoringPolicy policy, MissingRules missing, RubricPlan rubric, List<UnitPlan> unitPlans) {
        this.policy = policy;
        this.missing = missing;
        this.unitPlans = unitPlans;
        this.plans = rubric.plans();
        this.linear = isLinear(policy.criteria());
        this.rubricDomains = List.copyOf(rubric.rubric().domains().keySet());
        this.domainWeights =
                rubric.rubric().domains().values().stream().map(Weight::value).toList();
        plans.forEach(plan -> places.put(plan.criterion().id(), places.size()));
        makeTables();
        List<CellTable> distinct = tables.stream().distinct().toList();
        this.offsets = offsets(distinct);
        this.standings = distinct.stream()
                .flatMap(cells -> IntStream.range(0, cells.size()).mapToObj(cells::standing))
                .toArray(Standing[]::new);
        this.denominator = commonDenominator(List.of(standings));
        this.table = distinct.stream()
                .flatMapToLong(cells -> IntStream.range(0, cells.size()).mapToLong(cell -> entry(cells, cell)))
                .toArray();
        makeSegments();
        this.weights = weights();
        this.bases = IntStream.range(0, members.size()).mapToLong(this::base).toArray();
        this.wholes = IntStream.range(0, segmentDomains.size())
                .mapToLong(s -> IntStream.range(starts.get(s), starts.get(s + 1))
                        .mapToLong(m -> bases[m])
                        .reduce(0, Math::addExact))
                .toArray();
        checkBits();
    }

    /** Lays out a policy; empty if some part of it has no such form, or numbers would not fit. */
    static Optional<CompiledPolicy> compile(
            ScoringPolicy policy, RubricPlan rubric, List<UnitPlan> units, SchemePlan scheme) {
        if (policy.assessors().looksAtOrigins()
                || policy.assessors().yieldsRoots()
                || policy.attempts().yieldsRoots()
                || !(policy.missing() instanceof MissingRules missing)
                || policy.scheme() != SchemeRules.AsScheme.INSTANCE
                || !ProgramCompiler.isKnown(policy.unit())
                || !rubric.plans().stream().allMatch(plan -> CellTable.fits(plan.scale()))) {
            return Optional.empty();
        }
        try {
            PolicyCompiler made = new PolicyCompiler(policy, missing, rubric, units);
            return Optional.of(new CompiledPolicy(made, new ProgramCompiler(made), scheme.program(units)));
        } catch (ArithmeticException overflow) {
            return Optional.empty();
        }
    }

    private static boolean isLinear(Aggregation rule) {
        return rule == Aggregations.WEIGHTED_MEAN
                || rule == Aggregations.MEAN
                || rule == Aggregations.SUM_OF_POINTS
                || isForExtraCredit(rule);
    }

    private static boolean isForExtraCredit(Aggregation rule) {
        return rule == Aggregations.EXTRA_CREDIT_BY_WEIGHT || rule == Aggregations.EXTRA_CREDIT_BY_FACTOR;
    }

    int place(Criterion criterion) {
        return Objects.requireNonNull(places.get(criterion.id()));
    }

    private void makeTables() {
        record Kind(Object scale, Score required, Decision afterShortfall, Counting counting, Origin asked) {}
        // of a criterion, a rule of Tolok's asks for its scale and what is required; a user's own may ask for anything
        boolean own = !(policy.assessors() instanceof Aggregations);
        Decision afterMissing = UnitCase.afterMissing(missing.treatment());
        Map<Kind, CellTable> byKind = new HashMap<>();
        for (CriterionPlan plan : plans) {
            Decision afterShortfall = UnitCase.afterShortfall(plan.criterion());
            tables.add(byKind.computeIfAbsent(
                    new Kind(
                            plan.scale(),
                            plan.required(),
                            afterShortfall,
                            plan.criterion().counting(),
                            own ? plan.ratedOrigin() : Origin.UNKNOWN),
                    kind -> new CellTable(policy, plan, afterShortfall, afterMissing)));
        }
    }

    /** Criteria of one kind share their cells, so that the table stays in the processor's cache. */
    private int[] offsets(List<CellTable> distinct) {
        Map<CellTable, Integer> starts = new HashMap<>();
        int next = 0;
        for (CellTable cells : distinct) {
            starts.put(cells, next);
            next += cells.size();
        }
        return tables.stream().mapToInt(starts::get).toArray();
    }

    private static long commonDenominator(List<Standing> standings) {
        return Rational.commonDenominator(standings.stream()
                        .flatMap(standing -> standing.score().stream())
                        .map(Score::share)
                        .distinct()
                        .toList())
                .longValueExact();
    }

    /** The score over the common denominator, and the marks. */
    private long entry(CellTable cells, int cell) {
        Standing standing = cells.standing(cell);
        long points = standing.score()
                .map(score -> whole(score.share().times(denominator)))
                .orElse(0L);
        return Math.multiplyExact(points, 1L << Mark.BITS) | cells.decision(cell) | marks(standing);
    }

    private int marks(Standing standing) {
        if (standing.score().isPresent()) {
            return Mark.SCORED;
        }
        if (standing.isMissing()) {
            return missing == MissingRules.ZERO ? Mark.SCORED : Mark.MISSING;
        }
        if (standing.isNone(Standing.Reason.NEEDS_MODERATION)) {
            return Mark.MODERATION;
        }
        return standing.isNone(Standing.Reason.NOT_APPLICABLE) ? Mark.NOT_APPLICABLE : Mark.NOTHING;
    }

    private static long whole(Rational value) {
        if (!value.denominator().equals(BigInteger.ONE)) {
            throw new ArithmeticException("not a whole number: " + value);
        }
        return value.numerator().longValueExact();
    }

    /** One group for each unit; then one for the rest, or for all criteria where units share some. */
    private void makeSegments() {
        rubricDomains.forEach(domain -> domainSegments.add(new ArrayList<>()));
        Set<Criterion> seen = new HashSet<>();
        boolean apart = linear
                && unitPlans.stream().flatMap(unit -> unit.criteria().stream()).allMatch(seen::add);
        for (UnitPlan unit : unitPlans) {
            makeGroup(unit.criteria(), apart);
        }
        makeGroup(
                plans.stream()
                        .map(CriterionPlan::criterion)
                        .filter(criterion -> CriterionPlan.counts(criterion) && (!apart || !seen.contains(criterion)))
                        .toList(),
                true);
        groups.add(segmentDomains.size());
        starts.add(members.size());
    }

    private void makeGroup(List<Criterion> criteria, boolean counts) {
        groups.add(segmentDomains.size());
        for (int d = 0; d < rubricDomains.size(); d++) {
            Domain domain = rubricDomains.get(d);
            List<Criterion> of = criteria.stream()
                    .filter(criterion -> criterion.domain() == domain)
                    .toList();
            if (!of.isEmpty()) {
                if (counts) {
                    domainSegments.get(d).add(segmentDomains.size());
                }
                segmentDomains.add(d);
                starts.add(members.size());
                of.forEach(this::addMember);
            }
        }
    }

    private void addMember(Criterion criterion) {
        CriterionPlan plan = plans.get(place(criterion));
        members.add(place(criterion));
        inputs.add(new Combined.Input(criterion.weight().value(), new Unrated(plan.subject()), plan.origin()));
    }

    /** Whole weights, in the proportions that the rule gives to the criteria of each domain. */
    private long[] weights() {
        BigInteger common =
                Rational.commonDenominator(plans.stream().map(this::weight).toList());
        return members.stream()
                .mapToLong(place -> whole(weight(plans.get(place)).times(Rational.of(common, BigInteger.ONE))))
                .toArray();
    }

    private Rational weight(CriterionPlan plan) {
        Rational stated = plan.criterion().weight().value();
        if (stated.isZero()
                || policy.criteria() == Aggregations.WEIGHTED_MEAN
                || policy.criteria() == Aggregations.EXTRA_CREDIT_BY_WEIGHT
                || (isForExtraCredit(policy.criteria()) && isExtra(plan.criterion()))) {
            return stated;
        }
        return policy.criteria() == Aggregations.SUM_OF_POINTS ? plan.scale().highest() : Rational.ONE;
    }

    private static boolean isExtra(Criterion criterion) {
        return criterion.counting() == Counting.EXTRA_CREDIT;
    }

    /** The criterion of a member. */
    Criterion criterion(int member) {
        return plans.get(members.get(member)).criterion();
    }

    /** By how much a member counts in what a sum is over: not at all where it is extra credit under a rule for that. */
    private long base(int member) {
        return isForExtraCredit(policy.criteria()) && isExtra(criterion(member)) ? 0 : weights[member];
    }

    /** The weights of a segment together. */
    long weightSum(int segment) {
        return Arrays.stream(weights, starts.get(segment), starts.get(segment + 1))
                .reduce(0, Math::addExact);
    }

    /** Ensures that sums and what they are over fit. */
    private void checkBits() {
        checkProduct(Arrays.stream(weights).reduce(0L, Math::addExact), highest());
    }

    /** The highest number that a criterion adds, or 1 if that is more. */
    long highest() {
        return Arrays.stream(table).map(entry -> Math.abs(entry >> Mark.BITS)).reduce(denominator, Math::max);
    }

    /** Ensures that a product fits. */
    static void checkProduct(long... factors) {
        BigInteger product = BigInteger.ONE;
        for (long factor : factors) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        if (product.bitLength() > MOST_BITS) {
            throw new ArithmeticException("too large: " + product);
        }
    }

    static int[] array(List<Integer> values) {
        return Ints.toArray(values);
    }

    static int[][] arrays(List<List<Integer>> values) {
        return values.stream().map(PolicyCompiler::array).toArray(int[][]::new);
    }
}
