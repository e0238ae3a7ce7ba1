package id.tolok.exchange.form;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitOfCompetency;
import java.util.Optional;

/**
 * A unit, an element or a performance criterion as a form prints it.
 *
 * @param ref its address
 * @param number the number as printed in the standard, such as {@code 1.2}; the code for a unit; never blank
 * @param text what it says, never blank
 */
public record StandardLine(StandardRef ref, String number, String text) {

    /** Checks that no text is blank. */
    public StandardLine {
        new Problems()
                .checkText(FieldPath.of("number"), number)
                .checkText(FieldPath.of("text"), text)
                .throwIfAny();
    }

    /** What stands in a unit at an address; nothing for an item of the guide, or where there is nothing. */
    static Optional<StandardLine> find(UnitOfCompetency unit, StandardRef ref) {
        return switch (ref.part()) {
            case UNIT -> Optional.of(new StandardLine(ref, unit.code().text(), unit.title()));
            case ELEMENT -> unit.findElement(ref.element()).map(found -> element(unit, ref.element()));
            case CRITERION ->
                unit.findElement(ref.element())
                        .filter(found -> ref.position() <= found.criteria().size())
                        .map(found -> criterion(unit, ref.element(), ref.position()));
            default -> Optional.empty();
        };
    }

    static StandardLine element(UnitOfCompetency unit, int element) {
        var found = unit.elements().get(element - 1);
        return new StandardLine(StandardRef.element(unit.code(), element), found.number(), found.title());
    }

    static StandardLine criterion(UnitOfCompetency unit, int element, int criterion) {
        var found = unit.elements().get(element - 1).criteria().get(criterion - 1);
        return new StandardLine(StandardRef.criterion(unit.code(), element, criterion), found.number(), found.text());
    }
}
