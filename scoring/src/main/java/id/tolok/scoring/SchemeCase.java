package id.tolok.scoring;

import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.Subject;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.util.Map;
import java.util.Set;

/** What a rule for the whole can ask: the decisions on the units of one candidate, and what the scheme asks of them. */
public final class SchemeCase {

    private final SchemePlan plan;
    private final Map<UnitCode, DecisionExplanation> units;

    SchemeCase(SchemePlan plan, Map<UnitCode, DecisionExplanation> units) {
        this.plan = plan;
        this.units = units;
    }

    /** The whole as the subject of an explanation. */
    public Subject subject() {
        return plan.about();
    }

    /** The units that were decided on, in order. */
    public Set<UnitCode> units() {
        return units.keySet();
    }

    /** The decision on a unit; one that was not decided on is not assessed, so it is not concluded. */
    public DecisionExplanation unit(UnitCode unit) {
        DecisionExplanation decided = units.get(unit);
        return decided != null
                ? decided
                : new DecisionExplanation.Unassessed(UnitPlans.subject(StandardRef.unit(unit), unit.text()));
    }

    /** What the scheme asks: every core unit, and of each group of elective units so many; without a scheme, every unit. */
    public DecisionExplanation asScheme() {
        return plan.decide(units);
    }
}
