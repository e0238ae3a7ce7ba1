package id.tolok.examples.spreadsheet;

import id.tolok.problem.FieldPath;

/**
 * A cell as the person at the keyboard saw it.
 *
 * @param place where it is, such as {@code Nilai!C7}
 * @param kind what is in it
 * @param text what it says, without blanks around it: decimals as digits with a point, days as ISO dates; for a fault, what is wrong
 */
record SheetCell(String place, Kind kind, String text) {

    /** What is in a cell. */
    enum Kind {
        /** Nothing. */
        BLANK,
        /** Words, or a number that was stored as text. */
        TEXT,
        /** A number; with a percent sign behind it where the cell is formatted so. */
        NUMBER,
        /** A day. */
        DATE,
        /** Part of a merged region, but not its first cell; the text is that of the first. */
        MERGED,
        /** Something that has no value, such as an error of a formula. */
        FAULT
    }

    static SheetCell blank(String place) {
        return new SheetCell(place, Kind.BLANK, "");
    }

    static SheetCell text(String place, String text) {
        String stripped = text.replace('\u00a0', ' ').strip();
        return stripped.isEmpty() ? blank(place) : new SheetCell(place, Kind.TEXT, stripped);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    FieldPath path() {
        return FieldPath.of(place);
    }
}
