package id.tolok.examples.spreadsheet;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The cells of a sheet.
 *
 * @param name the name of the sheet
 * @param rows its rows from the first; rows may differ in length
 * @param notes what a reader should know of its cells, such as that a formula's last value was taken
 */
record Grid(String name, List<List<SheetCell>> rows, List<String> notes) {

    Grid {
        rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        notes = ImmutableList.copyOf(notes);
    }

    /** The cell in a row and a column, both from 0; a blank one where there is none. */
    SheetCell at(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : SheetCell.blank(place(name, row, column));
    }

    /** What spreadsheets call a cell, such as {@code Nilai!C7}. */
    static String place(String sheet, int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return sheet + "!" + letters + (row + 1);
    }
}
