package id.tolok.assessment;

import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.UnitCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What an assessor recommends, unit by unit, with the gaps (rekomendasi asesor, forms FR.AK.02 and FR.AK.05).
 *
 * <p>A recommendation is not a decision: the committee may find otherwise.
 */
@Value.Immutable
public abstract class Recommendation implements Serializable {
    Recommendation() {}

    /** Who recommends. */
    public abstract AssessorId assessor();

    /** When. */
    public abstract LocalDate date();

    /** What is recommended for each unit that was assessed, at least one. */
    public abstract Map<UnitCode, Decision> units();

    /**
     * What stands in the way: at least one in each unit that is not competent or not concluded, none in a unit that is competent.
     */
    public abstract List<Gap> gaps();

    /** What else the assessor says, such as what to do next (tindak lanjut); may be empty. */
    @Value.Default
    public String comment() {
        return "";
    }

    /** What follows for all units together: competent only if every one is. */
    public Decision overall() {
        return Decision.all(units().values());
    }

    /** Starts a recommendation. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Problems problems =
                new Problems().check(!units().isEmpty(), FieldPath.of("units"), "must have at least one unit");
        for (int i = 0; i < gaps().size(); i++) {
            UnitCode unit = gaps().get(i).ref().unit();
            problems.check(
                    units().containsKey(unit) && units().get(unit) != Decision.COMPETENT,
                    FieldPath.of("gaps").index(i).field("ref"),
                    "must be in a unit that is recommended as not yet competent or not yet concluded",
                    gaps().get(i).ref());
        }
        units().forEach((unit, decision) -> problems.check(
                decision == Decision.COMPETENT
                        || gaps().stream().anyMatch(gap -> gap.ref().unit().equals(unit)),
                FieldPath.of("units").key(unit.text()),
                "must have a gap that says why, since it is recommended as " + decision.abbreviation()));
        problems.throwIfAny();
    }

    /** Builds a recommendation; assessor, date and at least one unit are required. */
    public static final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}

        @Override
        public Recommendation build() {
            return Problems.withDistinctKeys(super::build);
        }
    }
}
