package id.tolok.scoring;

import id.tolok.assessment.Decision;
import id.tolok.rubric.Domain;
import id.tolok.score.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decisions and scores of one candidate of a {@link RatingSheet}, without their reasons: what the fast evaluation fills.
 *
 * <p>Made by {@link Scorer#newLine} and filled again and again by {@link Scorer#score(RatingSheet, int, ScoreLine)}, so that scoring
 * many candidates allocates next to nothing. Not thread-safe: each thread has its own. Everything that it answers is what the
 * {@link Result} of the same candidate answers.
 */
public final class ScoreLine {

    private final Scorer scorer;
    private final @Nullable CompiledPolicy policy;
    private @Nullable Result reference;

    final long[] sums;
    final long[] present;
    final int[] marks;

    /** The marks of all segments together: where nothing is left out anywhere, no part need be looked at for that. */
    int allMarks;

    /** Of each unit, the sum of what its score is over a denominator, where that is worked out in whole numbers. */
    final long[] unitSums;

    /** Of each domain of the rubric, the sum of its segments. */
    final long[] domainSums;

    final byte[] decisions;
    final int[][] stack;
    char[] cells = {};
    int at;
    long[] evidence = {};
    int evidenceAt;
    byte decision;

    ScoreLine(Scorer scorer, Optional<CompiledPolicy> compiled) {
        this.scorer = scorer;
        this.policy = compiled.orElse(null);
        int segments = compiled.map(policy -> policy.wholes.length).orElse(0);
        this.sums = new long[segments];
        this.present = new long[segments];
        this.marks = new int[segments];
        this.domainSums =
                new long[compiled.map(policy -> policy.domainSegments.length).orElse(0)];
        this.decisions = new byte[compiled.map(policy -> policy.units).orElse(0)];
        this.unitSums = new long[decisions.length];
        this.stack = new int[compiled.map(policy -> policy.program.depth()).orElse(0)][decisions.length];
    }

    void start(char[] cells, int at, long[] evidence, int evidenceAt) {
        this.reference = null;
        this.cells = cells;
        this.at = at;
        this.evidence = evidence;
        this.evidenceAt = evidenceAt;
    }

    void fill(Result result) {
        this.reference = result;
    }

    /** The scorer that made this line. */
    public Scorer scorer() {
        return scorer;
    }

    /** Whether this candidate had to be scored by the reference evaluation; that is slower, but says the same. */
    public boolean isByReference() {
        return reference != null;
    }

    /** The decision on the whole: on the scheme, or without one on all units together. */
    public Decision decision() {
        return reference != null ? reference.decision() : CompiledPolicy.decision(decision);
    }

    /** The decision on a unit, by its place in {@link Scorer#units}. */
    public Decision decision(int unit) {
        return reference != null
                ? reference.decision(scorer.units().get(unit))
                : CompiledPolicy.decision(decisions[unit]);
    }

    /** The whole score, over all domains. */
    public Standing standing() {
        return reference != null ? reference.standing() : compiled().overall(this);
    }

    /** The score in a domain. */
    public Standing standing(Domain domain) {
        return reference != null ? reference.standing(domain) : compiled().domain(domain, this);
    }

    /** The score of a unit over its domains, by its place in {@link Scorer#units}. */
    public Standing standing(int unit) {
        return reference != null
                ? reference.standing(scorer.units().get(unit))
                : compiled().unit(unit, this);
    }

    /** Where a criterion stands, by its place in the rubric. */
    public Standing criterion(int place) {
        return reference != null
                ? reference.standing(scorer.rubric().criteria().get(place).id())
                : compiled().criterion(place, this);
    }

    /**
     * The numerator of a unit's score over {@link #denominator(int)}, without making an object: for loops over many candidates.
     *
     * @throws ArithmeticException if the score does not fit
     */
    public long numerator(int unit) {
        return isWhole(unit) ? unitSums[unit] : numerator(standing(unit));
    }

    /**
     * What {@link #numerator(int)} is over; 0 if the unit has no score.
     *
     * @throws ArithmeticException if the score does not fit
     */
    public long denominator(int unit) {
        return isWhole(unit) ? compiled().unitSums.denominator(unit) : denominator(standing(unit));
    }

    /**
     * The numerator of a domain's score over {@link #denominator(Domain)}, without making an object.
     *
     * @throws ArithmeticException if the score does not fit
     */
    public long numerator(Domain domain) {
        long sum = reference == null ? compiled().wholeSum(domain, this) : -1;
        return sum >= 0 ? sum : numerator(standing(domain));
    }

    /**
     * What {@link #numerator(Domain)} is over; 0 if the domain has no score.
     *
     * @throws ArithmeticException if the score does not fit
     */
    public long denominator(Domain domain) {
        return reference == null && compiled().wholeSum(domain, this) >= 0
                ? compiled().wholeDenominator(domain)
                : denominator(standing(domain));
    }

    private static long numerator(Standing standing) {
        return standing.score()
                .map(score -> score.share().numerator().longValueExact())
                .orElse(0L);
    }

    private static long denominator(Standing standing) {
        return standing.score()
                .map(score -> score.share().denominator().longValueExact())
                .orElse(0L);
    }

    /**
     * Whether all scores fit numbers of 64 bits for sure: where those of all units were worked out in whole numbers, and nothing
     * was left out. Otherwise {@link #standing} has them.
     */
    public boolean isInWholeNumbers() {
        if (reference != null || !compiled().linear || compiled().rounding.isPresent()) {
            return false;
        }
        for (int unit = 0; unit < decisions.length; unit++) {
            if (!compiled().unitSums.isWhole(compiled(), unit, this)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(int unit) {
        return reference == null
                && compiled().rounding.isEmpty()
                && compiled().unitSums.isWhole(compiled(), unit, this);
    }

    private CompiledPolicy compiled() {
        CompiledPolicy compiled = policy;
        if (compiled == null || cells.length == 0) {
            throw new IllegalStateException("no candidate was scored yet");
        }
        return compiled;
    }
}
