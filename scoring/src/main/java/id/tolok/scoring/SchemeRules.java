package id.tolok.scoring;

import com.google.common.collect.ImmutableMap;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.Points;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.UnitCode;
import java.io.Serializable;
import java.util.Map;

/** The rules for the whole that come with Tolok. */
public final class SchemeRules {

    private SchemeRules() {}

    /**
     * What the scheme asks: every core unit, and of each group of elective units as many as it says; without a scheme, every unit.
     *
     * <p>Source: schemes of BNSP give the certificate to those who are competent in all units that were assessed.
     */
    public static SchemeRule asScheme() {
        return AsScheme.INSTANCE;
    }

    /**
     * At least so many units, whichever they are (k of n).
     *
     * @throws id.tolok.problem.InvalidModelException if the number is below 1
     */
    public static SchemeRule atLeast(int units) {
        return new UnitsAtLeast(units);
    }

    /**
     * Points for each unit that is competent, of which there must be enough; and some units are required whatever the points.
     *
     * <p>Source: the rule <i>points</i> of Moodle's competency frameworks ({@code competency_rule_points}): all required competencies
     * must be proficient, and the points of those that are proficient must reach what is asked. Moodle says only yes or no; here what
     * is not yet concluded can still give its points.
     *
     * @throws id.tolok.problem.InvalidModelException if the points asked for are not above 0, or more than all units give
     */
    public static SchemeRule points(Rational enough, Map<UnitCode, Worth> units) {
        return new UnitPoints(enough, units);
    }

    /**
     * What a unit gives.
     *
     * @param points how many points, 0 or more
     * @param required whether it must be competent whatever the points
     */
    public record Worth(Rational points, boolean required) implements Serializable {
        /** Checks the points. */
        public Worth {
            new Problems()
                    .check(points.signum() >= 0, FieldPath.of("points"), "must be 0 or more", points)
                    .throwIfAny();
        }
    }

    /** See {@link SchemeRules#asScheme}. */
    public enum AsScheme implements SchemeRule {
        /** The rule. */
        INSTANCE;

        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return whole.asScheme();
        }

        @Override
        public String id() {
            return "as-scheme";
        }
    }

    /**
     * See {@link SchemeRules#atLeast}.
     *
     * @param units how many, from 1
     */
    public record UnitsAtLeast(int units) implements SchemeRule {
        /** Checks the number. */
        public UnitsAtLeast {
            new Problems()
                    .check(units >= 1, FieldPath.of("units"), "must be 1 or more", units)
                    .throwIfAny();
        }

        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return new Some(
                    whole.subject(),
                    id(),
                    units,
                    whole.units().stream().map(whole::unit).toList());
        }

        @Override
        public String id() {
            return "units-at-least";
        }
    }

    /**
     * See {@link SchemeRules#points}.
     *
     * @param enough how many points are enough, above 0
     * @param units what each unit gives, at least one
     */
    public record UnitPoints(Rational enough, Map<UnitCode, Worth> units) implements SchemeRule {
        /** Copies the units, and checks that there can be enough points. */
        public UnitPoints {
            units = ImmutableMap.copyOf(units);
            Rational all =
                    Rational.sum(units.values().stream().map(Worth::points).toList());
            new Problems()
                    .check(enough.signum() > 0, FieldPath.of("enough"), "must be above 0", enough)
                    .check(
                            all.isAtLeast(enough),
                            FieldPath.of("enough"),
                            "must be at most what all units give together (" + all + ")",
                            enough)
                    .throwIfAny();
        }

        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return new Points(
                    whole.subject(),
                    id(),
                    enough,
                    units.entrySet().stream()
                            .map(unit -> new Points.Part(
                                    unit.getValue().points(), unit.getValue().required(), whole.unit(unit.getKey())))
                            .toList());
        }

        @Override
        public String id() {
            return "unit-points";
        }
    }
}
