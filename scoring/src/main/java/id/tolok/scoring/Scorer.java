package id.tolok.scoring;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Portfolio;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scheme.CertificationScheme;
import id.tolok.score.Aggregations;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A policy compiled for a rubric: checked once, then applied to any number of candidates.
 *
 * <p>Immutable, thread-safe and serializable, so that it can be shipped to the workers of a cluster. {@link #score(Ratings)} gives a
 * result with all its reasons; {@link #sheet} and {@link #score(RatingSheet, int, ScoreLine)} score many candidates fast, and say
 * the same.
 */
public final class Scorer implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient ScoringPolicy policy;
    private final transient RubricPlan rubric;
    private final transient List<UnitPlan> units;
    private final transient ImmutableMap<UnitCode, UnitPlan> byCode;
    private final transient List<UnitCode> codes;
    private final transient SchemePlan scheme;

    /** Worked out when first asked for: single candidates do not need it. */
    private final transient Supplier<Optional<CompiledPolicy>> compiled;

    private final transient Supplier<SheetPacker> packer;

    private Scorer(ScoringPolicy policy, RubricPlan rubric, List<UnitPlan> units, SchemePlan scheme) {
        this.policy = policy;
        this.rubric = rubric;
        this.units = ImmutableList.copyOf(units);
        this.byCode = Maps.uniqueIndex(units, UnitPlan::code);
        this.codes = byCode.keySet().asList();
        this.scheme = scheme;
        this.compiled = Suppliers.memoize(() -> PolicyCompiler.compile(policy, rubric, this.units, scheme));
        this.packer = Suppliers.memoize(() -> new SheetPacker(policy, rubric, this.units, compiled.get()));
    }

    static Scorer of(ScoringPolicy policy, Rubric rubric, List<UnitOfCompetency> units) {
        checkExtraCredit(policy, rubric);
        RootCheck.check(policy, rubric);
        RubricPlan plan = RubricPlan.of(rubric, policy.assessors());
        List<UnitPlan> plans = UnitPlans.of(plan, units);
        return new Scorer(policy, plan, plans, SchemePlan.everyUnit(plans));
    }

    static Scorer of(
            ScoringPolicy policy, Rubric rubric, CertificationScheme scheme, List<CompetencyStandard> standards) {
        checkExtraCredit(policy, rubric);
        RootCheck.check(policy, rubric);
        RubricPlan plan = RubricPlan.of(rubric, policy.assessors());
        List<UnitPlan> plans = UnitPlans.of(plan, unitsOf(scheme, standards));
        return new Scorer(policy, plan, plans, SchemePlan.of(scheme));
    }

    /** A mean in which extra credit would count as any other criterion is refused, rather than used in silence. */
    private static void checkExtraCredit(ScoringPolicy policy, Rubric rubric) {
        boolean extra = rubric.criteria().stream().anyMatch(criterion -> criterion.counting() == Counting.EXTRA_CREDIT);
        boolean plain = policy.criteria() == Aggregations.WEIGHTED_MEAN || policy.criteria() == Aggregations.MEAN;
        new Problems()
                .check(
                        !extra || !plain,
                        FieldPath.of("criteria"),
                        "must be a rule for extra credit, since the rubric " + rubric.id() + " has some",
                        policy.criteria().id(),
                        "Maybe extra-credit-by-weight or extra-credit-by-factor")
                .throwIfAny();
    }

    private static List<UnitOfCompetency> unitsOf(CertificationScheme scheme, List<CompetencyStandard> standards) {
        Map<UnitCode, UnitOfCompetency> units = new LinkedHashMap<>();
        Problems problems = new Problems().check(!scheme.units().isEmpty(), FieldPath.of("scheme"), "must have a unit");
        for (int i = 0; i < scheme.units().size(); i++) {
            UnitCode code = scheme.units().get(i).code();
            standards.stream()
                    .flatMap(standard -> standard.findUnit(code).stream())
                    .findFirst()
                    .ifPresentOrElse(
                            unit -> units.put(code, unit),
                            missingFrom(problems, FieldPath.of("units").index(i), code));
        }
        problems.throwIfAny();
        return List.copyOf(units.values());
    }

    private static Runnable missingFrom(Problems problems, FieldPath path, UnitCode code) {
        return () -> problems.check(false, path.field("code"), "must be a unit of one of the standards", code);
    }

    /** The policy. */
    public ScoringPolicy policy() {
        return policy;
    }

    /** The rubric. */
    public Rubric rubric() {
        return rubric.rubric();
    }

    /**
     * Scores a candidate without evidence.
     *
     * @throws id.tolok.problem.InvalidModelException if the ratings do not fit the rubric
     */
    public Result score(Ratings ratings) {
        return score(ratings, CollectedEvidence.NONE);
    }

    /**
     * Scores a candidate with evidence. A piece counts for what it speaks to if the assessor affirmed all four rules of evidence
     * of it: valid, authentic, current and sufficient.
     *
     * @throws id.tolok.problem.InvalidModelException if the ratings do not fit the rubric, an id of evidence stands twice, or a
     *     piece is another candidate's
     */
    public Result score(Ratings ratings, Collection<Evidence> evidence) {
        Portfolio portfolio = Portfolio.of(ratings.candidate(), List.copyOf(evidence));
        return score(ratings, CollectedEvidence.judgedByVerdicts(portfolio));
    }

    /**
     * Scores a candidate with evidence. A piece counts for what it speaks to if it keeps all four rules of evidence on a day, under
     * the rules of the scheme's owner: with a limit of age, age decides whether it is current.
     *
     * @throws id.tolok.problem.InvalidModelException as {@link #score(Ratings, Collection)}
     */
    public Result score(Ratings ratings, Collection<Evidence> evidence, EvidenceRules rules, LocalDate day) {
        Portfolio portfolio = Portfolio.of(ratings.candidate(), List.copyOf(evidence));
        return score(ratings, CollectedEvidence.judgedBy(rules, day, portfolio));
    }

    private Result score(Ratings ratings, CollectedEvidence evidence) {
        return result(ratings.candidate(), candidate(ratings, evidence));
    }

    private Result result(CandidateId candidate, CandidateCase scores) {
        return new Result(candidate, scores, byCode, scheme);
    }

    /** @throws id.tolok.problem.InvalidModelException if the ratings do not fit the rubric */
    CandidateCase candidate(Ratings ratings, CollectedEvidence evidence) {
        return new CandidateCase(policy, rubric, ratings, evidence);
    }

    SheetPacker packer() {
        return packer.get();
    }

    /** The units that are decided on, in order. */
    public List<UnitCode> units() {
        return codes;
    }

    /**
     * Whether the policy has the fast form for whole sheets. It lacks it where a rule of decision or for missing ratings is a user's
     * own, where the rule for assessors looks at who they are, or where numbers would be too large; then sheets are scored by the
     * reference evaluation, which is slower and says the same.
     */
    public boolean isCompiled() {
        return compiled.get().isPresent();
    }

    /** Starts a sheet of ratings. */
    public RatingSheet.Builder sheet() {
        return new RatingSheet.Builder(this);
    }

    /** A line to be filled with what is found of one candidate after the other. */
    public ScoreLine newLine() {
        return new ScoreLine(this, compiled.get());
    }

    /**
     * Scores the candidate in a row of a sheet, without reasons and without making objects.
     *
     * @param row from 0
     * @param line a line of this scorer, which is filled
     * @throws IllegalArgumentException if the sheet is another scorer's
     */
    public void score(RatingSheet sheet, int row, ScoreLine line) {
        if (sheet.scorer() != this) {
            throw new IllegalArgumentException("the sheet was made by another scorer");
        }
        CandidateCase unpacked = sheet.unpacked(row);
        if (unpacked != null) {
            line.fill(result(sheet.candidate(row), unpacked));
        } else {
            SheetPacker layout = packer.get();
            compiled.get()
                    .orElseThrow()
                    .score(sheet.cells(), row * layout.criteria(), sheet.evidence(), row * layout.words(), line);
        }
    }

    /**
     * A row to be filled with one candidate's marks after the other; empty if the policy has no {@linkplain #isCompiled() fast form},
     * or looks at more of an attempt than its score.
     */
    public Optional<RatingRow> newRow() {
        return packer.get().newRow(this);
    }

    /**
     * Scores the candidate whose marks are in a row, without evidence, without reasons and without making objects.
     *
     * @param line a line of this scorer, which is filled; it is valid until the row changes
     * @throws IllegalArgumentException if the row is another scorer's
     */
    public void score(RatingRow row, ScoreLine line) {
        if (row.scorer() != this) {
            throw new IllegalArgumentException("the row was made by another scorer");
        }
        compiled.get().orElseThrow().score(row.cells, 0, row.evidence, 0, line);
    }

    /** Starts a run over many candidates. */
    public Batch batch() {
        return new Batch(this);
    }

    private Object writeReplace() {
        return new Form(
                policy,
                RubricJson.RUBRIC.toText(rubric.rubric()),
                units.stream().map(UnitPlan::outline).toList(),
                scheme);
    }

    /** What is written; the rest is worked out again. */
    private record Form(ScoringPolicy policy, String rubric, List<UnitPlan.Outline> units, SchemePlan scheme)
            implements Serializable {
        private Object readResolve() {
            RubricPlan read = RubricPlan.of(RubricJson.RUBRIC.parse(rubric), policy.assessors());
            return new Scorer(policy, read, UnitPlans.again(read, units), scheme);
        }
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a scorer is read from its form only");
    }
}
