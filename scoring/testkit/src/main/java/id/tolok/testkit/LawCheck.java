package id.tolok.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.tolok.score.Aggregation;
import id.tolok.score.MissingRule;
import id.tolok.score.Score;
import id.tolok.score.Weighted;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.TrainingPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the laws of an aggregation, a decision rule, a rule for missing ratings or for the whole, or a policy without a test engine, such as in one
 * line of a plain test:
 *
 * <pre>{@code
 * LawCheck.of(new TrimmedMean()).checkAll();
 * }</pre>
 *
 * <p>Immutable. The same seed tries the same cases.
 *
 * @param <E> what refutes a law: scores for an aggregation, otherwise a rubric with ratings
 */
public final class LawCheck<E> {

    private static final int TRIES = 1000;
    private static final int SLOW_TRIES = 200;
    private static final int SLOWEST_TRIES = 20;

    /** Laws that take long to try. */
    private static final Set<KitLaw> SLOW = Set.copyOf(EnumSet.of(
            KitLaw.A15_SERIALIZABLE,
            KitLaw.D9_CUT_EXACT,
            KitLaw.D14_SERIALIZABLE,
            KitLaw.D18_STATED_CUT,
            KitLaw.P1_COMPILED_AGREES,
            KitLaw.P4_JSON_ROUND_TRIP,
            KitLaw.P5_PARTS_LAWFUL));

    /** Laws of which each try is many. */
    private static final Set<KitLaw> SLOWEST = Set.copyOf(EnumSet.of(KitLaw.A17_UNDISTURBED, KitLaw.D19_UNDISTURBED));

    /** Laws that do not depend on the case. */
    private static final Set<KitLaw> ONCE = Set.copyOf(EnumSet.of(KitLaw.A16_NAMED, KitLaw.D15_NAMED));

    private final LawSubject<?, E> subject;
    private final Map<KitLaw, E> counterexamples;
    private final Set<KitLaw> extra;
    private final int tries;
    private final long seed;

    private LawCheck(
            LawSubject<?, E> subject, Map<KitLaw, E> counterexamples, Set<KitLaw> extra, int tries, long seed) {
        this.subject = subject;
        this.counterexamples = ImmutableMap.copyOf(counterexamples);
        this.extra = ImmutableSet.copyOf(extra);
        this.tries = tries;
        this.seed = seed;
    }

    private static <E> LawCheck<E> of(LawSubject<?, E> subject) {
        return new LawCheck<>(subject, Map.of(), Set.of(), TRIES, 0);
    }

    /** Starts a check of an aggregation. */
    public static LawCheck<List<Weighted>> of(Aggregation subject) {
        return of(new AggregationSubject(subject));
    }

    /** Starts a check of a decision rule, in a policy of weighted means. */
    public static LawCheck<Rated> of(DecisionRule subject) {
        return of(DecisionSubject.of(subject));
    }

    /** Starts a check of a decision rule by which a unit is competent exactly from this score. */
    public static LawCheck<Rated> of(DecisionRule subject, Score cut) {
        return of(DecisionSubject.of(subject).withCut(cut)).claiming(KitLaw.D18_STATED_CUT);
    }

    /** Starts a check of a rule for missing ratings, in a policy of weighted means with a cut score. */
    public static LawCheck<Rated> of(MissingRule subject) {
        return of(DecisionSubject.of(subject));
    }

    /** Starts a check of a rule for the whole, in a policy by which every criterion of a unit must be met. */
    public static LawCheck<Rated> of(SchemeRule subject) {
        return of(DecisionSubject.of(subject));
    }

    /** Starts a check of a policy that makes scores and decides nothing. */
    public static LawCheck<Rated> of(TrainingPolicy subject) {
        return of(DecisionSubject.of(subject));
    }

    /** Starts a check of a policy. */
    public static LawCheck<Rated> of(ScoringPolicy subject) {
        return of(DecisionSubject.of(subject));
    }

    /** A check that tries each law on so many cases; 1,000 unless set, and fewer for laws that take long. */
    public LawCheck<E> tries(int number) {
        return new LawCheck<>(subject, counterexamples, extra, number, seed);
    }

    /** A check on other cases. */
    public LawCheck<E> seed(long number) {
        return new LawCheck<>(subject, counterexamples, extra, tries, number);
    }

