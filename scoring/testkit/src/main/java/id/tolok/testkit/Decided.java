package id.tolok.testkit;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.score.Standing;
import id.tolok.scoring.Improvement;
import id.tolok.scoring.Result;
import id.tolok.standard.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is decided on: a unit, or the whole.
 *
 * @param unit the unit; empty for the whole
 */
record Decided(Optional<UnitCode> unit) {

    Decision decision(Result result) {
        return unit.map(result::decision).orElseGet(result::decision);
    }

    DecisionExplanation explain(Result result) {
        return unit.map(result::explain).orElseGet(result::explain);
    }

    Standing standing(Result result) {
        return unit.map(result::standing).orElseGet(result::standing);
    }

    List<Improvement> improvements(Result result) {
        return unit.map(result::improvements).orElseGet(result::improvements);
    }

    /** Whether two results have this in common; a whole of the same units. */
    boolean isIn(Result one, Result other) {
        return unit.map(other.units()::contains).orElseGet(() -> one.units().equals(other.units()));
    }

    Decided renamed(Map<UnitCode, UnitCode> names) {
        return new Decided(unit.map(names::get));
    }

    @Override
    public String toString() {
        return unit.map(UnitCode::text).orElse("the whole");
    }
}
