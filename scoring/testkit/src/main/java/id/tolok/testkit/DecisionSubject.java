package id.tolok.testkit;

import com.google.common.collect.Sets;
import id.tolok.score.Law;
import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionLaw;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.TrainingPolicy;
import id.tolok.scoring.json.ScoringJson;
import id.tolok.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * A decision rule, a rule for missing ratings, a rule for the whole or a policy, held to its laws as part of a policy.
 *
 * @param kind which of them
 * @param id its name, asked anew
 * @param version its version, asked anew
 * @param policy the policy in which it is tried, for a rule for what is missing, which counts only where the subject has none
 * @param cut the score from which a unit is competent, where the subject states that
 */
record DecisionSubject(
        Kind kind,
        Supplier<String> id,
        Supplier<Integer> version,
        Function<MissingRule, ScoringPolicy> policy,
        Optional<Score> cut)
        implements LawSubject<DecisionCase, Rated> {

    /** What can be a subject. */
    enum Kind {
        RULE,
        MISSING_RULE,
        SCHEME_RULE,
        POLICY
    }

    /** Laws of what is below the decisions on units, which a rule for the whole does not see. */
    private static final Set<KitLaw> BELOW_UNITS = Sets.immutableEnumSet(
            KitLaw.D9_CUT_EXACT,
            KitLaw.D11_SCALE_INVARIANT,
            KitLaw.D13_REFUSED_EVIDENCE,
            KitLaw.D16_EVIDENCE_GATE,
            KitLaw.D17_CRITICAL_GATE,
            KitLaw.D18_STATED_CUT);

    static final Score USUAL_CUT = Score.of(7, 10);

    static DecisionSubject of(DecisionRule rule) {
        return new DecisionSubject(
                Kind.RULE,
                rule::id,
                rule::version,
                missing -> around(rule).missing(missing).build(),
                Optional.empty());
    }

    static DecisionSubject of(MissingRule rule) {
        ScoringPolicy policy =
                around(DecisionRules.cutScore(USUAL_CUT)).missing(rule).build();
        return new DecisionSubject(Kind.MISSING_RULE, rule::id, rule::version, missing -> policy, Optional.empty());
    }

    static DecisionSubject of(SchemeRule rule) {
        return new DecisionSubject(
                Kind.SCHEME_RULE,
                rule::id,
                rule::version,
                missing -> around(DecisionRules.everyCriterion())
                        .missing(missing)
                        .scheme(rule)
                        .build(),
                Optional.empty());
    }

    /** A policy that decides nothing is held to the laws of scores. */
    static DecisionSubject of(TrainingPolicy policy) {
        return of(ScoringPolicy.builder()
                .from(policy)
                .unit(DecisionRules.undecided())
                .build());
    }

    static DecisionSubject of(ScoringPolicy policy) {
        return new DecisionSubject(Kind.POLICY, policy::id, policy::version, missing -> policy, Optional.empty());
    }

    private static ScoringPolicy.Builder around(DecisionRule rule) {
        return ScoringPolicy.builder()
                .id("law-check")
                .title(LocalizedText.of("Uji hukum", "Law check"))
                .unit(rule);
    }

    /** The same, which says competent exactly from this score of the unit. */
    DecisionSubject withCut(Score stated) {
        return new DecisionSubject(kind, id, version, policy, Optional.of(stated));
    }

    /** The policy in which a case is tried. */
    ScoringPolicy policy(DecisionCase tried) {
        return policy.apply(tried.missing());
    }

    private ScoringPolicy anyPolicy() {
        return policy.apply(MissingRules.REFUSED);
    }

    @Override
    public String name() {
        return id.get();
    }

    @Override
    public List<KitLaw> laws() {
        return Arrays.stream(KitLaw.values())
                .filter(law -> law.name().startsWith("D")
                        || (kind == Kind.POLICY && law.name().startsWith("P")))
                .filter(law -> kind != Kind.SCHEME_RULE || !BELOW_UNITS.contains(law))
                .toList();
    }

    /** Whether it decides on units. */
    boolean decidesOnUnits() {
        return kind != Kind.SCHEME_RULE;
    }

    /** Whether it decides on the whole. */
    boolean decidesOnTheWhole() {
        return kind == Kind.SCHEME_RULE || kind == Kind.POLICY;
    }

    @Override
    public boolean claims(KitLaw law) {
        return switch (law) {
            case D17_CRITICAL_GATE -> kind == Kind.POLICY;
            case D18_STATED_CUT -> cut.isPresent();
            case P3_SCORES_MONOTONE -> isMonotone(anyPolicy());
            case P4_JSON_ROUND_TRIP -> isRegistered(anyPolicy());
            default ->
                law.binding() == KitLaw.Binding.USUAL || law.isAmong(anyPolicy().laws());
        };
    }

    /** What a policy claims follows from its parts, which are refuted on their own. */
    @Override
    public boolean mustRefute(KitLaw law) {
        Set<DecisionLaw> stated = anyPolicy().unit().laws();
        return kind == Kind.RULE && law.binding() == KitLaw.Binding.STATED && !law.isAmong(stated);
    }

    static boolean isMonotone(ScoringPolicy policy) {
        return Stream.of(policy.attempts(), policy.assessors(), policy.criteria(), policy.domains())
                .allMatch(part -> part.laws().contains(Law.MONOTONE));
    }

    private static boolean isRegistered(ScoringPolicy policy) {
        try {
            ScoringJson.POLICY.toText(policy);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    @Override
    public Arbitrary<DecisionCase> cases() {
        return DecisionCase.all();
    }

    @Override
    public List<DecisionCase> variationsOf(Rated counterexample) {
        return DecisionCase.variationsOf(counterexample);
    }

    @Override
    public String told(DecisionCase tried) {
        return Words.of(policy(tried), tried.rated());
    }

    @Override
    public void tryLaw(KitLaw law, DecisionCase tried) {
        new DecisionTrial(law, this, tried).run();
    }
}
