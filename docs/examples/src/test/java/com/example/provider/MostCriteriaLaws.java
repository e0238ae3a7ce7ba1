package com.example.provider;

import id.tolok.scoring.DecisionRule;
import id.tolok.testkit.DecisionRuleLaws;

// region decision-laws
class MostCriteriaLaws implements DecisionRuleLaws {
    @Override
    public DecisionRule subject() {
        return new MostCriteria();
    }
}
// endregion
