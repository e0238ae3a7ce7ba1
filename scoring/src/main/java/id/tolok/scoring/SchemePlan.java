package id.tolok.scoring;

import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.All;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.explanation.Subject;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which units must be competent for the whole to be.
 *
 * @param about the whole
 * @param core the units that must all be
 * @param electives the groups of which some must be
 */
record SchemePlan(Subject about, List<UnitCode> core, List<Electives> electives) implements Serializable {

    /**
     * Units of which some must be competent.
     *
     * @param name what the scheme calls them
     * @param atLeast how many
     * @param units the units
     */
    record Electives(String name, int atLeast, List<UnitCode> units) implements Serializable {}

    private static final Subject ALL_UNITS =
            new Subject(Subject.Kind.SCHEME, "all-units", LocalizedText.of("semua unit", "all units"));

    /** Every one of these units must be competent. */
    static SchemePlan everyUnit(List<UnitPlan> units) {
        return new SchemePlan(ALL_UNITS, units.stream().map(UnitPlan::code).toList(), List.of());
    }

    /** What a scheme asks for. */
    static SchemePlan of(CertificationScheme scheme) {
        return new SchemePlan(
                new Subject(Subject.Kind.SCHEME, scheme.identifier(), LocalizedText.of(scheme.title())),
                codes(scheme.coreUnits()),
                scheme.electiveGroups().stream()
                        .map(group -> new Electives(group.name(), group.atLeast(), codes(group.units())))
                        .toList());
    }

    /** The decision on the whole, from those on its units. */
    DecisionExplanation decide(Map<UnitCode, DecisionExplanation> units) {
        List<DecisionExplanation> parts = parts(core, units);
        for (Electives group : electives) {
            parts.add(new Some(
                    new Subject(Subject.Kind.ELECTIVES, group.name(), LocalizedText.of(group.name())),
                    "electives",
                    group.atLeast(),
                    parts(group.units(), units)));
        }
        return new All(about, "every-unit", parts);
    }

    /** The same with places of units instead of codes. */
    SchemeProgram program(List<UnitPlan> units) {
        List<UnitCode> places = units.stream().map(UnitPlan::code).toList();
        return new SchemeProgram(
                places(core, places),
                electives.stream().map(group -> places(group.units(), places)).toArray(int[][]::new),
                electives.stream().mapToInt(Electives::atLeast).toArray());
    }

    private static int[] places(List<UnitCode> codes, List<UnitCode> places) {
        return codes.stream().mapToInt(places::indexOf).toArray();
    }

    private static List<UnitCode> codes(List<SchemeUnit> units) {
        return units.stream().map(SchemeUnit::code).distinct().toList();
    }

    private static List<DecisionExplanation> parts(
            Collection<UnitCode> codes, Map<UnitCode, DecisionExplanation> units) {
        List<DecisionExplanation> parts = new ArrayList<>(codes.size());
        for (UnitCode code : codes) {
            parts.add(Objects.requireNonNull(units.get(code)));
        }
        return parts;
    }
}