    /** A check in which the subject does not claim these laws, and these cases break them. */
    public LawCheck<E> refutedBy(Map<KitLaw, E> cases) {
        return new LawCheck<>(subject, cases, extra, tries, seed);
    }

    /** A check in which the subject claims these laws as well. */
    public LawCheck<E> claiming(KitLaw... laws) {
        return claiming(List.of(laws));
    }

    LawCheck<E> claiming(Collection<KitLaw> laws) {
        return new LawCheck<>(
                subject,
                counterexamples,
                ImmutableSet.<KitLaw>builder().addAll(extra).addAll(laws).build(),
                tries,
                seed);
    }

    /** The laws to which the subject is held. */
    public List<KitLaw> laws() {
        return subject.laws().stream().filter(this::isClaimed).toList();
    }

    private List<KitLaw> unclaimed() {
        return subject.laws().stream()
                .filter(law -> !isClaimed(law))
                .filter(law -> counterexamples.containsKey(law) || subject.mustRefute(law))
                .toList();
    }

    boolean isClaimed(KitLaw law) {
        return law.binding() == KitLaw.Binding.ALL
                || (!counterexamples.containsKey(law) && (subject.claims(law) || extra.contains(law)));
    }

    /** What breaks a law, in the smallest case found; empty if nothing was found. The law need not be claimed. */
    public Optional<LawViolation> find(KitLaw law) {
        return runner(subject, law).findSmallest(tries(law), seed);
    }

    /** Whether nothing is found that breaks a law, which need not be claimed. */
    public boolean holds(KitLaw law) {
        return runner(subject, law).holds(tries(law), seed);
    }

    private static <C> LawRunner<C> runner(LawSubject<C, ?> subject, KitLaw law) {
        return new LawRunner<>(subject.cases(), tried -> subject.check(law, tried));
    }

    private int tries(KitLaw law) {
        return Math.min(tries, mostTries(law));
    }

    private static int mostTries(KitLaw law) {
        if (ONCE.contains(law)) {
            return 1;
        }
        return SLOWEST.contains(law) ? SLOWEST_TRIES : SLOW.contains(law) ? SLOW_TRIES : Integer.MAX_VALUE;
    }

    /**
     * Checks one law, claimed or not.
     *
     * @throws LawViolation if it does not hold
     */
    public void check(KitLaw law) {
        find(law).ifPresent(violation -> {
            throw violation;
        });
    }

    /** What breaks laws to which the subject is held, and laws that are neither claimed nor refuted; empty if all is well. */
    public List<AssertionError> findAll() {
        List<AssertionError> found = new ArrayList<>();
        laws().forEach(law -> find(law).ifPresent(found::add));
        unclaimed().stream()
                .filter(law -> !isRefuted(subject, law))
                .map(this::unrefuted)
                .forEach(found::add);
        return found;
    }

    /**
     * Checks all laws to which the subject is held, and that it refutes the others.
     *
     * @throws AssertionError the first of what {@link #findAll} finds
     */
    public void checkAll() {
        findAll().stream().findFirst().ifPresent(found -> {
            throw found;
        });
    }

    /**
     * Checks that the subject refutes every law that it does not claim.
     *
     * @throws AssertionError if a counterexample is missing, or breaks nothing; with one that does, if there is one
     */
    public void checkUnclaimed() {
        unclaimed().stream().filter(law -> !isRefuted(subject, law)).findFirst().ifPresent(law -> {
            throw unrefuted(law);
        });
    }

    private <C> boolean isRefuted(LawSubject<C, E> of, KitLaw law) {
        E counterexample = counterexamples.get(law);
        return counterexample != null
                && of.variationsOf(counterexample).stream().anyMatch(each -> isBroken(of, law, each));
    }

    private static <C> boolean isBroken(LawSubject<C, ?> subject, KitLaw law, C tried) {
        try {
            subject.check(law, tried);
            return false;
        } catch (LawViolation broken) {
            return true;
        }
    }

    private AssertionError unrefuted(KitLaw law) {
        String how = counterexamples.containsKey(law)
                ? "  is not refuted by its counterexample, which breaks nothing"
                : "  is neither claimed nor refuted";
        return new AssertionError(law.heading() + "\n" + how + ". "
                + find(law)
                        .map(found -> "Claim it, or give a counterexample such as this one:\n" + found.getMessage())
                        .orElse("No case was found that breaks it: claim it"));
    }

    @Override
    public String toString() {
        return subject.name() + " " + laws();
    }
}
