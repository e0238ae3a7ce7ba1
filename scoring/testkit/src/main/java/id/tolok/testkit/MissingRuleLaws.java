package id.tolok.testkit;

import id.tolok.score.MissingRule;

/**
 * The laws of a rule for missing ratings as properties; see {@link DecisionLaws} for what they say. A test class implements this and
 * names its subject.
 *
 * <p>The rule is tried in a policy of weighted means, in which a unit is competent from a score of 70 %.
 */
public non-sealed interface MissingRuleLaws extends DecisionLaws<MissingRule> {

    @Override
    default LawCheck<Rated> check() {
        return LawCheck.of(subject()).claiming(alsoClaimed()).refutedBy(counterexamples());
    }

    @Override
    default void tryLaw(KitLaw law, DecisionCase tried) {
        DecisionSubject.of(subject()).check(law, tried);
    }
}
