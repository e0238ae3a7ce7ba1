package id.tolok.testkit;

import id.tolok.scoring.SchemeRule;

/**
 * The laws of a rule for the whole as properties; see {@link DecisionLaws} for what they say, here of the decision on the whole. Laws of
 * what is below the decisions on units are not asked of it. A test class implements this and names its subject.
 *
 * <p>The rule is tried in a policy by which every criterion of a unit must be met, under each rule for what is missing.
 */
public non-sealed interface SchemeRuleLaws extends DecisionLaws<SchemeRule> {

    @Override
    default LawCheck<Rated> check() {
        return LawCheck.of(subject()).claiming(alsoClaimed()).refutedBy(counterexamples());
    }

    @Override
    default void tryLaw(KitLaw law, DecisionCase tried) {
        DecisionSubject.of(subject()).check(law, tried);
    }
}
