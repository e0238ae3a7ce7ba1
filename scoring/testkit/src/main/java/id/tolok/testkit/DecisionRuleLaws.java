package id.tolok.testkit;

import id.tolok.score.Score;
import id.tolok.scoring.DecisionRule;
import java.util.Optional;

/**
 * The laws of a decision rule as properties; see {@link DecisionLaws} for what they say. A test class implements this and names its
 * subject:
 *
 * <pre>{@code
 * class HalfOfCriteriaLaws implements DecisionRuleLaws {
 *     public DecisionRule subject() {
 *         return new HalfOfCriteria();
 *     }
 * }
 * }</pre>
 *
 * <p>The rule is tried in a policy of weighted means, under each rule for what is missing.
 */
public non-sealed interface DecisionRuleLaws extends DecisionLaws<DecisionRule> {

    /** The score from which a unit is competent, if that is all the subject looks at; then D18 holds it to that. */
    default Optional<Score> cut() {
        return Optional.empty();
    }

    @Override
    default LawCheck<Rated> check() {
        LawCheck<Rated> check = cut().map(cut -> LawCheck.of(subject(), cut)).orElseGet(() -> LawCheck.of(subject()));
        return check.claiming(alsoClaimed()).refutedBy(counterexamples());
    }

    @Override
    default void tryLaw(KitLaw law, DecisionCase tried) {
        DecisionSubject rule = DecisionSubject.of(subject());
        cut().map(rule::withCut).orElse(rule).check(law, tried);
    }
}
