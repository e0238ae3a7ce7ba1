package id.tolok.reading;

import id.tolok.standard.ListedUnit;
import id.tolok.standard.UnitCode;
import java.util.Optional;

/**
 * A row of the list of units (daftar unit kompetensi), as printed.
 *
 * @param code the code as printed, well formed or not
 * @param title the title as printed; empty if none was found
 * @param place where the row stands
 */
public record UnitListRow(String code, String title, Place place) {

    /** The row with the code that was meant, if the code can be read and the title is there. */
    public Optional<ListedUnit> toListedUnit() {
        return title.isBlank()
                ? Optional.empty()
                : UnitCode.findIntended(code).map(intended -> ListedUnit.of(intended, title));
    }
}
