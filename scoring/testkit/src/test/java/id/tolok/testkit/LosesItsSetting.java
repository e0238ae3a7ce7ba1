package id.tolok.testkit;

import id.tolok.explanation.DecisionExplanation;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.UnitCase;
import org.jspecify.annotations.Nullable;

/**
 * A cut score that is registered as a service, as if it had no setting; and which says that it equals any other of its kind. So a policy
 * in JSON has the usual cut, whatever it was.
 */
public final class LosesItsSetting implements DecisionRule {

    private static final long serialVersionUID = 1;

    private final Score cut;

    /** What the service loader makes. */
    public LosesItsSetting() {
        this(Score.of(1, 2));
    }

    LosesItsSetting(Score cut) {
        this.cut = cut;
    }

    @Override
    public DecisionExplanation decide(UnitCase unit) {
        return unit.reaches(unit.score(), cut, id());
    }

    @Override
    public String id() {
        return "loses-its-setting";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LosesItsSetting;
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
