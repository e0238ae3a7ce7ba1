package id.tolok.scheme;

import com.google.common.collect.ImmutableList;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;

/**
 * Units of which a person chooses some (unit pilihan): at least {@code atLeast} of them must be shown.
 *
 * @param name how the scheme calls the group, never blank
 * @param atLeast how many units must be shown, from 1 to the number of units
 * @param units the units to choose from, in the order of the scheme
 */
public record ElectiveGroup(String name, int atLeast, List<SchemeUnit> units) implements Serializable {

    /** Checks name and number, and copies the units. */
    public ElectiveGroup {
        units = ImmutableList.copyOf(units);
        new Problems()
                .checkText(FieldPath.of("name"), name)
                .check(!units.isEmpty(), FieldPath.of("units"), "must have at least one unit")
                .check(
                        units.isEmpty() || (atLeast >= 1 && atLeast <= units.size()),
                        FieldPath.of("atLeast"),
                        "must be from 1 to the " + units.size() + " units of the group",
                        atLeast)
                .throwIfAny();
    }

    /**
     * Obtains a group.
     *
     * @throws id.tolok.problem.InvalidModelException if there is no unit, or fewer than must be shown
     */
    public static ElectiveGroup of(String name, int atLeast, List<SchemeUnit> units) {
        return new ElectiveGroup(name, atLeast, units);
    }
}
