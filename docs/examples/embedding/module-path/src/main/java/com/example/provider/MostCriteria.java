package com.example.provider;

import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.NotRequired;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.UnitCase;
import java.util.List;

/** Three of four criteria of the unit must be met, of those that apply. */
public record MostCriteria() implements DecisionRule {

    @Override
    public DecisionExplanation decide(UnitCase unit) {
        List<DecisionExplanation> met = unit.criteria().stream()
                .map(unit::met)
                .filter(criterion -> !criterion.isNeutral())
                .toList();
        return met.isEmpty()
                ? new NotRequired(unit.subject(), id())
                : new Some(unit.subject(), id(), (met.size() * 3 + 3) / 4, met);
    }

    @Override
    public String id() {
        return "most-criteria";
    }
}
